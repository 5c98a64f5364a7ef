//! Proof that someone may plan. Only the rights table makes one: the field is private.

use super::MeetingError;
use domain::account::Actor;
use domain::account::rights::Action;

/// Proof of [`Action::PlanMeetings`]: make and move meetings, set times, close, publish and reopen rounds.
#[derive(Clone)]
pub struct MayPlan(Actor);

impl MayPlan {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`MeetingError::NotAllowed`].
    pub fn of(actor: &Actor) -> Result<Self, MeetingError> {
        if actor.may(Action::PlanMeetings) { Ok(Self(actor.clone())) } else { Err(MeetingError::NotAllowed) }
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.0
    }
}
