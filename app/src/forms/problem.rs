//! What can be wrong with a field.

use super::texts;
use std::borrow::Cow;

/// What is wrong with a field. Its words stand in [`texts`], or in the texts of the feature whose rule it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The field came twice.
    Twice,
    /// The text has more characters than this.
    TooLong(usize),
    /// No day that exists.
    NoDate,
    /// No time of day; with what it is the time of, such as "begintijd".
    NoTime(&'static str),
    /// No whole number from the first to the second.
    NoNumber(i64, i64),
    /// A day without its time, or a time without its day.
    HalfMoment,
    /// A time that the clock skips in the night of that day.
    SkippedTime,
    /// Part of the text is malformed UTF-8.
    Unreadable,
    /// Someone else changed what the form is about: it comes back with the newest version.
    Changed,
    /// A rule of a feature, in its own words.
    Rule(Cow<'static, str>),
}

impl Problem {
    /// The sentence that says what to do.
    pub fn words(&self) -> Cow<'static, str> {
        match self {
            Self::Twice => texts::TWICE.into(),
            Self::TooLong(most) => texts::too_long(*most).into(),
            Self::NoDate => texts::DATE.into(),
            Self::NoTime(what) => texts::time_of_day(what).into(),
            Self::NoNumber(least, most) => texts::number(*least, *most).into(),
            Self::HalfMoment => texts::HALF_MOMENT.into(),
            Self::SkippedTime => texts::SKIPPED_TIME.into(),
            Self::Unreadable => texts::UNREADABLE.into(),
            Self::Changed => texts::CHANGED.into(),
            Self::Rule(words) => words.clone(),
        }
    }

    /// The same of a row of the form, which its words name: "Datum 2: vul een dag in".
    pub fn of_row(&self, row: &str) -> Self {
        let words = self.words();
        let mut letters = words.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        Self::Rule(format!("{row}: {}{}", first.collect::<String>(), letters.as_str()).into())
    }
}

impl From<&'static str> for Problem {
    fn from(words: &'static str) -> Self {
        Self::Rule(words.into())
    }
}

impl From<String> for Problem {
    fn from(words: String) -> Self {
        Self::Rule(words.into())
    }
}
