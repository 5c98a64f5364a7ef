//! All tables as a workbook, a sheet each.

use super::rows::{self, Row, Seen};
use super::tables::{Cell, Table};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use service::monitor::export::ExportRound;
use std::io::{Seek, Write};

/// More characters than this are refused in a cell by the program that reads it.
const MOST_CHARACTERS: usize = 32_767;

/// A workbook that is being written. Rows go to disk as they come, so that ten years need no more memory than one.
pub struct WorkbookFile {
    workbook: Workbook,
    /// The row that comes next in each sheet.
    next: [u32; Table::ALL.len()],
    for_group: bool,
    seen: Seen,
}

impl WorkbookFile {
    /// Begins the workbook with a sheet for each table; `made` is what its properties say of when, in UTC, and `for_group` whether it has what the
    /// coordination group says.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(title: &str, made: chrono::DateTime<chrono::Utc>, for_group: bool) -> Result<Self, XlsxError> {
        let mut workbook = Workbook::new();
        let made = ExcelDateTime::from_timestamp(made.timestamp())?;
        workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
        for table in Table::ALL {
            begin_sheet(workbook.add_worksheet_with_constant_memory()?, table, for_group)?;
        }
        Ok(Self { workbook, next: [1; Table::ALL.len()], for_group, seen: Seen::default() })
    }

    /// Adds a round.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn round(&mut self, found: &ExportRound) -> Result<(), XlsxError> {
        self.seen.count(found);
        Table::ALL.into_iter().enumerate().try_for_each(|(at, table)| self.rows(at, rows::of_round(table, found)))
    }

    /// Ends the workbook, which takes as long as all before.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn end<W: Write + Seek + Send>(mut self, to: W) -> Result<(), XlsxError> {
        for (at, table) in Table::ALL.into_iter().enumerate() {
            self.rows(at, rows::at_the_end(table, &self.seen, self.for_group))?;
        }
        self.workbook.save_to_writer(to)
    }

    fn rows(&mut self, at: usize, rows: Vec<Row>) -> Result<(), XlsxError> {
        let sheet = self.workbook.worksheet_from_index(at)?;
        for row in rows {
            let place = self.next[at];
            self.next[at] += 1;
            for (column, cell) in (0..).zip(&row) {
                write(sheet, place, column, cell)?;
            }
        }
        Ok(())
    }
}

fn begin_sheet(sheet: &mut Worksheet, table: Table, for_group: bool) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_name(table.slug())?.set_freeze_panes(1, 0)?;
    for (at, column) in (0..).zip(table.columns(for_group)) {
        sheet.set_column_width(at, column.width)?;
    }
    for (at, column) in (0..).zip(table.columns(for_group)) {
        sheet.write_string_with_format(0, at, column.name, &bold)?;
    }
    Ok(())
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        // A string is never read as a formula.
        Cell::Text(text) => sheet.write_string(row, column, within(text))?,
        Cell::Number(number) => sheet.write_number(row, column, *number)?,
        Cell::Empty => return Ok(()),
    };
    Ok(())
}

/// As much of a text as fits in a cell; all of it is in the other formats.
fn within(text: &str) -> String {
    match text.char_indices().nth(MOST_CHARACTERS / 2) {
        // Characters outside the first plane count twice in the program that reads it.
        Some((end, _)) if text.encode_utf16().count() > MOST_CHARACTERS => format!("{}…", &text[..end]),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_for_a_cell_is_cut_and_says_so() {
        assert_eq!(within("kort"), "kort");
        let fits = "é".repeat(MOST_CHARACTERS);
        assert_eq!(within(&fits), fits);
        let cut = within(&"😀".repeat(MOST_CHARACTERS));
        assert!(cut.ends_with("😀…") && cut.encode_utf16().count() <= MOST_CHARACTERS);
    }
}
