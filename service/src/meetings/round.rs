//! The steps of a round that are a coordinator's.

use super::edit::with_meeting;
use super::make::check_alone;
use super::proof::MayPlan;
use super::read::MeetingView;
use super::settle::{close, record};
use super::{MeetingError, sql};
use crate::ctx::Ctx;
use crate::execute;
use chrono::{DateTime, Utc};
use domain::ids::MeetingId;
use domain::meetings::Reason;
use domain::survey::round::{RoundState, RoundStep, RoundTimes};
use serde_json::json;

/// The state after `step`, or a refusal that says where the round is.
fn step(meeting: &MeetingView, step: RoundStep) -> Result<RoundState, MeetingError> {
    meeting.round.state.after(step).ok_or(MeetingError::WrongState(meeting.round.state))
}

/// Closes the round before its time.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::WrongState`]; when the database fails.
pub async fn close_round(ctx: &Ctx, proof: &MayPlan, id: MeetingId) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, |ctx, conn, actor, meeting| {
        Box::pin(async move {
            step(&meeting, RoundStep::Close)?;
            Ok(close(&ctx, conn, &actor, meeting.round.id, ctx.now()).await?)
        })
    })
    .await
}

/// Shows the national picture of a closed round on the public page.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::WrongState`]; when the database fails.
pub async fn publish_round(ctx: &Ctx, proof: &MayPlan, id: MeetingId) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, |ctx, conn, actor, meeting| {
        Box::pin(async move {
            step(&meeting, RoundStep::Publish)?;
            let round = &meeting.round;
            execute!(conn, sql::ROUND_PUBLISH, round.id.0, ctx.now())?;
            let detail = json!({ "date": meeting.date, "revision": round.revision });
            Ok(record(&ctx, conn, &actor, "round.published", round.id, detail).await?)
        })
    })
    .await
}

/// Opens a closed round again until `closes_at`; the reason is in the audit log, and closing makes a new revision.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::WrongState`], [`MeetingError::ClosesInThePast`],
/// [`MeetingError::Overlaps`]; when the database fails.
pub async fn reopen_round(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    closes_at: DateTime<Utc>,
    reason: &Reason,
) -> Result<(), MeetingError> {
    let reason = reason.clone();
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            step(&meeting, RoundStep::Reopen)?;
            if closes_at <= ctx.now() {
                return Err(MeetingError::ClosesInThePast);
            }
            let round = &meeting.round;
            let times = RoundTimes { opens_at: ctx.now(), closes_at, reminders: [None, None] };
            check_alone(conn, &times, Some(round.id.0)).await?;
            execute!(conn, sql::ROUND_REOPEN, round.id.0, closes_at)?;
            let detail = json!({ "date": meeting.date, "reason": reason.as_str(), "closes": closes_at,
                "revision": round.revision });
            Ok(record(&ctx, conn, &actor, "round.reopened", round.id, detail).await?)
        })
    })
    .await
}
