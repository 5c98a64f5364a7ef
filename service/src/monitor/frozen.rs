//! Reading what was frozen.

use super::rows::{FrozenColumns, ResultsRow};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::parsed::{self, Freezing, Kept};
use crate::rounds::Counted;
use crate::stored::round_state;
use crate::{fetch_all, fetch_one, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{RegionId, RoundId};
use domain::monitor::{RegionResult, RoundResults, Spread, spread};
use domain::rounds::RoundState;
use std::collections::BTreeMap;
use std::sync::Arc;

/// More rounds than this (nearly three years) make the charts of the network too small to read.
pub const MOST_ROUNDS: u32 = 8;
/// The rounds that the pages on the whole network show, and the one before them, for the change since then.
pub const NETWORK_ROUNDS: u32 = 6;
/// Every round that a region can look back on: twenty years of them.
pub const ALL_ROUNDS: u32 = 60;
/// Up to so many results are asked for one by one; more at once.
const ONE_BY_ONE: usize = 2;
const _: () = assert!(parsed::MOST > ALL_ROUNDS as usize, "a page may not push out what it shows itself");

/// A closed or published round with its results.
#[derive(Clone, Debug)]
pub struct FrozenRound {
    /// Which round.
    pub id: RoundId,
    /// The day of its meeting, by which it is called.
    pub date: NaiveDate,
    /// Closed or published.
    pub state: RoundState,
    /// The version of the questionnaire.
    pub format_version: i32,
    /// More than 1 when the round was reopened.
    pub revision: i32,
    /// When it was frozen.
    pub frozen_at: DateTime<Utc>,
    /// How many sendings-in count.
    pub answers: i32,
    /// When everyone could read its picture; `None` while it is closed.
    pub published_at: Option<DateTime<Utc>>,
    /// When it was read in from a file; `None` for a round that was filled in here.
    pub imported_at: Option<DateTime<Utc>>,
    /// The results.
    pub results: Arc<RoundResults>,
    /// Where the network stood at each growth question; what is not there is worked out when it is asked for.
    pub spreads: Arc<BTreeMap<String, Spread>>,
}

impl FrozenRound {
    /// Where the network stood at a growth question: worked out once for each freezing.
    pub fn spread(&self, question: &str) -> Spread {
        self.spreads.get(question).cloned().unwrap_or_else(|| spread(&self.results, question))
    }
}

/// The rounds of these rows, the oldest first, with their results.
pub(super) async fn rounds(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    newest_first: impl DoubleEndedIterator<Item = FrozenColumns>,
) -> Result<Vec<FrozenRound>, DbError> {
    let newest_first: Vec<_> = newest_first.collect();
    let is_new = |columns: &&FrozenColumns| columns.freezing().is_some_and(|of| ctx.frozen.find(of).is_none());
    if newest_first.iter().filter(is_new).count() > ONE_BY_ONE
        && let Some(until) = newest_first.first().and_then(|columns| columns.date)
    {
        keep_until(ctx, conn, until, newest_first.len()).await?;
    }
    let mut found = Vec::new();
    for columns in newest_first.into_iter().rev() {
        found.extend(round(ctx, conn, columns).await?);
    }
    Ok(found)
}

/// The round of a row with its results; `None` where there is none.
pub(super) async fn round(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    columns: FrozenColumns,
) -> Result<Option<FrozenRound>, DbError> {
    let Some(freezing) = columns.freezing() else { return Ok(None) };
    let results = results(ctx, conn, freezing).await?;
    with_results(columns, results)
}

/// As [`round`], for who goes over all rounds there are: what pages show keeps its place among what is kept parsed.
pub(super) async fn round_in_passing(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    columns: FrozenColumns,
) -> Result<Option<FrozenRound>, DbError> {
    let Some(freezing) = columns.freezing() else { return Ok(None) };
    let results = match ctx.frozen.find(freezing) {
        Some(kept) => kept,
        None => parse(conn, freezing).await?,
    };
    with_results(columns, results)
}

fn with_results(columns: FrozenColumns, Kept { results, spreads }: Kept) -> Result<Option<FrozenRound>, DbError> {
    let FrozenColumns { id: Some(id), state: Some(state), date: Some(date), frozen_at: Some(frozen_at), .. } = columns
    else {
        return Ok(None);
    };
    let (Some(format_version), Some(revision), Some(answers)) =
        (columns.format_version, columns.revision, columns.answers)
    else {
        return Ok(None);
    };
    let state = round_state(&state)?;
    let FrozenColumns { published_at, imported_at, .. } = columns;
    let id = RoundId(id);
    Ok(Some(FrozenRound {
        id,
        date,
        state,
        format_version,
        revision,
        frozen_at,
        answers,
        published_at,
        imported_at,
        results,
        spreads,
    }))
}

/// The results of a freezing, which are read and parsed once.
async fn results(ctx: &Ctx, conn: &mut Conn<'_>, freezing: Freezing) -> Result<Kept, DbError> {
    if let Some(kept) = ctx.frozen.find(freezing) {
        return Ok(kept);
    }
    let results = parse(conn, freezing).await?;
    ctx.frozen.keep(freezing, &results);
    Ok(results)
}

/// Reads and parses at once the `most` newest results of rounds up to the one with its meeting on this day.
async fn keep_until(ctx: &Ctx, conn: &mut Conn<'_>, until: NaiveDate, most: usize) -> Result<(), DbError> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    for row in fetch_all!(conn, ResultsRow, sql::RESULTS_UNTIL, until, most)? {
        let Some(freezing) = row.round.freezing() else { continue };
        if ctx.frozen.find(freezing).is_none() {
            ctx.frozen.keep(freezing, &parsed_results(freezing, &row.results)?);
        }
    }
    Ok(())
}

async fn parse(conn: &mut Conn<'_>, freezing: Freezing) -> Result<Kept, DbError> {
    let id = freezing.round.0;
    let (text,) = fetch_one!(conn, (String,), sql::RESULTS, id, freezing.revision)?;
    parsed_results(freezing, &text)
}

fn parsed_results(freezing: Freezing, text: &str) -> Result<Kept, DbError> {
    let id = freezing.round.0;
    let parsed = serde_json::from_str(text).map_err(|e| DbError::data(format!("results of round {id}: {e}")))?;
    Ok(Kept::new(parsed))
}

/// Every closed round without its results, the oldest first.
pub(super) async fn all_rounds(conn: &mut Conn<'_>) -> Result<Vec<FrozenColumns>, DbError> {
    let mut rows = fetch_all!(conn, FrozenColumns, sql::FROZEN, i64::from(u32::MAX))?;
    rows.reverse();
    Ok(rows)
}

/// The newest closed rounds, the oldest of them first. A round that is open again is not among them.
pub(super) async fn closed_rounds(ctx: &Ctx, conn: &mut Conn<'_>, most: u32) -> Result<Vec<FrozenRound>, DbError> {
    let rows = fetch_all!(conn, FrozenColumns, sql::FROZEN, i64::from(most))?;
    rounds(ctx, conn, rows.into_iter()).await
}

/// The closed rounds of meetings from a day to a day, the oldest first.
///
/// Judges no right: only for use cases that did.
///
/// # Errors
/// When the database fails, or holds something that the portal does not write.
pub(crate) async fn closed_between(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Vec<FrozenRound>, DbError> {
    let rows = fetch_all!(conn, FrozenColumns, sql::FROZEN_BETWEEN, from, until)?;
    rounds(ctx, conn, rows.into_iter()).await
}

/// As [`closed_rounds`], of those that were filled in here: what was read in is no part of what everyone sees.
pub(super) async fn closed_here(ctx: &Ctx, conn: &mut Conn<'_>, most: u32) -> Result<Vec<FrozenRound>, DbError> {
    let rows = fetch_all!(conn, FrozenColumns, sql::FROZEN_HERE, i64::from(most))?;
    rounds(ctx, conn, rows.into_iter()).await
}

/// As [`closed_rounds`], beside the name of a region; `None` when there is no such region.
pub(super) async fn closed_rounds_beside(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    region: &RegionId,
    most: u32,
) -> Result<Option<(String, Vec<FrozenRound>)>, DbError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        region_name: String,
        #[sqlx(flatten)]
        round: FrozenColumns,
    }
    if !region.is_well_formed() {
        return Ok(None);
    }
    let rows = fetch_all!(conn, Row, sql::FROZEN_BESIDE_REGION, region.as_str(), i64::from(most))?;
    let Some(name) = rows.first().map(|row| row.region_name.clone()) else { return Ok(None) };
    Ok(Some((name, rounds(ctx, conn, rows.into_iter().map(|row| row.round)).await?)))
}

/// The newest closed round, for features that build on its results (host regions, matching).
///
/// Judges no right: only for use cases that did.
///
/// # Errors
/// When the database fails, or holds something that the portal does not write.
pub async fn newest_results(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<Option<FrozenRound>, DbError> {
    Ok(closed_rounds(ctx, conn, 1).await?.pop())
}

/// Which regions took part in a round and whose sending-in counts for each seat, as they were frozen; `None` while it is
/// planned or open (again).
///
/// Judges no right: only for use cases that did.
pub(crate) async fn counted_in(ctx: &Ctx, conn: &mut Conn<'_>, id: RoundId) -> Result<Option<Counted>, DbError> {
    let Some(row) = fetch_optional!(conn, FrozenColumns, sql::FROZEN_OF, id.0)? else { return Ok(None) };
    let of_region = |region: &RegionResult| {
        let seats = region.seats.iter().filter_map(|seat| Some((seat.seat, seat.counting?)));
        (region.region.clone(), seats.collect())
    };
    let frozen = round(ctx, conn, row).await?;
    Ok(frozen.map(|frozen| frozen.results.regions.iter().map(of_region).collect()))
}
