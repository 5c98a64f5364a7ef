//! A table as CSV (RFC 4180): commas, decimal points, UTF-8.

use super::rows::{self, Row, Seen};
use super::tables::{Cell, Table};
use csv::Writer;
use service::monitor::export::ExportRound;
use std::io::{self, Write};

/// Tells spreadsheet programs that the file is UTF-8; others see it as part of the first name, so it is there on request.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A table that is being written.
pub struct CsvFile<W: Write> {
    table: Table,
    for_group: bool,
    seen: Seen,
    writer: Writer<W>,
}

impl<W: Write> CsvFile<W> {
    /// Begins the file with its names of columns; `for_group`: with those of what the coordination group says.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(table: Table, for_group: bool, with_mark: bool, mut to: W) -> io::Result<Self> {
        if with_mark {
            to.write_all(BYTE_ORDER_MARK)?;
        }
        let mut writer = Writer::from_writer(to);
        writer.write_record(table.columns(for_group).iter().map(|column| column.name))?;
        Ok(Self { table, for_group, seen: Seen::default(), writer })
    }

    /// Adds a round.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn round(&mut self, found: &ExportRound) -> io::Result<()> {
        self.seen.count(found);
        self.rows(rows::of_round(self.table, found))
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn end(mut self) -> io::Result<W> {
        self.rows(rows::at_the_end(self.table, &self.seen, self.for_group))?;
        self.writer.into_inner().map_err(|error| error.into_error())
    }

    fn rows(&mut self, rows: Vec<Row>) -> io::Result<()> {
        for row in rows {
            self.writer.write_record(row.iter().map(field))?;
        }
        Ok(())
    }
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => defused(text),
        Cell::Number(number) => number.to_string(),
        Cell::Empty => String::new(),
    }
}

/// What makes a formula of a cell that begins with it.
const BEGINS_FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text that no spreadsheet program takes for a formula: where a cell could begin, a sign that makes a formula gets an apostrophe before
/// it. A cell also begins where a program that expects semicolons, as it does in the Netherlands, cuts the line. Numbers are no texts and
/// stay as they are, also below zero.
fn defused(text: &str) -> String {
    let (mut found, mut begins) = (String::with_capacity(text.len() + 1), true);
    for letter in text.chars() {
        if begins && BEGINS_FORMULA.contains(&letter) {
            found.push('\'');
        }
        begins = matches!(letter, ';' | '\t' | '\r' | '\n') || begins && matches!(letter, ' ' | '\u{a0}');
        found.push(letter);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_that_begin_as_a_formula_are_defused() {
        for text in ["=1+1", "+31 6", "-1", "@SUM(A1)", "＝1"] {
            assert_eq!(defused(text), format!("'{text}"), "{text:?}");
            for before in ["\t", " ", "\u{a0}", "Mooi;", "Mooi; ", "Regel\n", "Regel\r\n "] {
                assert_eq!(defused(&format!("{before}{text}")), format!("{before}'{text}"), "{before:?} {text:?}");
            }
        }
        for text in ["a=1", "1+1", "Wij - de regio", "", "'t Gooi", "€ 3"] {
            assert_eq!(defused(text), text);
        }
        assert_eq!(field(&Cell::Number(-0.5)), "-0.5");
        assert_eq!(field(&Cell::Number(3.0)), "3");
    }
}
