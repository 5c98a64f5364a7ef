//! A meeting that is called off is told of to those who were told of the meeting (rules, section 10).

use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView, invitations, polls};
use crate::rounds::{self, RoundView};
use domain::meetings::MeetingState;
use domain::rounds::{RoundLetter, RoundState};

/// Tells that a planned `meeting` was called off, as it stands now. One with a round announces it, so that a coordinator can look at the
/// letter and pause it; of one without a round they are told in half an hour. Both at once when it begins before that.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn tell_cancelled(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
) -> Result<(), DbError> {
    match &meeting.round {
        Some(round) => announce(ctx, conn, meeting, round).await,
        None => invitations::tell_later(ctx, conn, meeting.id).await,
    }
}

/// Whether anybody hears of it when this meeting is called off now: who was told of it, saw its date poll, or said that they come.
///
/// # Errors
/// When the database fails.
pub async fn is_known(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<bool, MeetingError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    Ok(match (meeting.state, &meeting.round) {
        (MeetingState::Concept, _) => false,
        (MeetingState::DatePoll, _) => polls::was_seen(conn, meeting.id).await?,
        (_, Some(round)) => is_announced(conn, meeting, round).await?,
        (_, None) => {
            let planned_at = meeting.planned_at.or(Some(ctx.now()));
            let off = MeetingView { state: MeetingState::Cancelled, planned_at, ..meeting.clone() };
            invitations::is_anyone_due(ctx, conn, &off).await?
        }
    })
}

/// Whether somebody was told of a meeting with a round, or saw it and said that they come.
async fn is_announced(conn: &mut Conn<'_>, meeting: &MeetingView, round: &RoundView) -> Result<bool, DbError> {
    let was_told = rounds::waiting(conn, round.id, RoundLetter::MeetingMade).await?.is_none();
    Ok(was_told || invitations::anyone_comes(conn, meeting).await?)
}

/// While nobody was told of the meeting itself, nobody is told that it does not take place, but for who saw it and said that they come.
async fn announce(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView, round: &RoundView) -> Result<(), DbError> {
    use RoundLetter::{MeetingCancelled, MeetingMade, MeetingMoved, Opened};
    let is_known = is_announced(conn, meeting, round).await?;
    let off: &[RoundLetter] = match round.state {
        RoundState::Planned => &[MeetingMade, MeetingMoved, Opened],
        RoundState::Open | RoundState::Closed | RoundState::Published => &[MeetingMade, MeetingMoved],
    };
    rounds::withdraw(ctx, conn, round.id, off).await?;
    if !is_known {
        return Ok(());
    }
    let due = invitations::tells_at(ctx, conn, meeting.id).await?;
    rounds::announce(ctx, conn, (round.id, MeetingCancelled), due, None).await
}
