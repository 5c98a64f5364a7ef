//! Proof that someone may note who is at a meeting. Only the rights table makes one: the field is private.

use super::AttendanceError;
use domain::account::Actor;
use domain::account::rights::Action;

/// Proof of [`Action::TakeAttendance`]: note who is there, and read of everybody who was.
#[derive(Clone)]
pub struct MayTakeAttendance(Actor);

impl MayTakeAttendance {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`AttendanceError::NotAllowed`].
    pub fn of(actor: &Actor) -> Result<Self, AttendanceError> {
        if actor.may(Action::TakeAttendance) { Ok(Self(actor.clone())) } else { Err(AttendanceError::NotAllowed) }
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.0
    }
}
