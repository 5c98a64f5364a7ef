//! What a letter consists of.

use super::{Attachment, CalendarPart, Kind, Parts};
use std::fmt;

/// How every letter ends.
pub(super) const SIGNATURE: [&str; 2] = ["Groet,", "het portaal van het landelijk lerend netwerk"];

/// One letter, to one person.
///
/// What people typed may be in it: no line break of theirs makes a header, or a line of its own but for what is told of a meeting
/// (`typed`), and nothing of it is read as HTML.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    kind: Kind,
    subject: String,
    pub(super) blocks: Vec<Block>,
    parts: Parts,
}

/// A piece of a letter, with white space around it.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A few sentences.
    Paragraph(Words),
    /// A code, to be seen at a glance.
    Code(String),
    /// What can be done, and the address where; the address is shown in full, so that nobody has to trust a button.
    Button { words: String, address: String },
    /// Facts, one a line.
    Rows(Vec<Words>),
    /// What to do, in order.
    Steps(Vec<Words>),
}

/// Words on one line, in which an address can be followed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Words(pub(super) Vec<Span>);

#[derive(Clone, PartialEq, Eq)]
pub(super) enum Span {
    Plain(String),
    Link(String),
}

impl Words {
    /// These words, and then an address that can be followed.
    pub fn link(mut self, address: impl Into<String>) -> Self {
        self.0.push(Span::Link(on_one_line(address)));
        self
    }

    /// These words, and then some more.
    pub fn and(mut self, words: impl Into<String>) -> Self {
        self.0.push(Span::Plain(on_one_line(words)));
        self
    }
}

impl<T: Into<String>> From<T> for Words {
    fn from(words: T) -> Self {
        Self::default().and(words)
    }
}

impl Letter {
    /// A letter that says nothing yet but "Dag", to the person of this name when it is known. In the subject line breaks
    /// become blanks: one would begin another header.
    pub fn new(kind: Kind, subject: impl Into<String>, name: Option<&str>) -> Self {
        let subject: String = subject.into();
        let greeting = name.map_or("Dag,".to_owned(), |name| format!("Dag {name},"));
        let letter = Self { kind, subject: one_line(&subject), blocks: Vec::new(), parts: Parts::default() };
        letter.say(greeting)
    }

    /// Says this in a paragraph of its own.
    pub fn say(self, words: impl Into<Words>) -> Self {
        self.with(Block::Paragraph(words.into()))
    }

    /// Shows a code.
    pub fn code(self, code: impl Into<String>) -> Self {
        self.with(Block::Code(on_one_line(code)))
    }

    /// Offers to do something at an address of the portal.
    pub fn button(self, words: impl Into<String>, address: impl Into<String>) -> Self {
        self.with(Block::Button { words: on_one_line(words), address: on_one_line(address) })
    }

    /// Gives facts, one a line.
    pub fn rows(self, rows: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.with(Block::Rows(rows.into_iter().map(Into::into).collect()))
    }

    /// Tells what to do, in order.
    pub fn steps(self, steps: impl IntoIterator<Item = Words>) -> Self {
        self.with(Block::Steps(steps.into_iter().collect()))
    }

    /// Adds what a calendar understands. A letter has one at most: a second takes the place of the first.
    pub fn calendar(mut self, part: CalendarPart) -> Self {
        self.parts.calendar = Some(part);
        self
    }

    /// Adds a file.
    pub fn attach(mut self, file: Attachment) -> Self {
        self.parts.attachments.push(file);
        self
    }

    fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// What it is about.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The subject, on one line.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// What goes along.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl fmt::Debug for Letter {
    /// Never shows what it says: a code in a log is a key under the mat.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({:?})", self.kind)
    }
}

/// The text on one line, with single blanks.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The text on one line, with its blanks at the ends: those stand between words and an address.
fn on_one_line(text: impl Into<String>) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.into().replace(breaks, " ")
}
