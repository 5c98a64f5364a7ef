//! The SQL of the feature; every text is the same for both engines.

crate::sql_texts! {
    /// What is still a concept, or among whose dates people choose, was not held.
    MEETINGS_ON = "SELECT m.id, h.name AS host_name, r.id AS round_id
        FROM meetings m
        LEFT JOIN regions h ON h.id = m.host_region_id
        LEFT JOIN rounds r ON r.meeting_id = m.id
        WHERE m.kind = 'network' AND m.date = $1 AND m.state IN ('planned', 'held')
        ORDER BY m.id";
    FIRST_OWN = "SELECT MIN(m.date) FROM rounds r JOIN meetings m ON m.id = r.meeting_id
        LEFT JOIN round_imports i ON i.round_id = r.id
        WHERE i.round_id IS NULL AND m.state <> 'cancelled'";
    MEETING_INSERT = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, host_region_id, place, note,
            sequence, version, created_at, created_by, planned_at, changed_at, with_partners)
        VALUES ($1, 'network', 'held', $2, $3, $4, $5, '', '', 0, 1, $6, $7, $6, $6, FALSE)";
    ROUND_INSERT = "INSERT INTO rounds (id, meeting_id, format_version, state, opens_at, closes_at, opened_at, closed_at,
            reminded_at, revision, version)
        VALUES ($1, $2, $3, 'closed', $4, $5, $4, $5, $5, 0, 1)";
    IMPORT_INSERT = "INSERT INTO round_imports (round_id, file_name, imported_at, made_meeting) VALUES ($1, $2, $3, $4)";

    IMPORTED = "SELECT r.id, m.date, i.file_name, i.imported_at, f.answers
        FROM round_imports i
        JOIN rounds r ON r.id = i.round_id
        JOIN meetings m ON m.id = r.meeting_id
        JOIN round_results f ON f.round_id = r.id AND f.revision = r.revision
        ORDER BY m.date DESC, r.id";
    IMPORT = "SELECT r.meeting_id, m.date, i.file_name, i.made_meeting
        FROM round_imports i
        JOIN rounds r ON r.id = i.round_id
        JOIN meetings m ON m.id = r.meeting_id
        WHERE i.round_id = $1";
    DROP_INDEXED = "DELETE FROM indexed_rounds WHERE round_id = $1";
    DROP_RESULTS = "DELETE FROM round_results WHERE round_id = $1";
    DROP_IMPORT = "DELETE FROM round_imports WHERE round_id = $1";
    DROP_ROUND = "DELETE FROM rounds WHERE id = $1";
    /// A meeting that people have answered about since, or that has an agenda, a record, who was there or what they thought of it, stays.
    DROP_MEETING = "DELETE FROM meetings WHERE id = $1
        AND NOT EXISTS (SELECT 1 FROM rsvps a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM rsvp_history a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM agendas a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM agenda_items a WHERE a.waits_since = $1)
        AND NOT EXISTS (SELECT 1 FROM meeting_records a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM attendance_touches a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM walk_ins a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM attendance_regions a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM attendance_others a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM evaluations a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM evaluated a WHERE a.meeting_id = $1)
        AND NOT EXISTS (SELECT 1 FROM evaluation_reminders a WHERE a.meeting_id = $1)";
}
