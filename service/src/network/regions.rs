//! Regions: who sees which, naming them and setting them active.

use super::proof::MayManageSeats;
use super::retry::change;
use super::rows::HolderRow;
use super::{NetworkError, sql};
use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::stored::{self, RegionRow};
use crate::{execute, fetch_all, fetch_one};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::network::{ActivePeriod, RegionName, SchoolZone, starting_regions};
use domain::order::by_name;
use domain::time;
use serde_json::json;
use uuid::Uuid;

/// Someone who holds a seat now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The id of the holding: what a form sends back, see [`SeatRef`](super::SeatRef).
    pub holding: Uuid,
    /// Which of the two seats.
    pub seat: SeatNumber,
    /// Who.
    pub member: MemberId,
    /// The name that others see.
    pub name: String,
    /// Where the person works; may be empty.
    pub organisation: String,
    /// What the person does there; may be empty.
    pub function: String,
    /// The address that gets mail.
    pub email: Option<String>,
    /// When the person last logged in; never yet when absent.
    pub last_login: Option<DateTime<Utc>>,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// Someone who held a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastHolder {
    /// Which of the two seats.
    pub seat: SeatNumber,
    /// The name that others see.
    pub name: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Until when.
    pub until: DateTime<Utc>,
}

/// A region as someone may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionView {
    /// Stable short name.
    pub id: RegionId,
    /// The name that people read.
    pub name: String,
    /// CBS code; empty for a region that has none.
    pub code: String,
    /// School holiday zones, the larger part of the region first.
    pub school_zones: Vec<SchoolZone>,
    /// Column and row on the tile map.
    pub tile: (i32, i32),
    /// When it takes part.
    pub active: Option<ActivePeriod>,
    /// Whether it takes part today.
    pub is_active: bool,
    /// The holders by seat; `None` for those who may not see persons.
    pub holders: Option<Vec<Holder>>,
}

/// A region with its history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionDetail {
    /// The region; with holders.
    pub region: RegionView,
    /// Who held its seats, the last first.
    pub history: Vec<PastHolder>,
}

impl RegionView {
    /// The holder of `seat`, when there is one and persons may be seen.
    pub fn holder(&self, seat: SeatNumber) -> Option<&Holder> {
        self.holders.iter().flatten().find(|holder| holder.seat == seat)
    }
}

/// The regions by name. Visitors and former members get the active ones without persons, members the active ones with
/// their holders, and who manages seats gets all.
///
/// # Errors
/// When the database fails.
pub async fn list_regions(ctx: &Ctx, actor: &Actor) -> Result<Vec<RegionView>, NetworkError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let holders = match actor.may(Action::SeeDirectory) {
        true => Some(fetch_all!(conn, HolderRow, sql::HOLDERS)?),
        false => None,
    };
    with_holders(ctx, conn, actor, holders.as_deref()).await
}

/// The regions with those of `holders` that are theirs.
pub(super) async fn with_holders(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    holders: Option<&[HolderRow]>,
) -> Result<Vec<RegionView>, NetworkError> {
    let today = time::day(ctx.now());
    let rows = stored::regions(conn).await?;
    let mut regions = Vec::with_capacity(rows.len());
    for row in rows {
        let held = holders.map(|all| all.iter().filter(|h| h.region_id == row.id));
        let held = held.map(|held| held.map(holder).collect::<Result<Vec<_>, _>>()).transpose()?;
        regions.push(view(row, held, today)?);
    }
    regions.retain(|region| region.is_active || actor.may(Action::ManageSeats));
    regions.sort_by(|one, other| by_name(&one.name, &other.name));
    Ok(regions)
}

/// A region with its holders and who held its seats before; `None` when there is no such region.
///
/// # Errors
/// When the database fails.
pub async fn region_detail(
    ctx: &Ctx,
    _proof: &MayManageSeats,
    id: &RegionId,
) -> Result<Option<RegionDetail>, NetworkError> {
    let mut read = ctx.db.read().await?;
    let Some(row) = stored::region(&mut read.conn(), id).await? else { return Ok(None) };
    let held = fetch_all!(&mut read.conn(), HolderRow, sql::REGION_HOLDERS, id.as_str())?;
    let before = fetch_all!(&mut read.conn(), HolderRow, sql::REGION_HISTORY, id.as_str())?;
    let held = held.iter().map(holder).collect::<Result<Vec<_>, _>>()?;
    let history = before.iter().map(past_holder).collect::<Result<Vec<_>, _>>()?;
    Ok(Some(RegionDetail { region: view(row, Some(held), time::day(ctx.now()))?, history }))
}

/// Changes what a region is called and when it takes part (`None`: not). The id, and so its address, stays.
///
/// # Errors
/// [`NetworkError::UnknownRegion`]; [`NetworkError::NameTaken`].
pub async fn change_region(
    ctx: &Ctx,
    proof: &MayManageSeats,
    id: &RegionId,
    name: &RegionName,
    period: Option<ActivePeriod>,
) -> Result<(), NetworkError> {
    let (actor, id, name) = (proof.actor().clone(), id.clone(), name.clone());
    change(ctx, move |ctx, conn| {
        let (actor, id, name) = (actor.clone(), id.clone(), name.clone());
        Box::pin(async move {
            let regions = stored::regions(conn).await?;
            let (mut own, others): (Vec<_>, Vec<_>) = regions.into_iter().partition(|row| row.id == id.as_str());
            let region = own.pop().ok_or(NetworkError::UnknownRegion)?;
            if others.iter().any(|row| row.name.to_lowercase() == name.as_str().to_lowercase()) {
                return Err(NetworkError::NameTaken);
            }
            if region.name != name.as_str() {
                execute!(conn, sql::REGION_RENAME, id.as_str(), name.as_str())?;
                let detail = json!({ "from": region.name, "to": name.as_str() });
                record(&ctx, conn, &actor, "region.renamed", &id, detail).await?;
            }
            if region.active()? != period {
                let (from, until) = (period.map(|p| p.from()), period.and_then(|p| p.until()));
                execute!(conn, sql::REGION_ACTIVE, id.as_str(), from, until)?;
                record(&ctx, conn, &actor, "region.active", &id, json!({ "from": from, "until": until })).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Gives a new network the 25 regions that it starts with, active from today. A network that has regions keeps
/// what it has. Gives the number of regions made.
///
/// # Errors
/// When the database fails.
pub async fn install_starting_regions(ctx: &Ctx) -> Result<usize, NetworkError> {
    change(ctx, |ctx, conn| {
        Box::pin(async move {
            conn.lock("network.regions").await?;
            let (count,) = fetch_one!(conn, (i64,), sql::REGION_COUNT)?;
            if count > 0 {
                return Ok(0);
            }
            let today = time::day(ctx.now());
            for region in starting_regions() {
                let zones = serde_json::to_string(&region.school_zones).map_err(|e| DbError::data(e.to_string()))?;
                let (column, row) = (i32::from(region.tile.0), i32::from(region.tile.1));
                let (id, name, code) = (region.id.as_str(), &region.name, &region.code);
                execute!(conn, sql::REGION_INSERT, id, name, code, &zones, column, row, today)?;
            }
            let detail = json!({ "regions": starting_regions().len() });
            let entry = Entry { action: "network.started", object_kind: "network", object_id: String::new(), detail };
            audit::record(&ctx, conn, &Actor::System, entry).await?;
            Ok(starting_regions().len())
        })
    })
    .await
}

fn view(row: RegionRow, holders: Option<Vec<Holder>>, today: chrono::NaiveDate) -> Result<RegionView, DbError> {
    let active = row.active()?;
    Ok(RegionView {
        school_zones: row.zones()?,
        id: RegionId::new(row.id),
        name: row.name,
        code: row.code,
        tile: (row.tile_column, row.tile_row),
        active,
        is_active: active.is_some_and(|period| period.contains(today)),
        holders,
    })
}

fn holder(row: &HolderRow) -> Result<Holder, DbError> {
    Ok(Holder {
        holding: row.id,
        seat: row.seat()?,
        member: MemberId(row.member_id),
        name: row.name.clone(),
        organisation: row.organisation.clone(),
        function: row.function.clone(),
        email: row.address.clone(),
        last_login: row.last_login_at,
        since: row.held_from,
    })
}

fn past_holder(row: &HolderRow) -> Result<PastHolder, DbError> {
    let until = row.held_until.unwrap_or(row.held_from);
    Ok(PastHolder { seat: row.seat()?, name: row.name.clone(), since: row.held_from, until })
}

/// Writes what happened to a region in the audit log.
pub(super) async fn record(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    action: &str,
    id: &RegionId,
    detail: serde_json::Value,
) -> Result<(), DbError> {
    audit::record(ctx, conn, actor, Entry { action, object_kind: "region", object_id: id.to_string(), detail }).await
}
