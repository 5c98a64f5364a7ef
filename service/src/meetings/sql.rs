//! The SQL of the feature; every text is the same for both engines.

crate::sql_texts! {
    HELD = "SELECT id, name, code, school_zones, tile_column, tile_row, active_from, active_until,
            (SELECT COUNT(*) FROM seat_holdings h WHERE h.region_id = regions.id AND h.held_until IS NULL) AS held
        FROM regions ORDER BY id";
    MEETINGS = "SELECT m.id, m.kind, m.state, m.date, m.start_time, m.end_time, m.host_region_id, h.name AS host_name, m.place,
            m.note, m.with_partners, m.planned_at, m.cancelled_at, m.cancelled_why, m.version, m.sequence,
            (m.state = 'cancelled' AND COALESCE(m.planned_at = m.cancelled_at, FALSE)
                AND EXISTS (SELECT 1 FROM date_polls p WHERE p.meeting_id = m.id)) AS was_sought,
            COALESCE(m.changed_at, m.created_at) AS changed_at, r.id AS round_id, r.state AS round_state, r.opens_at, r.closes_at, r.first_reminder_at,
            r.second_reminder_at, r.reminded_at, r.first_reminded_at, r.first_reminded, r.second_reminded_at,
            r.second_reminded, r.proposed_for, r.opened_at, r.closed_at, r.published_at, r.revision,
            r.version AS round_version, i.imported_at
        FROM meetings m
        LEFT JOIN regions h ON h.id = m.host_region_id
        LEFT JOIN rounds r ON r.meeting_id = m.id
        LEFT JOIN round_imports i ON i.round_id = r.id
        ORDER BY m.date, m.id";
    MEETING = "SELECT m.id, m.kind, m.state, m.date, m.start_time, m.end_time, m.host_region_id, h.name AS host_name, m.place,
            m.note, m.with_partners, m.planned_at, m.cancelled_at, m.cancelled_why, m.version, m.sequence,
            (m.state = 'cancelled' AND COALESCE(m.planned_at = m.cancelled_at, FALSE)
                AND EXISTS (SELECT 1 FROM date_polls p WHERE p.meeting_id = m.id)) AS was_sought,
            COALESCE(m.changed_at, m.created_at) AS changed_at, r.id AS round_id, r.state AS round_state, r.opens_at, r.closes_at, r.first_reminder_at,
            r.second_reminder_at, r.reminded_at, r.first_reminded_at, r.first_reminded, r.second_reminded_at,
            r.second_reminded, r.proposed_for, r.opened_at, r.closed_at, r.published_at, r.revision,
            r.version AS round_version, i.imported_at
        FROM meetings m
        LEFT JOIN regions h ON h.id = m.host_region_id
        LEFT JOIN rounds r ON r.meeting_id = m.id
        LEFT JOIN round_imports i ON i.round_id = r.id
        WHERE m.id = $1";
    MEETING_INSERT = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, host_region_id, place, note,
            sequence, version, created_at, created_by, planned_at, changed_at, with_partners)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 1, $10, $11, $12, $10, $13)";
    MEETING_UPDATE = "UPDATE meetings SET date = $3, start_time = $4, end_time = $5, host_region_id = $6, place = $7,
            note = $8, sequence = $9, changed_at = $10, with_partners = $11, version = version + 1
        WHERE id = $1 AND version = $2";
    MEETING_PLANNED = "UPDATE meetings SET state = 'planned', planned_at = $3, changed_at = $3, with_partners = $4,
            sequence = sequence + 1, version = version + 1
        WHERE id = $1 AND version = $2";
    MEETING_CANCELLED = "UPDATE meetings SET state = 'cancelled', planned_at = $3, cancelled_at = $4, cancelled_why = $5,
            changed_at = $4, sequence = sequence + 1, version = version + 1
        WHERE id = $1 AND version = $2";
    TO_POLL = "UPDATE meetings SET state = 'date_poll', with_partners = $2, date = $3, version = version + 1 WHERE id = $1";
    SOUGHT_FROM = "UPDATE meetings SET date = $2 WHERE id = $1 AND date <> $2";
    TAKE_DATE = "UPDATE meetings SET date = $2, start_time = $3, end_time = $4, host_region_id = $5, place = $6 WHERE id = $1";
    MEETINGS_HELD = "UPDATE meetings SET state = 'held', version = version + 1 WHERE state = 'planned' AND date < $1";
    MEETINGS_PAST = "SELECT COUNT(*) FROM meetings WHERE state = 'planned' AND date < $1";
}
