//! Saying whether one comes.

use super::super::rows::MeetingRow;
use super::super::told::Told;
use super::super::{MeetingError, sql as meeting_sql};
use super::own::{Answer, Way, stored};
use super::{check, guest, sql};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, Lock};
use crate::meetings::view::MeetingView;
use crate::{execute, fetch_one, fetch_optional, rounds};
use domain::account::Actor;
use domain::calendar::{Rsvp, Stamp};
use domain::ids::{MeetingId, MemberId};
use domain::meetings::MeetingState;

/// Says for whoever asks whether they come to a meeting. `shown` is its version on the page with the button: who was asked about another
/// day is asked again. The same answer once more changes nothing.
///
/// # Errors
/// [`MeetingError::NotAllowed`], [`MeetingError::Unknown`], [`MeetingError::Cancelled`], [`MeetingError::HasPassed`];
/// [`MeetingError::Changed`] when the meeting moved since; when the database fails.
pub async fn answer(ctx: &Ctx, actor: &Actor, id: MeetingId, shown: u32, rsvp: Rsvp) -> Result<(), MeetingError> {
    of_guest(ctx, actor, id, move |ctx, conn, member, meeting| {
        Box::pin(async move {
            if shown != meeting.sequence {
                return Err(MeetingError::Changed);
            }
            let (now, comment) = (ctx.now(), String::new());
            let stamp = Stamp { sequence: shown, at: now };
            let said = Answer { rsvp, way: Way::Page, comment, stamp, at: now };
            record(&ctx, conn, (&meeting, member), said).await?;
            Ok(())
        })
    })
    .await
}

/// Runs `work` for somebody who can say whether they come, alone among what they do, while nobody moves the meeting.
pub(super) async fn of_guest<T, F>(ctx: &Ctx, actor: &Actor, id: MeetingId, work: F) -> Result<T, MeetingError>
where
    T: Send + 'static,
    F: for<'a> FnOnce(Ctx, &'a mut Conn<'_>, MemberId, MeetingView) -> BoxFuture<'a, Result<T, MeetingError>>
        + Clone
        + Send
        + 'static,
{
    let lock = Lock::SharedThen(rounds::LOCK, format!("rsvps of {}", guest(actor)?));
    let (own, actor) = (ctx.clone(), actor.clone());
    let done = ctx.db.write_with(lock, move |conn| {
        Box::pin(async move {
            let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?;
            let meeting = row.ok_or(MeetingError::Unknown)?.view()?;
            let member = check(conn, &actor, &meeting, own.now()).await?;
            work(own, conn, member, meeting).await
        })
    });
    done.await
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recorded {
    /// It holds.
    Stored,
    /// It was said before.
    Same,
    /// Something newer stands.
    Overtaken,
}

/// Stores an answer unless a newer one stands; what was said before becomes history. An answer that was said already leaves that as it
/// is, but for the moment: what was written between the two and arrives after them is overtaken.
pub(super) async fn record(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, member): (&MeetingView, MemberId),
    mut new: Answer,
) -> Result<Recorded, DbError> {
    if let Some((last, _)) = stored(conn, meeting.id, member).await? {
        // Who presses a button does so now, also when another server's clock is ahead.
        if new.way == Way::Page {
            new.stamp.at = new.stamp.at.max(last.stamp.at);
        }
        if new.adds_nothing_to(&last) {
            if new.stamp > last.stamp {
                execute!(conn, sql::SAID_AGAIN, meeting.id.0, member.0, new.stamp.at)?;
            }
            return Ok(Recorded::Same);
        }
        if !new.stamp.counts(new.stamp.sequence, Some(last.stamp)) {
            return Ok(Recorded::Overtaken);
        }
        if new.stamp == last.stamp && was_replaced(conn, meeting.id, member, &new).await? {
            return Ok(Recorded::Overtaken);
        }
    }
    store(ctx, conn, (meeting, member), new).await?;
    Ok(Recorded::Stored)
}

/// Whether the very same mail was read before another one of the same second: calendars know no smaller part of time.
async fn was_replaced(
    conn: &mut Conn<'_>,
    meeting: MeetingId,
    member: MemberId,
    new: &Answer,
) -> Result<bool, DbError> {
    if new.way != Way::Calendar {
        return Ok(false);
    }
    let (answer, at, comment) = (new.rsvp.as_str(), new.stamp.at, &new.comment);
    let (found,) = fetch_one!(conn, (i64,), sql::REPLACED, meeting.0, member.0, answer, at, comment)?;
    Ok(found > 0)
}

async fn store(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, member): (&MeetingView, MemberId),
    new: Answer,
) -> Result<(), DbError> {
    let (id, about) = (meeting.id, Told::of(meeting).to_stored());
    execute!(conn, sql::KEEP, id.0, member.0, ctx.new_id(), ctx.now())?;
    let (answer, way) = (new.rsvp.as_str(), new.way.as_str());
    let sequence = i32::try_from(new.stamp.sequence).unwrap_or(i32::MAX);
    let (comment, written_at, at) = (new.comment, new.stamp.at, new.at);
    execute!(conn, sql::STORE, id.0, member.0, answer, way, &comment, sequence, written_at, at, about)?;
    if new.rsvp != Rsvp::Yes {
        execute!(conn, sql::NEEDS_FORGET, id.0, member.0)?;
    }
    Ok(())
}

/// The meeting becomes what these words say, under this version: who answered to just that, and was not asked again since, need not
/// answer once more.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn hold_again(
    conn: &mut Conn<'_>,
    meeting: MeetingId,
    sequence: i32,
    told: &Told,
) -> Result<(), DbError> {
    execute!(conn, sql::HOLD_AGAIN, meeting.0, sequence, told.to_stored())?;
    Ok(())
}

/// Somebody is told that a meeting is as it is now: what they answered to anything else is what they said before.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn lapse(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    member: MemberId,
) -> Result<(), DbError> {
    let is_on = meeting.state == MeetingState::Planned;
    let now = if is_on { Told::of(meeting).to_stored() } else { String::new() };
    execute!(conn, sql::LAPSE, meeting.id.0, member.0, now)?;
    Ok(())
}

/// Somebody is told that they are not invited any more: their answer is history, and what they need is forgotten.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn take_off(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: MeetingId,
    member: MemberId,
) -> Result<(), DbError> {
    execute!(conn, sql::KEEP, meeting.0, member.0, ctx.new_id(), ctx.now())?;
    execute!(conn, sql::FORGET_OF, meeting.0, member.0)?;
    execute!(conn, sql::NEEDS_FORGET, meeting.0, member.0)?;
    Ok(())
}
