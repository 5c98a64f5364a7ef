//! Putting mails in the outbox.

use super::{NOT_NEEDED, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use crate::mails::{Kind, Letter};
use chrono::{DateTime, Utc};
use domain::ids::{MemberId, RoundId};

/// A letter to one person.
#[derive(Clone)]
pub struct NewMail {
    /// The address that it goes to.
    pub recipient: String,
    /// What it says.
    pub letter: Letter,
    /// When it was written: mails to one person go in this order.
    pub written_at: DateTime<Utc>,
    /// When it may go, at the earliest.
    pub due_at: DateTime<Utc>,
    /// After this moment it is not sent any more (a code that has expired).
    pub useless_after: Option<DateTime<Utc>>,
    /// Names what goes out once, such as the first reminder of a round to one person: of several mails with the same name the
    /// database stores one. `None` for what may be sent again.
    pub once: Option<String>,
    /// The round that it is about, for the log of the round's letters.
    pub round: Option<RoundId>,
    /// The member to whom it goes.
    pub member: Option<MemberId>,
}

impl NewMail {
    /// A letter that may go at once, and is never useless.
    pub fn now(ctx: &Ctx, recipient: String, letter: Letter) -> Self {
        let now = ctx.now();
        let (useless_after, once, round, member) = (None, None, None, None);
        Self { recipient, letter, written_at: now, due_at: now, useless_after, once, round, member }
    }

    /// The same letter, about this round and to this member.
    pub fn about(self, round: RoundId, member: MemberId) -> Self {
        Self { round: Some(round), member: Some(member), ..self }
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
        mail.written_at,
        mail.due_at,
        mail.useless_after,
        mail.round.map(|id| id.0),
        mail.member.map(|id| id.0),
    )?;
    Ok(stored > 0)
}

/// Gives up the mails of this kind about a round that wait for this member: what they ask for was done.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn give_up_waiting(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    kind: Kind,
    (round, member): (RoundId, MemberId),
) -> Result<(), DbError> {
    execute!(conn, sql::NEEDLESS, kind.as_str(), round.0, member.0, ctx.now(), NOT_NEEDED)?;
    Ok(())
}

/// Gives up the mails of this kind that wait for this member: they are no longer true.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn give_up_waiting_to(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    kind: Kind,
    member: MemberId,
) -> Result<(), DbError> {
    execute!(conn, sql::NEEDLESS_TO, kind.as_str(), member.0, ctx.now(), NOT_NEEDED)?;
    Ok(())
}

/// Gives up the mails of this kind about a round, to whomever.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn give_up_waiting_about(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    kind: Kind,
    round: RoundId,
) -> Result<(), DbError> {
    execute!(conn, sql::NEEDLESS_ABOUT, kind.as_str(), round.0, ctx.now(), NOT_NEEDED)?;
    Ok(())
}

/// Does the work of [`enqueue`] for nobody, so that an answer takes as long whether there is a mail or not. What is stored is as
/// long and as hard to compress as the letter, without its digits, and is emptied by the hour's tidying.
pub(crate) async fn enqueue_nothing(ctx: &Ctx, conn: &mut Conn<'_>, letter: &Letter) -> Result<(), DbError> {
    let [text, html] = [letter.text(), letter.html()].map(|it| it.replace(|c: char| c.is_ascii_digit(), "0"));
    execute!(conn, sql::INSERT_DECOY, ctx.new_id(), letter.kind().as_str(), text, html, ctx.now())?;
    Ok(())
}
