//! Why a file cannot be read in.

/// Why a file cannot be read in. Cells are named as a spreadsheet does (`C4`), rows are counted as it does: from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// The file holds more than [`super::FILE_LIMIT`] bytes.
    #[error("larger than a file may be")]
    TooLarge,
    /// There is nothing in it.
    #[error("nothing in it")]
    Empty,
    /// A workbook as Excel saved it before 2007, or one that opens with a password: these look the same.
    #[error("an old workbook, or one with a password")]
    OldWorkbook,
    /// A workbook of LibreOffice (.ods), or a binary one of Excel (.xlsb).
    #[error("a workbook of another kind")]
    OtherWorkbook,
    /// No table at all: a PDF, a picture, a letter.
    #[error("no table")]
    NoTable,
    /// A workbook that cannot be read to its end.
    #[error("damaged")]
    Damaged,
    /// A workbook that becomes far too large when it is unpacked.
    #[error("too much inside")]
    Swollen,
    /// A workbook that holds programs.
    #[error("macros")]
    Macros,
    /// A formula of which the file does not hold the outcome.
    #[error("no outcome at {cell}")]
    NoOutcome {
        /// The first such cell.
        cell: String,
    },
    /// Cells of the table are merged.
    #[error("merged: {cells:?}")]
    Merged {
        /// The first few, such as `B1:C1`.
        cells: Vec<String>,
    },
    /// Something else stands above the headings, such as a title.
    #[error("a title in row {row}")]
    TitleAbove {
        /// The row in which it stands.
        row: u32,
    },
    /// Everything stands in one column.
    #[error("one column")]
    OneColumn,
    /// There are headings, and nothing below them.
    #[error("no rows")]
    NoRows,
    /// More than [`super::MOST_ROWS`] rows.
    #[error("too many rows")]
    TooManyRows,
    /// More than [`super::MOST_COLUMNS`] columns.
    #[error("too many columns")]
    TooManyColumns,
    /// A row of a CSV file with more values than there are headings.
    #[error("row {row} is longer than the headings")]
    LongRow {
        /// Which row.
        row: u32,
    },
    /// A quotation mark of a CSV file that is never closed, so that nobody knows where the cell ends.
    #[error("an open quotation mark on line {line}")]
    OpenQuote {
        /// The line in which it is opened, counted from 1 as a text editor does.
        line: u32,
    },
    /// Text that is not in the encoding that the file names.
    #[error("broken text")]
    BrokenText,
    /// The table does not fit in the form in which it travels ([`super::PACKED_LIMIT`]).
    #[error("too much text")]
    TooMuchText,
}
