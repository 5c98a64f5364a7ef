//! The open round as the questionnaire needs it: for reading, and for changing answers.

use super::filling::Draft;
use super::{MayFillIn, SurveyError, sql};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, Lock, ReadTx};
use crate::rounds::{self, Colleague, OpenRound, OpenRow, Progress};
use crate::stored::active_period;
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Seat;
use domain::ids::{MemberId, RegionId};
use domain::survey::SurveyFormat;
use domain::time;
use std::collections::HashMap;
use uuid::Uuid;

/// The open round as one trekker stands in it.
pub(super) struct Opened {
    pub(super) round: OpenRound,
    /// Whether the region takes part when the round closes.
    pub(super) region_takes_part: bool,
    /// When this trekker sent in last.
    pub(super) sent_at: Option<DateTime<Utc>>,
    /// When this trekker changed or confirmed a shared answer last.
    pub(super) saved_at: Option<DateTime<Utc>>,
    pub(super) colleague: Option<Colleague>,
    /// What this trekker typed, when it was read along.
    pub(super) drafts: Option<HashMap<String, Draft>>,
}

#[derive(sqlx::FromRow)]
struct OpenedRow {
    #[sqlx(flatten)]
    round: OpenRow,
    active_from: Option<NaiveDate>,
    active_until: Option<NaiveDate>,
    sent_at: Option<DateTime<Utc>>,
    saved_at: Option<DateTime<Utc>>,
    colleague_id: Option<Uuid>,
    colleague_name: Option<String>,
    colleague_sent_at: Option<DateTime<Utc>>,
    begun: i64,
}

impl OpenedRow {
    fn opened(self, region: &RegionId) -> Result<Opened, DbError> {
        let round = self.round.round();
        let period = active_period(region.as_str(), self.active_from, self.active_until)?;
        let progress = Progress::of(self.colleague_sent_at, self.begun);
        let colleague = self.colleague_id.zip(self.colleague_name);
        Ok(Opened {
            region_takes_part: period.is_some_and(|period| period.contains(time::day(round.closes_at))),
            sent_at: self.sent_at,
            saved_at: self.saved_at,
            colleague: colleague.map(|(id, name)| Colleague { id: MemberId(id), name, progress }),
            drafts: None,
            round,
        })
    }
}

#[derive(sqlx::FromRow)]
struct SavingRow {
    #[sqlx(flatten)]
    round: OpenRow,
    held_from: Option<DateTime<Utc>>,
    sent_at: Option<DateTime<Utc>>,
    question_id: Option<String>,
    fields: Option<String>,
    seen: Option<i32>,
    saved_at: Option<DateTime<Utc>>,
}

/// The round that is open now; `None` when there is none. Anyone may know that.
///
/// # Errors
/// When the database fails.
pub async fn open_round(ctx: &Ctx) -> Result<Option<OpenRound>, SurveyError> {
    let found = rounds::find_open(&mut ctx.db.read().await?.conn(), ctx.now()).await?;
    if found.is_some() {
        return Ok(found);
    }
    rounds::open_due_if_possible(ctx, SurveyFormat::current().version).await;
    Ok(rounds::find_open(&mut ctx.db.read().await?.conn(), ctx.now()).await?)
}

/// A snapshot with an open round. Time opens a round at the first look after its moment; it closes one without anybody's look
/// here, as nothing is answered after that moment.
pub(super) async fn read_open(ctx: &Ctx, who: &MayFillIn) -> Result<(ReadTx, Opened), SurveyError> {
    let mut read = ctx.db.read().await?;
    if let Some(opened) = find_opened(&mut read.conn(), who, ctx.now()).await? {
        return Ok((read, opened));
    }
    drop(read);
    rounds::open_due_if_possible(ctx, SurveyFormat::current().version).await;
    let mut read = ctx.db.read().await?;
    let opened = find_opened(&mut read.conn(), who, ctx.now()).await?.ok_or(SurveyError::NoOpenRound)?;
    Ok((read, opened))
}

async fn find_opened(conn: &mut Conn<'_>, who: &MayFillIn, now: DateTime<Utc>) -> Result<Option<Opened>, DbError> {
    let (member, region) = (who.member.0, who.region.as_str());
    let row = fetch_optional!(conn, OpenedRow, sql::OPENED, now, member, region)?;
    row.map(|row| row.opened(&who.region)).transpose()
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

/// Runs a change of answers in a transaction in which no round opens or closes, and nobody else holds the lock `own`.
pub(super) async fn write<T, F>(ctx: &Ctx, own: String, work: F) -> Result<T, SurveyError>
where
    T: Send + 'static,
    F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, SurveyError>> + Clone + Send + 'static,
{
    ctx.db.write_with(Lock::SharedThen(rounds::LOCK, own), work).await
}

/// The moment since which what `who` posts can be saved, as their round has opened and they hold the seat, and the
/// questionnaire that this round asks. `None` when nothing can be.
pub(super) async fn saved_since(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    now: DateTime<Utc>,
) -> Result<Option<(DateTime<Utc>, &'static SurveyFormat)>, DbError> {
    let Some((round, Some(held_from))) = open_and_held(conn, who, now).await? else { return Ok(None) };
    Ok(Some((held_from.max(round.opened_at), format_of(&round)?)))
}

async fn open_and_held(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    now: DateTime<Utc>,
) -> Result<Option<(OpenRound, Option<DateTime<Utc>>)>, DbError> {
    let seat = Seat { region: who.region.clone(), number: who.seat };
    rounds::open_and_held(conn, (who.member, &seat), now).await
}

/// The open round, for sending in by `who`: it stays open until the transaction ends, and they hold the seat as it begins.
///
/// The seat may have been handed over since the page was opened. The transaction is one of [`write`].
pub(super) async fn begin_sending(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    now: DateTime<Utc>,
) -> Result<Opened, SurveyError> {
    let (_, held_from) = open_and_held(conn, who, now).await?.ok_or(SurveyError::NoOpenRound)?;
    holds(held_from, None)?;
    find_opened(conn, who, now).await?.ok_or(SurveyError::NoOpenRound)
}

/// As [`begin_sending`], for saving: with what `who` typed before. They hold the seat since `written_at` at the latest when that
/// is said.
pub(super) async fn begin_saving(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    now: DateTime<Utc>,
    written_at: Option<DateTime<Utc>>,
) -> Result<Opened, SurveyError> {
    let (member, region, seat) = (who.member.0, who.region.as_str(), who.seat.number());
    let (mut begun, mut drafts) = (None, HashMap::new());
    for row in fetch_all!(conn, SavingRow, sql::OPEN_FOR_SAVING, now, member, region, seat)? {
        if let (Some(id), Some(fields), Some(at)) = (row.question_id, row.fields, row.saved_at) {
            drafts.insert(id.clone(), Draft::read(&id, &fields, row.seen, at)?);
        }
        begun = Some((row.round, row.held_from, row.sent_at));
    }
    let (round, held_from, sent_at) = begun.ok_or(SurveyError::NoOpenRound)?;
    holds(held_from, written_at)?;
    let round = round.round();
    Ok(Opened { round, sent_at, drafts: Some(drafts), saved_at: None, region_takes_part: true, colleague: None })
}

/// Whether the seat is held, and was when it was written.
fn holds(held_from: Option<DateTime<Utc>>, written_at: Option<DateTime<Utc>>) -> Result<(), SurveyError> {
    let held_from = held_from.ok_or(SurveyError::NoSeat)?;
    if written_at.is_some_and(|at| at < held_from) { Err(SurveyError::NoSeat) } else { Ok(()) }
}
