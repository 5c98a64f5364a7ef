//! A mail that was accepted and came back later.
//!
//! It was sent and is given up: no column of its own is needed. The release before says in the log of the round that it was sent;
//! its weekly mail names the person, as after any mail that was refused.

use super::{said, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_optional};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What came of telling that a mail came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bounced {
    /// It is written down.
    Noted,
    /// It was written down before, or the mail had been given up; nothing changes.
    WasNoted,
    /// The portal does not know yet that it was sent: this is to be told again later.
    NotSentYet,
    /// No such mail: it is not ours, or so old that its line is gone.
    Unknown,
}

/// What is stored of the mail.
#[derive(sqlx::FromRow)]
struct SentRow {
    sent_at: Option<DateTime<Utc>>,
    given_up_at: Option<DateTime<Utc>>,
}

/// Writes down that the mail with this id came back, and what the server said that could not deliver it: in one line that all can
/// see, without addresses. Whoever knows the id has got the mail or its headers, so nobody else tells this of it.
///
/// # Errors
/// When the database fails.
pub async fn bounced(ctx: &Ctx, mail: Uuid, said: &str) -> Result<Bounced, DbError> {
    let (now, said) = (ctx.now(), said.to_owned());
    let write = ctx.db.write(move |conn| Box::pin(async move { note(conn, mail, &said, now).await }));
    write.await
}

async fn note(conn: &mut Conn<'_>, mail: Uuid, said: &str, now: DateTime<Utc>) -> Result<Bounced, DbError> {
    let found = fetch_optional!(conn, SentRow, sql::FIND, mail)?;
    Ok(match found {
        None => Bounced::Unknown,
        Some(SentRow { given_up_at: Some(_), .. }) => Bounced::WasNoted,
        Some(SentRow { sent_at: None, .. }) => Bounced::NotSentYet,
        Some(_) => match execute!(conn, sql::CAME_BACK, mail, now, said::fit_to_keep(said))? {
            0 => Bounced::WasNoted,
            _ => Bounced::Noted,
        },
    })
}
