//! What a coordinator does with a date poll: begin it, change its dates, close it and open it again.

use super::super::edit::with_meeting;
use super::super::plan::ticked;
use super::super::proof::MayPlan;
use super::super::view::MeetingView;
use super::super::{MeetingError, record, sql as meeting_sql};
use super::plan::{DatePlan, PollPlan, check_closing};
use super::read::{PollRow, dates, poll_row, stored};
use super::view::{PollDate, PollState};
use super::{PollError, sql, times};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::execute;
use crate::rounds::TIME_TO_LOOK;
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::text::clean;
use domain::working_hours;
use serde_json::json;

/// Begins the date poll of a concept. The letter that asks goes after half an hour, in working hours: time to look at it once more.
///
/// One that runs with these dates and this closing time is what was asked for: the second of two clicks finds its work done.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::Poll`] with `WrongState` for a meeting that is no concept; what is wrong with the
/// dates; [`MeetingError::Changed`] for another poll than the one that runs; when the database fails.
pub async fn start_poll(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    plan: &PollPlan,
    with_partners: bool,
) -> Result<(), MeetingError> {
    let plan = plan.clone();
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        let with_partners = ticked(meeting.kind, with_partners);
        Box::pin(async move { start(&ctx, conn, &actor, &meeting, (&plan, with_partners)).await })
    })
    .await
}

async fn start(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
    (plan, with_partners): (&PollPlan, bool),
) -> Result<(), MeetingError> {
    let id = meeting.id;
    if meeting.state == MeetingState::DatePoll {
        let (row, dates) = poll(conn, id).await?;
        let same = is_as(plan, &row, &dates) && meeting.with_partners == with_partners;
        return if same { Ok(()) } else { Err(MeetingError::Changed) };
    }
    if meeting.state != MeetingState::Concept {
        return Err(PollError::WrongState.into());
    }
    let now = ctx.now();
    let ask_at = looked_at(ctx);
    plan.check(ctx, conn, times::soonest_end(ask_at, now)).await?;
    let remind_at = times::reminder(ask_at, plan.closes_at);
    execute!(conn, sql::INSERT, id.0, now, plan.closes_at, ask_at, remind_at)?;
    for date in &plan.dates {
        insert(ctx, conn, id, date).await?;
    }
    execute!(conn, meeting_sql::TO_POLL, id.0, with_partners, first_day(plan, meeting))?;
    let detail =
        json!({ "date": meeting.date, "dates": plan.dates.len(), "closes": plan.closes_at, "partners": with_partners });
    Ok(record(ctx, conn, actor, "poll.begun", id, detail).await?)
}

async fn insert(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId, date: &super::DatePlan) -> Result<(), MeetingError> {
    let [start, end] = date.window.texts();
    let (host, place) = (date.place.region(), clean(&date.address));
    execute!(conn, sql::DATE_INSERT, ctx.new_id(), id.0, date.date, &start, &end, host, place, ctx.now())?;
    Ok(())
}

/// The dates and the closing time of a poll become these. A date that stays as it is keeps its answers; one that becomes another is
/// asked again, and so is one that comes in. `version` is that of the poll as the form showed it.
///
/// A poll that had closed is open again until the closing time of `plan`.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::Changed`] when somebody changed it meanwhile, unless it is already what it becomes;
/// what is wrong with the dates; when the database fails.
pub async fn change_poll(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    version: i32,
    plan: &PollPlan,
) -> Result<(), MeetingError> {
    let plan = plan.clone();
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move { change(&ctx, conn, &actor, &meeting, (version, &plan)).await })
    })
    .await
}

async fn change(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
    (version, plan): (i32, &PollPlan),
) -> Result<(), MeetingError> {
    let id = meeting.id;
    let (row, before) = running(conn, meeting).await?;
    if is_as(plan, &row, &before) {
        return Ok(());
    }
    if row.version != version {
        return Err(MeetingError::Changed);
    }
    let is_new = |planned: &&DatePlan| !before.iter().any(|date| planned.is_as(date));
    let tells = plan.dates.iter().any(|planned| is_new(&planned)) || !row.state(ctx.now()).is_open();
    // Who is told has to have time to choose.
    let asks_at = if tells { row.asks_at().max(looked_at(ctx)) } else { row.asks_at() };
    plan.check(ctx, conn, times::soonest_end(asks_at, ctx.now())).await?;
    let mut new = 0;
    for date in before.iter().filter(|date| !plan.dates.iter().any(|planned| planned.is_as(date))) {
        execute!(conn, sql::DATE_REMOVE, date.id.0, ctx.now())?;
    }
    for date in plan.dates.iter().filter(is_new) {
        insert(ctx, conn, id, date).await?;
        new += 1;
    }
    execute!(conn, meeting_sql::SOUGHT_FROM, id.0, first_day(plan, meeting))?;
    set_end(ctx, conn, (meeting, &row), plan.closes_at).await?;
    match new {
        0 => execute!(conn, sql::CHANGED_QUIETLY, id.0)?,
        _ => execute!(conn, sql::CHANGED, id.0, looked_at(ctx), ctx.now())?,
    };
    let detail = json!({ "date": meeting.date, "dates": plan.dates.len(), "new": new, "closes": plan.closes_at });
    Ok(record(ctx, conn, actor, "poll.changed", id, detail).await?)
}

/// While a date is sought, the meeting stands in lists on the first of its dates.
fn first_day(plan: &PollPlan, meeting: &MeetingView) -> NaiveDate {
    plan.dates.iter().map(|date| date.date).min().unwrap_or(meeting.date)
}

/// When people hear of what is changed now: when there was time to look at it.
fn looked_at(ctx: &Ctx) -> DateTime<Utc> {
    working_hours::first_from(ctx.now() + TIME_TO_LOOK)
}

/// Sets another closing time, and opens what had closed, of which those hear who did not answer for every date. They are reminded again,
/// before the new end. Those who plan are told again how it ended, unless everybody had answered.
async fn set_end(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, row): (&MeetingView, &PollRow),
    closes_at: DateTime<Utc>,
) -> Result<(), MeetingError> {
    if row.state(ctx.now()) == PollState::Open(closes_at) {
        return Ok(());
    }
    let remind_at = times::reminder(row.asks_at().max(ctx.now()), closes_at);
    let is_complete = stored(conn, meeting, ctx.now()).await?.is_some_and(|poll| poll.view().is_complete());
    // Who did not answer for every date knows of the end that was.
    let again_at = (!row.state(ctx.now()).is_open()).then(|| looked_at(ctx));
    execute!(conn, sql::REOPEN, meeting.id.0, closes_at, remind_at, is_complete, again_at)?;
    Ok(())
}

/// Closes a poll before its time; one that has closed stays as it is.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::Poll`] with `WrongState`; when the database fails.
pub async fn close_poll(ctx: &Ctx, proof: &MayPlan, id: MeetingId) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let (row, _) = running(conn, &meeting).await?;
            if !row.state(ctx.now()).is_open() {
                return Ok(());
            }
            execute!(conn, sql::CLOSE, meeting.id.0, ctx.now())?;
            Ok(record(&ctx, conn, &actor, "poll.closed", meeting.id, json!({ "date": meeting.date })).await?)
        })
    })
    .await
}

/// Opens a poll that had closed, until `closes_at`. One that is open until then is what was asked for.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::Changed`] for one that is open until another moment; [`MeetingError::Poll`] with
/// `WrongState`, `ClosesTooSoon` or `ClosesTooLate`; when the database fails.
pub async fn reopen_poll(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    closes_at: DateTime<Utc>,
) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            let (row, dates) = running(conn, &meeting).await?;
            if let PollState::Open(until) = row.state(ctx.now()) {
                return if until == closes_at { Ok(()) } else { Err(MeetingError::Changed) };
            }
            let soonest = times::soonest_end(row.asks_at().max(looked_at(&ctx)), ctx.now());
            check_closing(closes_at, soonest, dates.iter().map(|date| date.date).min())?;
            set_end(&ctx, conn, (&meeting, &row), closes_at).await?;
            let detail = json!({ "date": meeting.date, "closes": closes_at });
            Ok(record(&ctx, conn, &actor, "poll.reopened", id, detail).await?)
        })
    })
    .await
}

/// Whether the poll is already what `plan` makes of it.
fn is_as(plan: &PollPlan, row: &PollRow, dates: &[PollDate]) -> bool {
    let all_there = dates.iter().all(|date| plan.dates.iter().any(|planned| planned.is_as(date)));
    row.closed_at.is_none() && row.closes_at == plan.closes_at && dates.len() == plan.dates.len() && all_there
}

/// The poll of a meeting that is in it.
pub(super) async fn running(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
) -> Result<(PollRow, Vec<PollDate>), MeetingError> {
    match meeting.state {
        MeetingState::DatePoll => poll(conn, meeting.id).await,
        _ => Err(PollError::WrongState.into()),
    }
}

async fn poll(conn: &mut Conn<'_>, id: MeetingId) -> Result<(PollRow, Vec<PollDate>), MeetingError> {
    let row = poll_row(conn, id).await?.ok_or(MeetingError::Unknown)?;
    Ok((row, dates(conn, id).await?))
}
