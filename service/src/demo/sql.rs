//! The SQL of the demo; the other features' own texts serve where they fit.

/// The mark of a database that holds a demo network.
pub(super) const FILLED: &str = "filled";

crate::sql_texts! {
    READ_MARK = "SELECT value FROM meta WHERE name = 'demo'";
    WRITE_MARK = "INSERT INTO meta (name, value) VALUES ('demo', $1)";
    COUNT_NETWORK = "SELECT (SELECT COUNT(*) FROM regions) + (SELECT COUNT(*) FROM members)";

    MEMBER = "INSERT INTO members (id, name, organisation, function, created_at) VALUES ($1, $2, $3, $4, $5)";
    ADDRESS = "INSERT INTO member_emails (address, member_id, gets_mail, added_at) VALUES ($1, $2, $3, $4)";
    HOLDING = "INSERT INTO seat_holdings (id, region_id, seat, member_id, held_from, held_until)
        VALUES ($1, $2, $3, $4, $5, $6)";
    MEETING = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, host_region_id, place, note,
            sequence, version, created_at, created_by, planned_at)
        VALUES ($1, 'network', $2, $3, '13:00', '16:30', $4, $5, '', 0, 1, $6, $7, $6)";
    ROUND = "INSERT INTO rounds (id, meeting_id, format_version, state, opens_at, closes_at, first_reminder_at,
            second_reminder_at, opened_at, closed_at, published_at, revision, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $5, $9, $10, 0, 1)";
    LAST_LOGIN = "UPDATE members SET last_login_at = (SELECT MAX(done.at) FROM (
            SELECT s.sent_at AS at FROM submissions s WHERE s.member_id = members.id
            UNION ALL SELECT r.answered_at AS at FROM rsvps r WHERE r.member_id = members.id
            UNION ALL SELECT p.answered_at AS at FROM poll_answers p WHERE p.member_id = members.id
            UNION ALL SELECT d.saved_at AS at FROM drafts d WHERE d.member_id = members.id
            UNION ALL SELECT a.at AS at FROM audit_log a WHERE a.actor_id = members.id) done)";

    TREKKERS = "SELECT m.name, e.address, g.name AS region, r.state AS round_state, s.sent_at,
            (SELECT COUNT(*) FROM drafts d
                WHERE d.round_id = r.id AND d.member_id = m.id AND d.region_id = h.region_id) AS drafts,
            (SELECT COUNT(*) FROM seat_holdings o WHERE o.region_id = h.region_id AND o.held_until IS NULL) AS holders
        FROM seat_holdings h
        JOIN members m ON m.id = h.member_id
        JOIN regions g ON g.id = h.region_id
        JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        LEFT JOIN rounds r ON r.state = 'open'
        LEFT JOIN submissions s ON s.round_id = r.id AND s.member_id = m.id AND s.region_id = h.region_id
        WHERE h.held_until IS NULL
        ORDER BY g.name, h.seat";
    ROLES = "SELECT m.name, e.address, m.organisation, o.role
        FROM member_roles o
        JOIN members m ON m.id = o.member_id
        JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        WHERE o.ended_at IS NULL
        ORDER BY m.name, o.role";
    FORMER = "SELECT m.name, e.address, g.name AS region
        FROM seat_holdings h
        JOIN members m ON m.id = h.member_id
        JOIN regions g ON g.id = h.region_id
        JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        WHERE h.held_until IS NOT NULL AND m.id NOT IN (SELECT member_id FROM seat_holdings WHERE held_until IS NULL)
            AND m.id NOT IN (SELECT member_id FROM member_roles WHERE ended_at IS NULL)
        ORDER BY m.name";

    /// What a few regions wrote about a theme in a round, for the whole network.
    TEXTS_ABOUT = "SELECT t.id FROM texts t
        JOIN text_themes x ON x.text_id = t.id AND x.theme_id = $2
        JOIN sent_answers a ON a.round_id = t.round_id AND a.member_id = t.member_id AND a.region_id = t.region_id
            AND a.question_id = t.question_id AND a.share = 'network'
        WHERE t.round_id = $1 AND t.question_id IN ('o3-behoefte', 'o5-agenda')
        ORDER BY t.region_id, t.question_id, t.id LIMIT 4";
}
