//! Cells with something in them, and how they become a table.

use super::FileProblem;
use domain::monitor::import::Sheet;
use std::collections::{BTreeMap, BTreeSet};

/// So many rows below the headings.
pub const MOST_ROWS: usize = 500;
/// So many columns with something in them.
pub const MOST_COLUMNS: usize = 200;
/// So many characters of a cell are kept. Levels are shorter; open answers are not read in, so they need not travel.
pub const CELL_LIMIT: usize = 300;
/// So many bytes of a cell are looked at: a workbook holds a text once, however many cells show it, and each of them is read.
const LOOKED_AT: usize = 16 * CELL_LIMIT;

/// The filled cells of a file, by row and column, both counted from 0. It never holds more than a table may.
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: BTreeMap<u32, BTreeMap<u32, String>>,
    columns: BTreeSet<u32>,
    cut: u32,
}

impl Grid {
    /// Puts a text in a cell; one without anything to read leaves it empty.
    pub(super) fn put(&mut self, (row, column): (u32, u32), text: &str) -> Result<(), FileProblem> {
        let Some((text, is_cut)) = clean(text) else { return Ok(()) };
        self.columns.insert(column);
        if self.columns.len() > MOST_COLUMNS {
            return Err(FileProblem::TooManyColumns);
        }
        self.cut += u32::from(is_cut);
        self.rows.entry(row).or_default().insert(column, text);
        if self.rows.len() > MOST_ROWS + 1 {
            return Err(FileProblem::TooManyRows);
        }
        Ok(())
    }

    /// The first and the last cell of the rectangle in which everything stands.
    pub(super) fn corners(&self) -> Option<((u32, u32), (u32, u32))> {
        let rows = (self.rows.keys().next()?, self.rows.keys().next_back()?);
        let columns = (self.columns.first()?, self.columns.last()?);
        Some(((*rows.0, *columns.0), (*rows.1, *columns.1)))
    }

    /// Finds that the first row is no row of headings: fewer than half of the columns have something there.
    pub(super) fn check_title(&self) -> Result<(), FileProblem> {
        match self.rows.first_key_value() {
            Some((row, cells)) if cells.len() * 2 < self.columns.len() => Err(FileProblem::TitleAbove { row: row + 1 }),
            _ => Ok(()),
        }
    }

    /// The table, and how many of its cells were cut.
    pub(super) fn into_sheet(mut self) -> Result<(Sheet, u32), FileProblem> {
        self.check_title()?;
        let (_, mut first) = self.rows.pop_first().ok_or(FileProblem::Empty)?;
        if self.columns.len() < 2 {
            return Err(FileProblem::OneColumn);
        }
        if self.rows.is_empty() {
            return Err(FileProblem::NoRows);
        }
        let mut headings = Vec::new();
        for column in &self.columns {
            let heading = first.remove(column).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
            let heading = heading.unwrap_or_else(|| format!("Kolom {}", letters(*column)));
            headings.push(unused(&headings, heading));
        }
        let cells = |mut row: BTreeMap<u32, String>| {
            self.columns.iter().map(|column| row.remove(column).unwrap_or_default()).collect()
        };
        let numbers = self.rows.keys().map(|row| *row as usize + 1).collect();
        Ok((Sheet { headings, rows: self.rows.into_values().map(cells).collect(), numbers }, self.cut))
    }
}

/// The heading, with a number when another column is called so.
fn unused(taken: &[String], heading: String) -> String {
    let names = std::iter::once(heading.clone()).chain((2..).map(|number| format!("{heading} ({number})")));
    names.into_iter().find(|name| !taken.contains(name)).expect("there are more numbers than columns")
}

/// The text as people read it, and whether it was cut; `None` when nothing is left. Line ends stay; characters that nobody sees go,
/// and so does the character NUL, which a database does not store.
fn clean(text: &str) -> Option<(String, bool)> {
    let is_seen = |letter: &char| match letter {
        '\n' | '\t' => true,
        '\u{feff}' | '\u{200b}' => false,
        other => !other.is_control(),
    };
    let begin = &text[..text.floor_char_boundary(LOOKED_AT)];
    let mut letters = begin.trim().chars().filter(is_seen);
    let kept: String = letters.by_ref().take(CELL_LIMIT).collect();
    let is_cut = begin.len() < text.len() || letters.any(|letter| !letter.is_whitespace());
    let kept = kept.trim();
    (!kept.is_empty()).then(|| (kept.to_owned(), is_cut))
}

/// Whether there is anything to read in a text.
pub(super) fn is_filled(text: &str) -> bool {
    clean(text).is_some()
}

/// The letters of a column, counted from 0: A, B … Z, AA.
fn letters(column: u32) -> String {
    let (before, last) = (column / 26, column % 26);
    let letter = char::from(b'A' + last as u8);
    if before == 0 { letter.to_string() } else { format!("{}{letter}", letters(before - 1)) }
}

/// The name of a cell, as a spreadsheet names it.
pub(super) fn name((row, column): (u32, u32)) -> String {
    format!("{}{}", letters(column), u64::from(row) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(rows: &[&[&str]]) -> Grid {
        let mut grid = Grid::default();
        for (row, cells) in rows.iter().enumerate() {
            for (column, text) in cells.iter().enumerate() {
                grid.put((row as u32, column as u32), text).unwrap();
            }
        }
        grid
    }

    #[test]
    fn headings_are_never_empty_and_never_the_same() {
        let (sheet, cut) =
            grid(&[&["Regio", "", "Trekker", "Trekker", "Trekker (2)"], &["Twente", "x", "3", "4", "5"]])
                .into_sheet()
                .unwrap();
        assert_eq!(sheet.headings, ["Regio", "Kolom B", "Trekker", "Trekker (2)", "Trekker (2) (2)"]);
        assert_eq!((sheet.rows, cut), (vec![vec!["Twente".into(), "x".into(), "3".into(), "4".into(), "5".into()]], 0));
    }

    #[test]
    fn rows_and_columns_without_anything_are_left_out_and_short_rows_are_filled_up() {
        let (sheet, _) = grid(&[&["a", "", "b"], &["", " ", ""], &["\u{a0}1"], &["", "", "2"]]).into_sheet().unwrap();
        assert_eq!(sheet.headings, ["a", "b"]);
        assert_eq!(sheet.rows, [["1", ""], ["", "2"]]);
    }

    #[test]
    fn a_long_cell_is_cut_and_counted() {
        let (short, long) = ("é".repeat(CELL_LIMIT), "é".repeat(CELL_LIMIT + 1));
        let (sheet, cut) = grid(&[&["a", "b"], &[&short, &long]]).into_sheet().unwrap();
        assert_eq!((sheet.rows[0].clone(), cut), (vec![short.clone(), short], 1));
    }

    #[test]
    fn what_is_no_table_is_told() {
        let title: &[&[&str]] =
            &[&[], &["Rondje regio’s 2024"], &["Regio", "Trekker", "Cijfers"], &["Twente", "3", "4"]];
        assert_eq!(grid(title).into_sheet(), Err(FileProblem::TitleAbove { row: 2 }));
        assert_eq!(grid(&[]).into_sheet(), Err(FileProblem::Empty));
        assert_eq!(grid(&[&["a"], &["b"]]).into_sheet(), Err(FileProblem::OneColumn));
        assert_eq!(grid(&[&["a", "b"], &[""]]).into_sheet(), Err(FileProblem::NoRows));
    }

    #[test]
    fn more_than_a_table_holds_is_refused_at_once() {
        let mut long = Grid::default();
        let rows: Vec<_> = (0..1_000_000).map_while(|row| long.put((row * 7, 0), "x").ok()).collect();
        assert_eq!(rows.len(), MOST_ROWS + 1);
        let mut wide = Grid::default();
        let columns: Vec<_> = (0..16_384).map_while(|column| wide.put((0, column), "x").ok()).collect();
        assert_eq!(columns.len(), MOST_COLUMNS);
    }

    #[test]
    fn cells_have_the_names_of_a_spreadsheet() {
        let names = [(0, 0), (3, 25), (9, 26), (0, 701), (1_048_575, 16_383)].map(name);
        assert_eq!(names, ["A1", "Z4", "AA10", "ZZ1", "XFD1048576"]);
    }
}
