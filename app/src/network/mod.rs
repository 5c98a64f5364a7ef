//! The regions, their trekkers, and their management.

mod errors;
mod find;
mod names;
mod pages;
pub(crate) mod paths;
mod texts;

pub use find::{Atlas, tile_of};
pub use pages::{NetworkRoutes, posts};
pub(crate) use texts::name_problem;
