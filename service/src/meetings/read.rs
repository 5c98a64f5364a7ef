//! Meetings as someone may see them.

use super::make::Place;
use super::rows::MeetingRow;
use super::{MeetingError, due, sql};
use crate::ctx::Ctx;
use crate::rounds::RoundView;
use crate::{fetch_all, fetch_optional};
use chrono::{NaiveDate, NaiveTime};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{MeetingKind, MeetingState};
use domain::network::HOME;
use domain::time;

/// A meeting with its round, if it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingView {
    /// Which meeting.
    pub id: MeetingId,
    /// What kind it is.
    pub kind: MeetingKind,
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
    /// Its round; `None` for a meeting that asks nothing of anyone beforehand.
    pub round: Option<RoundView>,
}

impl MeetingView {
    /// Where it is.
    pub fn at(&self) -> Place {
        self.host.as_ref().map_or(Place::Pharos, |(region, _)| Place::Host(region.clone()))
    }

    /// "Pharos, Utrecht", or the name of the host region; of what is no network meeting the place as typed.
    pub fn place_name(&self) -> &str {
        match (self.kind, &self.host) {
            (_, Some((_, name))) => name,
            (MeetingKind::Network, None) => HOME,
            (MeetingKind::Webinar | MeetingKind::QAndA, None) => &self.place,
        }
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
    due::run_if_possible(ctx).await;
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
    due::run_if_possible(ctx).await;
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
