//! Saying whether one comes.

use super::super::rows::MeetingRow;
use super::super::{MeetingError, sql as meeting_sql};
use super::own::{Answer, Way, stored};
use super::{check, guest, sql};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, Lock};
use crate::meetings::view::MeetingView;
use crate::{execute, fetch_optional, rounds};
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
            Ok(record(&ctx, conn, (meeting.id, member), Answer { rsvp, way: Way::Page, comment, stamp, at: now })
                .await?)
        })
    })
    .await
}

/// Runs `work` for somebody who can say whether they come, alone among what they do, while nobody moves the meeting.
pub(super) async fn of_guest<F>(ctx: &Ctx, actor: &Actor, id: MeetingId, work: F) -> Result<(), MeetingError>
where
    F: for<'a> FnOnce(Ctx, &'a mut Conn<'_>, MemberId, MeetingView) -> BoxFuture<'a, Result<(), MeetingError>>
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

/// Stores an answer unless a newer one stands; what was said before becomes history.
async fn record(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, member): (MeetingId, MemberId),
    new: Answer,
) -> Result<(), DbError> {
    let last = stored(conn, meeting, member).await?.map(|(answer, _)| answer);
    let says_the_same = |last: &Answer| (last.rsvp, last.stamp.sequence) == (new.rsvp, new.stamp.sequence);
    if last.as_ref().is_some_and(says_the_same) || !new.stamp.counts(new.stamp.sequence, last.map(|last| last.stamp)) {
        return Ok(());
    }
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
