//! What happened to a round that people are told of: it is announced in the transaction in which it happened, and the letters are
//! written when their time comes, by [`crate::meetings::letters`].

use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_one, fetch_optional};
use chrono::{DateTime, Duration, Utc};
use domain::ids::RoundId;
use domain::rounds::RoundLetter;
use domain::working_hours;

/// So long after someone did something its letter goes: time to look at it, and to pause it.
pub(crate) const TIME_TO_LOOK: Duration = Duration::minutes(30);

/// Announces a letter about what happens now; it goes from the first working moment after `due`, and tells how things are then.
///
/// One that waits already is this one: it goes at the new moment, and what was `earlier` than what it tells stays as it was.
///
/// # Errors
/// When the database fails.
pub(crate) async fn announce(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (round, letter): (RoundId, RoundLetter),
    due: DateTime<Utc>,
    earlier: Option<String>,
) -> Result<(), DbError> {
    break_off(ctx, conn, round, letter).await?;
    let (now, due) = (ctx.now(), working_hours::first_from(due));
    let (id, letter) = (ctx.new_id(), letter.as_str());
    execute!(conn, sql::LETTER_ANNOUNCE, id, round.0, letter, now, due, earlier)?;
    Ok(())
}

/// A letter that has gone to some, and to others not yet, goes no further: what happens now is told in one of its own, also to who has
/// this one. A pause stays with the letter that follows.
async fn break_off(ctx: &Ctx, conn: &mut Conn<'_>, round: RoundId, letter: RoundLetter) -> Result<(), DbError> {
    let (now, letter) = (ctx.now(), letter.as_str());
    if execute!(conn, sql::LETTER_BROKEN_OFF, round.0, letter, now)? > 0 {
        execute!(conn, sql::LETTER_STAYS_PAUSED, ctx.new_id(), round.0, letter, now)?;
    }
    Ok(())
}

/// Takes back letters that wait, because what they would tell is no longer so. What a coordinator decided about each stays.
///
/// # Errors
/// When the database fails.
pub(crate) async fn withdraw(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    round: RoundId,
    letters: &[RoundLetter],
) -> Result<(), DbError> {
    for letter in letters {
        break_off(ctx, conn, round, *letter).await?;
        execute!(conn, sql::LETTER_WITHDRAW, round.0, letter.as_str())?;
    }
    Ok(())
}

/// What was earlier than that of which a letter that waits will tell; `None` when none waits, or when it has gone to some already.
///
/// # Errors
/// When the database fails.
pub(crate) async fn waiting(
    conn: &mut Conn<'_>,
    round: RoundId,
    letter: RoundLetter,
) -> Result<Option<Option<String>>, DbError> {
    let found = fetch_optional!(conn, (Option<String>,), sql::LETTER_EARLIER, round.0, letter.as_str())?;
    Ok(found.map(|(earlier,)| earlier))
}

/// Whether a coordinator paused this letter, also when nothing was announced that it would tell.
///
/// # Errors
/// When the database fails.
pub(crate) async fn is_paused(conn: &mut Conn<'_>, round: RoundId, letter: RoundLetter) -> Result<bool, DbError> {
    Ok(fetch_one!(conn, (i64,), sql::LETTER_PAUSED, round.0, letter.as_str())?.0 > 0)
}

/// Whether a coordinator paused this letter after it had gone to some, and before it went to all.
///
/// # Errors
/// When the database fails.
pub(crate) async fn is_paused_halfway(
    conn: &mut Conn<'_>,
    round: RoundId,
    letter: RoundLetter,
) -> Result<bool, DbError> {
    Ok(fetch_one!(conn, (i64,), sql::LETTER_PAUSED_HALFWAY, round.0, letter.as_str())?.0 > 0)
}
