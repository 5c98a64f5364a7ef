//! Proof that someone may say what they thought of a meeting. Only the rights table makes one: the fields are private.

use super::EvaluationError;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MemberId;

/// Proof of [`Action::Evaluate`]: say what one thought of a meeting. Whether one was at it is known with the meeting.
#[derive(Clone)]
pub struct MayEvaluate {
    actor: Actor,
    member: MemberId,
}

impl MayEvaluate {
    /// Asks the rights table. Nobody answers in the name of the portal itself.
    ///
    /// # Errors
    /// [`EvaluationError::NotAllowed`].
    pub fn of(actor: &Actor) -> Result<Self, EvaluationError> {
        let member = actor.member_id().filter(|_| actor.may_somewhere(Action::Evaluate));
        member.map(|member| Self { actor: actor.clone(), member }).ok_or(EvaluationError::NotAllowed)
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.actor
    }

    pub(super) fn member(&self) -> MemberId {
        self.member
    }
}
