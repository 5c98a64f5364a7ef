//! The SQL of the feature; every text is the same for both engines.

crate::sql_texts! {
    MEETINGS = "SELECT m.id, m.state, m.date, m.start_time, m.end_time, m.host_region_id, h.name AS host_name, m.place,
            m.note, m.version, r.id AS round_id, r.state AS round_state, r.opens_at, r.closes_at, r.first_reminder_at,
            r.second_reminder_at, r.proposed_for, r.opened_at, r.closed_at, r.published_at, r.revision,
            r.version AS round_version
        FROM meetings m
        LEFT JOIN regions h ON h.id = m.host_region_id
        JOIN rounds r ON r.meeting_id = m.id
        ORDER BY m.date, m.id";
    MEETING = "SELECT m.id, m.state, m.date, m.start_time, m.end_time, m.host_region_id, h.name AS host_name, m.place,
            m.note, m.version, r.id AS round_id, r.state AS round_state, r.opens_at, r.closes_at, r.first_reminder_at,
            r.second_reminder_at, r.proposed_for, r.opened_at, r.closed_at, r.published_at, r.revision,
            r.version AS round_version
        FROM meetings m
        LEFT JOIN regions h ON h.id = m.host_region_id
        JOIN rounds r ON r.meeting_id = m.id
        WHERE m.id = $1";
    MEETING_INSERT = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, host_region_id, place, note,
            sequence, version, created_at, created_by)
        VALUES ($1, 'network', 'planned', $2, $3, $4, $5, $6, $7, 0, 1, $8, $9)";
    MEETING_UPDATE = "UPDATE meetings SET date = $3, start_time = $4, end_time = $5, host_region_id = $6, place = $7,
            note = $8, state = $9, sequence = sequence + 1, version = version + 1
        WHERE id = $1 AND version = $2";
    MEETINGS_HELD = "UPDATE meetings SET state = 'held', version = version + 1 WHERE state = 'planned' AND date < $1";
    MEETINGS_PAST = "SELECT COUNT(*) FROM meetings WHERE state = 'planned' AND date < $1";

    ROUND_INSERT = "INSERT INTO rounds (id, meeting_id, format_version, state, opens_at, closes_at, first_reminder_at,
            second_reminder_at, revision, version)
        VALUES ($1, $2, $3, 'planned', $4, $5, $6, $7, 0, 1)";
    ROUNDS_WAITING = "SELECT r.id, m.date, r.state, r.opens_at, r.closes_at, r.first_reminder_at,
            r.second_reminder_at
        FROM rounds r
        JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state IN ('planned', 'open')
        ORDER BY r.opens_at, r.id";
    ROUND_TIMES = "UPDATE rounds SET opens_at = $3, closes_at = $4, first_reminder_at = $5, second_reminder_at = $6,
            proposed_for = NULL, version = version + 1
        WHERE id = $1 AND version = $2";
    ROUND_PROPOSED = "UPDATE rounds SET proposed_for = $2, version = version + 1 WHERE id = $1";
    ROUND_OPEN = "UPDATE rounds SET state = 'open', opened_at = $2, format_version = $3, version = version + 1
        WHERE id = $1 AND state = 'planned'";
    ROUND_CLOSE = "UPDATE rounds SET state = 'closed', closed_at = $2, closes_at = $2, proposed_for = NULL,
            version = version + 1
        WHERE id = $1 AND state = 'open'";
    ROUND_PUBLISH = "UPDATE rounds SET state = 'published', published_at = $2, version = version + 1
        WHERE id = $1 AND state = 'closed'";
    ROUND_REOPEN = "UPDATE rounds SET state = 'open', closed_at = NULL, closes_at = $2, first_reminder_at = NULL,
            second_reminder_at = NULL, version = version + 1
        WHERE id = $1 AND state = 'closed'";

    HOSTED = "SELECT host_region_id, MAX(date) FROM meetings
        WHERE host_region_id IS NOT NULL AND state IN ('planned', 'held') AND id <> $1
        GROUP BY host_region_id";

    HOLDERS_AT = "SELECT h.region_id, h.seat, h.member_id, m.name, e.address
        FROM seat_holdings h
        JOIN members m ON m.id = h.member_id
        LEFT JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
        WHERE h.held_from <= $1 AND (h.held_until IS NULL OR h.held_until > $1)
        ORDER BY h.region_id, h.seat";
    SENT = "SELECT s.region_id, s.member_id, m.name
        FROM submissions s
        JOIN members m ON m.id = s.member_id
        WHERE s.round_id = $1";
    BEGUN = "SELECT region_id, member_id FROM drafts WHERE round_id = $1
        UNION
        SELECT region_id, confirmed_by FROM shared_answers WHERE round_id = $1 AND confirmed_by IS NOT NULL";

    REMINDED = "SELECT reminded_at FROM rounds WHERE id = $1";
    ROUND_REMINDED = "UPDATE rounds SET reminded_at = $2 WHERE id = $1";
}
