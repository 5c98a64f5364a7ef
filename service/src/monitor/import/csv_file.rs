//! Tables as text: CSV of whatever program, in whatever encoding.

use super::FileProblem;
use super::file::Found;
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// The separators that programs use, the likeliest first: Dutch programs write a semicolon.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];
/// So many rows tell which separator a file has.
const LOOKED_AT: usize = 30;
/// What files begin with that are no tables and can pass for text: PDF, letters, web pages. In small letters.
const OTHERS: [&str; 6] = ["%pdf", "{\\rtf", "<html", "<!doctype", "<?xml", "<table"];
/// One in so many characters of a text may be one that nobody sees: somebody pasted it with an answer.
const ODD: usize = 100;

/// Reads a table from text.
pub(super) fn read(bytes: &[u8]) -> Result<Found, FileProblem> {
    let text = decoded(bytes)?;
    if !is_text(&text) {
        return Err(FileProblem::NoTable);
    }
    let (text, named) = without_first_line_of_excel(&text);
    let separator = named.unwrap_or_else(|| likeliest(text));
    let numbers = numbers_of_rows(text, separator)?;
    let mut found = Found::default();
    let mut first: Option<First> = None;
    for (record, row) in records(text, separator).zip(numbers) {
        // An empty cell at the end of a row is no value too many.
        let filled = record.iter().zip(1..).filter(|(cell, _)| !cell.trim().is_empty()).last().map_or(0, |(_, at)| at);
        if filled == 0 {
            continue;
        }
        let first = first.get_or_insert(First { row, filled, length: record.len() });
        if filled > first.length {
            // Above headings a title is shorter still.
            let is_title = first.filled * 2 < filled;
            return Err(if is_title {
                FileProblem::TitleAbove { row: first.row }
            } else {
                FileProblem::LongRow { row }
            });
        }
        for (column, cell) in (0..).zip(&record) {
            found.grid.put((row - 1, column), cell)?;
        }
    }
    Ok(found)
}

/// The first row with something in it.
struct First {
    row: u32,
    filled: usize,
    length: usize,
}

/// Whether people wrote this: a character that nobody sees is rare, and NUL never there.
fn is_text(text: &str) -> bool {
    let begin: String = text.trim_start().chars().take(20).flat_map(char::to_lowercase).collect();
    let odd = text.chars().filter(|letter| letter.is_control() && !letter.is_whitespace()).count();
    !text.contains('\0') && odd * ODD <= text.len() && !OTHERS.iter().any(|other| begin.starts_with(other))
}

/// The text of a file: in the encoding that its first bytes name, otherwise as UTF-8, otherwise as Excel for Windows saves it.
fn decoded(bytes: &[u8]) -> Result<String, FileProblem> {
    let (encoding, is_named) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => (encoding, true),
        None if std::str::from_utf8(bytes).is_ok() => (UTF_8, false),
        None => (WINDOWS_1252, false),
    };
    let (text, is_broken) = encoding.decode_with_bom_removal(bytes);
    if is_named && is_broken { Err(FileProblem::BrokenText) } else { Ok(text.into_owned()) }
}

/// The text without the line `sep=;` with which Excel is told the separator, and that separator.
fn without_first_line_of_excel(text: &str) -> (&str, Option<u8>) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_end_matches('\r').trim_matches('"');
    let is_one = named.len() == 5 && named.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("sep="));
    match named.bytes().last().filter(|separator| is_one && separator.is_ascii() && *separator != b'"') {
        Some(separator) => (rest, Some(separator)),
        None => (text, None),
    }
}

fn records(text: &str, separator: u8) -> impl Iterator<Item = StringRecord> + '_ {
    let mut reader = ReaderBuilder::new();
    let reader = reader.delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    // What is read is text, and rows may differ in length: nothing can fail.
    reader.into_records().map_while(Result::ok)
}

/// The separator with which most rows are as long as the headings; then the one that makes most columns.
fn likeliest(text: &str) -> u8 {
    let fits = |separator: &u8| {
        let lengths: Vec<_> = records(text, *separator).take(LOOKED_AT).map(|record| record.len()).collect();
        let columns = lengths.first().copied().unwrap_or_default();
        let same = if columns < 2 { 0 } else { lengths.iter().filter(|length| **length == columns).count() };
        (same, columns)
    };
    // Of equals `max_by_key` gives the last.
    SEPARATORS.into_iter().rev().max_by_key(fits).expect("there are separators")
}

/// Where the reader of a row stands.
enum At {
    Row,
    Cell,
    Text,
    Quoted,
    Quote,
}

/// The number of each row with something in it, as a spreadsheet counts them: an empty line is a row, and a line end between
/// quotation marks is none.
fn numbers_of_rows(text: &str, separator: u8) -> Result<Vec<u32>, FileProblem> {
    let (mut numbers, mut row, mut line, mut opened) = (Vec::new(), 1, 1, 1);
    let mut at = At::Row;
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        let is_end = byte == b'\n' || byte == b'\r';
        if byte == b'\r' {
            bytes.next_if_eq(&b'\n');
        }
        line += u32::from(is_end);
        if matches!(at, At::Row) && !is_end {
            numbers.push(row);
        }
        let outside = !matches!(at, At::Quoted);
        row += u32::from(is_end && outside);
        at = match (at, byte) {
            (At::Quoted, b'"') => At::Quote,
            (At::Quoted, _) => At::Quoted,
            (At::Quote, b'"') => At::Quoted,
            (_, _) if is_end => At::Row,
            (At::Row | At::Cell, b'"') if separator != b'"' => {
                opened = line;
                At::Quoted
            }
            (_, byte) if byte == separator => At::Cell,
            _ => At::Text,
        };
    }
    if matches!(at, At::Quoted) { Err(FileProblem::OpenQuote { line: opened }) } else { Ok(numbers) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::monitor::import::{ReadFile, read_file};
    use proptest::prelude::*;

    fn file(bytes: &[u8]) -> Result<ReadFile, FileProblem> {
        read_file("lijst.csv", bytes)
    }

    /// The headings and rows, with a bar between cells and a slash between rows.
    fn shown(bytes: &[u8]) -> String {
        let sheet = file(bytes).unwrap().sheet;
        std::iter::once(&sheet.headings).chain(&sheet.rows).map(|row| row.join("|")).collect::<Vec<_>>().join("/")
    }

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    const TEXT: &str = "Regio;Zoë\nFryslân;3\n";

    #[test]
    fn text_is_read_in_every_encoding_that_programs_write() {
        let windows = WINDOWS_1252.encode(TEXT).0.into_owned();
        assert!(std::str::from_utf8(&windows).is_err());
        let with_mark = [b"\xef\xbb\xbf", TEXT.as_bytes()].concat();
        for bytes in [TEXT.as_bytes().to_vec(), with_mark, windows, utf16(TEXT, false), utf16(TEXT, true)] {
            assert_eq!(shown(&bytes), "Regio|Zoë/Fryslân|3", "{bytes:?}");
        }
    }

    #[test]
    fn text_that_is_not_what_it_says_is_refused() {
        let cut_off = &utf16(TEXT, false)[..13];
        let half_a_pair = [0xff, 0xfe, b'a', 0, b';', 0, 0, 0xd8, b'\n', 0];
        for bytes in [b"\xef\xbb\xbfRegio;Zo\xeb\nFrysl\xe2n;3\n".as_slice(), cut_off, &half_a_pair] {
            assert_eq!(file(bytes).err(), Some(FileProblem::BrokenText), "{bytes:?}");
        }
        // UTF-16 that does not say so is full of NULs.
        assert_eq!(file(&utf16(TEXT, false)[2..]).err(), Some(FileProblem::NoTable));
    }

    #[test]
    fn the_separator_is_found_also_where_others_stand_in_the_text() {
        for (text, expected) in [
            ("a;b\n1;2\n", "a|b/1|2"),
            ("a,b\n1,2\n", "a|b/1|2"),
            ("a\tb\n1\t2\n", "a|b/1|2"),
            (
                "Id;Wat ging goed, mooi, fijn en leuk?\n1;Alles, echt\n2;Niets\n",
                "Id|Wat ging goed, mooi, fijn en leuk?/1|Alles, echt/2|Niets",
            ),
            ("\"a;b;c\",\"d\"\n\"1\",\"2;3\"\n", "a;b;c|d/1|2;3"),
            ("sep=,\r\na;x,b\r\n1;y,2\r\n", "a;x|b/1;y|2"),
            ("\"sep=|\"\na|b\n1|2\n", "a|b/1|2"),
            ("a;b\n1,5;2,5\n", "a|b/1,5|2,5"),
        ] {
            assert_eq!(shown(text.as_bytes()), expected);
        }
    }

    #[test]
    fn a_cell_may_hold_line_ends_and_quotation_marks() {
        let text = "a;b\r\n\"een\r\ntwee\";\"zeg \"\"ja\"\"\"\r\n\r\n3;\"\"\r\n";
        assert_eq!(file(text.as_bytes()).unwrap().sheet.rows, [["een\ntwee", "zeg \"ja\""], ["3", ""]]);
        assert_eq!(shown(b"a;b\rc;d\r"), "a|b/c|d");
    }

    #[test]
    fn a_row_that_does_not_fit_is_named_as_a_spreadsheet_numbers_it() {
        let text = "a;b\n\n\"een\ntwee\";2\n1;2;;\n1;2;3\n";
        assert_eq!(file(text.as_bytes()).err(), Some(FileProblem::LongRow { row: 5 }));
        assert_eq!(shown(b"a;b;c\n1\n"), "a|b|c/1||");
        assert_eq!(file(b";\nOverzicht\na;b;c\n1;2;3\n").err(), Some(FileProblem::TitleAbove { row: 2 }));
        assert_eq!(file(b"a;b\n1;2\n3;\"vier\n5;6\n").err(), Some(FileProblem::OpenQuote { line: 3 }));
    }

    #[test]
    fn other_files_are_no_table() {
        let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice();
        let photo = b"\xff\xd8\xff\xe0\0\x10JFIF".as_slice();
        for bytes in
            [b"%PDF-1.7\na;b\n1;2\n".as_slice(), picture, photo, b"{\\rtf1 a;b}", b"\n<html><td>a;b", b"a;b\0\n1;2"]
        {
            assert_eq!(file(bytes).err(), Some(FileProblem::NoTable), "{bytes:?}");
        }
        let pasted = format!("a;b\n{};\u{2}pasted\u{92}\n", "x".repeat(200));
        assert_eq!(file(pasted.as_bytes()).unwrap().sheet.rows[0][1], "pasted");
        assert_eq!(file(b"").err(), Some(FileProblem::Empty));
        assert_eq!(file(b"\xef\xbb\xbf \n;;\n").err(), Some(FileProblem::Empty));
        assert_eq!(file(b"Een brief.\nNog een regel.\n").err(), Some(FileProblem::OneColumn));
        assert_eq!(file(b"a;b\n").err(), Some(FileProblem::NoRows));
    }

    proptest! {
        #[test]
        fn rows_are_counted_as_the_reader_reads_them(text in "[a\";,\n\r]{0,60}") {
            for separator in SEPARATORS {
                if let Ok(numbers) = numbers_of_rows(&text, separator) {
                    prop_assert_eq!(numbers.len(), records(&text, separator).count());
                }
            }
        }
    }
}
