//! Mails wait here, written in the transaction of what they tell about.

use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use chrono::{DateTime, Utc};

crate::sql_texts! {
    INSERT = "INSERT INTO outbox (id, kind, recipient, subject, body, created_at, due_at, useless_after, attempts)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
}

/// A mail to one person, in plain text.
pub struct NewMail {
    /// What it is about, such as `login_code`; for the log.
    pub kind: &'static str,
    /// The address that it goes to.
    pub recipient: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// When it may go, at the earliest.
    pub due_at: DateTime<Utc>,
    /// After this moment it is not sent any more (a code that has expired).
    pub useless_after: Option<DateTime<Utc>>,
}

/// Puts a mail in the outbox.
///
/// # Errors
/// When the database refuses.
pub async fn enqueue(ctx: &Ctx, conn: &mut Conn<'_>, mail: NewMail) -> Result<(), DbError> {
    execute!(
        conn,
        INSERT,
        ctx.new_id(),
        mail.kind,
        &mail.recipient,
        &mail.subject,
        &mail.body,
        ctx.now(),
        mail.due_at,
        mail.useless_after,
    )?;
    Ok(())
}
