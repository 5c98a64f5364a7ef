//! The SQL of the letters; every text is the same for both engines.

/// The letters `l` that may go at `$1`.
macro_rules! may_go {
    () => {
        "l.sent_at IS NULL AND l.paused_at IS NULL AND l.announced_at IS NOT NULL AND l.due_at <= $1
            AND (l.chosen_at IS NULL OR l.chosen_at <= $1)"
    };
}

crate::sql_texts! {
    DUE = concat!("SELECT l.id, l.letter FROM round_letters l WHERE ", may_go!(), " ORDER BY l.due_at, l.id");
    DUE_STILL = concat!("SELECT l.id, l.earlier, r.meeting_id FROM round_letters l
        JOIN rounds r ON r.id = l.round_id
        WHERE l.id = $2 AND ", may_go!());
    SENT = "UPDATE round_letters SET sent_at = $2, mails = COALESCE(mails, 0) + $3 WHERE id = $1";
    WRITTEN = "UPDATE round_letters SET mails = COALESCE(mails, 0) + $2 WHERE id = $1";

    STEPS = "SELECT id, letter, announced_at, due_at, chosen_at, paused_at, sent_at, mails, earlier FROM round_letters
        WHERE round_id = $1 ORDER BY sent_at IS NULL, sent_at, letter";
    PAUSE = "INSERT INTO round_letters (id, round_id, letter, paused_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (round_id, letter) WHERE sent_at IS NULL DO UPDATE SET
            paused_at = COALESCE(round_letters.paused_at, excluded.paused_at)";
    RESUME = "UPDATE round_letters SET paused_at = NULL
        WHERE round_id = $1 AND letter = $2 AND sent_at IS NULL AND paused_at IS NOT NULL";
    CHOOSE = "INSERT INTO round_letters (id, round_id, letter, chosen_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (round_id, letter) WHERE sent_at IS NULL DO UPDATE SET chosen_at = excluded.chosen_at";

    WITH_ROLE = "SELECT m.id, m.name, e.address, r.role FROM member_roles r
        JOIN members m ON m.id = r.member_id
        JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        WHERE r.ended_at IS NULL
        ORDER BY m.name, m.id";
    OFF = "SELECT member_id, letter FROM letters_off";

    LOGGED = "SELECT o.kind, o.recipient, o.subject, o.created_at, o.due_at, o.sent_at, o.given_up_at, o.last_error, m.name
        FROM outbox o
        LEFT JOIN members m ON m.id = o.member_id
        WHERE o.round_id = $1
        ORDER BY o.created_at DESC, m.name, o.id
        LIMIT $2";

    NEAR = "SELECT m.id AS meeting_id, m.kind, m.date, m.start_time, m.late_told_at AS told_at, r.member_id, p.name,
            (SELECT MIN(g.name) FROM seat_holdings h JOIN regions g ON g.id = h.region_id
                WHERE h.member_id = r.member_id AND h.held_until IS NULL) AS region,
            r.answer, r.sequence, r.answered_at
        FROM rsvps r
        JOIN meetings m ON m.id = r.meeting_id
        JOIN members p ON p.id = r.member_id
        WHERE m.state = 'planned' AND m.date >= $1 AND m.date <= $2 AND r.sequence = m.sequence
        ORDER BY m.date, m.id, p.name, p.id";
    STOOD = "SELECT answer FROM rsvp_history
        WHERE meeting_id = $1 AND member_id = $2 AND sequence = $3 AND replaced_at > $4
        ORDER BY replaced_at, answered_at LIMIT 1";
    LATE_TOLD = "UPDATE meetings SET late_told_at = $2 WHERE id = $1";
    LATE_SINCE = "SELECT COUNT(*) FROM outbox WHERE kind = 'late_answers' AND created_at >= $1";
    DIGESTS_SINCE = "SELECT COUNT(*) FROM outbox WHERE kind = 'digest' AND created_at >= $1";
}
