//! Workbooks of Excel (.xlsx), and of whoever writes them as Excel does.

use super::file::Found;
use super::grid::{is_filled, name};
use super::{FileProblem, ReadFile, dates, zipped};
use calamine::{DataRef, Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::borrow::Cow;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// So many rows and columns a sheet of Excel has.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: u32 = 16_384;
/// So many characters of the name of a sheet; Excel takes no more.
const SHEET_NAME: usize = 31;

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Reads the first sheet with something in it.
pub(super) fn read(bytes: &[u8]) -> Result<Found, FileProblem> {
    zipped::check(bytes)?;
    // The library was written for files that are well; what it does not survive is damaged.
    catch_unwind(AssertUnwindSafe(|| read_sheets(bytes))).unwrap_or(Err(FileProblem::Damaged))
}

impl From<XlsxError> for FileProblem {
    fn from(_: XlsxError) -> Self {
        Self::Damaged
    }
}

fn read_sheets(bytes: &[u8]) -> Result<Found, FileProblem> {
    let mut book: Workbook<'_> = Xlsx::new(Cursor::new(bytes))?;
    // What its maker hid is not shown here either.
    let sheets = book.sheets_metadata().iter();
    let sheets = sheets.filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
    let mut found: Option<Found> = None;
    for sheet in names {
        match &mut found {
            None => found = read_sheet(&mut book, &sheet)?,
            Some(found) if found.other_sheets.len() == ReadFile::MOST_NAMED => break,
            Some(found) => {
                if has_content(&mut book, &sheet)? {
                    let name = sheet.chars().filter(|letter| !letter.is_control()).take(SHEET_NAME);
                    found.other_sheets.push(name.collect());
                }
            }
        }
    }
    found.ok_or(FileProblem::Empty)
}

/// `None` when there is nothing in it.
fn read_sheet(book: &mut Workbook<'_>, sheet: &str) -> Result<Option<Found>, FileProblem> {
    let mut found = Found::default();
    {
        let mut cells = match book.worksheet_cells_reader(sheet) {
            Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
            other => other?,
        };
        // Cell by cell: the range that the library makes is as large as the last cell is far away.
        while let Some(cell) = cells.next_cell_with_formula_metadata()? {
            if cell.pos.0 >= MOST_ROWS || cell.pos.1 >= MOST_COLUMNS {
                return Err(FileProblem::Damaged);
            }
            if cell.formula.is_some() {
                if cell.value == DataRef::Empty {
                    return Err(FileProblem::NoOutcome { cell: name(cell.pos) });
                }
                found.formulas = found.formulas.saturating_add(1);
            }
            if let DataRef::Error(_) = cell.value {
                if found.faulty.len() < ReadFile::MOST_NAMED {
                    found.faulty.push(name(cell.pos));
                }
                continue;
            }
            found.grid.put(cell.pos, &words(&cell.value))?;
        }
    }
    let Some(corners) = found.grid.corners() else { return Ok(None) };
    // A title is often merged as well: without its row both are mended.
    found.grid.check_title()?;
    let merged = book.merge_cells_by_sheet_name(sheet)?;
    let merged = merged.iter().filter(|cells| touches(cells, corners)).take(ReadFile::MOST_NAMED);
    let cells: Vec<String> = merged.map(words_of).collect();
    if cells.is_empty() { Ok(Some(found)) } else { Err(FileProblem::Merged { cells }) }
}

/// Whether more than one cell was merged, of which one stands in the table.
fn touches(merged: &Dimensions, (first, last): ((u32, u32), (u32, u32))) -> bool {
    let meets = |from: u32, to: u32, first: u32, last: u32| from <= last && to >= first;
    merged.start != merged.end
        && meets(merged.start.0, merged.end.0, first.0, last.0)
        && meets(merged.start.1, merged.end.1, first.1, last.1)
}

fn words_of(merged: &Dimensions) -> String {
    format!("{}:{}", name(merged.start), name(merged.end))
}

fn has_content(book: &mut Workbook<'_>, sheet: &str) -> Result<bool, FileProblem> {
    let mut cells = match book.worksheet_cells_reader(sheet) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(false),
        other => other?,
    };
    while let Some(cell) = cells.next_cell()? {
        if is_filled(&words(cell.get_value())) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What people see in the cell, as far as the file tells.
fn words<'c>(value: &'c DataRef<'_>) -> Cow<'c, str> {
    match value {
        DataRef::Empty | DataRef::Error(_) => Cow::Borrowed(""),
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(dates::number(*number)),
        DataRef::String(text) => Cow::Borrowed(text),
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::Bool(true) => Cow::Borrowed("WAAR"),
        DataRef::Bool(false) => Cow::Borrowed("ONWAAR"),
        DataRef::DateTime(moment) => Cow::Owned(dates::of_number(*moment)),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cow::Owned(dates::of_text(text)),
    }
}
