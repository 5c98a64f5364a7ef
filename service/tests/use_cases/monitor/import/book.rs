//! Workbooks that are made for a test, and what is inside them.

use rust_xlsxwriter::{Workbook, Worksheet};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A workbook with one sheet.
pub fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

/// Writes rows of texts from this row on, counted from 0.
pub fn rows(sheet: &mut Worksheet, from: u32, rows: &[&[&str]]) {
    for (row, cells) in (from..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
}

/// The files in a zip, in order.
pub fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let count = zip.len();
    let entry = |at| {
        let mut entry = zip.by_index(at).unwrap();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        (entry.name().unwrap().into_owned(), content)
    };
    (0..count).map(entry).collect()
}

/// A zip of these files.
pub fn zipped(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The same workbook with one text in one of its files replaced.
pub fn replaced(bytes: &[u8], file: &str, old: &str, new: &str) -> Vec<u8> {
    let mut all = entries(bytes);
    let (_, content) = all.iter_mut().find(|(name, _)| name == file).unwrap();
    let text = String::from_utf8(content.clone()).unwrap();
    assert!(text.contains(old), "{old} in {text}");
    *content = text.replace(old, new).into_bytes();
    zipped(&all)
}

/// The same workbook with one more file.
pub fn with(bytes: &[u8], file: &str, content: &[u8]) -> Vec<u8> {
    let mut all = entries(bytes);
    all.push((file.to_owned(), content.to_vec()));
    zipped(&all)
}
