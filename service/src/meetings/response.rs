//! Who has sent in for a meeting's round, by name for those who may (rules, section 2).

use super::MeetingError;
use super::read::read_meeting;
use super::view::MeetingView;
use crate::ctx::Ctx;
use crate::monitor;
use crate::rounds::{self, Response, RoundView};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::rounds::RoundState;

/// The response of a meeting's round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingResponse {
    /// The meeting.
    pub meeting: MeetingView,
    /// Its round.
    pub round: RoundView,
    /// Who has sent in.
    pub response: Response,
}

/// The response of a meeting's round: every region for who may see all states, otherwise only one's own region;
/// `None` when there is no such meeting, or no round that was filled in here.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who may see no state at all; when the database fails.
pub async fn read_response(ctx: &Ctx, actor: &Actor, id: MeetingId) -> Result<Option<MeetingResponse>, MeetingError> {
    if !actor.may_somewhere(Action::SeeResponseByName) {
        return Err(MeetingError::NotAllowed);
    }
    let Some(meeting) = read_meeting(ctx, actor, id).await? else { return Ok(None) };
    response_of(ctx, actor, &meeting).await
}

/// As [`read_response`], of a meeting that was read just now.
///
/// # Errors
/// As [`read_response`].
pub async fn response_of(
    ctx: &Ctx,
    actor: &Actor,
    meeting: &MeetingView,
) -> Result<Option<MeetingResponse>, MeetingError> {
    if !actor.may_somewhere(Action::SeeResponseByName) {
        return Err(MeetingError::NotAllowed);
    }
    // Of a round that was read in nobody knows who filled it in.
    let Some(round) = meeting.round.clone().filter(|round| round.imported_at.is_none()) else { return Ok(None) };
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let counted = match round.state {
        RoundState::Planned | RoundState::Open => None,
        RoundState::Closed | RoundState::Published => monitor::counted_in(ctx, conn, round.id).await?,
    };
    let response = rounds::response(conn, actor, &round, counted.as_ref(), ctx.now()).await?;
    Ok(Some(MeetingResponse { meeting: meeting.clone(), round, response }))
}
