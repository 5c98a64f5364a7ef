//! What the regions have arranged for good, and their facts, together and over rounds.

mod facts;
mod page;
mod points;

pub use page::EmbeddingPage;

/// The address of the page.
pub(super) const PATH: &str = "/monitor/borging";
