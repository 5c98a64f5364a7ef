//! The groups that a region keeps: both its trekkers see and change them.

use super::sql;
use super::view::{MOST_BESIDE, groups_of};
use crate::ctx::Ctx;
use crate::db::{DbError, Lock};
use crate::{execute, stored};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{GroupId, RegionId};
use domain::names::GroupName;
use domain::order::same_letters;
use std::collections::BTreeSet;

/// A region keeps so many groups at most.
pub const MOST_GROUPS: usize = 12;
/// Two trekkers who keep a group of the same name at once keep one.
const LOCK: &str = "monitor.groups";

/// Why a group is not kept.
#[derive(Debug, thiserror::Error)]
pub enum GroupError {
    /// Whoever asks keeps no groups.
    #[error("hidden from whoever asks")]
    Hidden,
    /// It has no region but one's own.
    #[error("a group without regions")]
    NoRegion,
    /// It has more than [`MOST_BESIDE`] regions.
    #[error("a group of too many regions")]
    TooManyRegions,
    /// One of its regions does not exist.
    #[error("a group with a region that does not exist")]
    UnknownRegion,
    /// The region keeps [`MOST_GROUPS`] already.
    #[error("too many groups")]
    TooManyGroups,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(GroupError);

/// Proof of [`Action::KeepGroups`], with the region that it is about: one's own.
#[derive(Clone, Debug)]
pub struct MayKeepGroups(RegionId);

impl MayKeepGroups {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`GroupError::Hidden`].
    pub fn of(actor: &Actor) -> Result<Self, GroupError> {
        let own = actor.seat().map(|seat| seat.region.clone());
        own.filter(|region| actor.may_in(Action::KeepGroups, region)).map(Self).ok_or(GroupError::Hidden)
    }
}

/// Keeps these regions under a name; a group that is called so already gets these regions. One's own region is left out: it always stands beside.
///
/// # Errors
/// [`GroupError`] when it cannot be kept, and then nothing is; when the database fails.
pub async fn keep_group(
    ctx: &Ctx,
    proof: &MayKeepGroups,
    name: GroupName,
    regions: BTreeSet<RegionId>,
) -> Result<GroupId, GroupError> {
    let own = proof.0.clone();
    let regions: Vec<RegionId> = regions.into_iter().filter(|region| *region != own).collect();
    match regions.len() {
        0 => return Err(GroupError::NoRegion),
        count if count > MOST_BESIDE => return Err(GroupError::TooManyRegions),
        _ => {}
    }
    let new = GroupId(ctx.new_id());
    let work = ctx.db.write_with(Lock::Alone(LOCK), move |conn| {
        Box::pin(async move {
            let known: BTreeSet<String> = stored::regions(conn).await?.into_iter().map(|row| row.id).collect();
            if !regions.iter().all(|region| known.contains(region.as_str())) {
                return Err(GroupError::UnknownRegion);
            }
            let kept = groups_of(conn, &own).await?;
            let id = match kept.iter().find(|group| same_letters(&group.name, name.as_str())) {
                Some(group) => group.id,
                None if kept.len() >= MOST_GROUPS => return Err(GroupError::TooManyGroups),
                None => new,
            };
            execute!(conn, sql::GROUP_PUT, id.0, own.as_str(), name.as_str())?;
            execute!(conn, sql::GROUP_EMPTY, id.0, own.as_str())?;
            for region in &regions {
                execute!(conn, sql::GROUP_ADD, id.0, region.as_str())?;
            }
            Ok(id)
        })
    });
    work.await
}

/// Removes a group; one that is gone already, or that another region keeps, is left as it is.
///
/// # Errors
/// When the database fails.
pub async fn drop_group(ctx: &Ctx, proof: &MayKeepGroups, id: GroupId) -> Result<(), GroupError> {
    let own = proof.0.clone();
    let work = ctx.db.write_with(Lock::Alone(LOCK), move |conn| {
        Box::pin(async move {
            execute!(conn, sql::GROUP_EMPTY, id.0, own.as_str())?;
            execute!(conn, sql::GROUP_DROP, id.0, own.as_str())?;
            Ok(())
        })
    });
    work.await
}
