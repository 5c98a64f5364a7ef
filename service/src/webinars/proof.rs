//! Proof that someone may host a webinar. Only the rights table makes one: the field is private.

use super::WebinarError;
use domain::account::Actor;
use domain::account::rights::Action;

/// Proof of [`Action::PlanMeetings`]: open a webinar to people from outside, read who comes, and note who was there.
#[derive(Clone)]
pub struct MayHost(Actor);

impl MayHost {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`WebinarError::NotAllowed`].
    pub fn of(actor: &Actor) -> Result<Self, WebinarError> {
        if actor.may(Action::PlanMeetings) { Ok(Self(actor.clone())) } else { Err(WebinarError::NotAllowed) }
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.0
    }
}
