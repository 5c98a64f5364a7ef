//! A concept becomes a meeting that stands.

use super::edit::with_meeting;
use super::make::{check_date, check_region};
use super::plan::ticked;
use super::proof::MayPlan;
use super::view::MeetingView;
use super::{MeetingError, invitations, record, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::{execute, rounds};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use domain::survey::SurveyFormat;
use serde_json::json;

/// Plans a meeting that is a concept on the day and at the place that it has, for a network meeting also with partners. One of the
/// network gets its round, and its people are told as of a new meeting. One that is planned so stays so.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::Changed`], [`MeetingError::Cancelled`], [`MeetingError::DateOutOfReach`],
/// [`MeetingError::UnknownRegion`]; [`MeetingError::Round`] with `Overlaps`; when the database fails.
pub async fn make_definite(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    version: i32,
    with_partners: bool,
) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let keeps_guests = ticked(meeting.kind, with_partners) == meeting.with_partners;
            let meeting = MeetingView { with_partners: ticked(meeting.kind, with_partners), ..meeting };
            match meeting.state {
                // The second of two clicks.
                MeetingState::Planned | MeetingState::Held if keeps_guests => Ok(()),
                MeetingState::Planned | MeetingState::Held => Err(MeetingError::Changed),
                MeetingState::Cancelled => Err(MeetingError::Cancelled),
                // Its date is chosen in the poll, see [`super::polls::settle_poll`].
                MeetingState::DatePoll => Err(MeetingError::Changed),
                MeetingState::Concept if meeting.version != version => Err(MeetingError::Changed),
                MeetingState::Concept => become_definite(&ctx, conn, &actor, &meeting).await,
            }
        })
    })
    .await
}

/// Day, place and who is invited to this meeting stand from now on, as it says them.
pub(super) async fn become_definite(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
) -> Result<(), MeetingError> {
    check_date(ctx, meeting.date)?;
    check_region(ctx, conn, &meeting.at()).await?;
    execute!(conn, sql::MEETING_PLANNED, meeting.id.0, meeting.version, ctx.now(), meeting.with_partners)?;
    match meeting.kind {
        MeetingKind::Network => {
            rounds::make(ctx, conn, (meeting.id, meeting.date), SurveyFormat::current().version).await?;
        }
        MeetingKind::Coordination | MeetingKind::Webinar | MeetingKind::QAndA => {
            invitations::tell_later(ctx, conn, meeting.id).await?;
        }
    }
    let detail = json!({ "date": meeting.date, "host": meeting.at().region(), "partners": meeting.with_partners });
    Ok(record(ctx, conn, actor, "meeting.planned", meeting.id, detail).await?)
}
