//! What is looked after without a letter of a round: meetings that have none, and who gets or loses a seat or a role.

use super::compare::{Due, Lists, Reason, compare};
use super::of_round::tells_of_meeting;
use super::sql;
use super::write::write;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::MeetingView;
use crate::meetings::rows::MeetingRow;
use crate::meetings::sql as meeting_sql;
use crate::meetings::tried::Tried;
use crate::outbox::{Written, in_portions};
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds};
use domain::ids::MeetingId;
use domain::rounds::RoundLetter;
use domain::{keeping, time, working_hours};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Puts in the outbox what is due of every meeting that is to come, and gives the number of mails. Outside working hours nothing
/// goes. While nothing is due, nobody waits for it.
///
/// # Errors
/// When the database fails; also when one meeting cannot be read: the first error. The others were told then.
pub(in super::super) async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    if !working_hours::contains(ctx.now()) {
        return Ok(0);
    }
    let mut tried = Tried::default();
    for id in find_due(ctx, &mut tried).await? {
        tried.note(send_of(ctx, id).await)?;
    }
    tried.end()
}

/// The meetings that are to come of which something is due, all looked at in one snapshot.
async fn find_due(ctx: &Ctx, tried: &mut Tried) -> Result<Vec<MeetingId>, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let coming = fetch_all!(conn, (Uuid,), sql::COMING, time::day(ctx.now()))?;
    if coming.is_empty() {
        return Ok(Vec::new());
    }
    let (lists, mut found) = (Lists::read(ctx, conn).await?, Vec::new());
    for (id,) in coming {
        match due_of(ctx, conn, MeetingId(id), &lists).await {
            Ok(Some((meeting, due))) if !due.is_empty() => found.push(meeting.id),
            Ok(_) => {}
            Err(error) => tried.note(Err(error))?,
        }
    }
    Ok(found)
}

/// Everything that is due of one meeting.
async fn send_of(ctx: &Ctx, id: MeetingId) -> Result<usize, DbError> {
    in_portions(ctx, rounds::LOCK, move |ctx, conn| Box::pin(async move { send(&ctx, conn, id).await })).await
}

/// Forgets what was sent of meetings that are longer ago than mails are kept. Gives the number of rows.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let before = time::day(ctx.now() - keeping::MAIL_ROWS);
    ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::FORGET, before) })).await
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<Written, DbError> {
    // As everything is under the lock: meanwhile another server may have told it.
    let lists = Lists::read(ctx, conn).await?;
    match due_of(ctx, conn, id, &lists).await? {
        Some((meeting, due)) => write(ctx, conn, &meeting, &due).await,
        None => Ok(Written::NOTHING),
    }
}

/// What is due of a meeting. While a change of it is not told yet, only those hear something who have nothing to do with it any more.
/// The others, also who is new, hear how it is when that time has come. So do partners of a network meeting of whether they are invited.
async fn due_of(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    id: MeetingId,
    lists: &Lists,
) -> Result<Option<(MeetingView, Vec<Due>)>, DbError> {
    let Some(meeting) = find(conn, id).await? else { return Ok(None) };
    let mut due = compare(ctx, conn, &meeting, lists).await?;
    if !due.is_empty() && waits(ctx, conn, &meeting).await? {
        due.retain(|due| due.reason == Reason::TakenOff);
    }
    keep_ticks(ctx, conn, (&meeting, lists), &mut due).await?;
    Ok(Some((meeting, due)))
}

/// Leaves out those who are invited by a tick, or not any more, while it is not yet the time to tell of that.
///
/// # Errors
/// When the database fails.
pub(super) async fn keep_ticks(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, lists): (&MeetingView, &Lists),
    due: &mut Vec<Due>,
) -> Result<(), DbError> {
    let by_tick = if due.is_empty() { BTreeSet::new() } else { lists.by_tick(meeting) };
    let is_held = |due: &Due| due.reason != Reason::CalledOff && by_tick.contains(&due.member);
    if due.iter().any(is_held) && is_held_back(ctx, conn, meeting.id).await? {
        due.retain(|due| !is_held(due));
    }
    Ok(())
}

pub(super) async fn find(conn: &mut Conn<'_>, id: MeetingId) -> Result<Option<MeetingView>, DbError> {
    fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?.map(MeetingRow::view).transpose()
}

/// Whether a letter about the meeting waits for its time, or for a coordinator.
async fn waits(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<bool, DbError> {
    let Some(round) = &meeting.round else { return is_held_back(ctx, conn, meeting.id).await };
    let waiting = fetch_all!(conn, (String,), sql::LETTERS_WAITING, round.id.0)?;
    // One that this release does not know tells of something else.
    Ok(waiting.iter().filter_map(|(letter,)| RoundLetter::parse(letter)).any(tells_of_meeting))
}

/// Whether it is not yet the time to tell of the last change.
async fn is_held_back(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<bool, DbError> {
    Ok(fetch_one!(conn, (i64,), sql::HELD_BACK, id.0, ctx.now())?.0 > 0)
}
