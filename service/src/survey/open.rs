//! The open round as the questionnaire needs it: for reading, and for changing answers.

use super::{MayFillIn, SurveyError};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, Lock, ReadTx};
use crate::rounds::{self, OpenRound};
use chrono::{DateTime, Utc};
use domain::account::Seat;
use domain::survey::SurveyFormat;

/// The round that is open now; `None` when there is none. Anyone may know that.
///
/// # Errors
/// When the database fails.
pub async fn open_round(ctx: &Ctx) -> Result<Option<OpenRound>, SurveyError> {
    match read_open(ctx).await {
        Ok((_, round)) => Ok(Some(round)),
        Err(SurveyError::NoOpenRound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// A snapshot with an open round. Time opens a round at the first look after its moment; it closes one without anybody's look
/// here, as nothing is answered after that moment.
pub(super) async fn read_open(ctx: &Ctx) -> Result<(ReadTx, OpenRound), SurveyError> {
    let mut read = ctx.db.read().await?;
    if let Some(round) = rounds::find_open(&mut read.conn(), ctx.now()).await? {
        return Ok((read, round));
    }
    drop(read);
    rounds::open_due_if_possible(ctx, SurveyFormat::current().version).await;
    let mut read = ctx.db.read().await?;
    let round = rounds::find_open(&mut read.conn(), ctx.now()).await?.ok_or(SurveyError::NoOpenRound)?;
    Ok((read, round))
}

/// Opens the round that is due, for who is about to change answers in it.
pub(super) async fn open_due(ctx: &Ctx) -> Result<(), SurveyError> {
    rounds::open_due(ctx, SurveyFormat::current().version).await?;
    Ok(())
}

/// The questionnaire that a round asks.
pub(super) fn format_of(round: &OpenRound) -> Result<&'static SurveyFormat, DbError> {
    let version = round.format_version;
    SurveyFormat::version(version).ok_or_else(|| DbError::data(format!("format {version}")))
}

/// Runs a change of answers in a transaction in which no round opens or closes.
pub(super) async fn write<T, F>(ctx: &Ctx, work: F) -> Result<T, SurveyError>
where
    T: Send + 'static,
    F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, SurveyError>> + Clone + Send + 'static,
{
    ctx.db.write_with(Lock::Shared(rounds::LOCK), work).await
}

/// The moment since which what `who` posts can be saved: their round has opened and they hold the seat. `None` when nothing
/// can be.
pub(super) async fn saved_since(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, DbError> {
    let found = open_and_held(conn, who, now).await?;
    Ok(found.and_then(|(round, held_from)| Some(held_from?.max(round.opened_at))))
}

async fn open_and_held(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    now: DateTime<Utc>,
) -> Result<Option<(OpenRound, Option<DateTime<Utc>>)>, DbError> {
    let seat = Seat { region: who.region.clone(), number: who.seat };
    rounds::open_and_held(conn, (who.member, &seat), now).await
}

/// The open round, for a change by `who`: it stays open until the transaction ends, and they hold the seat as it
/// begins, since `written_at` at the latest when that is said.
///
/// The seat may have been handed over since the page was opened. The transaction is one of [`write`].
pub(super) async fn begin_change(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    now: DateTime<Utc>,
    written_at: Option<DateTime<Utc>>,
) -> Result<OpenRound, SurveyError> {
    let (round, held_from) = open_and_held(conn, who, now).await?.ok_or(SurveyError::NoOpenRound)?;
    let held_from = held_from.ok_or(SurveyError::NoSeat)?;
    if written_at.is_some_and(|at| at < held_from) { Err(SurveyError::NoSeat) } else { Ok(round) }
}
