//! Meetings as someone may see them.

use super::rows::MeetingRow;
use super::view::MeetingView;
use super::{MeetingError, due, sql};
use crate::ctx::Ctx;
use crate::{fetch_all, fetch_optional};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::time;

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
