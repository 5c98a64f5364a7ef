//! Who asks, who is asked, and what they said.

use crate::account::EmailAddress;

/// Somebody with an address, as calendars name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What people read.
    pub name: String,
    /// Where mail goes, and what a calendar recognises them by.
    pub address: EmailAddress,
}

/// What somebody said to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rsvp {
    /// They come.
    Yes,
    /// They do not know yet.
    Maybe,
    /// They do not come.
    No,
}

impl Rsvp {
    /// All answers.
    pub const ALL: [Rsvp; 3] = [Self::Yes, Self::Maybe, Self::No];

    /// The text under which the answer is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Maybe => "maybe",
            Self::No => "no",
        }
    }

    /// The answer that is stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text)
    }
}

/// The one person to whom an invitation goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Who it is.
    pub person: Person,
    /// What they said that still holds; `None` when they are asked, or asked again.
    pub said: Option<Rsvp>,
    /// Whether what they answer with the buttons of their calendar is read. Only then these buttons are promised to work.
    pub is_read: bool,
}
