//! Rounds from before the portal (decision 27): read in from a file as closed rounds, and taken back whole.

mod preview;
mod proof;
pub(crate) mod sql;
mod store;
mod take_back;

pub use preview::{Imported, OnThatDay, Preview, imported, preview};
pub use proof::{ImportError, MayImport};
pub use store::{Held, Import, import_round};
pub use take_back::take_back;
