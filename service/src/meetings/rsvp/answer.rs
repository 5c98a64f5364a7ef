//! Saying whether one comes.

use super::super::rows::MeetingRow;
use super::super::{MeetingError, invitations, sql as meeting_sql};
use super::own::{Answer, Way, stored};
use super::{check, guest, sql};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, Lock};
use crate::meetings::view::MeetingView;
use crate::{execute, fetch_one, fetch_optional, rounds};
use domain::account::Actor;
use domain::calendar::{Rsvp, Stamp};
use domain::ids::{MeetingId, MemberId};

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
            record(&ctx, conn, (meeting.id, member), said).await?;
            if rsvp == Rsvp::Yes {
                invitations::note_known(&ctx, conn, &meeting, member).await?;
            }
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
    (meeting, member): (MeetingId, MemberId),
    mut new: Answer,
) -> Result<Recorded, DbError> {
    if let Some((last, _)) = stored(conn, meeting, member).await? {
        // Who presses a button does so now, also when another server's clock is ahead.
        if new.way == Way::Page {
            new.stamp.at = new.stamp.at.max(last.stamp.at);
        }
        if new.adds_nothing_to(&last) {
            if new.stamp > last.stamp {
                execute!(conn, sql::SAID_AGAIN, meeting.0, member.0, new.stamp.at)?;
            }
            return Ok(Recorded::Same);
        }
        if !new.stamp.counts(new.stamp.sequence, Some(last.stamp)) {
            return Ok(Recorded::Overtaken);
        }
        if new.stamp == last.stamp && was_replaced(conn, meeting, member, &new).await? {
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
    (meeting, member): (MeetingId, MemberId),
    new: Answer,
) -> Result<(), DbError> {
    execute!(conn, sql::KEEP, meeting.0, member.0, ctx.new_id(), ctx.now())?;
    let (answer, way) = (new.rsvp.as_str(), new.way.as_str());
    let sequence = i32::try_from(new.stamp.sequence).unwrap_or(i32::MAX);
    let (comment, written_at, at) = (new.comment, new.stamp.at, new.at);
    execute!(conn, sql::STORE, meeting.0, member.0, answer, way, &comment, sequence, written_at, at)?;
    if new.rsvp != Rsvp::Yes {
        execute!(conn, sql::NEEDS_FORGET, meeting.0, member.0)?;
    }
    Ok(())
}
