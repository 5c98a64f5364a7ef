//! The SQL of the questionnaire.

use crate::rounds::begun;

/// The answers of the region `$region` in the round `$1`, and what was confirmed in the last round before it in which anything was.
macro_rules! shared {
    ($region:literal) => {
        concat!(
            "FROM shared_answers s
        JOIN rounds r ON r.id = s.round_id
        JOIN meetings m ON m.id = r.meeting_id
        LEFT JOIN members c ON c.id = s.changed_by
        LEFT JOIN members k ON k.id = s.confirmed_by
        WHERE (s.round_id = $1 OR s.confirmed_at IS NOT NULL) AND s.round_id IN ($1, (
            SELECT p.id FROM rounds p
            WHERE p.opens_at < (SELECT opens_at FROM rounds WHERE id = $1) AND EXISTS (
                SELECT 1 FROM shared_answers a
                WHERE a.round_id = p.id AND a.confirmed_at IS NOT NULL AND a.region_id = ",
            $region,
            ")
            ORDER BY p.opens_at DESC LIMIT 1)) AND s.region_id = ",
            $region
        )
    };
}

crate::sql_texts! {
    /// The open round as this trekker stands in it, with the other trekker of the region.
    OPENED = concat!("SELECT r.id, r.format_version, COALESCE(r.opened_at, r.opens_at) AS opened_at, r.closes_at, m.date,
            g.active_from, g.active_until, s.sent_at,
            (SELECT MAX(a.changed_at) FROM shared_answers a
                WHERE a.round_id = r.id AND a.region_id = $3 AND a.changed_by = $2) AS saved_at,
            h.member_id AS colleague_id, c.name AS colleague_name, t.sent_at AS colleague_sent_at, ", begun!("r.id"), "
        FROM rounds r
        JOIN meetings m ON m.id = r.meeting_id
        LEFT JOIN regions g ON g.id = $3
        LEFT JOIN submissions s ON s.round_id = r.id AND s.member_id = $2 AND s.region_id = $3
        LEFT JOIN seat_holdings h ON h.region_id = $3 AND h.held_until IS NULL AND h.member_id <> $2
        LEFT JOIN members c ON c.id = h.member_id
        LEFT JOIN submissions t ON t.round_id = r.id AND t.member_id = h.member_id AND t.region_id = $3
        WHERE r.state = 'open' AND r.opens_at <= $1 AND r.closes_at > $1
        ORDER BY h.seat");

    OPEN_FOR_SAVING = "SELECT r.id, r.format_version, COALESCE(r.opened_at, r.opens_at) AS opened_at, r.closes_at, m.date,
            (SELECT MAX(h.held_from) FROM seat_holdings h WHERE h.member_id = $2 AND h.region_id = $3 AND h.seat = $4
                AND h.held_until IS NULL) AS held_from,
            (SELECT s.sent_at FROM submissions s WHERE s.round_id = r.id AND s.member_id = $2 AND s.region_id = $3) AS sent_at,
            d.question_id, d.fields, d.seen, d.saved_at
        FROM rounds r
        JOIN meetings m ON m.id = r.meeting_id
        LEFT JOIN drafts d ON d.round_id = r.id AND d.member_id = $2 AND d.region_id = $3
        WHERE r.state = 'open' AND r.opens_at <= $1 AND r.closes_at > $1";

    DRAFTS = "SELECT question_id, fields, seen, saved_at FROM drafts
        WHERE round_id = $1 AND member_id = $2 AND region_id = $3";

    PUT_DRAFT = "INSERT INTO drafts (round_id, member_id, region_id, question_id, fields, seen, saved_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (round_id, member_id, region_id, question_id)
        DO UPDATE SET fields = excluded.fields, seen = excluded.seen, saved_at = excluded.saved_at";

    DROP_DRAFT = "DELETE FROM drafts
        WHERE round_id = $1 AND member_id = $2 AND region_id = $3 AND question_id = $4";

    /// Of this round, and what was confirmed in the last round before it in which anything was.
    SHARED = concat!("SELECT s.question_id, s.value, s.version, c.name AS changed_by, s.changed_at, k.name AS confirmed_by,
            s.changed_by AS changed_by_id, s.round_id, m.date
        ", shared!("$2"));

    PUT_SHARED = "INSERT INTO shared_answers
            (round_id, region_id, question_id, value, version, changed_by, changed_at, confirmed_by, confirmed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (round_id, region_id, question_id) DO UPDATE SET value = excluded.value, version = excluded.version,
            changed_by = excluded.changed_by, changed_at = excluded.changed_at,
            confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at";

    SHARED_VERSION = "SELECT value FROM answer_history
        WHERE round_id = $1 AND region_id = $2 AND question_id = $3 AND version = $4";

    SENT = "SELECT a.question_id, a.value, a.remark, a.share, a.themes, m.date
        FROM sent_answers a JOIN rounds r ON r.id = a.round_id JOIN meetings m ON m.id = r.meeting_id
        WHERE a.round_id = $1 AND a.member_id = $2 AND a.region_id = $3";

    /// All that a page shows, in one text: the answers of the region as in `SHARED`, the drafts of a trekker, what they sent in,
    /// and what they sent in the last time before this round. The first part names the types for PostgreSQL.
    WHOLE = concat!("SELECT s.question_id, s.round_id, s.value, m.date, s.version, s.changed_at, s.changed_by AS changed_by_id,
            c.name AS changed_by, k.name AS confirmed_by, NULL AS fields, NULL AS seen, NULL AS saved_at, NULL AS remark,
            NULL AS share, NULL AS themes
        ", shared!("$3"), "
        UNION ALL
        SELECT question_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, fields, seen, saved_at, NULL, NULL, NULL
        FROM drafts WHERE round_id = $1 AND member_id = $2 AND region_id = $3
        UNION ALL
        SELECT a.question_id, a.round_id, a.value, m.date, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, a.remark, a.share,
            a.themes
        FROM sent_answers a JOIN rounds r ON r.id = a.round_id JOIN meetings m ON m.id = r.meeting_id
        WHERE a.member_id = $2 AND a.region_id = $3 AND a.round_id IN ($1, (
            SELECT p.id FROM rounds p JOIN submissions s ON s.round_id = p.id
            WHERE p.opens_at < (SELECT opens_at FROM rounds WHERE id = $1) AND s.member_id = $2 AND s.region_id = $3
            ORDER BY p.opens_at DESC LIMIT 1))");

    /// What a member sent in, and what was sent in for a region in rounds that have closed.
    SENT_IN = "SELECT s.round_id, r.format_version, r.state IN ('closed', 'published') AS is_closed, m.date, s.region_id, g.name AS region_name, s.member_id, p.name, s.sent_at
        FROM submissions s
        JOIN rounds r ON r.id = s.round_id
        JOIN meetings m ON m.id = r.meeting_id
        JOIN regions g ON g.id = s.region_id
        JOIN members p ON p.id = s.member_id
        WHERE s.member_id = $1 OR (s.region_id = $2 AND r.state IN ('closed', 'published'))
        ORDER BY m.date DESC, s.region_id, s.sent_at, s.member_id";

    CONFIRMED = "SELECT question_id, value FROM shared_answers
        WHERE round_id = $1 AND region_id = $2 AND confirmed_at IS NOT NULL";

    SHARED_HISTORY = "SELECT h.event, h.value, h.version, h.at, h.member_id, p.name
        FROM answer_history h LEFT JOIN members p ON p.id = h.member_id
        WHERE h.round_id = $1 AND h.region_id = $2 AND h.question_id = $3 AND h.version IS NOT NULL
        ORDER BY h.version";

    DROP_SENT = "DELETE FROM sent_answers WHERE round_id = $1 AND member_id = $2 AND region_id = $3";

    PUT_SENT = "INSERT INTO sent_answers (round_id, member_id, region_id, question_id, value, remark, share, themes, sent_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    PUT_SUBMISSION = "INSERT INTO submissions (round_id, member_id, region_id, seat, first_sent_at, sent_at)
        VALUES ($1, $2, $3, $4, $5, $5)
        ON CONFLICT (round_id, member_id, region_id) DO UPDATE SET sent_at = excluded.sent_at, seat = excluded.seat";

    HISTORY = "INSERT INTO answer_history (id, round_id, region_id, member_id, question_id, event, value, version, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    DRAFTED_AGAIN = "UPDATE answer_history SET value = $5, at = $6
        WHERE round_id = $1 AND region_id = $2 AND question_id = $3 AND member_id = $4 AND event = 'drafted' AND at > $7
            AND value = $8";

    FORGET_DRAFTED = "DELETE FROM answer_history WHERE round_id = $1 AND event = 'drafted'";

    KEEP_POST = "INSERT INTO kept_posts (id, member_id, path, body, kept_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";

    KEPT_POSTS = "SELECT id, path, body, kept_at FROM kept_posts
        WHERE member_id = $1 AND expires_at > $2 ORDER BY kept_at, id";

    DROP_KEPT = "DELETE FROM kept_posts WHERE id = $1";

    CHANGE_KEPT = "UPDATE kept_posts SET body = $2 WHERE id = $1";

    TIDY_KEPT = "DELETE FROM kept_posts WHERE expires_at <= $1";

}
