//! A meeting that moves is told of: its day, its hours or its place (rules, section 6).

use super::super::invitations;
use super::super::plan::MeetingPlan;
use super::super::told::Told;
use super::super::view::MeetingView;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, rounds};
use domain::ids::RoundId;
use domain::rounds::RoundLetter;
use domain::time;

/// Announces that a meeting becomes something else, when people have to know. Moved back before anyone was told, nobody is told; and
/// while nobody was told of the meeting itself, that letter tells how it is. What it becomes is stored already.
///
/// A letter of the meeting that was paused when it had gone to some goes no further, and this one is paused in its place: who was not
/// reached by that hears of the meeting with this one, also when it is moved back.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn tell_moved(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    plan: &MeetingPlan,
) -> Result<(), DbError> {
    let (is, becomes) = (Told::of(meeting), Told::becoming(plan));
    let Some(round) = meeting.round.as_ref().map(|round| round.id) else {
        return if is == becomes { Ok(()) } else { invitations::tell_later(ctx, conn, meeting.id).await };
    };
    if is == becomes || rounds::waiting(conn, round, RoundLetter::MeetingMade).await?.is_some() {
        return Ok(());
    }
    let told = rounds::waiting(conn, round, RoundLetter::MeetingMoved).await?.flatten();
    let told = told.as_deref().and_then(Told::from_stored).unwrap_or(is);
    // Nobody has to come any more to what is past.
    let is_past = plan.date < time::day(ctx.now());
    if told == becomes && !is_past && is_paused_for_made(conn, round).await? {
        return Ok(());
    }
    if told == becomes || is_past {
        return rounds::withdraw(ctx, conn, round, &[RoundLetter::MeetingMoved]).await;
    }
    let is_paused = rounds::is_paused_halfway(conn, round, RoundLetter::MeetingMade).await?;
    // Who was not reached by a letter of the meeting that went to some hears of it with this one.
    rounds::withdraw(ctx, conn, round, &[RoundLetter::MeetingMade]).await?;
    let due = invitations::tells_at(ctx, conn, meeting.id).await?;
    rounds::announce(ctx, conn, (round, RoundLetter::MeetingMoved), due, Some(told.to_stored())).await?;
    if is_paused {
        execute!(conn, sql::PAUSE, ctx.new_id(), round.0, RoundLetter::MeetingMoved.as_str(), ctx.now())?;
    }
    Ok(())
}

/// Whether the letter that tells of the move is paused, and the one of the meeting was so when it went no further: the pause of a letter
/// outlives it.
async fn is_paused_for_made(conn: &mut Conn<'_>, round: RoundId) -> Result<bool, DbError> {
    use RoundLetter::{MeetingMade, MeetingMoved};
    Ok(rounds::is_paused(conn, round, MeetingMoved).await? && rounds::is_paused(conn, round, MeetingMade).await?)
}
