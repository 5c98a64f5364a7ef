//! The SQL of invitations; every text is the same for both engines.

crate::sql_texts! {
    SENT = "SELECT i.member_id, m.name, e.address, i.sequence, i.sent_at, i.stands, i.title, i.date, i.start_time, i.end_time, i.place, i.spot
        FROM invitations i
        JOIN members m ON m.id = i.member_id
        LEFT JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        WHERE i.meeting_id = $1
        ORDER BY m.name, m.id";
    SENT_TO = "SELECT i.member_id, m.name, NULL AS address, i.sequence, i.sent_at, i.stands, i.title, i.date, i.start_time, i.end_time, i.place, i.spot
        FROM invitations i
        JOIN members m ON m.id = i.member_id
        WHERE i.meeting_id = $1 AND i.member_id = $2";
    /// Of the last mail about a meeting to each guest, whose names begin with `$2`, what did not arrive.
    NOT_ARRIVED = "SELECT m.name, o.recipient, o.sent_at, o.given_up_at, o.last_error, o.attempts FROM invitations i
        JOIN members m ON m.id = i.member_id
        JOIN outbox o ON o.member_id = i.member_id AND o.once LIKE CAST($2 AS TEXT) || CAST(i.sequence AS TEXT) || ' to %'
        WHERE i.meeting_id = $1 AND o.given_up_at IS NOT NULL AND o.last_error <> $3 AND o.last_error <> $4
        ORDER BY m.name, m.id";
    /// The mails about a meeting, whose names begin with `$1`, but for those that were not needed any more.
    MAILS = "SELECT kind, subject, created_at, sent_at, given_up_at FROM outbox
        WHERE once LIKE CAST($1 AS TEXT) || '%' AND (last_error IS NULL OR (last_error <> $2 AND last_error <> $3))
        ORDER BY created_at DESC, id";
    TOLD_AT = "SELECT tell_at FROM meetings WHERE id = $1";
    MARK = "INSERT INTO invitations (meeting_id, member_id, sequence, sent_at, stands, title, date, start_time, end_time, place, spot)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (meeting_id, member_id) DO UPDATE SET sequence = excluded.sequence, sent_at = excluded.sent_at,
            stands = excluded.stands, title = excluded.title, date = excluded.date, start_time = excluded.start_time,
            end_time = excluded.end_time, place = excluded.place, spot = excluded.spot";
    ANNOUNCED = "SELECT announced_at, earlier FROM round_letters
        WHERE round_id = $1 AND letter = $2 AND sent_at IS NULL AND announced_at IS NOT NULL";
    COUNT_SENT_UNTIL = "SELECT COUNT(*) FROM invitations WHERE meeting_id = $1 AND sent_at <= $2";
    OFF = "SELECT member_id FROM letters_off WHERE letter = $1";
    TELL_AT = "UPDATE meetings SET tell_at = $2 WHERE id = $1";
    HELD_BACK = "SELECT COUNT(*) FROM meetings WHERE id = $1 AND tell_at > $2";
    LETTERS_WAITING = "SELECT letter FROM round_letters WHERE round_id = $1 AND sent_at IS NULL AND announced_at IS NOT NULL";
    COMING = "SELECT m.id FROM meetings m WHERE m.date >= $1 AND (m.state = 'planned' OR (m.state = 'cancelled'
            AND (EXISTS (SELECT 1 FROM invitations i WHERE i.meeting_id = m.id AND i.stands)
                OR EXISTS (SELECT 1 FROM rsvps r WHERE r.meeting_id = m.id AND r.answer = 'yes' AND r.about <> ''))))
        ORDER BY m.date, m.id";
    /// Who said that they come and was not asked again since, and to what.
    SAID_YES = "SELECT member_id, sequence, about FROM rsvps WHERE meeting_id = $1 AND answer = 'yes' AND about <> ''";
    MADE_TAKEN_BACK = "SELECT COUNT(*) FROM round_letters
        WHERE round_id = $1 AND letter = 'meeting_made' AND sent_at IS NULL AND announced_at IS NULL";
    FORGET = "DELETE FROM invitations WHERE meeting_id IN (SELECT id FROM meetings WHERE date < $1)";
}
