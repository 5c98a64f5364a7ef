//! What the coordination group prepares a meeting from: on screen, and on two sheets of paper.

mod marked;
mod page;
mod parts;

pub use page::PreparePage;
pub(super) const PATH: &str = "/monitor/voorbereiding";
