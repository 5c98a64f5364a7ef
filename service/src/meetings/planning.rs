//! What the planner proposes for one meeting: the place in turn, then days for that place (rules, section 6).

use super::proof::MayPlan;
use super::view::MeetingView;
use super::year::Previous;
use super::{MeetingError, due, rhythm};
use crate::ctx::Ctx;
use crate::stored::active_regions;
use domain::ids::MeetingId;
use domain::meetings::{
    HostChoice, MeetingState, PHAROS_ZONE, Place, PlaceTurn, Planning, Proposal, Step, Wish, remarks,
};
use domain::time;

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
    /// The network meeting before this one.
    pub previous: Option<Previous>,
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
    let mut read = ctx.db.read().await?;
    let going = rhythm::read(ctx, &mut read.conn(), moving).await?;
    let wish = Wish { place: wanted.cloned(), date: None };
    let step = going.rhythm.next(&wish).ok_or(MeetingError::UnknownRegion)?;
    let Step { turn, proposed, place, hosts, days, planning, .. } = step;
    let previous = going.last.as_ref().map(Previous::of);
    Ok(PlanView { turn, proposed, place, hosts, previous, days, planning })
}

/// What there is to say about the day of a meeting to come at its place, in Dutch: why it does not suit, and what else
/// to know. Nothing when it has passed, or was called off.
///
/// # Errors
/// [`MeetingError::UnknownRegion`] when its host takes no part any more; when the database fails.
pub async fn day_remarks(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<Vec<String>, MeetingError> {
    let today = time::day(ctx.now());
    if matches!(meeting.state, MeetingState::Held | MeetingState::Cancelled) || meeting.date <= today {
        return Ok(Vec::new());
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let zones = match meeting.at() {
        Place::Pharos => vec![PHAROS_ZONE],
        Place::AsTyped => Vec::new(),
        Place::Host(host) => {
            let regions = active_regions(conn, today).await?;
            let region = regions.iter().find(|region| region.id == host.as_str());
            region.ok_or(MeetingError::UnknownRegion)?.zones()?
        }
    };
    let others = rhythm::others(conn, meeting.id, today).await?;
    let planning = Planning { today, zones, other_meetings: others.iter().map(|other| other.date).collect() };
    Ok(remarks(meeting.date, &planning))
}
