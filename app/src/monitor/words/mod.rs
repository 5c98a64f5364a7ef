//! What people wrote, to find again; and what the coordination group says about it.

mod address;
mod called;
mod filters;
mod hits;
mod names;
mod page;
mod post;
mod tagging;
mod texts;

pub(super) use address::{PATH, for_agenda, of_region, of_theme};
pub use page::WordsPage;
pub(super) use post::post;
