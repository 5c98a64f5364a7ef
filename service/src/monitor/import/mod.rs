//! Rounds from before the portal (decision 27): read in from a file as closed rounds, and taken back whole.
//!
//! Nothing of a file is stored before the last press: what was read of it travels in the form.

mod csv_file;
mod dates;
mod examples;
mod file;
mod grid;
mod pack;
mod preview;
mod problem;
mod proof;
pub(crate) mod sql;
mod store;
mod take_back;
mod workbook;
mod zipped;

pub use examples::{EXAMPLES, example};
pub use file::{FILE_LIMIT, ReadFile, read_file};
pub use grid::{CELL_LIMIT, MOST_COLUMNS, MOST_ROWS};
pub use pack::{PACKED_LIMIT, pack, unpack};
pub use preview::{Imported, Preview, imported, preview};
pub use problem::FileProblem;
pub use proof::{ImportError, MayImport};
pub use store::{Held, Import, import_round};
pub use take_back::take_back;
