//! Changing a meeting and the times of its round.

use super::make::{MeetingPlan, check_alone, check_date, check_place};
use super::proof::MayPlan;
use super::read::MeetingView;
use super::rows::MeetingRow;
use super::settle::{ROUNDS, record, record_for, settle_rounds};
use super::{MeetingError, sql};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn};
use crate::{execute, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::survey::round::{RoundState, RoundTimes};
use domain::text::clean;
use serde_json::json;

/// What a coordinator says about the times of a round whose meeting was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// Take over the proposal.
    TakeOver,
    /// Keep the times as they are.
    Keep,
}

/// A change of a meeting, made on the version that the form showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingChange {
    /// The version of the meeting.
    pub version: i32,
    /// What it becomes.
    pub plan: MeetingPlan,
}

/// Runs `work` on a meeting in one transaction, alone among the changes of rounds, and lets time do what is due after it.
pub(super) async fn with_meeting<F>(ctx: &Ctx, proof: &MayPlan, id: MeetingId, work: F) -> Result<(), MeetingError>
where
    F: for<'a> FnOnce(Ctx, &'a mut Conn<'_>, Actor, MeetingView) -> BoxFuture<'a, Result<(), MeetingError>>
        + Clone
        + Send
        + 'static,
{
    settle_rounds(ctx).await?;
    let (own, actor) = (ctx.clone(), proof.actor().clone());
    let done: Result<(), MeetingError> = ctx
        .db
        .write(move |conn| {
            Box::pin(async move {
                conn.lock(ROUNDS).await?;
                let row = fetch_optional!(conn, MeetingRow, sql::MEETING, id.0)?;
                let meeting = row.ok_or(MeetingError::Unknown)?.view()?;
                work(own, conn, actor, meeting).await
            })
        })
        .await;
    done?;
    settle_rounds(ctx).await?;
    Ok(())
}

/// Changes a meeting. When its day changes, the round's times stay, with a proposal that waits for a coordinator.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::Changed`], [`MeetingError::DateOutOfReach`],
/// [`MeetingError::UnknownRegion`]; when the database fails.
pub async fn change_meeting(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    change: &MeetingChange,
) -> Result<(), MeetingError> {
    let change = change.clone();
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move { apply(&ctx, conn, &actor, &meeting, &change).await })
    })
    .await
}

async fn apply(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
    change: &MeetingChange,
) -> Result<(), MeetingError> {
    let plan = &change.plan;
    if meeting.version != change.version {
        return Err(MeetingError::Changed);
    }
    let moved = plan.date != meeting.date;
    if moved {
        check_date(ctx, plan.date)?;
    }
    let host = plan.place.region();
    if host != meeting.host.as_ref().map(|(id, _)| id.as_str()) {
        check_place(ctx, conn, &plan.place).await?;
    }
    let ([start, end], id) = (plan.window.texts(), meeting.id.0);
    let (date, address, note) = (plan.date, clean(&plan.address), clean(&plan.note));
    // A meeting that moves has yet to come.
    let state = if moved && meeting.state == MeetingState::Held { MeetingState::Planned } else { meeting.state };
    execute!(conn, sql::MEETING_UPDATE, id, change.version, date, &start, &end, host, address, note, state.as_str())?;
    if moved && !meeting.round.state.is_readable() {
        execute!(conn, sql::ROUND_PROPOSED, meeting.round.id.0, date)?;
    }
    let action = if moved { "meeting.moved" } else { "meeting.changed" };
    let detail = json!({ "from": meeting.date, "to": date, "host": host });
    Ok(record_for(ctx, conn, actor, action, "meeting", id, detail).await?)
}

/// Sets the times of a round that is not closed. `version` is that of the round as the form showed it.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::Changed`], [`MeetingError::WrongState`], [`MeetingError::Times`],
/// [`MeetingError::ClosesInThePast`], [`MeetingError::Overlaps`]; when the database fails.
pub async fn set_times(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    version: i32,
    times: RoundTimes,
) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move { put_times(&ctx, conn, &actor, &meeting, version, times).await })
    })
    .await
}

/// Says what the moved meeting means for its round: the proposal, or the times as they are.
///
/// # Errors
/// As [`set_times`].
pub async fn confirm_times(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    version: i32,
    answer: Confirmation,
) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let times = match answer {
                Confirmation::TakeOver => meeting.round.proposal(ctx.now()).ok_or(MeetingError::Changed)?,
                Confirmation::Keep => meeting.round.times,
            };
            put_times(&ctx, conn, &actor, &meeting, version, times).await
        })
    })
    .await
}

async fn put_times(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
    version: i32,
    times: RoundTimes,
) -> Result<(), MeetingError> {
    let round = &meeting.round;
    if round.version != version {
        return Err(MeetingError::Changed);
    }
    let times = fitting(round.state, round.times, times, ctx.now())?;
    check_alone(conn, &times, Some(round.id.0)).await?;
    let [first, second] = times.reminders;
    execute!(conn, sql::ROUND_TIMES, round.id.0, version, times.opens_at, times.closes_at, first, second)?;
    let detail = json!({ "date": meeting.date, "opens": times.opens_at, "closes": times.closes_at,
        "reminders": [first, second] });
    Ok(record(ctx, conn, actor, "round.times", round.id, detail).await?)
}

/// The times that a round in `state` can get: one that is open keeps its opening, one that should have opened already
/// opens at once, and none closes in the past: who closes in the past is told that, and not what it means for the
/// reminders.
fn fitting(
    state: RoundState,
    old: RoundTimes,
    wanted: RoundTimes,
    now: DateTime<Utc>,
) -> Result<RoundTimes, MeetingError> {
    let times = match state {
        RoundState::Planned => RoundTimes { opens_at: wanted.opens_at.max(now), ..wanted },
        RoundState::Open => RoundTimes { opens_at: old.opens_at, ..wanted },
        closed => return Err(MeetingError::WrongState(closed)),
    };
    if times.closes_at <= now {
        return Err(MeetingError::ClosesInThePast);
    }
    let problems = times.problems();
    if problems.is_empty() { Ok(times) } else { Err(MeetingError::Times(problems)) }
}
