//! Regions beside each other, and the groups with which a region compares itself (decision 26).

mod keep;
pub(crate) mod sql;
mod view;

pub use keep::{GroupError, MOST_GROUPS, MayKeepGroups, drop_group, keep_group};
pub use view::{CompareView, Group, MOST_BESIDE, compare};
