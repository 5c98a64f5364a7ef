//! What a coordinator does with the round of a meeting: its times, and the steps that are not time's (rules, section 4).

use super::MeetingError;
use super::edit::with_meeting;
use super::proof::MayPlan;
use super::view::MeetingView;
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn};
use crate::monitor;
use crate::rounds::{self, RoundView};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::rounds::{Reason, RoundState, RoundTimes};

/// What a coordinator says about the times of a round whose meeting was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// Take over the proposal.
    TakeOver,
    /// Keep the times as they are: these, as the coordinator saw them.
    Keep(RoundTimes),
}

/// A meeting's round with the day of the meeting.
struct OfMeeting {
    round: RoundView,
    date: NaiveDate,
}

/// As [`with_meeting`], for the round of a meeting; one without a round is unknown here, and one that never opens stays as it is.
async fn with_round<F>(ctx: &Ctx, proof: &MayPlan, id: MeetingId, work: F) -> Result<(), MeetingError>
where
    F: for<'a> FnOnce(Ctx, &'a mut Conn<'_>, Actor, OfMeeting) -> BoxFuture<'a, Result<(), MeetingError>>
        + Clone
        + Send
        + 'static,
{
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        let MeetingView { round, date, state, .. } = meeting;
        let never_opens = |round: &RoundView| state == MeetingState::Cancelled && round.state == RoundState::Planned;
        match round {
            Some(round) if never_opens(&round) => Box::pin(async { Err(MeetingError::Cancelled) }),
            Some(round) => work(ctx, conn, actor, OfMeeting { round, date }),
            None => Box::pin(async { Err(MeetingError::Unknown) }),
        }
    })
    .await
}

/// Sets the times of a round that is not closed. `version` is that of the round as the form showed it.
///
/// # Errors
/// [`MeetingError::Unknown`], [`MeetingError::Changed`], [`MeetingError::Cancelled`]; [`MeetingError::Round`] with `WrongState`, `Reminded`, `Times`,
/// `ClosesInThePast` or `Overlaps`; when the database fails.
pub async fn set_times(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    version: i32,
    times: RoundTimes,
) -> Result<(), MeetingError> {
    with_round(ctx, proof, id, move |ctx, conn, actor, of| {
        Box::pin(
            async move { Ok(rounds::set_times(&ctx, conn, &actor, (&of.round, of.date), (version, times)).await?) },
        )
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
    with_round(ctx, proof, id, move |ctx, conn, actor, of| {
        Box::pin(async move {
            let is_stale = of.round.version != version;
            // A proposal that was taken over may be answered so again, by the second of two clicks.
            let proposed_for = of.round.proposed_for.or(is_stale.then_some(of.date));
            let asked = RoundView { proposed_for, ..of.round.clone() };
            let times = match answer {
                Confirmation::TakeOver => asked.proposal(ctx.now()).ok_or(MeetingError::Changed)?,
                // By the times that it shows a second click is told from an answer to other times.
                Confirmation::Keep(shown) if is_stale || shown == of.round.times => shown,
                Confirmation::Keep(_) => return Err(MeetingError::Changed),
            };
            Ok(rounds::set_times(&ctx, conn, &actor, (&of.round, of.date), (version, times)).await?)
        })
    })
    .await
}

/// Closes the round before its time; one that has closed stays as it is.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::Round`] with `WrongState`; when the database fails.
pub async fn close_round(ctx: &Ctx, proof: &MayPlan, id: MeetingId) -> Result<(), MeetingError> {
    with_round(ctx, proof, id, |ctx, conn, actor, of| {
        Box::pin(async move { Ok(monitor::close_now(&ctx, conn, &actor, &of.round).await?) })
    })
    .await
}

/// Shows the national picture of a closed round on the public page; one that is shown stays as it is.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::Round`] with `WrongState`; when the database fails.
pub async fn publish_round(ctx: &Ctx, proof: &MayPlan, id: MeetingId) -> Result<(), MeetingError> {
    with_round(ctx, proof, id, |ctx, conn, actor, of| {
        Box::pin(async move { Ok(rounds::publish(&ctx, conn, &actor, &of.round, of.date).await?) })
    })
    .await
}

/// Opens a closed round again until `closes_at`; the reason is in the audit log, and closing makes a new revision.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::Round`] with `WrongState`, `ClosesInThePast` or `Overlaps`; when the database
/// fails.
pub async fn reopen_round(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    closes_at: DateTime<Utc>,
    reason: &Reason,
) -> Result<(), MeetingError> {
    let reason = reason.clone();
    with_round(ctx, proof, id, move |ctx, conn, actor, of| {
        Box::pin(
            async move { Ok(rounds::reopen(&ctx, conn, &actor, (&of.round, of.date), (closes_at, &reason)).await?) },
        )
    })
    .await
}
