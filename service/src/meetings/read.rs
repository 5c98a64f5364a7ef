//! Meetings as someone may see them.

use super::make::Place;
use super::rows::MeetingRow;
use super::settle::settle_if_possible;
use super::{MeetingError, sql};
use crate::ctx::Ctx;
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MeetingId, RegionId, RoundId};
use domain::meetings::MeetingState;
use domain::survey::round::{RoundState, RoundTimes};
use domain::time;

/// A meeting with its round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingView {
    /// Which meeting.
    pub id: MeetingId,
    /// How far it is.
    pub state: MeetingState,
    /// The day, in the Netherlands.
    pub date: NaiveDate,
    /// When it begins, in Dutch time.
    pub start: NaiveTime,
    /// When it ends.
    pub end: NaiveTime,
    /// The host region and its name; `None`: Pharos in Utrecht.
    pub host: Option<(RegionId, String)>,
    /// Building and address, as typed; may be empty.
    pub place: String,
    /// What members should know; may be empty.
    pub note: String,
    /// Rises with every change: what a form sends back.
    pub version: i32,
    /// Its round.
    pub round: RoundView,
}

impl MeetingView {
    /// Where it is.
    pub fn at(&self) -> Place {
        self.host.as_ref().map_or(Place::Pharos, |(region, _)| Place::Host(region.clone()))
    }
}

/// A round as members see it: its times, nothing of its contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundView {
    /// Which round.
    pub id: RoundId,
    /// How far it is.
    pub state: RoundState,
    /// When it opens, reminds and closes.
    pub times: RoundTimes,
    /// The meeting was moved to this day and nobody said yet what that means for the times.
    pub proposed_for: Option<NaiveDate>,
    /// When it opened.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it closed, last.
    pub closed_at: Option<DateTime<Utc>>,
    /// When it was published.
    pub published_at: Option<DateTime<Utc>>,
    /// How often it has been closed.
    pub revision: i32,
    /// Rises with every change: what a form sends back.
    pub version: i32,
}

impl RoundView {
    /// The times that follow from the day that the meeting was moved to, as they would be when confirmed at `now`.
    /// A round that is open stays open: only its end and its reminders move.
    pub fn proposal(&self, now: DateTime<Utc>) -> Option<RoundTimes> {
        let fresh = RoundTimes::proposed(self.proposed_for?, now);
        match self.state {
            RoundState::Planned => Some(fresh),
            RoundState::Open => Some(RoundTimes { opens_at: self.times.opens_at, ..fresh }),
            RoundState::Closed | RoundState::Published => None,
        }
    }
}

impl MeetingView {
    /// "Pharos, Utrecht", or the name of the host region.
    pub fn place_name(&self) -> &str {
        self.host.as_ref().map_or("Pharos, Utrecht", |(_, name)| name)
    }
}

/// Whether this actor sees meetings: members do, as in the rules' row on the directory.
fn sees(actor: &Actor) -> bool {
    actor.may(Action::SeeDirectory)
}

fn sees_meeting(actor: &Actor, meeting: &MeetingView) -> bool {
    meeting.state != MeetingState::Concept || actor.may(Action::PlanMeetings)
}

/// The network's meetings by date, the first one first.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn list_meetings(ctx: &Ctx, actor: &Actor) -> Result<Vec<MeetingView>, MeetingError> {
    if !sees(actor) {
        return Err(MeetingError::NotAllowed);
    }
    settle_if_possible(ctx).await;
    let mut read = ctx.db.read().await?;
    let rows = fetch_all!(&mut read.conn(), MeetingRow, sql::MEETINGS)?;
    let mut meetings = rows.into_iter().map(MeetingRow::view).collect::<Result<Vec<_>, _>>()?;
    meetings.retain(|meeting| sees_meeting(actor, meeting));
    Ok(meetings)
}

/// One meeting; `None` when there is none that this actor may see.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn read_meeting(ctx: &Ctx, actor: &Actor, id: MeetingId) -> Result<Option<MeetingView>, MeetingError> {
    if !sees(actor) {
        return Err(MeetingError::NotAllowed);
    }
    settle_if_possible(ctx).await;
    let mut read = ctx.db.read().await?;
    let row = fetch_optional!(&mut read.conn(), MeetingRow, sql::MEETING, id.0)?;
    let meeting = row.map(MeetingRow::view).transpose()?;
    Ok(meeting.filter(|meeting| sees_meeting(actor, meeting)))
}

/// The first planned meeting from today on, for the start page.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn next_meeting(ctx: &Ctx, actor: &Actor) -> Result<Option<MeetingView>, MeetingError> {
    let today = time::day(ctx.now());
    let meetings = list_meetings(ctx, actor).await?;
    Ok(meetings.into_iter().find(|m| m.state == MeetingState::Planned && m.date >= today))
}
