//! A meeting that does not take place.

use super::edit::with_meeting;
use super::proof::MayPlan;
use super::view::MeetingView;
use super::{MeetingError, agenda, agreements, letters, polls, record, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::{execute, rounds};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::rounds::Reason;
use domain::time;
use serde_json::json;

/// Calls a meeting off. Of one that was planned `why` is told to those who were told of the meeting, and read by whoever sees it; a
/// round that was to open never opens, and one that is open stays so until its time. So it is when people were asked to choose its date.
/// A concept is thrown away in the same way, and nobody hears of it. What stood on its agenda waits for a next meeting. One that was called off with these words stays so.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::Changed`]; [`MeetingError::HasPassed`] for one that was held;
/// [`MeetingError::WithoutReason`] for one that people were told of; when the database fails.
pub async fn cancel_meeting(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    version: i32,
    why: Option<&Reason>,
) -> Result<(), MeetingError> {
    let why = why.map_or(String::new(), |why| why.as_str().to_owned());
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move { cancel(&ctx, conn, &actor, (meeting, version), why).await })
    })
    .await
}

async fn cancel(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (meeting, version): (MeetingView, i32),
    why: String,
) -> Result<(), MeetingError> {
    if let Some((_, stands)) = &meeting.cancelled {
        return if *stands == why { Ok(()) } else { Err(MeetingError::Changed) };
    }
    if meeting.version != version {
        return Err(MeetingError::Changed);
    }
    let was_told = match meeting.state {
        MeetingState::Concept => false,
        MeetingState::DatePoll => polls::was_seen(conn, meeting.id).await?,
        MeetingState::Planned if meeting.date >= time::day(ctx.now()) => true,
        MeetingState::Planned | MeetingState::Held | MeetingState::Cancelled => return Err(MeetingError::HasPassed),
    };
    if was_told && why.is_empty() {
        return Err(MeetingError::WithoutReason);
    }
    let (id, now) = (meeting.id, ctx.now());
    // What the release before made has no moment at which it first stood; that it stood is what counts.
    let planned_at = was_told.then(|| meeting.planned_at.unwrap_or(now));
    execute!(conn, sql::MEETING_CANCELLED, id.0, version, planned_at, now, &why)?;
    agenda::set_all_aside(conn, id).await?;
    agreements::drop_files(conn, id).await?;
    if let Some(round) = &meeting.round {
        rounds::forget_proposal(conn, round.id).await?;
    }
    let action = if was_told { "meeting.cancelled" } else { "meeting.discarded" };
    let detail = json!({ "date": meeting.date, "reason": why });
    if was_told {
        let is_sought = meeting.state == MeetingState::DatePoll;
        let cancelled = MeetingView { state: MeetingState::Cancelled, cancelled: Some((now, why)), ..meeting };
        match is_sought {
            true => polls::tell_stopped(ctx, conn, id).await?,
            false => letters::tell_cancelled(ctx, conn, &cancelled).await?,
        }
    }
    Ok(record(ctx, conn, actor, action, id, detail).await?)
}
