//! Answering a date poll.

use super::super::rows::MeetingRow;
use super::super::{MeetingError, invited, sql as meeting_sql};
use super::read::{dates, poll_row};
use super::view::PollState;
use super::{PollError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, Lock};
use crate::{execute, fetch_optional, rounds};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MeetingId, MemberId, PollDateId};
use domain::meetings::MeetingState;
use domain::meetings::poll::PollAnswer;
use domain::time;

/// What became of the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// How many of the answers were to dates that were taken away or changed after the page was opened: those are not stored.
    pub gone: usize,
    /// How many dates of the poll this person did not answer.
    pub missing: usize,
}

/// Stores what somebody answers for themselves; a date that they say nothing of keeps the answer that it had.
///
/// Nothing is stored once the poll has closed, also when the page was opened before: whoever changes the poll waits for those who
/// are answering, and they for them.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is not invited; [`MeetingError::Unknown`] for a meeting without a poll;
/// [`MeetingError::Poll`] with `Closed` or `WrongState`; when the database fails.
pub async fn answer_poll(
    ctx: &Ctx,
    actor: &Actor,
    meeting: MeetingId,
    answers: &[(PollDateId, PollAnswer)],
) -> Result<Answered, MeetingError> {
    let member = actor.member_id().filter(|_| actor.may_somewhere(Action::TakePart)).ok_or(MeetingError::NotAllowed)?;
    let (own, answers) = (ctx.clone(), answers.to_vec());
    let lock = Lock::Shared(rounds::LOCK);
    let work = ctx
        .db
        .write_with(lock, move |conn| Box::pin(async move { answer(&own, conn, (meeting, member), &answers).await }));
    work.await
}

async fn answer(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, member): (MeetingId, MemberId),
    answers: &[(PollDateId, PollAnswer)],
) -> Result<Answered, MeetingError> {
    let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, meeting.0)?.ok_or(MeetingError::Unknown)?;
    let view = row.view()?;
    let poll = poll_row(conn, meeting).await?.ok_or(MeetingError::Unknown)?;
    let now = ctx.now();
    if !invited::is_invited(conn, &view, member, time::day(now)).await? {
        return Err(MeetingError::NotAllowed);
    }
    if view.state != MeetingState::DatePoll {
        return Err(PollError::WrongState.into());
    }
    if let PollState::Passed(at) | PollState::Closed(at) = poll.state(now) {
        return Err(PollError::Closed(at).into());
    }
    let dates = dates(conn, meeting).await?;
    let (there, gone): (Vec<_>, Vec<_>) = answers.iter().partition(|(id, _)| dates.iter().any(|date| date.id == *id));
    for (date, answer) in there {
        execute!(conn, sql::ANSWER, date.0, member.0, answer.as_str(), now)?;
    }
    let given = crate::fetch_all!(conn, (uuid::Uuid,), sql::OWN, meeting.0, member.0)?;
    Ok(Answered { gone: gone.len(), missing: dates.len().saturating_sub(given.len()) })
}
