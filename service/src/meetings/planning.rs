//! What the planner proposes: the place in turn, then days for that place (rules, section 6).

use super::plan::Place;
use super::proof::MayPlan;
use super::rows::MeetingRow;
use super::view::MeetingView;
use super::{MeetingError, due, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::monitor::{self, FrozenRound};
use crate::stored::active_regions;
use crate::{fetch_all, fetch_optional};
use chrono::NaiveDate;
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{
    HostCandidate, MeetingKind, MeetingState, PlaceTurn, Planning, Proposal, Willingness, next_turn, order_hosts,
    propose, remarks, target,
};
use domain::network::SchoolZone;
use domain::time;
use std::collections::HashMap;
use uuid::Uuid;

/// The question whether the region would receive the network.
const HOST_QUESTION: &str = "o6-gastregio";
/// The school holiday zone of Pharos in Utrecht.
const PHAROS_ZONE: SchoolZone = SchoolZone::Midden;

/// A region that could receive the network, in the order of proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostChoice {
    /// The region and why it stands where it does.
    pub candidate: HostCandidate,
    /// Its school holiday zones.
    pub zones: Vec<SchoolZone>,
}

/// What the planner proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// Whose turn it is.
    pub turn: PlaceTurn,
    /// The place that the turn points at.
    pub proposed: Place,
    /// The place for which days were looked at.
    pub place: Place,
    /// The regions that could receive the network, in order.
    pub hosts: Vec<HostChoice>,
    /// The network meeting before this one: its day and its place.
    pub previous: Option<(NaiveDate, String)>,
    /// The days.
    pub days: Proposal,
    /// What the days were judged by, for a day that is not among them.
    pub planning: Planning,
}

/// Proposes a place and days for it; `wanted` is the place that a coordinator chose instead of the one in turn, and
/// `moving` the meeting that gets another day, which then does not count among the others.
///
/// # Errors
/// [`MeetingError::UnknownRegion`] when `wanted` takes no part; when the database fails.
pub async fn plan_meeting(
    ctx: &Ctx,
    _proof: &MayPlan,
    wanted: Option<&Place>,
    moving: Option<MeetingId>,
) -> Result<PlanView, MeetingError> {
    due::run_if_possible(ctx).await;
    let today = time::day(ctx.now());
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let moved = match moving {
        Some(id) => fetch_optional!(conn, MeetingRow, sql::MEETING, id.0)?.map(|row| row.date),
        None => None,
    };
    let meetings = others(conn, moving).await?;
    let hosts = hosts(ctx, conn, today, moving).await?;
    // What comes after the meeting that moves is not what it follows; a webinar is no step in the rhythm of the network.
    let network = |m: &&MeetingView| m.kind == MeetingKind::Network;
    let last = meetings.iter().filter(network).rfind(|m| moved.is_none_or(|moved| m.date < moved));
    let turn = next_turn(last.map(|m| if m.host.is_some() { PlaceTurn::Host } else { PlaceTurn::Pharos }));
    let proposed = match (turn, hosts.first()) {
        (PlaceTurn::Host, Some(first)) => Place::Host(first.candidate.region.clone()),
        _ => Place::Pharos,
    };
    let place = wanted.unwrap_or(&proposed).clone();
    let zones = zones_of(&place, &hosts)?;
    let planning = Planning { today, zones, other_meetings: meetings.iter().map(|m| m.date).collect() };
    let days = propose(target(last.map(|m| m.date), today), &planning);
    let previous = last.map(|m| (m.date, m.place_name().to_owned()));
    Ok(PlanView { turn, proposed, place, hosts, previous, days, planning })
}

/// What there is to say about the day of a meeting to come at its place, in Dutch: why it does not suit, and what else
/// to know. Nothing when it has passed.
///
/// # Errors
/// [`MeetingError::UnknownRegion`] when its host takes no part any more; when the database fails.
pub async fn day_remarks(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<Vec<String>, MeetingError> {
    let today = time::day(ctx.now());
    if meeting.state != MeetingState::Planned || meeting.date <= today {
        return Ok(Vec::new());
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let zones = match meeting.at() {
        Place::Pharos => vec![PHAROS_ZONE],
        Place::Host(host) => {
            let regions = active_regions(conn, today).await?;
            let region = regions.iter().find(|region| region.id == host.as_str());
            region.ok_or(MeetingError::UnknownRegion)?.zones()?
        }
    };
    let others = others(conn, Some(meeting.id)).await?;
    let planning = Planning { today, zones, other_meetings: others.iter().map(|other| other.date).collect() };
    Ok(remarks(meeting.date, &planning))
}

/// The meetings that are planned or held, by date, without the one that is looked at.
async fn others(conn: &mut Conn<'_>, but: Option<MeetingId>) -> Result<Vec<MeetingView>, DbError> {
    let rows = fetch_all!(conn, MeetingRow, sql::MEETINGS)?;
    let mut meetings = rows.into_iter().map(MeetingRow::view).collect::<Result<Vec<_>, _>>()?;
    meetings.retain(|m| matches!(m.state, MeetingState::Planned | MeetingState::Held) && Some(m.id) != but);
    Ok(meetings)
}

/// Pharos in Utrecht keeps the holidays of its zone, a region those of its own zones.
fn zones_of(place: &Place, hosts: &[HostChoice]) -> Result<Vec<SchoolZone>, MeetingError> {
    let Place::Host(region) = place else { return Ok(vec![PHAROS_ZONE]) };
    let found = hosts.iter().find(|host| host.candidate.region == *region);
    found.map(|host| host.zones.clone()).ok_or(MeetingError::UnknownRegion)
}

async fn hosts(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    today: NaiveDate,
    moving: Option<MeetingId>,
) -> Result<Vec<HostChoice>, DbError> {
    let moving = moving.map_or(Uuid::nil(), |id| id.0);
    let hosted = fetch_all!(conn, (String, NaiveDate), sql::HOSTED, moving)?;
    let hosted: HashMap<String, NaiveDate> = hosted.into_iter().collect();
    let newest = monitor::newest_results(ctx, conn).await?;
    let mut zones = HashMap::new();
    let mut candidates = Vec::new();
    for region in active_regions(conn, today).await? {
        zones.insert(region.id.clone(), region.zones()?);
        let id = RegionId::new(region.id);
        candidates.push(HostCandidate {
            willingness: willingness(newest.as_ref(), &id),
            last_hosted: hosted.get(id.as_str()).copied(),
            region: id,
            name: region.name,
        });
    }
    let ordered = order_hosts(candidates);
    Ok(ordered
        .into_iter()
        .map(|candidate| {
            let zones = zones.remove(candidate.region.as_str()).unwrap_or_default();
            HostChoice { candidate, zones }
        })
        .collect())
}

/// How willing a region was in the newest closed round.
fn willingness(newest: Option<&FrozenRound>, region: &RegionId) -> Willingness {
    let result = newest.and_then(|round| round.results.region(region));
    let said = result.and_then(|result| result.willing.get(HOST_QUESTION)?.known());
    said.map_or(Willingness::Other, |option| Willingness::from_option(option))
}
