//! What time asks for (rules, section 4): rounds close and open, meetings of before today count as held.
//!
//! Each step has a transaction of its own, so that one that fails keeps none of the others from being taken: a round that
//! cannot be closed is reported, and a coordinator can mend what it takes.

use super::view::MeetingView;
use super::{MeetingError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::{execute, fetch_one, monitor, rounds};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::RoundId;
use domain::meetings::MeetingState;
use domain::rounds::RoundState;
use domain::survey::SurveyFormat;
use domain::time;

/// What time did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Rounds that opened.
    pub opened: Vec<RoundId>,
    /// Rounds that closed.
    pub closed: Vec<RoundId>,
}

/// Does everything that is due, whatever of it fails. Cheap when nothing is: one read.
///
/// For the server's job, which reports the failure. A round never opens beside one that is open still, so one that cannot be
/// closed holds up the next one; nothing else waits for it.
///
/// # Errors
/// When a step failed; the first one that did. The others were taken.
pub async fn run(ctx: &Ctx) -> Result<Done, MeetingError> {
    let today = time::day(ctx.now());
    if !is_anything_due(ctx, today).await? {
        return Ok(Done::default());
    }
    let (mut done, mut failed) = (Done::default(), None);
    loop {
        done.closed.extend(or_note(monitor::close_due(ctx).await, &mut failed).flatten());
        let opened = rounds::open_due(ctx, SurveyFormat::current().version).await;
        let opened = or_note(opened, &mut failed).flatten();
        done.opened.extend(opened);
        // Nobody may have looked for so long that what opens now had to close already.
        if opened.is_none() {
            break;
        }
    }
    or_note(hold_past_meetings(ctx, today).await, &mut failed);
    failed.map_or(Ok(done), |error| Err(error.into()))
}

/// As [`run`], for who reads or changes something else: what is stored can be shown, and mended, also when a step failed. The
/// failure is logged. Nobody changes an answer after closing time either way.
pub async fn run_if_possible(ctx: &Ctx) {
    let own = ctx.clone();
    let running = async move {
        if let Err(error) = run(&own).await {
            tracing::error!("not everything that is due could be done: {error}");
        }
    };
    if let Ok(true) = is_anything_due(ctx, time::day(ctx.now())).await {
        ctx.in_passing(running).await;
    }
}

/// Whether anything is due, as far as the meetings that were read tell: every round has one. Asks the database nothing.
pub(super) fn is_due(meetings: &[MeetingView], now: DateTime<Utc>) -> bool {
    let today = time::day(now);
    // The planned round of a meeting that was called off never opens.
    let waits = |meeting: &MeetingView, state| state != RoundState::Planned || meeting.state != MeetingState::Cancelled;
    let in_state = |state| {
        let rounds = meetings.iter().filter(move |meeting| waits(meeting, state)).filter_map(|m| m.round.as_ref());
        rounds.filter(move |round| round.state == state)
    };
    in_state(RoundState::Open).any(|round| round.times.closes_at <= now)
        || in_state(RoundState::Open).next().is_none()
            && in_state(RoundState::Planned).any(|round| round.times.opens_at <= now)
        || meetings.iter().any(|meeting| meeting.state == MeetingState::Planned && meeting.date < today)
}

/// What a step gave; its failure is remembered, unless another one was first.
fn or_note<T>(step: Result<T, DbError>, failed: &mut Option<DbError>) -> Option<T> {
    step.map_err(|error| failed.get_or_insert(error)).ok()
}

async fn is_anything_due(ctx: &Ctx, today: NaiveDate) -> Result<bool, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    Ok(rounds::is_step_due(conn, ctx.now()).await? || has_past_meetings(conn, today).await?)
}

async fn has_past_meetings(conn: &mut Conn<'_>, today: NaiveDate) -> Result<bool, DbError> {
    Ok(fetch_one!(conn, (i64,), sql::MEETINGS_PAST, today)?.0 > 0)
}

async fn hold_past_meetings(ctx: &Ctx, today: NaiveDate) -> Result<(), DbError> {
    // A coordinator's change reads a meeting before it writes it.
    let work = ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| {
        Box::pin(async move {
            execute!(conn, sql::MEETINGS_HELD, today)?;
            Ok(())
        })
    });
    work.await
}
