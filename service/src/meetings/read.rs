//! Meetings as someone may see them.

use super::rows::MeetingRow;
use super::view::MeetingView;
use super::{MeetingError, due, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use domain::time;

/// Whether this actor sees meetings at all: members do.
fn sees(actor: &Actor) -> bool {
    actor.may(Action::SeeMeetings)
}

/// Whether this actor sees meetings of this kind; who is invited to them is another matter, see [`super::invited`].
fn sees_kind(actor: &Actor, kind: MeetingKind) -> bool {
    actor.may(match kind {
        MeetingKind::Network | MeetingKind::Webinar | MeetingKind::QAndA => Action::SeeMeetings,
        MeetingKind::Coordination => Action::SeeCoordinationMeetings,
    })
}

/// Nobody but those who plan hears of a concept, and of what was called off before it was more.
pub(super) fn sees_meeting(actor: &Actor, meeting: &MeetingView) -> bool {
    let is_told = match meeting.state {
        MeetingState::Concept => false,
        MeetingState::DatePoll | MeetingState::Planned | MeetingState::Held => true,
        MeetingState::Cancelled => meeting.planned_at.is_some(),
    };
    (is_told || actor.may(Action::PlanMeetings)) && sees_kind(actor, meeting.kind)
}

/// Whether a meeting that somebody sees belongs to what was: it was before today, or was to be and was called off. What was never more than a
/// concept does not.
pub(super) fn is_behind(meeting: &MeetingView, today: NaiveDate) -> bool {
    let was_more = match meeting.state {
        MeetingState::Concept | MeetingState::DatePoll => false,
        MeetingState::Planned | MeetingState::Held => true,
        MeetingState::Cancelled => meeting.planned_at.is_some(),
    };
    was_more && meeting.date < today
}

/// The meetings that this actor may see, by date, the first one first.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn list_meetings(ctx: &Ctx, actor: &Actor) -> Result<Vec<MeetingView>, MeetingError> {
    if !sees(actor) {
        return Err(MeetingError::NotAllowed);
    }
    let mut meetings = all(ctx).await?;
    if due::is_due(&meetings, ctx.now()) {
        due::run_if_possible(ctx).await;
        meetings = all(ctx).await?;
    }
    meetings.retain(|meeting| sees_meeting(actor, meeting));
    Ok(meetings)
}

/// One meeting; `None` when there is none that this actor may see.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn read_meeting(ctx: &Ctx, actor: &Actor, id: MeetingId) -> Result<Option<MeetingView>, MeetingError> {
    Ok(list_meetings(ctx, actor).await?.into_iter().find(|meeting| meeting.id == id))
}

/// The first planned meeting from today on, of those that [`list_meetings`] gave, and the first of the network when that is a later one.
pub fn next_meetings(ctx: &Ctx, meetings: &[MeetingView]) -> Vec<MeetingView> {
    let today = time::day(ctx.now());
    let mut ahead = meetings.iter().filter(|m| m.state == MeetingState::Planned && m.date >= today);
    let Some(first) = ahead.next() else { return Vec::new() };
    let of_network = |meeting: &&MeetingView| meeting.kind == MeetingKind::Network;
    let other = if of_network(&first) { None } else { ahead.find(of_network) };
    std::iter::once(first).chain(other).cloned().collect()
}

async fn all(ctx: &Ctx) -> Result<Vec<MeetingView>, MeetingError> {
    Ok(stored(&mut ctx.db.read().await?.conn()).await?)
}

async fn stored(conn: &mut Conn<'_>) -> Result<Vec<MeetingView>, DbError> {
    let rows = fetch_all!(conn, MeetingRow, sql::MEETINGS)?;
    rows.into_iter().map(MeetingRow::view).collect()
}

/// The meetings that this member may see, as they are stored.
pub(super) async fn visible(conn: &mut Conn<'_>, actor: &Actor) -> Result<Vec<MeetingView>, DbError> {
    let mut meetings = stored(conn).await?;
    meetings.retain(|meeting| sees_meeting(actor, meeting));
    Ok(meetings)
}
