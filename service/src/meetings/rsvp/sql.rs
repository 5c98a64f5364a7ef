//! The SQL of who comes; every text is the same for both engines.

crate::sql_texts! {
    OWN = "SELECT r.answer, r.way, r.comment, r.sequence, r.written_at, r.answered_at, n.diet, n.access FROM rsvps r
        LEFT JOIN needs n ON n.meeting_id = r.meeting_id AND n.member_id = r.member_id
        WHERE r.meeting_id = $1 AND r.member_id = $2";
    STORE = "INSERT INTO rsvps (meeting_id, member_id, answer, way, comment, sequence, written_at, answered_at, about)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (meeting_id, member_id) DO UPDATE SET answer = excluded.answer, way = excluded.way,
            comment = excluded.comment, sequence = excluded.sequence, written_at = excluded.written_at,
            answered_at = excluded.answered_at, about = excluded.about";
    /// The meeting is again what these answered, and nobody was asked again since.
    HOLD_AGAIN = "UPDATE rsvps SET sequence = $2 WHERE meeting_id = $1 AND about = $3 AND sequence < $2";
    LAPSE = "UPDATE rsvps SET about = '' WHERE meeting_id = $1 AND member_id = $2 AND about <> $3";
    FORGET_OF = "DELETE FROM rsvps WHERE meeting_id = $1 AND member_id = $2";
    SAID_AGAIN = "UPDATE rsvps SET written_at = $3 WHERE meeting_id = $1 AND member_id = $2";
    REPLACED = "SELECT COUNT(*) FROM rsvp_history
        WHERE meeting_id = $1 AND member_id = $2 AND way = 'calendar' AND answer = $3 AND written_at = $4 AND comment = $5";
    /// Whose address this is, with all that they have.
    WHOSE = "SELECT a.member_id, a.address FROM member_emails e
        JOIN member_emails a ON a.member_id = e.member_id
        WHERE e.address = $1";
    KEEP = "INSERT INTO rsvp_history (id, meeting_id, member_id, answer, way, comment, sequence, written_at, answered_at,
            replaced_at)
        SELECT $3, meeting_id, member_id, answer, way, comment, sequence, written_at, answered_at, $4 FROM rsvps
        WHERE meeting_id = $1 AND member_id = $2";

    /// Who held a seat at the moment `$2`, and what they said.
    HOLDERS_AT = "SELECT h.member_id, m.name, h.region_id, g.name AS region_name, g.active_from, g.active_until, '' AS role,
            r.answer, r.way, r.comment, r.sequence, r.written_at, r.answered_at
        FROM seat_holdings h
        JOIN members m ON m.id = h.member_id
        JOIN regions g ON g.id = h.region_id
        LEFT JOIN rsvps r ON r.meeting_id = $1 AND r.member_id = h.member_id
        WHERE h.held_from <= $2 AND (h.held_until IS NULL OR h.held_until > $2)
        ORDER BY h.region_id, h.seat";
    /// Who had a role at the moment `$2`, and what they said.
    ROLES_AT = "SELECT o.member_id, m.name, NULL AS region_id, NULL AS region_name, NULL AS active_from, NULL AS active_until,
            o.role, r.answer, r.way, r.comment, r.sequence, r.written_at, r.answered_at
        FROM member_roles o
        JOIN members m ON m.id = o.member_id
        LEFT JOIN rsvps r ON r.meeting_id = $1 AND r.member_id = o.member_id
        WHERE o.given_at <= $2 AND (o.ended_at IS NULL OR o.ended_at > $2)
        ORDER BY m.name, m.id, o.role";
    FROZEN = "SELECT f.region_id, g.name, f.yes, f.maybe FROM rsvp_regions f
        JOIN regions g ON g.id = f.region_id
        WHERE f.meeting_id = $1";

    NEEDS = "SELECT n.diet, n.access FROM needs n
        JOIN rsvps r ON r.meeting_id = n.meeting_id AND r.member_id = n.member_id
        JOIN meetings m ON m.id = n.meeting_id
        WHERE n.meeting_id = $1 AND r.answer = 'yes' AND r.sequence = m.sequence
        ORDER BY n.diet, n.access";
    NEEDS_STORE = "INSERT INTO needs (meeting_id, member_id, diet, access) VALUES ($1, $2, $3, $4)
        ON CONFLICT (meeting_id, member_id) DO UPDATE SET diet = excluded.diet, access = excluded.access";
    NEEDS_FORGET = "DELETE FROM needs WHERE meeting_id = $1 AND member_id = $2";

    NEEDS_OVER = "DELETE FROM needs WHERE meeting_id IN (SELECT id FROM meetings WHERE date < $1 OR state = 'cancelled')";
    NAMED_OVER = "SELECT DISTINCT m.id FROM meetings m JOIN rsvps r ON r.meeting_id = m.id WHERE m.date < $1";
    FREEZE = "INSERT INTO rsvp_regions (meeting_id, region_id, yes, maybe, no) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (meeting_id, region_id) DO NOTHING";
    FORGET = "DELETE FROM rsvps WHERE meeting_id = $1";
    FORGET_EARLIER = "DELETE FROM rsvp_history WHERE meeting_id = $1";
}
