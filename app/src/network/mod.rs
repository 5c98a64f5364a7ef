//! The regions, their trekkers, and their management.

mod errors;
mod names;
mod pages;
mod paths;
mod texts;

pub use pages::{NetworkRoutes, posts};
