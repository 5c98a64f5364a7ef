//! The SQL of a year that is looked back on; every text is the same for both engines.

/// The items with something in this table, in records that are published.
macro_rules! recorded {
    ($table:literal, $kind:literal, $counts:literal) => {
        concat!(
            " UNION SELECT p.item_id, p.meeting_id, ",
            $kind,
            " FROM ",
            $table,
            " p JOIN meeting_records r ON r.meeting_id = p.meeting_id AND r.published_at IS NOT NULL WHERE p.item_id IS NOT NULL AND ",
            $counts
        )
    };
}

crate::sql_texts! {
    /// What the network reads of what regions wrote under these questions in the closed rounds of meetings from a day to a day: each answer
    /// with the day of its meeting, once for each thing that came of it on an agenda or in a record that is published, and once when
    /// nothing did. 0 an agenda, 1 minutes, 2 a decision, 3 an action.
    ANSWERS_BETWEEN = concat!(
        r#"SELECT t.id, t.region_id, m.date, c.kind
        FROM texts t
        JOIN rounds r ON r.id = t.round_id AND r.state IN ('closed', 'published')
        JOIN meetings m ON m.id = r.meeting_id AND m.date >= $1 AND m.date <= $2
        JOIN sent_answers a ON a.round_id = t.round_id AND a.member_id = t.member_id AND a.region_id = t.region_id
            AND a.question_id = t.question_id AND a.share = 'network' AND (a.remark IS NOT NULL OR a.value LIKE '{"text":%')
        LEFT JOIN (
            SELECT s.text_id, w.kind FROM agenda_sources s
            JOIN (
                SELECT p.id AS item_id, p.meeting_id, 0 AS kind FROM agenda_items p
                JOIN agendas g ON g.meeting_id = p.meeting_id AND g.published_at IS NOT NULL"#,
                recorded!("meeting_minutes", "1", "p.text <> ''"),
                recorded!("meeting_decisions", "2", "p.removed_at IS NULL"),
                recorded!("action_items", "3", "p.removed_at IS NULL"), "
            ) w ON w.item_id = s.item_id
            JOIN meetings n ON n.id = w.meeting_id AND n.state IN ('planned', 'held')
        ) c ON c.text_id = t.id
        WHERE t.question_id IN ($3, $4, $5)"
    );
}
