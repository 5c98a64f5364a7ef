//! My region beside regions that I choose, beside its own past and beside the network, principle by principle (rules, section 5).

mod address;
mod card;
mod choose;
mod groups;
mod names;
mod page;
mod post;
mod track;

pub(super) use address::PATH;
pub use page::ComparePage;
pub(super) use post::post;
