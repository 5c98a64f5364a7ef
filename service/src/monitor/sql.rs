//! The SQL of the feature; every text is the same for both engines.

crate::sql_texts! {
    ROUND = "SELECT id, format_version, state, opens_at, closes_at, opened_at FROM rounds WHERE id = $1";
    SENT = "SELECT member_id, region_id, question_id, value FROM sent_answers
        WHERE round_id = $1 AND value IS NOT NULL";
    SHARED = "SELECT region_id, question_id, value, confirmed_at FROM shared_answers WHERE round_id = $1";

    NEXT_REVISION = "SELECT COALESCE(MAX(revision), 0) + 1 FROM round_results WHERE round_id = $1";
    INSERT_RESULTS = "INSERT INTO round_results (round_id, revision, frozen_at, answers, results)
        VALUES ($1, $2, $3, $4, $5)";
    SET_REVISION = "UPDATE rounds SET revision = $2 WHERE id = $1";

    FROZEN = "SELECT r.id, r.state, m.date, r.format_version, f.revision, f.frozen_at, f.answers, f.results
        FROM rounds r
        JOIN meetings m ON m.id = r.meeting_id
        JOIN round_results f ON f.round_id = r.id AND f.revision = r.revision
        WHERE r.state IN ('closed', 'published')
        ORDER BY m.date DESC, r.opens_at DESC
        LIMIT $1";
    FROZEN_OF = "SELECT r.id, r.state, m.date, r.format_version, f.revision, f.frozen_at, f.answers, f.results
        FROM rounds r
        JOIN meetings m ON m.id = r.meeting_id
        JOIN round_results f ON f.round_id = r.id AND f.revision = r.revision
        WHERE r.state IN ('closed', 'published') AND r.id = $1";
    NEXT_MEETING = "SELECT m.date, h.name FROM meetings m
        LEFT JOIN regions h ON h.id = m.host_region_id
        WHERE m.kind = 'network' AND m.state = 'planned' AND m.date >= $1
        ORDER BY m.date, m.id
        LIMIT 1";

    REGION_TEXTS = "SELECT s.member_id, s.question_id, s.value, s.remark, s.share, s.themes
        FROM sent_answers s
        WHERE s.round_id = $1 AND s.region_id = $2";
    NAMES = "SELECT m.id, m.name FROM members m
        WHERE m.id IN (SELECT member_id FROM submissions WHERE region_id = $1)";
}
