//! A meeting that is called off is told of to those who were told of the meeting (rules, section 10).

use super::audience::written_to;
use super::write::news;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::meetings as mails;
use crate::meetings::{Invited, MeetingView};
use crate::outbox::{self, NewMail};
use crate::rounds::{self, RoundView, TIME_TO_LOOK};
use domain::rounds::{RoundLetter, RoundState};
use domain::{time, working_hours};

/// Tells that a planned `meeting` was called off, as it stands now. One with a round announces it, so that a coordinator can look at the
/// letter and pause it; of one without a round the letters are written at once, and go in half an hour.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn tell_cancelled(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
) -> Result<(), DbError> {
    match &meeting.round {
        Some(round) => announce(ctx, conn, round).await,
        None => write(ctx, conn, meeting).await,
    }
}

/// While nobody was told of the meeting itself, nobody is told that it does not take place.
async fn announce(ctx: &Ctx, conn: &mut Conn<'_>, round: &RoundView) -> Result<(), DbError> {
    use RoundLetter::{MeetingCancelled, MeetingMade, MeetingMoved, Opened};
    let was_told = rounds::waiting(conn, round.id, MeetingMade).await?.is_none();
    let off: &[RoundLetter] = match round.state {
        RoundState::Planned => &[MeetingMade, MeetingMoved, Opened],
        RoundState::Open | RoundState::Closed | RoundState::Published => &[MeetingMade, MeetingMoved],
    };
    rounds::withdraw(conn, round.id, off).await?;
    if !was_told {
        return Ok(());
    }
    rounds::announce(ctx, conn, (round.id, MeetingCancelled), ctx.now() + TIME_TO_LOOK, None).await
}

async fn write(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<(), DbError> {
    let due_at = working_hours::first_from(ctx.now() + TIME_TO_LOOK);
    let why = meeting.cancelled.as_ref().map_or("", |(_, why)| why);
    for Invited { member, name, address, .. } in written_to(conn, meeting, ctx.now()).await? {
        let Some(address) = address else { continue };
        let url = &ctx.settings.public_url;
        let letter = mails::cancelled(&news(meeting, &name, url, due_at), (why, None), url);
        let mail = NewMail {
            due_at,
            useless_after: Some(time::moment(meeting.date, meeting.start)),
            once: Some(format!("meeting {} cancelled to {member}", meeting.id)),
            member: Some(member),
            ..NewMail::now(ctx, address, letter)
        };
        outbox::enqueue(ctx, conn, mail).await?;
    }
    Ok(())
}
