//! What a file is, by what is in it.

use super::pictures::redrawn;
use domain::meetings::material::{FILE_LIMIT, FileKind};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// So much of the table of contents of a packed file is read, in bytes.
const CONTENTS_LIMIT: u64 = 1 << 20;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than a file may be.
    #[error("the file is too large")]
    TooLarge,
    /// It is none of the kinds that are taken.
    #[error("no such kind of file is taken")]
    NotAllowed,
    /// It holds programs.
    #[error("the file holds macros")]
    Macros,
    /// It begins as a picture, and is none that can be read.
    #[error("the picture cannot be read")]
    Broken,
    /// It is a picture of more dots than are drawn anew.
    #[error("the picture is too large")]
    TooManyDots,
    /// The scanner found something in it.
    #[error("the scanner found something")]
    Infected,
    /// The scanner did not answer.
    #[error("the scanner did not answer")]
    NotScanned,
}

/// What somebody sent, as it is stored: pictures drawn anew, all else as it came. Takes seconds for a large picture, so not for a thread on
/// which others wait.
pub(super) fn taken(bytes: &[u8]) -> Result<(FileKind, Option<Vec<u8>>), FileProblem> {
    match bytes.len() {
        0 => return Err(FileProblem::Empty),
        size if size > FILE_LIMIT => return Err(FileProblem::TooLarge),
        _ => {}
    }
    let kind = kind_of(bytes)?;
    let drawn = kind.is_picture().then(|| redrawn(kind, bytes)).transpose()?;
    Ok((kind, drawn))
}

fn kind_of(bytes: &[u8]) -> Result<FileKind, FileProblem> {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Ok(FileKind::Pdf),
        [0xFF, 0xD8, 0xFF, ..] => Ok(FileKind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(FileKind::Png),
        [b'P', b'K', 3, 4, ..] => packed(bytes),
        _ => Err(FileProblem::NotAllowed),
    }
}

/// A document that is packed: of Word, PowerPoint, Excel or LibreOffice, without macros.
fn packed(bytes: &[u8]) -> Result<FileKind, FileProblem> {
    const MAIN: [(&str, FileKind); 3] = [
        ("word/document.xml", FileKind::Docx),
        ("ppt/presentation.xml", FileKind::Pptx),
        ("xl/workbook.xml", FileKind::Xlsx),
    ];
    const OPEN: [(&str, FileKind); 3] = [
        ("application/vnd.oasis.opendocument.text", FileKind::Odt),
        ("application/vnd.oasis.opendocument.presentation", FileKind::Odp),
        ("application/vnd.oasis.opendocument.spreadsheet", FileKind::Ods),
    ];
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileProblem::NotAllowed)?;
    if archive.file_names().any(|name| name.is_ok_and(|name| is_macro(&name))) {
        return Err(FileProblem::Macros);
    }
    if let Some(kind) = text_of(&mut archive, "mimetype") {
        let kind = OPEN.iter().find(|(text, _)| *text == kind.trim());
        return kind.map(|(_, kind)| *kind).ok_or(FileProblem::NotAllowed);
    }
    let contents = text_of(&mut archive, "[Content_Types].xml").ok_or(FileProblem::NotAllowed)?;
    if contents.contains("macroEnabled") || contents.contains("vbaProject") {
        return Err(FileProblem::Macros);
    }
    let main = MAIN.iter().find(|(name, _)| archive.index_for_name(name).is_some());
    main.map(|(_, kind)| *kind).ok_or(FileProblem::NotAllowed)
}

/// Where office programs keep what they run.
fn is_macro(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("vbaproject.bin") || name.starts_with("basic/") || name.starts_with("scripts/")
}

/// A short text in a packed file; `None` when it is not there, or is long.
fn text_of(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let mut text = String::new();
    let file = archive.by_name(name).ok()?;
    file.take(CONTENTS_LIMIT + 1).read_to_string(&mut text).ok()?;
    (text.len() as u64 <= CONTENTS_LIMIT).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_document_is_known_by_what_is_in_it() {
        let types = ("[Content_Types].xml", "<Types/>");
        assert_eq!(kind_of(&zipped(&[types, ("word/document.xml", "")])), Ok(FileKind::Docx));
        assert_eq!(kind_of(&zipped(&[types, ("ppt/presentation.xml", "")])), Ok(FileKind::Pptx));
        assert_eq!(kind_of(&zipped(&[types, ("xl/workbook.xml", "")])), Ok(FileKind::Xlsx));
        let open = [("mimetype", "application/vnd.oasis.opendocument.presentation"), ("content.xml", "")];
        assert_eq!(kind_of(&zipped(&open)), Ok(FileKind::Odp));
        assert_eq!(kind_of(b"%PDF-1.7\n"), Ok(FileKind::Pdf));
    }

    #[test]
    fn what_only_looks_like_one_is_not_taken() {
        let files: [&[(&str, &str)]; 4] = [
            &[("word/document.xml", "")],
            &[("[Content_Types].xml", "<Types/>"), ("readme.txt", "")],
            &[("mimetype", "application/epub+zip")],
            &[("../../etc/passwd", "root")],
        ];
        for files in files {
            assert_eq!(kind_of(&zipped(files)), Err(FileProblem::NotAllowed), "{files:?}");
        }
        let others: [&[u8]; 7] = [
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
            b"<!doctype html><script>alert(1)</script>",
            b"MZ\x90\0",
            b"\x7fELF",
            b"GIF89a",
            b"PK\x03\x04 and then nothing",
            b" %PDF-1.7",
        ];
        for bytes in others {
            assert_eq!(kind_of(bytes), Err(FileProblem::NotAllowed), "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_document_with_macros_is_not_taken() {
        let types = ("[Content_Types].xml", "<Types/>");
        let of_word = [types, ("word/document.xml", ""), ("word/vbaProject.bin", "")];
        let by_its_types = [
            (
                "[Content_Types].xml",
                "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
            ),
            ("word/document.xml", ""),
        ];
        let open = [("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Module1.xml", "")];
        for files in [&of_word[..], &by_its_types, &open] {
            assert_eq!(kind_of(&zipped(files)), Err(FileProblem::Macros), "{files:?}");
        }
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        assert_eq!(taken(b"").err(), Some(FileProblem::Empty));
        let mut large = b"%PDF-1.7".to_vec();
        large.resize(FILE_LIMIT + 1, b' ');
        assert_eq!(taken(&large).err(), Some(FileProblem::TooLarge));
        large.truncate(FILE_LIMIT);
        assert_eq!(taken(&large), Ok((FileKind::Pdf, None)));
    }
}
