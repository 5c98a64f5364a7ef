//! Reading in a round from before the portal. Nothing of a file is stored: what was read travels in the form until its last press.

mod csv_file;
mod dates;
mod examples;
mod file;
mod grid;
mod pack;
mod problem;
mod right;
mod workbook;
mod zipped;

pub use examples::{EXAMPLES, example};
pub use file::{FILE_LIMIT, ReadFile, read_file};
pub use grid::{CELL_LIMIT, MOST_COLUMNS, MOST_ROWS};
pub use pack::{PACKED_LIMIT, pack, unpack};
pub use problem::FileProblem;
pub use right::MayImport;
