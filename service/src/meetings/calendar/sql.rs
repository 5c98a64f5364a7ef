//! The SQL of calendars; every text is the same for both engines.

crate::sql_texts! {
    FEED_OF_MEMBER = "SELECT secret_hash, form_mark, salt, made_at, fetched_on, with_holds FROM calendar_feeds WHERE member_id = $1";
    FEED_OF_SECRET = "SELECT member_id, secret_hash, fetched_on, with_holds FROM calendar_feeds WHERE secret_hash = $1";
    FEED_STORE = "INSERT INTO calendar_feeds (member_id, secret_hash, form_mark, salt, made_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (member_id) DO UPDATE SET secret_hash = excluded.secret_hash, form_mark = excluded.form_mark,
            salt = excluded.salt, made_at = excluded.made_at, fetched_on = NULL";
    FEED_HOLDS = "UPDATE calendar_feeds SET with_holds = $2 WHERE member_id = $1";
    FEED_FORGET = "DELETE FROM calendar_feeds WHERE member_id = $1";
    FEED_FETCHED = "UPDATE calendar_feeds SET fetched_on = $2 WHERE member_id = $1";
    DEADLINES = "SELECT r.id, r.closes_at, r.closing_sequence, COALESCE(r.closing_changed_at, m.created_at) AS changed_at
        FROM rounds r JOIN meetings m ON m.id = r.meeting_id
        WHERE r.state = 'open' OR (r.state = 'planned' AND m.state <> 'cancelled')
        ORDER BY r.closes_at, r.id";
}
