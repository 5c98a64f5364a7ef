//! SQL of the outbox.

crate::sql_texts! {
    INSERT = "INSERT INTO outbox (id, kind, recipient, subject, body, html, parts, once, created_at, due_at,
            useless_after, round_id, member_id, attempts)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0)
        ON CONFLICT (once) DO NOTHING";

    INSERT_DECOY = "INSERT INTO outbox (id, kind, recipient, subject, body, html, created_at, due_at, attempts, given_up_at)
        VALUES ($1, $2, '', '', $3, $4, $5, $5, 0, $5)";

    COUNT_DUE = "SELECT COUNT(*) FROM outbox
        WHERE sent_at IS NULL AND given_up_at IS NULL AND due_at <= $1
        AND (claimed_until IS NULL OR claimed_until <= $1)";

    /// The outer conditions repeat the inner ones on purpose: PostgreSQL checks those again after waiting for
    /// another worker's claim on the same row, and then leaves the row alone.
    CLAIM = "UPDATE outbox SET claimed_until = $2, attempts = attempts + 1
        WHERE id IN (SELECT id FROM outbox
            WHERE sent_at IS NULL AND given_up_at IS NULL AND due_at <= $1
            AND (claimed_until IS NULL OR claimed_until <= $1)
            ORDER BY useless_after IS NULL, useless_after, due_at, id LIMIT $3)
        AND sent_at IS NULL AND given_up_at IS NULL AND (claimed_until IS NULL OR claimed_until <= $1)
        RETURNING id, kind, recipient, subject, body, html, parts, attempts, useless_after, claimed_until";

    SENT = "UPDATE outbox SET sent_at = $3, body = '', html = NULL, parts = NULL, claimed_until = NULL,
            last_error = NULL
        WHERE id = $1 AND claimed_until = $2";

    LATER = "UPDATE outbox SET due_at = $3, claimed_until = NULL, last_error = $4
        WHERE id = $1 AND claimed_until = $2";

    GIVE_UP = "UPDATE outbox SET given_up_at = $3, body = '', html = NULL, parts = NULL, claimed_until = NULL,
            last_error = $4
        WHERE id = $1 AND claimed_until = $2";

    /// One that is on its way is left to arrive.
    NEEDLESS = "UPDATE outbox SET given_up_at = $4, body = '', html = NULL, parts = NULL, last_error = $5
        WHERE kind = $1 AND round_id = $2 AND member_id = $3 AND sent_at IS NULL AND given_up_at IS NULL
        AND (claimed_until IS NULL OR claimed_until <= $4)";

    /// A worker of the release before empties the text alone of what it sent; and what nobody gets is full from the start.
    FORGET = "UPDATE outbox SET body = '', html = NULL, parts = NULL
        WHERE (sent_at IS NOT NULL OR given_up_at IS NOT NULL)
        AND (body <> '' OR html IS NOT NULL OR parts IS NOT NULL)";

    TIDY = "DELETE FROM outbox WHERE sent_at < $1 OR given_up_at < $1";
}
