//! What a page needs to lay regions beside each other.

use super::super::MonitorError;
use super::super::closing::read_after_closing;
use super::super::window::{Window, window};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, stored};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{GroupId, RegionId};
use domain::order::by_name;
use uuid::Uuid;

/// So many regions stand beside one's own: more lines cannot be told apart.
pub const MOST_BESIDE: usize = 4;

/// The regions and rounds that can be compared.
#[derive(Clone, Debug)]
pub struct CompareView {
    /// Closed rounds with every region, as many as were asked for.
    pub window: Window,
    /// Every region's id and name, by name.
    pub regions: Vec<(RegionId, String)>,
    /// The region of whoever asks.
    pub own: Option<RegionId>,
    /// The groups that this region keeps, by name.
    pub groups: Vec<Group>,
    /// Whether whoever asks may keep groups.
    pub may_keep: bool,
}

/// Regions with which a region compares itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Which.
    pub id: GroupId,
    /// What the region calls it.
    pub name: String,
    /// The regions, by id: one at least, [`MOST_BESIDE`] at most.
    pub regions: Vec<RegionId>,
}

/// What `actor` may compare: every region, in at most the `most` newest closed rounds up to the one with its meeting on `day`, or of all
/// (rules, sections 2 and 5).
///
/// # Errors
/// [`MonitorError::Hidden`] for who may not read results; when the database fails.
pub async fn compare(ctx: &Ctx, actor: &Actor, day: Option<NaiveDate>, most: u32) -> Result<CompareView, MonitorError> {
    if !actor.may(Action::ReadClosedResults) {
        return Err(MonitorError::Hidden);
    }
    let mut read = read_after_closing(ctx).await?;
    let conn = &mut read.conn();
    let window = window(ctx, conn, day, most).await?;
    let regions = stored::regions(conn).await?;
    let own = actor.seat().map(|seat| seat.region.clone());
    let may_keep = own.as_ref().is_some_and(|region| actor.may_in(Action::KeepGroups, region));
    let groups = match own.as_ref().filter(|_| may_keep) {
        Some(region) => groups_of(conn, region).await?,
        None => Vec::new(),
    };
    Ok(CompareView {
        window,
        regions: regions.into_iter().map(|row| (RegionId::new(row.id), row.name)).collect(),
        own,
        groups,
        may_keep,
    })
}

/// The groups of a region, by name.
pub(super) async fn groups_of(conn: &mut Conn<'_>, region: &RegionId) -> Result<Vec<Group>, DbError> {
    let mut groups: Vec<Group> = Vec::new();
    for (id, name, of) in fetch_all!(conn, (Uuid, String, String), sql::GROUPS, region.as_str())? {
        match groups.last_mut().filter(|group| group.id.0 == id) {
            Some(group) => group.regions.push(RegionId::new(of)),
            None => groups.push(Group { id: GroupId(id), name, regions: vec![RegionId::new(of)] }),
        }
    }
    groups.sort_by(|one, other| by_name(&one.name, &other.name));
    Ok(groups)
}
