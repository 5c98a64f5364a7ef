//! What nobody should send.

use super::book::{book, entries, replaced, rows, with, zipped};
use super::read;
use service::monitor::import::{FILE_LIMIT, FileProblem};

const TEXTS: &str = "xl/sharedStrings.xml";

fn plain() -> Vec<u8> {
    book(|sheet| rows(sheet, 0, &[&["Regio", "Trekker"], &["Twente", "Knop"], &["Drenthe", "Kiem"]]))
}

#[test]
fn a_file_that_is_too_large_is_not_looked_at() {
    assert_eq!(read(&vec![b'a'; FILE_LIMIT + 1]), Err(FileProblem::TooLarge));
}

#[test]
fn a_workbook_with_programs_is_refused() {
    assert_eq!(read(&with(&plain(), "xl/vbaProject.bin", b"Sub Auto_Open()")), Err(FileProblem::Macros));
    assert_eq!(read(&with(&plain(), "XL\\VBAPROJECT.BIN", b"Sub Auto_Open()")), Err(FileProblem::Macros));
    assert_eq!(read(&with(&plain(), "xl/macrosheets/sheet1.xml", b"<x/>")), Err(FileProblem::Macros));
}

/// 60 MB of nothing in 60 kB.
fn bomb() -> Vec<u8> {
    with(&plain(), "xl/media/image1.png", &vec![0; 60_000_000])
}

#[test]
fn what_swells_is_refused_before_it_has_swollen() {
    let bytes = bomb();
    assert!(bytes.len() < 200_000, "{}", bytes.len());
    assert_eq!(read(&bytes), Err(FileProblem::Swollen));
    let many: Vec<_> = (0..2_001).map(|at| (format!("xl/{at}.xml"), Vec::new())).collect();
    assert_eq!(read(&zipped(&many)), Err(FileProblem::Swollen));
}

#[test]
fn what_lies_about_how_much_it_swells_is_refused_as_well() {
    let mut bytes = bomb();
    let (size, lie) = (60_000_000_u32.to_le_bytes(), 1_000_u32.to_le_bytes());
    let places: Vec<_> = bytes.windows(4).enumerate().filter(|(_, four)| *four == size).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + 4].copy_from_slice(&lie);
    }
    let found = read(&bytes);
    assert!(matches!(found, Err(FileProblem::Swollen | FileProblem::Damaged)), "{found:?}");
}

#[test]
fn a_list_of_texts_that_says_to_be_endless_takes_no_memory() {
    for count in ["99999999999999", "18446744073709551615", "99999999999999999999999"] {
        let odd = replaced(&plain(), TEXTS, "uniqueCount=\"6\"", &format!("uniqueCount='{count}'"));
        assert_eq!(read(&odd), Err(FileProblem::Damaged), "{count}");
    }
    let fine = replaced(&plain(), TEXTS, "uniqueCount=\"6\"", "uniqueCount=\"7000\"");
    assert_eq!(read(&fine).unwrap().sheet.rows.len(), 2);
}

#[test]
fn a_long_text_that_stands_in_every_cell_is_cut_off_once() {
    let cells: Vec<_> = (0..100).map(|at| format!("kop {at}")).collect();
    let cells: Vec<_> = cells.iter().map(String::as_str).collect();
    let bytes = book(|sheet| {
        rows(sheet, 0, &[&cells]);
        (1..400).for_each(|row| rows(sheet, row, &[&["lang"; 100]]));
    });
    for long in ["lang ".repeat(2_000_000), format!("lang{}", " ".repeat(10_000_000))] {
        let bytes = replaced(&bytes, TEXTS, "<t>lang</t>", &format!("<t xml:space=\"preserve\">{long}</t>"));
        let file = read(&bytes).unwrap();
        assert_eq!((file.cut, &file.sheet.rows[398][99][..4]), (39_900, "lang"));
    }
}

#[test]
fn files_of_other_kinds_say_what_they_are() {
    let named =
        |names: &[&str]| zipped(&names.iter().map(|name| ((*name).to_owned(), b"x".to_vec())).collect::<Vec<_>>());
    assert_eq!(read(&named(&["mimetype", "content.xml"])), Err(FileProblem::OtherWorkbook));
    assert_eq!(read(&named(&["[Content_Types].xml", "xl/workbook.bin"])), Err(FileProblem::OtherWorkbook));
    assert_eq!(read(&named(&["[Content_Types].xml", "word/document.xml"])), Err(FileProblem::NoTable));
    assert_eq!(read(&named(&["foto.jpg"])), Err(FileProblem::NoTable));
    assert_eq!(read(&named(&["[Content_Types].xml", "xl/workbook.xml"])), Err(FileProblem::Damaged));
    assert_eq!(read(b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"), Err(FileProblem::NoTable));
    let old = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 600]].concat();
    assert_eq!(read(&old), Err(FileProblem::OldWorkbook));
}

#[test]
fn a_workbook_that_is_cut_off_or_broken_is_damaged() {
    let whole = plain();
    for length in (4..whole.len()).step_by(97) {
        assert_eq!(read(&whole[..length]), Err(FileProblem::Damaged), "{length} of {}", whole.len());
    }
    for (old, new) in [("<sheetData>", "<sheetData"), ("r=\"B2\"", "r=\"B99999999\""), ("r=\"A1\"", "r=\"ZZZZZ1\"")] {
        assert_eq!(read(&replaced(&whole, "xl/worksheets/sheet1.xml", old, new)), Err(FileProblem::Damaged), "{new}");
    }
    let without: Vec<_> = entries(&whole).into_iter().filter(|(name, _)| !name.contains("sheet1")).collect();
    assert_eq!(read(&zipped(&without)), Err(FileProblem::Damaged));
}
