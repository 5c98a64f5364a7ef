//! What a zip holds, before anything is done with it. The sizes that it declares are not believed: everything is unpacked once, and
//! thrown away.

use super::FileProblem;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::io::{self, BufReader, Cursor, Read};
use zip::ZipArchive;

/// So many bytes in all, unpacked.
const UNPACKED_LIMIT: u64 = 50 * 1000 * 1000;
/// So many files in it; a workbook has some dozens.
const MOST_ENTRIES: usize = 2_000;
/// So many different texts. The library takes the memory for as many as the file says that it has.
const MOST_TEXTS: u64 = 1_000_000;

/// Finds that this is a workbook that can be read without harm.
pub(super) fn check(bytes: &[u8]) -> Result<(), FileProblem> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileProblem::Damaged)?;
    if zip.len() > MOST_ENTRIES {
        return Err(FileProblem::Swollen);
    }
    let mut left = UNPACKED_LIMIT;
    let mut names = Vec::new();
    for at in 0..zip.len() {
        let entry = zip.by_index(at).map_err(|_| FileProblem::Damaged)?;
        let name = entry.name().map_err(|_| FileProblem::Damaged)?.replace('\\', "/").to_lowercase();
        let read = io::copy(&mut entry.take(left + 1), &mut io::sink()).map_err(|_| FileProblem::Damaged)?;
        left = left.checked_sub(read).ok_or(FileProblem::Swollen)?;
        names.push(name);
    }
    check_kind(&names)?;
    for at in (0..zip.len()).filter(|at| names[*at].ends_with("sharedstrings.xml")) {
        check_texts(zip.by_index(at).map_err(|_| FileProblem::Damaged)?)?;
    }
    Ok(())
}

/// Which kind of file this is, by what is in it.
fn check_kind(names: &[String]) -> Result<(), FileProblem> {
    let has = |fits: fn(&str) -> bool| names.iter().any(|name| fits(name));
    if has(|name| name.ends_with("vbaproject.bin") || name.starts_with("xl/macrosheets/")) {
        return Err(FileProblem::Macros);
    }
    if has(|name| name == "xl/workbook.bin" || name == "content.xml") {
        return Err(FileProblem::OtherWorkbook);
    }
    if has(|name| name == "[content_types].xml") && !has(|name| name.starts_with("word/") || name.starts_with("ppt/")) {
        return Ok(());
    }
    Err(FileProblem::NoTable)
}

/// Finds that a list of texts does not say that it is far longer than it can be.
fn check_texts(entry: impl Read) -> Result<(), FileProblem> {
    let mut reader = Reader::from_reader(BufReader::new(entry));
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == "sst" => {
                // Every number in the tag: attributes can be written in more ways than one.
                let numbers = tag.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
                let is_odd = |digits: &str| digits.parse::<u64>().map_or(true, |number| number > MOST_TEXTS);
                return if numbers.into_iter().any(is_odd) { Err(FileProblem::Damaged) } else { Ok(()) };
            }
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(_) => return Err(FileProblem::Damaged),
        }
    }
}
