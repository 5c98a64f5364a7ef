//! Names as people type them, read once at the edge.

use crate::text::is_invisible;
use icu_normalizer::ComposingNormalizer;
use std::fmt;

/// Longest name of a person, in characters.
const PERSON_MAX: usize = 100;
/// Longest name of a region, in characters.
const REGION_MAX: usize = 60;
/// Longest organisation or function, in characters.
const SHORT_MAX: usize = 120;
/// Longest name of a group of regions, in characters: it stands on a small label.
const GROUP_MAX: usize = 40;

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// Nothing was typed.
    #[error("nothing was given")]
    Empty,
    /// Longer than a name may be.
    #[error("longer than {max} characters")]
    TooLong {
        /// The most characters that fit.
        max: usize,
    },
    /// Holds no letter.
    #[error("holds no letter")]
    NoLetter,
}

macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $max:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Reads the text as people type or paste it: spaces around it go, and several in a row become one.
            ///
            /// # Errors
            /// [`NameProblem`] when nothing was typed, when it is too long or when it holds no letter.
            pub fn parse(typed: &str) -> Result<Self, NameProblem> {
                read(typed, $max).map(Self)
            }

            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_type!(
    /// The name of a person, as others see it: one line, at most 100 characters.
    PersonName,
    PERSON_MAX
);
text_type!(
    /// The name of a region: one line, at most 60 characters.
    RegionName,
    REGION_MAX
);
text_type!(
    /// An organisation or a function: one line, at most 120 characters.
    ShortText,
    SHORT_MAX
);
text_type!(
    /// What a webinar is called: one line, at most 120 characters.
    WebinarTitle,
    SHORT_MAX
);
text_type!(
    /// The name of a group of regions that a region compares itself with: one line, at most 40 characters.
    GroupName,
    GROUP_MAX
);

impl ShortText {
    /// Reads a text that may be left out: nothing typed is no text.
    ///
    /// # Errors
    /// [`NameProblem`] when something was typed that is too long or holds no letter.
    pub fn parse_optional(typed: &str) -> Result<Option<Self>, NameProblem> {
        match Self::parse(typed) {
            Err(NameProblem::Empty) => Ok(None),
            read => read.map(Some),
        }
    }
}

/// One line without control or direction characters, so that a name cannot break a mail header or turn a page around.
fn read(typed: &str, max: usize) -> Result<String, NameProblem> {
    let clean: String =
        typed.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !is_invisible(*c)).collect();
    // An â is one sign, also where a keyboard or a file made two of it.
    let clean = ComposingNormalizer::new_nfc().normalize(&clean).into_owned();
    let text = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        0 => Err(NameProblem::Empty),
        n if n > max => Err(NameProblem::TooLong { max }),
        _ if !text.chars().any(char::is_alphabetic) => Err(NameProblem::NoLetter),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_read_as_people_type_them() {
        assert_eq!(
            PersonName::parse("  Anne  van 't\tVoorbeeld-Çelik ").unwrap().as_str(),
            "Anne van 't Voorbeeld-Çelik"
        );
        assert_eq!(RegionName::parse("Frysla\u{302}n"), RegionName::parse("Frysl\u{e2}n"));
        assert_eq!(RegionName::parse("’s-Hertogenbosch e.o.").unwrap().as_str(), "’s-Hertogenbosch e.o.");
    }

    #[test]
    fn what_is_no_name_is_refused() {
        assert_eq!(PersonName::parse(" \r\n "), Err(NameProblem::Empty));
        assert_eq!(PersonName::parse("1234"), Err(NameProblem::NoLetter));
        assert_eq!(PersonName::parse("\u{200b}\u{ad}"), Err(NameProblem::Empty));
        assert_eq!(PersonName::parse("Noor\u{202e}\u{2066} de Vries").unwrap().as_str(), "Noor de Vries");
        assert_eq!(PersonName::parse(&"a".repeat(101)), Err(NameProblem::TooLong { max: 100 }));
        assert!(PersonName::parse(&"é".repeat(100)).is_ok());
    }

    #[test]
    fn an_organisation_may_be_left_out() {
        assert_eq!(ShortText::parse_optional("  "), Ok(None));
        assert_eq!(ShortText::parse_optional("GGD").unwrap().unwrap().as_str(), "GGD");
        assert!(ShortText::parse_optional(&"a".repeat(121)).is_err());
    }

    proptest! {
        #[test]
        fn a_name_is_one_line_and_reads_the_same_again(typed in any::<String>()) {
            if let Ok(name) = PersonName::parse(&typed) {
                prop_assert!(!name.as_str().contains(char::is_control));
                prop_assert_eq!(PersonName::parse(name.as_str()), Ok(name.clone()));
            }
        }
    }
}
