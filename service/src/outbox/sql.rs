//! SQL of the outbox.

/// The mails `o` that may go at `$1`. Letters to one person go in the order in which they were written: one waits while an earlier one is
/// on its way, or is to be tried again. A code neither waits nor keeps others waiting.
macro_rules! may_go {
    () => {
        "o.sent_at IS NULL AND o.given_up_at IS NULL AND o.due_at <= $1
            AND (o.claimed_until IS NULL OR o.claimed_until <= $1)
            AND (o.kind IN ('login_code', 'address_code') OR NOT EXISTS (SELECT 1 FROM outbox e
                WHERE e.recipient = o.recipient AND e.sent_at IS NULL AND e.given_up_at IS NULL
                AND e.kind NOT IN ('login_code', 'address_code') AND (e.due_at <= $1 OR e.attempts > 0)
                AND (e.created_at < o.created_at OR (e.created_at = o.created_at AND e.id < o.id))))"
    };
}

crate::sql_texts! {
    INSERT = "INSERT INTO outbox (id, kind, recipient, subject, body, html, parts, once, created_at, due_at,
            useless_after, round_id, member_id, attempts)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0)
        ON CONFLICT (once) DO NOTHING";

    INSERT_DECOY = "INSERT INTO outbox (id, kind, recipient, subject, body, html, created_at, due_at, attempts, given_up_at)
        VALUES ($1, $2, '', '', $3, $4, $5, $5, 0, $5)";

    COUNT_DUE = concat!("SELECT COUNT(*) FROM outbox o WHERE ", may_go!());

    /// The outer conditions repeat the inner ones on purpose: PostgreSQL checks those again after waiting for
    /// another worker's claim on the same row, and then leaves the row alone.
    CLAIM = concat!("UPDATE outbox SET claimed_until = $2, attempts = attempts + 1
        WHERE id IN (SELECT o.id FROM outbox o WHERE ", may_go!(), "
            ORDER BY o.useless_after IS NULL, o.useless_after, o.due_at, o.id LIMIT $3)
        AND sent_at IS NULL AND given_up_at IS NULL AND (claimed_until IS NULL OR claimed_until <= $1)
        RETURNING id, kind, recipient, subject, body, html, parts, attempts, useless_after, claimed_until");

    SENT = "UPDATE outbox SET sent_at = $3, body = '', html = NULL, parts = NULL, claimed_until = NULL,
            last_error = NULL
        WHERE id = $1 AND claimed_until = $2";

    LATER = "UPDATE outbox SET due_at = $3, claimed_until = NULL, last_error = $4
        WHERE id = $1 AND claimed_until = $2";

    GIVE_UP = "UPDATE outbox SET given_up_at = $3, body = '', html = NULL, parts = NULL, claimed_until = NULL,
            last_error = $4
        WHERE id = $1 AND claimed_until = $2";

    FIND = "SELECT sent_at, given_up_at FROM outbox WHERE id = $1";

    CAME_BACK = "UPDATE outbox SET given_up_at = $2, last_error = $3
        WHERE id = $1 AND sent_at IS NOT NULL AND given_up_at IS NULL";

    /// One that is on its way is left to arrive.
    NEEDLESS = "UPDATE outbox SET given_up_at = $4, body = '', html = NULL, parts = NULL, last_error = $5
        WHERE kind = $1 AND round_id = $2 AND member_id = $3 AND sent_at IS NULL AND given_up_at IS NULL
        AND (claimed_until IS NULL OR claimed_until <= $4)";

    NEEDLESS_TO = "UPDATE outbox SET given_up_at = $3, body = '', html = NULL, parts = NULL, last_error = $4
        WHERE kind = $1 AND member_id = $2 AND sent_at IS NULL AND given_up_at IS NULL
        AND (claimed_until IS NULL OR claimed_until <= $3)";

    NEEDLESS_ABOUT = "UPDATE outbox SET given_up_at = $3, body = '', html = NULL, parts = NULL, last_error = $4
        WHERE kind = $1 AND round_id = $2 AND sent_at IS NULL AND given_up_at IS NULL
        AND (claimed_until IS NULL OR claimed_until <= $3)";

    /// A worker of the release before empties the text alone of what it sent; and what nobody gets is full from the start.
    FORGET = "UPDATE outbox SET body = '', html = NULL, parts = NULL
        WHERE (sent_at IS NOT NULL OR given_up_at IS NOT NULL)
        AND (body <> '' OR html IS NOT NULL OR parts IS NOT NULL)";

    REFUSED = "SELECT m.id, m.name, MAX(o.given_up_at) AS refused_at FROM outbox o
        JOIN member_emails e ON e.address = o.recipient AND e.gets_mail
        JOIN members m ON m.id = e.member_id
        WHERE o.given_up_at >= $1 AND o.last_error <> $2 AND o.last_error <> $3
        AND NOT EXISTS (SELECT 1 FROM outbox s WHERE s.recipient = o.recipient AND s.given_up_at IS NULL
            AND s.sent_at >= o.given_up_at)
        GROUP BY m.id, m.name
        ORDER BY m.name, m.id";

    TIDY = "DELETE FROM outbox WHERE sent_at < $1 OR given_up_at < $1";
}
