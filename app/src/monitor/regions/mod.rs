//! The table of all regions and all principles, with what can be asked of it.

mod address;
mod cells;
mod filters;
mod page;
mod sentences;
mod table;

pub(super) use address::{PATH, by_movement, far_apart};
pub(super) use filters::pick;
pub use page::RegionsPage;
pub(super) use table::{Group, Heat};
