//! Reading what was frozen.

use super::rows::FrozenRow;
use super::sql;
use crate::db::{Conn, DbError};
use crate::rounds::Counted;
use crate::stored::round_state;
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::RoundId;
use domain::monitor::{RegionResult, RoundResults};
use domain::rounds::RoundState;

/// More rounds than this (nearly three years) make the charts too small to read.
pub const MOST_ROUNDS: u32 = 8;

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
    /// The results.
    pub results: RoundResults,
}

impl TryFrom<FrozenRow> for FrozenRound {
    type Error = DbError;

    fn try_from(row: FrozenRow) -> Result<Self, DbError> {
        let results = serde_json::from_str(&row.results)
            .map_err(|e| DbError::data(format!("results of round {}: {e}", row.id)))?;
        Ok(Self {
            id: RoundId(row.id),
            date: row.date,
            state: round_state(&row.state)?,
            format_version: row.format_version,
            revision: row.revision,
            frozen_at: row.frozen_at,
            answers: row.answers,
            results,
        })
    }
}

/// The newest closed rounds, the oldest of them first. A round that is open again is not among them.
pub(super) async fn closed_rounds(conn: &mut Conn<'_>, most: u32) -> Result<Vec<FrozenRound>, DbError> {
    let rows = fetch_all!(conn, FrozenRow, sql::FROZEN, i64::from(most))?;
    rows.into_iter().rev().map(FrozenRound::try_from).collect()
}

/// The newest closed round, for features that build on its results (host regions, matching).
///
/// Judges no right: only for use cases that did.
///
/// # Errors
/// When the database fails, or holds something that the portal does not write.
pub async fn newest_results(conn: &mut Conn<'_>) -> Result<Option<FrozenRound>, DbError> {
    Ok(closed_rounds(conn, 1).await?.pop())
}

/// Which regions took part in a round and whose sending-in counts for each seat, as they were frozen; `None` while it is
/// planned or open (again).
///
/// Judges no right: only for use cases that did.
pub(crate) async fn counted_in(conn: &mut Conn<'_>, round: RoundId) -> Result<Option<Counted>, DbError> {
    let frozen = fetch_optional!(conn, FrozenRow, sql::FROZEN_OF, round.0)?.map(FrozenRound::try_from).transpose()?;
    let of_region = |region: RegionResult| {
        let seats = region.seats.into_iter().filter_map(|seat| Some((seat.seat, seat.counting?)));
        (region.region, seats.collect())
    };
    Ok(frozen.map(|frozen| frozen.results.regions.into_iter().map(of_region).collect()))
}
