//! What a coordinator does with a letter that waits: pause it, have it go after all, or choose its moment.

use super::sql;
use super::steps::{LetterStep, StepState, bare_steps};
use super::write::useless_after;
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::execute;
use crate::meetings::edit::with_meeting;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView, record};
use crate::rounds::RoundView;
use chrono::{DateTime, Months, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::rounds::RoundLetter;
use domain::working_hours;
use serde_json::json;

/// So long after the round closed its results are no news any more.
const NEWS_FOR: Months = Months::new(12);

/// Pauses a letter that waits: it does not go until a coordinator has it go. One that is paused stays so.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::LetterGone`] for one that went, or does not go; when the database fails.
pub async fn pause(ctx: &Ctx, proof: &MayPlan, id: MeetingId, letter: RoundLetter) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let (round, step) = waiting(&ctx, conn, &meeting, letter).await?;
            if matches!(step.state, StepState::Paused(_)) {
                return Ok(());
            }
            execute!(conn, sql::PAUSE, ctx.new_id(), round.id.0, letter.as_str(), ctx.now())?;
            log(&ctx, conn, &actor, ("letter.paused", &meeting, letter)).await
        })
    })
    .await
}

/// Has a letter that was paused go after all, at its own moment, or as soon as it can when that has passed.
///
/// # Errors
/// As [`pause`].
pub async fn resume(ctx: &Ctx, proof: &MayPlan, id: MeetingId, letter: RoundLetter) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let Some(round) = meeting.round.as_ref().map(|round| round.id) else { return Err(MeetingError::Unknown) };
            // One that was had go before may have gone.
            if execute!(conn, sql::RESUME, round.0, letter.as_str())? == 0 {
                return Ok(());
            }
            log(&ctx, conn, &actor, ("letter.resumed", &meeting, letter)).await
        })
    })
    .await
}

/// Chooses when a letter goes, at the earliest: never before what it tells of has happened. A reminder has its moment among the
/// times of the round.
///
/// # Errors
/// [`MeetingError::OutsideHours`], with a moment that would do; [`MeetingError::LetterTooLate`], also when only that moment is;
/// [`MeetingError::LetterInThePast`]; otherwise as [`pause`].
pub async fn choose_moment(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    (letter, at): (RoundLetter, DateTime<Utc>),
) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let (round, step) = waiting(&ctx, conn, &meeting, letter).await?;
            if letter.reminder().is_some() {
                return Err(MeetingError::LetterGone);
            }
            if step.chosen_at == Some(at) {
                return Ok(());
            }
            if at < ctx.now() {
                return Err(MeetingError::LetterInThePast);
            }
            let end = end(letter, &meeting, &round);
            // The moment that would do may itself be too late.
            let goes = working_hours::first_from(at);
            if goes >= end {
                return Err(MeetingError::LetterTooLate(letter, end));
            }
            if goes != at {
                return Err(MeetingError::OutsideHours(goes));
            }
            execute!(conn, sql::CHOOSE, ctx.new_id(), round.id.0, letter.as_str(), at)?;
            log(&ctx, conn, &actor, ("letter.moment", &meeting, letter)).await
        })
    })
    .await
}

/// From this moment on a letter is not one to have go.
fn end(letter: RoundLetter, meeting: &MeetingView, round: &RoundView) -> DateTime<Utc> {
    let closed = round.closed_at.unwrap_or(round.times.closes_at);
    useless_after(letter, meeting, round).unwrap_or(closed + NEWS_FOR)
}

/// The letter, if it is still to go.
async fn waiting(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    letter: RoundLetter,
) -> Result<(RoundView, LetterStep), MeetingError> {
    let round = meeting.round.clone().ok_or(MeetingError::Unknown)?;
    let steps = bare_steps(conn, (meeting, &round), ctx.now()).await?;
    let found = steps.into_iter().find(|it| it.letter == letter && it.at().is_some());
    Ok((round, found.ok_or(MeetingError::LetterGone)?))
}

async fn log(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (action, meeting, letter): (&str, &MeetingView, RoundLetter),
) -> Result<(), MeetingError> {
    let detail = json!({ "date": meeting.date, "letter": letter.as_str() });
    Ok(record(ctx, conn, actor, action, meeting.id, detail).await?)
}
