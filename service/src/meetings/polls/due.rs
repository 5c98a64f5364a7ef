//! The letters of a date poll whose time has come: the one that asks, the reminder, and how it ended.

use super::super::invited::Invited;
use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::super::tried::Tried;
use super::super::view::MeetingView;
use super::post::Post;
use super::read::{Stored, stored};
use super::view::PollState;
use super::{sql, stop};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::outbox::{Written, in_portions};
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds};
use chrono::{DateTime, Utc};
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::{keeping, time, working_hours};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct DueRow {
    pub(super) ask_at: DateTime<Utc>,
    pub(super) asked_at: Option<DateTime<Utc>>,
    newcomers_at: Option<DateTime<Utc>>,
    pub(super) again_at: Option<DateTime<Utc>>,
    pub(super) remind_at: Option<DateTime<Utc>>,
    pub(super) reminded_at: Option<DateTime<Utc>>,
    told_at: Option<DateTime<Utc>>,
}

/// Puts the letters of date polls in the outbox whose time has come, each once to each person, and gives their number; the server's
/// job calls it. Outside working hours nothing goes. Many go in portions, of which each is a transaction.
///
/// # Errors
/// When the database fails; also when one poll could not be written about: the first error. The others were then.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    if !working_hours::contains(ctx.now()) {
        return Ok(0);
    }
    let (now, mut tried) = (ctx.now(), Tried::default());
    tried.note(stop::send_due(ctx).await)?;
    for (meeting,) in fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::RUNNING, now)? {
        tried.note(send_of(ctx, MeetingId(meeting)).await)?;
    }
    tried.end()
}

async fn send_of(ctx: &Ctx, id: MeetingId) -> Result<usize, DbError> {
    // Nobody who answers waits for a look that finds nothing to do.
    if !is_anything_due(ctx, id).await? {
        return Ok(0);
    }
    in_portions(ctx, rounds::LOCK, move |ctx, conn| Box::pin(async move { send(&ctx, conn, id).await })).await
}

/// The poll with what is due of it; `None` for a meeting whose date is not sought any more.
async fn found(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    id: MeetingId,
) -> Result<Option<(MeetingView, Stored, DueRow)>, DbError> {
    let Some(row) = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)? else { return Ok(None) };
    let meeting = row.view()?;
    if meeting.state != MeetingState::DatePoll {
        return Ok(None);
    }
    let Some(poll) = stored(conn, &meeting, ctx.now()).await? else { return Ok(None) };
    let due = fetch_one!(conn, DueRow, sql::DUE, id.0)?;
    Ok(Some((meeting, poll, due)))
}

async fn is_anything_due(ctx: &Ctx, id: MeetingId) -> Result<bool, DbError> {
    let mut read = ctx.db.read().await?;
    let Some((_, poll, due)) = found(ctx, &mut read.conn(), id).await? else { return Ok(false) };
    Ok(due.is_due(&poll, ctx.now()))
}

impl DueRow {
    fn is_due(&self, poll: &Stored, now: DateTime<Utc>) -> bool {
        let asks = self.asked_at.is_none() && self.ask_at <= now;
        let again = self.again_at.is_some_and(|at| at <= now);
        let reminds = self.reminded_at.is_none() && self.remind_at.is_some_and(|at| at <= now);
        let is_open = poll.view().state.is_open();
        is_open && (asks || again || reminds || !self.newcomers(poll).is_empty())
            || self.told_at.is_none() && poll.has_ended(self)
    }

    /// Those who got a seat or a role after the others were asked.
    pub(super) fn newcomers<'a>(&self, poll: &'a Stored) -> Vec<&'a Invited> {
        let Some(asked) = self.newcomers_at.or(self.asked_at) else { return Vec::new() };
        poll.waited_for().into_iter().filter(|person| person.since > asked).collect()
    }
}

/// Writes a portion of what is due of one poll. Each of its letters counts as gone with its last mail.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<Written, DbError> {
    // It may have been settled meanwhile.
    let Some((meeting, poll, due)) = found(ctx, conn, id).await? else { return Ok(Written::NOTHING) };
    let mut post = Post::read(ctx, conn, (&meeting, &poll)).await?;
    let is_all = !poll.view().state.is_open() || post.ask(conn, &due).await?;
    if is_all && due.told_at.is_none() && poll.has_ended(&due) {
        post.tell(conn).await?;
        execute!(conn, sql::TOLD, id.0, ctx.now())?;
    }
    Ok(Written { mails: post.count, is_all })
}

impl Stored {
    /// Whether nobody will answer any more: all who were asked did, or its time passed.
    fn has_ended(&self, due: &DueRow) -> bool {
        due.asked_at.is_some() && self.view().is_complete() || matches!(self.view().state, PollState::Passed(_))
    }
}

/// Forgets who answered what for meetings of before three months ago (rules, section 8). Gives the number of answers.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let before = time::day(ctx.now()) - keeping::POLL_ANSWERS;
    let work = ctx.db.write(move |conn| Box::pin(async move { Ok(execute!(conn, sql::FORGET_ANSWERS, before)?) }));
    work.await
}
