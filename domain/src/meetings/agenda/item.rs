//! What an item of an agenda says.

use crate::text::clean;

/// The longest title, in characters: it stands on one line of a beamer.
pub const TITLE_MOST: usize = 120;
/// The longest explanation, in characters.
pub const NOTE_MOST: usize = 2_000;
/// The longest time, in minutes: a whole day.
pub const MINUTES_MOST: u16 = 480;

/// What an item is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aim {
    /// People hear something.
    Inform,
    /// People talk about something.
    Discuss,
    /// Something is decided.
    Decide,
}

impl Aim {
    /// All of them.
    pub const ALL: [Aim; 3] = [Self::Inform, Self::Discuss, Self::Decide];

    /// The text under which it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inform => "inform",
            Self::Discuss => "discuss",
            Self::Decide => "decide",
        }
    }

    /// What is stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aim| aim.as_str() == text)
    }

    /// The words that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::Inform => "ter informatie",
            Self::Discuss => "gesprek",
            Self::Decide => "besluit",
        }
    }
}

/// Why a text is none of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemProblem {
    /// It has no title.
    NoTitle,
    /// The title is longer than [`TITLE_MOST`].
    TitleTooLong,
    /// The explanation is longer than [`NOTE_MOST`].
    NoteTooLong,
    /// It takes no minute, or more than [`MINUTES_MOST`].
    Minutes,
}

/// A title on one line, an explanation that may be empty, and how many minutes it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemText {
    title: String,
    note: String,
    minutes: u16,
}

impl ItemText {
    /// Reads these texts as somebody typed them.
    ///
    /// # Errors
    /// Each [`ItemProblem`] that there is.
    pub fn new(title: &str, note: &str, minutes: u16) -> Result<Self, Vec<ItemProblem>> {
        let (title, note) = (one_line(title), clean(note));
        let problems: Vec<ItemProblem> = [
            (title.is_empty(), ItemProblem::NoTitle),
            (title.chars().count() > TITLE_MOST, ItemProblem::TitleTooLong),
            (note.chars().count() > NOTE_MOST, ItemProblem::NoteTooLong),
            (!(1..=MINUTES_MOST).contains(&minutes), ItemProblem::Minutes),
        ]
        .into_iter()
        .filter_map(|(is_so, problem)| is_so.then_some(problem))
        .collect();
        if problems.is_empty() { Ok(Self { title, note, minutes }) } else { Err(problems) }
    }

    /// What it is called.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What it is about; may be empty.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// How long it takes, in minutes.
    pub fn minutes(&self) -> u16 {
        self.minutes
    }
}

fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_aim_is_read_as_it_is_written() {
        for aim in Aim::ALL {
            assert_eq!(Aim::parse(aim.as_str()), Some(aim));
        }
        assert_eq!(Aim::parse("vote"), None);
    }

    #[test]
    fn a_title_stands_on_one_line() {
        let item = ItemText::new(" Hoe betrekken\nwe ouders? ", " ", 20).unwrap();
        assert_eq!((item.title(), item.note(), item.minutes()), ("Hoe betrekken we ouders?", "", 20));
    }

    #[test]
    fn every_problem_is_named() {
        use ItemProblem::*;
        assert_eq!(ItemText::new("\u{200b}", "", 0), Err(vec![NoTitle, Minutes]));
        let (title, note) = ("é".repeat(TITLE_MOST + 1), "é".repeat(NOTE_MOST + 1));
        assert_eq!(ItemText::new(&title, &note, MINUTES_MOST + 1), Err(vec![TitleTooLong, NoteTooLong, Minutes]));
        assert!(ItemText::new(&title[2..], &note[2..], MINUTES_MOST).is_ok());
    }
}
