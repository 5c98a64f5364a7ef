//! A meeting that moves is told of: its day, its hours or its place (rules, section 6).

use super::super::invitations;
use super::super::plan::MeetingPlan;
use super::super::told::Told;
use super::super::view::MeetingView;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::rounds;
use domain::rounds::RoundLetter;
use domain::time;

/// Announces that a meeting becomes something else, when people have to know. Moved back before anyone was told, nobody is told; and
/// while nobody was told of the meeting itself, that letter tells how it is. What it becomes is stored already.
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
    if told == becomes || plan.date < time::day(ctx.now()) {
        return rounds::withdraw(ctx, conn, round, &[RoundLetter::MeetingMoved]).await;
    }
    // Who was not reached by a letter of the meeting that went to some hears of it with this one.
    rounds::withdraw(ctx, conn, round, &[RoundLetter::MeetingMade]).await?;
    let due = invitations::tells_at(ctx, conn, meeting.id).await?;
    rounds::announce(ctx, conn, (round, RoundLetter::MeetingMoved), due, Some(told.to_stored())).await
}
