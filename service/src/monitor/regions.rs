//! Closed rounds with the regions that stand in them, for the pages that show all of them beside each other.

use super::MonitorError;
use super::closing::read_after_closing;
use super::window::{Window, window};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, ReadTx};
use crate::stored;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::RegionId;
use domain::network::SchoolZone;
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

/// Closed rounds and all regions.
#[derive(Clone, Debug)]
pub struct RegionsView {
    /// The rounds, at most as many as were asked for.
    pub window: Window,
    /// Every region, by name.
    pub regions: Vec<NetworkRegion>,
    /// The region of whoever asks.
    pub own: Option<RegionId>,
}

/// The values of every region in at most the `most` closed rounds up to the one with its meeting on `day`; the newest when there is none,
/// or no day is asked for (rules, section 2). No other round is read.
///
/// # Errors
/// [`MonitorError::Hidden`] for who may not read results; [`MonitorError::Db`] when the database fails.
pub async fn regions_view(
    ctx: &Ctx,
    actor: &Actor,
    day: Option<NaiveDate>,
    most: u32,
) -> Result<RegionsView, MonitorError> {
    let mut read = begin(ctx, actor).await?;
    let conn = &mut read.conn();
    let window = window(ctx, conn, day, most).await?;
    Ok(RegionsView { window, regions: regions(ctx, conn).await?, own: own(actor) })
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
