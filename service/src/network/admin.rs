//! The first admin, made from the command line.

use super::proof::MayGiveRole;
use super::{Invitation, NetworkError, give_role};
use crate::ctx::Ctx;
use domain::account::{Actor, Role};

/// What [`add_admin`] found or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AdminAdded {
    /// The person with this name is an admin from now on; the invitation waits in the outbox.
    Added(String),
    /// The person with this name was an admin before.
    WasAdmin(String),
}

/// Makes a person an admin, as the portal itself: for `portal member add` alone, where whoever runs the command has
/// the database in hand anyway. Running it twice changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn add_admin(ctx: &Ctx, invitation: &Invitation) -> Result<AdminAdded, NetworkError> {
    let proof = MayGiveRole::of(&Actor::System, Role::Admin)?;
    match give_role(ctx, &proof, invitation).await {
        Ok(person) => Ok(AdminAdded::Added(person.name)),
        Err(NetworkError::HasRole { name, .. }) => Ok(AdminAdded::WasAdmin(name)),
        Err(other) => Err(other),
    }
}
