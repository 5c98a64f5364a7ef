//! A meeting that is called off is told of to those who were told of the meeting (rules, section 10).

use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::{MeetingView, invitations};
use crate::rounds::{self, RoundView};
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

/// While nobody was told of the meeting itself, nobody is told that it does not take place, but for who saw it and said that they come.
async fn announce(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView, round: &RoundView) -> Result<(), DbError> {
    use RoundLetter::{MeetingCancelled, MeetingMade, MeetingMoved, Opened};
    let was_told = rounds::waiting(conn, round.id, MeetingMade).await?.is_none();
    let off: &[RoundLetter] = match round.state {
        RoundState::Planned => &[MeetingMade, MeetingMoved, Opened],
        RoundState::Open | RoundState::Closed | RoundState::Published => &[MeetingMade, MeetingMoved],
    };
    rounds::withdraw(ctx, conn, round.id, off).await?;
    if !was_told && !invitations::anyone_comes(conn, meeting).await? {
        return Ok(());
    }
    let due = invitations::tells_at(ctx, conn, meeting.id).await?;
    rounds::announce(ctx, conn, (round.id, MeetingCancelled), due, None).await
}
