//! What is looked after without a letter of a round: meetings that have none, and who gets or loses a seat or a role.

use super::compare::{Due, Reason, compare};
use super::of_round::tells_of_meeting;
use super::sql;
use super::write::{Written, write};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::meetings::MeetingView;
use crate::meetings::rows::MeetingRow;
use crate::meetings::sql as meeting_sql;
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds};
use domain::ids::MeetingId;
use domain::rounds::RoundLetter;
use domain::{keeping, time, working_hours};
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
    let today = time::day(ctx.now());
    let coming = fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::COMING, today)?;
    let (mut count, mut failed) = (0, None);
    for (id,) in coming {
        match send_of(ctx, MeetingId(id)).await {
            Ok(mails) => count += mails,
            // With a database that is away the next one would wait in vain as well.
            Err(error) if error.is_outage() => return Err(failed.unwrap_or(error)),
            Err(error) => {
                failed.get_or_insert(error);
            }
        }
    }
    failed.map_or(Ok(count), Err)
}

/// Everything that is due of one meeting.
async fn send_of(ctx: &Ctx, id: MeetingId) -> Result<usize, DbError> {
    let mut count = 0;
    while is_anything_due(ctx, id).await? {
        let own = ctx.clone();
        let work = ctx
            .db
            .write_with(Lock::Alone(rounds::LOCK), move |conn| Box::pin(async move { send(&own, conn, id).await }));
        let written: Written = work.await?;
        count += written.mails;
        if written.is_all {
            break;
        }
    }
    Ok(count)
}

/// Forgets what was sent of meetings that are longer ago than mails are kept. Gives the number of rows.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let before = time::day(ctx.now() - keeping::MAIL_ROWS);
    ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::FORGET, before) })).await
}

async fn is_anything_due(ctx: &Ctx, id: MeetingId) -> Result<bool, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let Some(meeting) = find(conn, id).await? else { return Ok(false) };
    Ok(!due(ctx, conn, &meeting).await?.is_empty())
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<Written, DbError> {
    let Some(meeting) = find(conn, id).await? else { return Ok(Written { mails: 0, is_all: true }) };
    let due = due(ctx, conn, &meeting).await?;
    write(ctx, conn, &meeting, &due).await
}

/// While a change of the meeting is not told yet, only those hear something who have nothing to do with it any more. The others,
/// also who is new, hear how it is when that time has come.
async fn due(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Vec<Due>, DbError> {
    let mut due = compare(ctx, conn, meeting).await?;
    if !due.is_empty() && waits(ctx, conn, meeting).await? {
        due.retain(|due| due.reason == Reason::TakenOff);
    }
    Ok(due)
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
