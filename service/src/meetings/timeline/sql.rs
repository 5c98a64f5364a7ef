//! The SQL of the timeline; every text is the same for both engines.

crate::sql_texts! {
    /// Of the meetings from a day to a day that stand: whether members read their agenda and their record.
    PUBLISHED_BETWEEN = "SELECT m.id, a.published_at IS NOT NULL AS has_agenda, r.published_at IS NOT NULL AS has_record
        FROM meetings m
        LEFT JOIN agendas a ON a.meeting_id = m.id
        LEFT JOIN meeting_records r ON r.meeting_id = m.id
        WHERE m.state IN ('planned', 'held') AND m.date >= $1 AND m.date <= $2";
}
