//! The round that is open, for reading and for changing answers.

use super::{MayFillIn, OpenRound, SurveyError, sql};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, ReadTx};
use crate::fetch_optional;
use crate::meetings::{self, MeetingError};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::RoundId;
use domain::survey::SurveyFormat;
use uuid::Uuid;

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

/// What lies around this moment when no round is open.
#[derive(Clone, Copy, Debug, Default)]
pub struct RoundsAround {
    /// When the next planned round opens.
    pub next_opens_at: Option<DateTime<Utc>>,
    /// The day of the meeting of the round that closed last.
    pub last_meeting: Option<NaiveDate>,
}

/// The round that closed last and the one that opens next. Anyone may know that.
///
/// # Errors
/// When the database fails.
pub async fn rounds_around(ctx: &Ctx) -> Result<RoundsAround, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let next = fetch_optional!(conn, (DateTime<Utc>,), sql::NEXT_ROUND, ctx.now())?;
    let last = fetch_optional!(conn, (NaiveDate,), sql::LAST_CLOSED, ctx.now())?;
    Ok(RoundsAround { next_opens_at: next.map(|(at,)| at), last_meeting: last.map(|(date,)| date) })
}

/// A snapshot with an open round. Time opens a round at the first look after its moment.
pub(super) async fn read_open(ctx: &Ctx) -> Result<(ReadTx, OpenRound), SurveyError> {
    let mut read = ctx.db.read().await?;
    if let Some(round) = find_open(&mut read.conn(), ctx.now()).await? {
        return Ok((read, round));
    }
    drop(read);
    meetings::settle_if_possible(ctx).await;
    let mut read = ctx.db.read().await?;
    let round = find_open(&mut read.conn(), ctx.now()).await?.ok_or(SurveyError::NoOpenRound)?;
    Ok((read, round))
}

/// Opens and closes the rounds that are due.
pub(super) async fn settle(ctx: &Ctx) -> Result<(), SurveyError> {
    match meetings::settle_rounds(ctx).await {
        Ok(_) => Ok(()),
        Err(MeetingError::Db(error)) => Err(error.into()),
        Err(error) => Err(DbError::data(format!("rounds: {error}")).into()),
    }
}

async fn find_open(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Option<OpenRound>, DbError> {
    fetch_optional!(conn, RoundRow, sql::OPEN_ROUND, now)?.map(RoundRow::read).transpose()
}

#[derive(sqlx::FromRow)]
struct RoundRow {
    id: Uuid,
    format_version: i32,
    opened_at: DateTime<Utc>,
    closes_at: DateTime<Utc>,
    date: NaiveDate,
}

impl RoundRow {
    fn read(self) -> Result<OpenRound, DbError> {
        let unknown = || DbError::data(format!("format {}", self.format_version));
        Ok(OpenRound {
            id: RoundId(self.id),
            meeting_date: self.date,
            opened_at: self.opened_at,
            closes_at: self.closes_at,
            format: SurveyFormat::version(self.format_version).ok_or_else(unknown)?,
        })
    }
}

#[derive(sqlx::FromRow)]
struct HeldRow {
    #[sqlx(flatten)]
    round: RoundRow,
    held_from: Option<DateTime<Utc>>,
}

/// Runs a change of answers in a transaction in which no round opens or closes.
pub(super) async fn write<T, F>(ctx: &Ctx, work: F) -> Result<T, SurveyError>
where
    T: Send + 'static,
    F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, SurveyError>> + Send + 'static,
{
    ctx.db.write_sharing(meetings::ROUNDS, work).await
}

/// The moment since which what `who` posts can be saved: their round has opened and they hold the seat. `None` when nothing
/// can be.
pub(super) async fn saved_since(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, DbError> {
    let row = held(conn, who, now).await?;
    Ok(row.and_then(|row| Some(row.held_from?.max(row.round.opened_at))))
}

async fn held(conn: &mut Conn<'_>, who: &MayFillIn, now: DateTime<Utc>) -> Result<Option<HeldRow>, DbError> {
    let (region, seat) = (who.region.as_str(), who.seat.number());
    fetch_optional!(conn, HeldRow, sql::OPEN_ROUND_AND_SEAT, now, who.member.0, region, seat)
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
    let row = held(conn, who, now).await?.ok_or(SurveyError::NoOpenRound)?;
    let held_from = row.held_from.ok_or(SurveyError::NoSeat)?;
    if written_at.is_some_and(|at| at < held_from) { Err(SurveyError::NoSeat) } else { Ok(row.round.read()?) }
}
