//! Mails wait here, written in the transaction of what they tell about; a worker sends them.

mod sql;
mod worker;

pub(crate) use sql::ALL;
#[cfg(feature = "testkit")]
pub use worker::work_once;
pub use worker::{Mail, Mailer, SendError, run, tidy};

use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use chrono::{DateTime, Utc};

/// How every mail ends.
pub(crate) const SIGNATURE: &str = "Groet,\nhet portaal van het landelijk lerend netwerk";

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
        sql::INSERT,
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

/// Does the work of [`enqueue`] without a mail, so that an answer takes as long whether there is one or not.
///
/// # Errors
/// When the database refuses.
pub async fn enqueue_nothing(ctx: &Ctx, conn: &mut Conn<'_>, kind: &'static str) -> Result<(), DbError> {
    execute!(conn, sql::INSERT_DECOY, ctx.new_id(), kind, ctx.now())?;
    Ok(())
}
