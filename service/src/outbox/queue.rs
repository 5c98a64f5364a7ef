//! Putting mails in the outbox.

use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use crate::mails::Letter;
use chrono::{DateTime, Utc};

/// A letter to one person.
#[derive(Clone)]
pub struct NewMail {
    /// The address that it goes to.
    pub recipient: String,
    /// What it says.
    pub letter: Letter,
    /// When it may go, at the earliest.
    pub due_at: DateTime<Utc>,
    /// After this moment it is not sent any more (a code that has expired).
    pub useless_after: Option<DateTime<Utc>>,
    /// Names what goes out once, such as the first reminder of a round to one person: of several mails with the same name the
    /// database stores one. `None` for what may be sent again.
    pub once: Option<String>,
}

impl NewMail {
    /// A letter that may go at once, and is never useless.
    pub fn now(ctx: &Ctx, recipient: String, letter: Letter) -> Self {
        Self { recipient, letter, due_at: ctx.now(), useless_after: None, once: None }
    }
}

/// Puts a mail in the outbox. `false` when it goes once and was there already.
///
/// # Errors
/// When the database refuses.
pub async fn enqueue(ctx: &Ctx, conn: &mut Conn<'_>, mail: NewMail) -> Result<bool, DbError> {
    let letter = mail.letter;
    let stored = execute!(
        conn,
        sql::INSERT,
        ctx.new_id(),
        letter.kind().as_str(),
        &mail.recipient,
        letter.subject(),
        letter.text(),
        letter.html(),
        letter.parts().to_stored(),
        mail.once,
        ctx.now(),
        mail.due_at,
        mail.useless_after,
    )?;
    Ok(stored > 0)
}

/// Does the work of [`enqueue`] for nobody, so that an answer takes as long whether there is a mail or not. What is stored is as
/// long and as hard to compress as the letter, without its digits, and is emptied by the hour's tidying.
pub(crate) async fn enqueue_nothing(ctx: &Ctx, conn: &mut Conn<'_>, letter: &Letter) -> Result<(), DbError> {
    let [text, html] = [letter.text(), letter.html()].map(|it| it.replace(|c: char| c.is_ascii_digit(), "0"));
    execute!(conn, sql::INSERT_DECOY, ctx.new_id(), letter.kind().as_str(), text, html, ctx.now())?;
    Ok(())
}
