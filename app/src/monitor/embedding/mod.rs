//! What the regions have arranged for good, and their facts, together and over rounds.

mod facts;
mod page;
mod points;
mod sheet;

pub use page::EmbeddingPage;
pub(super) use sheet::sheet;

/// The address of the page.
pub(super) const PATH: &str = "/monitor/borging";
