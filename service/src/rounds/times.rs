//! The times of a round: the usual ones, and those that a coordinator sets (rules, section 4). In the transaction of a use case
//! that judged the right.

use super::announced::{TIME_TO_LOOK, announce, waiting, withdraw};
use super::record::record;
use super::view::RoundView;
use super::{RoundError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::{MeetingId, RoundId};
use domain::rounds::{RoundLetter, RoundState, RoundTimes};
use serde_json::json;
use uuid::Uuid;

/// Plans the round of a meeting on `date` with the usual times. Until it opens it carries this version of the questionnaire.
///
/// # Errors
/// [`RoundError::Overlaps`]; when the database fails.
pub(crate) async fn make(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, date): (MeetingId, NaiveDate),
    format_version: i32,
) -> Result<(RoundId, RoundTimes), RoundError> {
    let times = RoundTimes::proposed(date, ctx.now());
    check_alone(conn, &times, None).await?;
    let id = RoundId(ctx.new_id());
    let [first, second] = times.reminders;
    let (opens, closes) = (times.opens_at, times.closes_at);
    execute!(conn, sql::ROUND_INSERT, id.0, meeting.0, format_version, opens, closes, first, second)?;
    announce(ctx, conn, (id, RoundLetter::MeetingMade), ctx.now() + TIME_TO_LOOK, None).await?;
    Ok((id, times))
}

/// Remembers that the meeting of a round was moved to `date`: its times stay, with a proposal that waits.
pub(crate) async fn propose_for(conn: &mut Conn<'_>, round: RoundId, date: NaiveDate) -> Result<(), DbError> {
    execute!(conn, sql::ROUND_PROPOSED, round.0, date)?;
    Ok(())
}

/// Forgets the proposal for a round whose meeting was called off: nobody has to confirm it.
///
/// # Errors
/// When the database fails.
pub(crate) async fn forget_proposal(conn: &mut Conn<'_>, round: RoundId) -> Result<(), DbError> {
    execute!(conn, sql::ROUND_SETTLED, round.0)?;
    Ok(())
}

/// Sets the times of a round that is not closed. `version` is that of the round as the form showed it.
///
/// A round that could not be closed when it had to is open still, and with a later end it is filled in again. One that has
/// these times is no conflict, whatever the version: of a form that is sent twice the second finds its work done.
///
/// # Errors
/// [`RoundError::Changed`], [`RoundError::WrongState`], [`RoundError::Reminded`], [`RoundError::Times`],
/// [`RoundError::ClosesInThePast`], [`RoundError::Overlaps`]; when the database fails.
pub(crate) async fn set_times(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (round, meeting): (&RoundView, NaiveDate),
    (version, times): (i32, RoundTimes),
) -> Result<(), RoundError> {
    if round.version != version {
        let are_set = round.proposed_for.is_none()
            && fitting(round.state, round.times, times, ctx.now()).is_ok_and(|times| times == round.times);
        return if are_set { Ok(()) } else { Err(RoundError::Changed) };
    }
    // Moved to later it would go out a second time.
    let is_moved = |which: &usize| times.reminders[*which] != round.times.reminders[*which];
    if let Some(which) = [0, 1].into_iter().find(|which| round.reminded[*which].is_some() && is_moved(which)) {
        return Err(RoundError::Reminded(which));
    }
    let times = fitting(round.state, round.times, times, ctx.now())?;
    check_alone(conn, &times, Some(round.id)).await?;
    let [first, second] = times.reminders;
    let (opens, closes, now) = (times.opens_at, times.closes_at, ctx.now());
    execute!(conn, sql::ROUND_TIMES, round.id.0, version, opens, closes, first, second, now)?;
    if round.state == RoundState::Open {
        tell_extended(ctx, conn, round, times.closes_at).await?;
    }
    let detail = json!({ "date": meeting, "opens": times.opens_at, "closes": times.closes_at,
        "reminders": [first, second] });
    Ok(record(ctx, conn, actor, "round.times", round.id, detail).await?)
}

/// An open round that closes later is told of, and not any more when the old end comes back before that.
async fn tell_extended(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    round: &RoundView,
    closes_at: DateTime<Utc>,
) -> Result<(), DbError> {
    for letter in [RoundLetter::Opened, RoundLetter::Reopened] {
        // That one will tell the new end.
        if waiting(conn, round.id, letter).await?.is_some() {
            return Ok(());
        }
    }
    let earlier = waiting(conn, round.id, RoundLetter::Extended).await?.flatten();
    let before = earlier.and_then(|text| text.parse().ok()).unwrap_or(round.times.closes_at);
    if closes_at <= before {
        return withdraw(ctx, conn, round.id, &[RoundLetter::Extended]).await;
    }
    let about = (round.id, RoundLetter::Extended);
    announce(ctx, conn, about, ctx.now() + TIME_TO_LOOK, Some(before.to_rfc3339())).await
}

/// The times that a round in `state` can get: one that is open keeps its opening, one that should have opened already
/// opens at once, and none closes in the past: who closes in the past is told that, and not what it means for the
/// reminders.
fn fitting(
    state: RoundState,
    old: RoundTimes,
    wanted: RoundTimes,
    now: DateTime<Utc>,
) -> Result<RoundTimes, RoundError> {
    let times = match state {
        RoundState::Planned => RoundTimes { opens_at: wanted.opens_at.max(now), ..wanted },
        RoundState::Open => RoundTimes { opens_at: old.opens_at, ..wanted },
        closed => return Err(RoundError::WrongState(closed)),
    };
    if times.closes_at <= now {
        return Err(RoundError::ClosesInThePast);
    }
    let problems = times.problems();
    if problems.is_empty() { Ok(times) } else { Err(RoundError::Times(problems)) }
}

/// A round that waits for its opening or its closing.
#[derive(sqlx::FromRow)]
struct WaitingRow {
    id: Uuid,
    date: NaiveDate,
    opens_at: DateTime<Utc>,
    closes_at: DateTime<Utc>,
}

/// No other round is planned or open in these times; `except` is the round that gets them.
pub(super) async fn check_alone(
    conn: &mut Conn<'_>,
    times: &RoundTimes,
    except: Option<RoundId>,
) -> Result<(), RoundError> {
    for other in fetch_all!(conn, WaitingRow, sql::ROUNDS_WAITING)? {
        let theirs = RoundTimes { opens_at: other.opens_at, closes_at: other.closes_at, reminders: [None, None] };
        if Some(RoundId(other.id)) != except && theirs.overlaps(times) {
            return Err(RoundError::Overlaps(other.date));
        }
    }
    Ok(())
}
