//! A table as it was read from a file.

use serde::{Deserialize, Serialize};

/// A table as it was read from a file: every row is as long as the headings, cells are trimmed, empty rows are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What stands above each column.
    pub headings: Vec<String>,
    /// The rows under it, as text.
    pub rows: Vec<Vec<String>>,
}
