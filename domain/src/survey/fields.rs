//! The names of a question's fields in a form. The page, the browser and the use case name them alike.

/// A part of a question's form beside its value, which has the name of the question alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldPart {
    /// The version of the answer that the writer saw.
    Version,
    /// "Klopt nog".
    StillRight,
    /// "Weten we nog niet" beside a number.
    Unknown,
    /// The remark.
    Remark,
    /// Who may read the text or the remark.
    Share,
    /// The themes of a text.
    Themes,
}

/// The value of a box that is ticked.
pub const TICKED: &str = "ja";
/// The version that a page names which shows nothing chosen beside the answer of last time: whatever value it posts, somebody
/// chose, also when it is the same again. A page that shows that answer in its fields names version 0 instead: it posts it unasked.
pub const NOTHING_CHOSEN: i64 = -2;
/// The value of a choice for "weten we nog niet".
pub const NOT_KNOWN: &str = "onbekend";

impl FieldPart {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Version, Self::StillRight, Self::Unknown, Self::Remark, Self::Share, Self::Themes];

    /// What stands behind the id of the question, such as `.toelichting`.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Version => ".versie",
            Self::StillRight => ".klopt",
            Self::Unknown => ".onbekend",
            Self::Remark => ".toelichting",
            Self::Share => ".delen",
            Self::Themes => ".themas",
        }
    }

    /// The name of this field of a question.
    pub fn of(self, question: &str) -> String {
        format!("{question}{}", self.suffix())
    }
}
