//! Files that belong to a meeting (rules, section 6): slides, photographs, what was handed out.

use crate::text::clean;

/// How large a file is at most, in bytes: 20 MB.
pub const FILE_LIMIT: usize = 20 << 20;
/// So many files a meeting has at most.
pub const MOST_FILES: i64 = 40;

/// What a file is, by what is in it. Nothing else is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// A document that looks the same everywhere.
    Pdf,
    /// A photograph.
    Jpeg,
    /// A picture.
    Png,
    /// A text of Word.
    Docx,
    /// Slides of PowerPoint.
    Pptx,
    /// A workbook of Excel.
    Xlsx,
    /// An open text.
    Odt,
    /// Open slides.
    Odp,
    /// An open workbook.
    Ods,
}

impl FileKind {
    /// All of them.
    pub const ALL: [FileKind; 9] =
        [Self::Pdf, Self::Jpeg, Self::Png, Self::Docx, Self::Pptx, Self::Xlsx, Self::Odt, Self::Odp, Self::Ods];

    /// How its name ends, without the dot; the text under which it is stored.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Docx => "docx",
            Self::Pptx => "pptx",
            Self::Xlsx => "xlsx",
            Self::Odt => "odt",
            Self::Odp => "odp",
            Self::Ods => "ods",
        }
    }

    /// The kind that is stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.ending() == text)
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
        }
    }

    /// Whether it is a picture, which is described for who does not see it.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
    }
}

/// Why a text is no title or description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineProblem {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// More than there is room for.
    #[error("too long")]
    TooLong,
}

/// A text on one line.
fn line(typed: &str, most: usize) -> Result<String, LineProblem> {
    let text = clean(typed).split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        0 => Err(LineProblem::Empty),
        count if count > most => Err(LineProblem::TooLong),
        _ => Ok(text),
    }
}

/// What a file is called: on the page, and when somebody keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileTitle(String);

impl FileTitle {
    /// How long it is at most, in characters.
    pub const MOST: usize = 120;

    /// The title as someone typed it.
    ///
    /// # Errors
    /// [`LineProblem`].
    pub fn parse(typed: &str) -> Result<Self, LineProblem> {
        line(typed, Self::MOST).map(Self)
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the file on the device of who keeps it. Nothing in it is a path or has a meaning for a shell.
    pub fn file_name(&self, kind: FileKind) -> String {
        let words = self.0.to_lowercase();
        let words = words.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        let name = words.collect::<Vec<_>>().join("-");
        let name = if name.is_empty() { "materiaal" } else { &name };
        format!("{name}.{}", kind.ending())
    }
}

/// What is to be seen on a picture, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileDescription(String);

impl FileDescription {
    /// How long it is at most, in characters.
    pub const MOST: usize = 300;

    /// The description as someone typed it.
    ///
    /// # Errors
    /// [`LineProblem`].
    pub fn parse(typed: &str) -> Result<Self, LineProblem> {
        line(typed, Self::MOST).map(Self)
    }

    /// The words; empty for a file that is no picture and was not described.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_found_by_its_text() {
        for kind in FileKind::ALL {
            assert_eq!(FileKind::parse(kind.ending()), Some(kind));
        }
        assert_eq!(FileKind::parse("svg"), None);
    }

    #[test]
    fn the_name_of_a_file_holds_no_path() {
        let name = |typed: &str| FileTitle::parse(typed).unwrap().file_name(FileKind::Pdf);
        assert_eq!(name("Dia’s van 9 februari"), "dia-s-van-9-februari.pdf");
        assert_eq!(name("../../etc/passwd"), "etc-passwd.pdf");
        assert_eq!(name("a\"; rm -rf .exe"), "a-rm-rf-exe.pdf");
        assert_eq!(name("…"), "materiaal.pdf");
        assert_eq!(name("Één\r\nregel"), "één-regel.pdf");
    }

    #[test]
    fn a_title_is_one_line_of_some_words() {
        assert_eq!(FileTitle::parse("  \n "), Err(LineProblem::Empty));
        assert_eq!(FileTitle::parse(&"é".repeat(120)).map(|title| title.0.chars().count()), Ok(120));
        assert_eq!(FileTitle::parse(&"é".repeat(121)), Err(LineProblem::TooLong));
    }
}
