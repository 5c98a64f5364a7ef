//! The table of a file, before anybody says what it means.

use serde::{Deserialize, Serialize};

/// A table as it was read: every row is as long as the headings, cells are trimmed, and rows without anything are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What stands above each column; none is empty and no two are the same.
    pub headings: Vec<String>,
    /// The rows below them, in the order of the file.
    pub rows: Vec<Vec<String>>,
    /// The number of each row, as a spreadsheet counts them: also those that are left out.
    pub numbers: Vec<usize>,
}
