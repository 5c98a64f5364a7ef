//! Closed rounds with the regions that stand in them, for the pages that show all of them beside each other.

use super::MonitorError;
use super::closing::read_after_closing;
use super::frozen::{FrozenRound, all_rounds, closed_rounds, round};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, ReadTx};
use crate::rounds::upcoming;
use crate::stored;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::RegionId;
use domain::network::SchoolZone;
use domain::rounds::RoundState;
use domain::time;

/// A region beside the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkRegion {
    /// Which.
    pub id: RegionId,
    /// Its name.
    pub name: String,
    /// The school holiday zones, the larger part of the region first.
    pub zones: Vec<SchoolZone>,
    /// Whether it takes part today.
    pub is_active: bool,
}

/// The newest closed rounds and all regions.
#[derive(Clone, Debug)]
pub struct RegionsView {
    /// Closed rounds, the oldest first, at most as many as were asked for.
    pub rounds: Vec<FrozenRound>,
    /// Every region, by name.
    pub regions: Vec<NetworkRegion>,
    /// The region of whoever asks.
    pub own: Option<RegionId>,
}

/// One closed round among all there are.
#[derive(Clone, Debug)]
pub struct RoundView {
    /// The days of the meetings of all closed rounds, the oldest first.
    pub days: Vec<NaiveDate>,
    /// The round that was asked for, or the newest; `None` before the first closing.
    pub round: Option<FrozenRound>,
    /// Every region, by name.
    pub regions: Vec<NetworkRegion>,
    /// The region of whoever asks.
    pub own: Option<RegionId>,
    /// The day that was asked for is that of the round that is open, for the first time or again: nobody reads it now.
    pub asked_is_open: bool,
}

/// The values of every region in at most the `most` newest closed rounds (rules, section 2). No other round is read.
///
/// # Errors
/// [`MonitorError::Hidden`] for who may not read results; [`MonitorError::Db`] when the database fails.
pub async fn regions_view(ctx: &Ctx, actor: &Actor, most: u32) -> Result<RegionsView, MonitorError> {
    let mut read = begin(ctx, actor).await?;
    let conn = &mut read.conn();
    let rounds = closed_rounds(ctx, conn, most).await?;
    Ok(RegionsView { rounds, regions: regions(ctx, conn).await?, own: own(actor) })
}

/// The values of every region in the closed round with its meeting on `day`; in the newest when there is none, or no day is asked for.
/// No other round is read.
///
/// # Errors
/// As [`regions_view`].
pub async fn round_view(ctx: &Ctx, actor: &Actor, day: Option<NaiveDate>) -> Result<RoundView, MonitorError> {
    let mut read = begin(ctx, actor).await?;
    let conn = &mut read.conn();
    let mut all = all_rounds(conn).await?;
    let days: Vec<NaiveDate> = all.iter().filter_map(|row| row.date).collect();
    let asked = day.and_then(|day| all.iter().position(|row| row.date == Some(day)));
    let chosen = asked.or_else(|| all.len().checked_sub(1)).map(|place| all.swap_remove(place));
    let found = match chosen {
        Some(row) => round(ctx, conn, row).await?,
        None => None,
    };
    let asked_is_open = match day.filter(|_| asked.is_none()) {
        Some(day) => upcoming(conn).await?.is_some_and(|it| it.state == RoundState::Open && it.date == day),
        None => false,
    };
    let regions = regions(ctx, conn).await?;
    Ok(RoundView { days, round: found, regions, own: own(actor), asked_is_open })
}

async fn begin(ctx: &Ctx, actor: &Actor) -> Result<ReadTx, MonitorError> {
    if !actor.may(Action::ReadClosedResults) {
        return Err(MonitorError::Hidden);
    }
    Ok(read_after_closing(ctx).await?)
}

/// Every region, by name.
pub(super) async fn regions(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<Vec<NetworkRegion>, DbError> {
    let today = time::day(ctx.now());
    let region = |row: stored::RegionRow| {
        let (zones, is_active) = (row.zones()?, row.is_active_on(today)?);
        Ok(NetworkRegion { id: RegionId::new(row.id), name: row.name, zones, is_active })
    };
    stored::regions(conn).await?.into_iter().map(region).collect()
}

pub(super) fn own(actor: &Actor) -> Option<RegionId> {
    actor.seat().map(|seat| seat.region.clone())
}
