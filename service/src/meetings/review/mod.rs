//! "Werkt ons netwerk?": a calendar year of the network in counts of what is there already, and the year before it beside that.
//!
//! Everybody who reads it reads the same: what the coordination group does among itself is not in it, and neither is what regions wrote for
//! that group alone.

mod figures;
mod read;
pub(crate) mod sql;

pub use figures::{RoundResponse, Visited, YearFigures};
pub use read::{YearReview, has_figures, read_review};
