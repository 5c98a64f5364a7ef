//! Proof that someone may do something. Only the rights table makes one: the fields are private.

use super::NetworkError;
use domain::account::rights::{Action, may_give_role};
use domain::account::{Actor, Role, Seat};

/// Proof of [`Action::ManageSeats`]: invite to, hand over and end seats; name regions and set them active.
#[derive(Clone)]
pub struct MayManageSeats(Actor);

/// Proof that someone may give this one role.
#[derive(Clone)]
pub struct MayGiveRole {
    actor: Actor,
    role: Role,
}

/// Proof that someone may end roles: [`Action::ManageRoles`].
#[derive(Clone)]
pub struct MayEndRoles(Actor);

/// Proof of [`Action::ProposeSuccessor`], with the seat that it is about: one's own.
#[derive(Clone)]
pub struct MayProposeSuccessor {
    actor: Actor,
    seat: Seat,
}

/// Proof of [`Action::ReadAuditLog`].
#[derive(Clone)]
pub struct MayReadLog(());

impl MayManageSeats {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`NetworkError::NotAllowed`].
    pub fn of(actor: &Actor) -> Result<Self, NetworkError> {
        allowed(actor.may(Action::ManageSeats)).map(|()| Self(actor.clone()))
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.0
    }
}

impl MayGiveRole {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`NetworkError::NotAllowed`].
    pub fn of(actor: &Actor, role: Role) -> Result<Self, NetworkError> {
        allowed(may_give_role(actor, role)).map(|()| Self { actor: actor.clone(), role })
    }

    /// The role.
    pub fn role(&self) -> Role {
        self.role
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.actor
    }
}

impl MayEndRoles {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`NetworkError::NotAllowed`].
    pub fn of(actor: &Actor) -> Result<Self, NetworkError> {
        allowed(actor.may(Action::ManageRoles)).map(|()| Self(actor.clone()))
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.0
    }
}

impl MayProposeSuccessor {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`NetworkError::NotAllowed`], also for whoever holds no seat.
    pub fn of(actor: &Actor) -> Result<Self, NetworkError> {
        let seat = actor.seat().filter(|_| actor.may_somewhere(Action::ProposeSuccessor));
        let seat = seat.cloned().ok_or(NetworkError::NotAllowed)?;
        Ok(Self { actor: actor.clone(), seat })
    }

    /// The seat.
    pub fn seat(&self) -> &Seat {
        &self.seat
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.actor
    }
}

impl MayReadLog {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`NetworkError::NotAllowed`].
    pub fn of(actor: &Actor) -> Result<Self, NetworkError> {
        allowed(actor.may(Action::ReadAuditLog)).map(|()| Self(()))
    }
}

fn allowed(yes: bool) -> Result<(), NetworkError> {
    if yes { Ok(()) } else { Err(NetworkError::NotAllowed) }
}
