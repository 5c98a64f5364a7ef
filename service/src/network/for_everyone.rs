//! What everyone may know of a region.

use super::NetworkError;
use crate::ctx::Ctx;
use crate::stored;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::RegionId;
use domain::time;

/// A region without persons and without answers: a page cannot show what it was not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRegion {
    /// Stable short name.
    pub id: RegionId,
    /// The name that people read.
    pub name: String,
}

/// A region that takes part today, as far as everyone may know it (rules, section 2: "its regions (no persons)").
///
/// # Errors
/// [`NetworkError::UnknownRegion`] when there is none, or it does not take part; when the database fails.
pub async fn region_for_everyone(ctx: &Ctx, actor: &Actor, id: &RegionId) -> Result<NamedRegion, NetworkError> {
    if !actor.may(Action::SeePublicPage) {
        return Err(NetworkError::NotAllowed);
    }
    let mut read = ctx.db.read().await?;
    let row = stored::region(&mut read.conn(), id).await?.ok_or(NetworkError::UnknownRegion)?;
    if !row.is_active_on(time::day(ctx.now()))? {
        return Err(NetworkError::UnknownRegion);
    }
    Ok(NamedRegion { id: RegionId::new(row.id), name: row.name })
}
