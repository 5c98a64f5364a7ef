//! What texts are about; items of an agenda are about the same (rules, section 6).

use crate::order::same_letters;
use crate::text::clean;

/// The longest name, in characters: it stands on a small label.
pub const THEME_MOST: usize = 40;

/// The name of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeName(String);

/// Why a text is no name of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeProblem {
    /// It has no letter or digit.
    Empty,
    /// Longer than [`THEME_MOST`].
    TooLong,
}

impl ThemeName {
    /// Reads the name as somebody typed it, on one line.
    ///
    /// # Errors
    /// [`ThemeProblem`].
    pub fn parse(typed: &str) -> Result<Self, ThemeProblem> {
        let name = clean(typed).split_whitespace().collect::<Vec<_>>().join(" ");
        if name.chars().count() > THEME_MOST {
            return Err(ThemeProblem::TooLong);
        }
        if name.contains(char::is_alphanumeric) { Ok(Self(name)) } else { Err(ThemeProblem::Empty) }
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this theme is called so already: capitals, accents and marks between the letters do not count.
    pub fn is_called(&self, label: &str) -> bool {
        same_letters(&self.0, label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_something_on_one_line() {
        assert_eq!(ThemeName::parse("  Kosten\n van  zorg ").unwrap().as_str(), "Kosten van zorg");
        for nothing in ["", " \n", "…", "\u{200b}"] {
            assert_eq!(ThemeName::parse(nothing), Err(ThemeProblem::Empty), "{nothing:?}");
        }
        assert_eq!(ThemeName::parse(&"é".repeat(THEME_MOST + 1)), Err(ThemeProblem::TooLong));
        assert!(ThemeName::parse(&"é".repeat(THEME_MOST)).is_ok());
    }

    #[test]
    fn a_name_that_is_typed_otherwise_is_the_same() {
        let name = ThemeName::parse("financiën").unwrap();
        assert!(name.is_called("Financien") && !name.is_called("Financiering"));
    }
}
