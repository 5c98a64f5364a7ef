//! The SQL of the feature; every text is the same for both engines.

/// The rounds that have closed, without their results, as far as `$rest` goes.
macro_rules! frozen {
    ($columns:literal, $rest:literal) => {
        concat!(
            "SELECT r.id, r.state, m.date, r.format_version, f.revision, f.frozen_at, f.answers,
                r.published_at, i.imported_at",
            $columns,
            " FROM rounds r
            JOIN meetings m ON m.id = r.meeting_id
            JOIN round_results f ON f.round_id = r.id AND f.revision = r.revision
            LEFT JOIN round_imports i ON i.round_id = r.id
            WHERE r.state IN ('closed', 'published') ",
            $rest
        )
    };
}

crate::sql_texts! {
    ROUND = "SELECT id, format_version, state, opens_at, closes_at, opened_at FROM rounds WHERE id = $1";
    SENT = "SELECT member_id, region_id, question_id, value FROM sent_answers
        WHERE round_id = $1 AND value IS NOT NULL";
    SHARED = "SELECT region_id, question_id, value, confirmed_at FROM shared_answers WHERE round_id = $1";

    NEXT_REVISION = "SELECT COALESCE(MAX(revision), 0) + 1 FROM round_results WHERE round_id = $1";
    INSERT_RESULTS = "INSERT INTO round_results (round_id, revision, frozen_at, answers, results)
        VALUES ($1, $2, $3, $4, $5)";
    SET_REVISION = "UPDATE rounds SET revision = $2 WHERE id = $1";

    FROZEN = frozen!("", "ORDER BY m.date DESC, r.opens_at DESC LIMIT $1");
    /// Those that were filled in here: what was read in is for nobody outside the network.
    FROZEN_HERE = frozen!("", "AND i.round_id IS NULL ORDER BY m.date DESC, r.opens_at DESC LIMIT $1");
    FROZEN_BETWEEN = frozen!("", "AND m.date >= $1 AND m.date <= $2 ORDER BY m.date DESC, r.opens_at DESC");
    FROZEN_OF = frozen!("", "AND r.id = $1");
    /// One row without a round while none has closed.
    FROZEN_BESIDE_REGION = concat!(
        "SELECT g.name AS region_name, f.id, f.state, f.date, f.format_version, f.revision, f.frozen_at, f.answers, f.published_at, f.imported_at
        FROM regions g LEFT JOIN (", frozen!(", r.opens_at", ""), ") f ON TRUE
        WHERE g.id = $1
        ORDER BY f.date DESC, f.opens_at DESC
        LIMIT $2");
    RESULTS_UNTIL = frozen!(", f.results", "AND m.date <= $1 ORDER BY m.date DESC, r.opens_at DESC LIMIT $2");
    RESULTS = "SELECT results FROM round_results WHERE round_id = $1 AND revision = $2";
    NEXT_MEETING = "SELECT m.date, h.name FROM meetings m
        LEFT JOIN regions h ON h.id = m.host_region_id
        WHERE m.kind = 'network' AND m.state = 'planned' AND m.date >= $1
        ORDER BY m.date, m.id
        LIMIT 1";

    /// Of the closed rounds of a region from a day to a day: what is shared with the network, and the rest for whom `$2` lets read that.
    REGION_TEXTS = r#"SELECT s.round_id, s.region_id, s.member_id, s.question_id, s.value, s.remark, s.share, s.themes
        FROM submissions b
        JOIN rounds r ON r.id = b.round_id AND r.state IN ('closed', 'published')
        JOIN meetings m ON m.id = r.meeting_id AND m.date >= $3 AND m.date <= $4
        JOIN sent_answers s ON s.round_id = b.round_id AND s.member_id = b.member_id AND s.region_id = b.region_id
            AND (s.share = 'network' OR $2)
        WHERE b.region_id = $1 AND (s.remark IS NOT NULL OR s.value LIKE '{"text":%')"#;
    /// Of all regions, without the answers that hold no text: what is shared with the network, and the rest for whom `$2` lets read all of that,
    /// or that of the region `$3`.
    ROUND_TEXTS = r#"SELECT s.round_id, s.region_id, s.member_id, s.question_id, s.value, s.remark, s.share, s.themes
        FROM sent_answers s
        WHERE s.round_id = $1 AND (s.share = 'network' OR $2 OR s.region_id = $3)
            AND (s.remark IS NOT NULL OR s.value LIKE '{"text":%')"#;
    NAMES = "SELECT m.id, m.name FROM members m
        WHERE m.id IN (SELECT member_id FROM submissions WHERE region_id = $1)";
}
