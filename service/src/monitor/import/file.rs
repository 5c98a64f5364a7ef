//! A file that somebody chose: which kind it is, and what stands in it.

use super::grid::Grid;
use super::{FileProblem, csv_file, workbook};
use domain::monitor::import::Sheet;
use serde::{Deserialize, Serialize};

/// So many bytes of a file.
pub const FILE_LIMIT: usize = 5 * 1024 * 1024;
/// So many characters of its name are shown.
const NAME_LIMIT: usize = 100;

/// What was read of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFile {
    /// What it is called, without its folder.
    pub name: String,
    /// The table.
    pub sheet: Sheet,
    /// How many cells hold a formula: of these the outcome was read.
    pub formulas: u32,
    /// How many cells were longer than [`super::CELL_LIMIT`] characters, and were cut.
    pub cut: u32,
    /// The first cells with a fault of the workbook's own, such as `#N/B`, by their names: they are read as empty.
    pub faulty: Vec<String>,
    /// The first sheets that were not read, of those with something in them.
    pub other_sheets: Vec<String>,
}

impl ReadFile {
    /// So many cells, and so many sheets, are named.
    pub const MOST_NAMED: usize = 10;
}

/// What a reader found, beside the name of the file.
#[derive(Default)]
pub(super) struct Found {
    pub(super) grid: Grid,
    pub(super) formulas: u32,
    pub(super) faulty: Vec<String>,
    pub(super) other_sheets: Vec<String>,
}

/// Reads a file. Its kind is told by its bytes: names lie.
///
/// # Errors
/// What has to be done about the file before it can be read.
pub fn read_file(name: &str, bytes: &[u8]) -> Result<ReadFile, FileProblem> {
    if bytes.len() > FILE_LIMIT {
        return Err(FileProblem::TooLarge);
    }
    let Found { grid, formulas, faulty, other_sheets } = match bytes {
        [b'P', b'K', 3 | 5 | 7, ..] => workbook::read(bytes)?,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(FileProblem::OldWorkbook),
        other => csv_file::read(other)?,
    };
    let (sheet, cut) = grid.into_sheet()?;
    Ok(ReadFile { name: shown(name), sheet, formulas, cut, faulty, other_sheets })
}

/// The name without folders and without what nobody sees.
fn shown(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|letter| !letter.is_control()).take(NAME_LIMIT).collect();
    let name = name.trim();
    if name.is_empty() { "bestand".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_without_its_folder() {
        let names = ["C:\\map\\lijst.csv", "/tmp/../lijst.csv", "lijst.csv\0\n", "", "map/"].map(shown);
        assert_eq!(names, ["lijst.csv", "lijst.csv", "lijst.csv", "bestand", "bestand"]);
        assert_eq!(shown(&"é".repeat(1000)).chars().count(), NAME_LIMIT);
    }
}
