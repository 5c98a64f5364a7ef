//! Why a closed round opens again (rules, section 4).

use crate::text::clean;

/// Longest reason, in characters.
pub const REASON_MAX: usize = 2000;

/// A reason that says something: it stands in the audit log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(String);

/// Why a text is no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReasonProblem {
    /// Nothing was typed.
    #[error("no reason was given")]
    Empty,
    /// Longer than [`REASON_MAX`].
    #[error("longer than {REASON_MAX} characters")]
    TooLong,
}

impl Reason {
    /// Reads the reason as someone typed it.
    ///
    /// # Errors
    /// [`ReasonProblem`] when nothing was typed, or too much.
    pub fn parse(typed: &str) -> Result<Self, ReasonProblem> {
        let text = clean(typed);
        match text.chars().count() {
            0 => Err(ReasonProblem::Empty),
            n if n > REASON_MAX => Err(ReasonProblem::TooLong),
            _ => Ok(Self(text)),
        }
    }

    /// The reason as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_something() {
        assert_eq!(Reason::parse(" Zeeland kon\0 niet inloggen\n").unwrap().as_str(), "Zeeland kon niet inloggen");
        for nothing in ["", " \r\n ", "\0"] {
            assert_eq!(Reason::parse(nothing), Err(ReasonProblem::Empty));
        }
        assert_eq!(Reason::parse(&"é".repeat(REASON_MAX + 1)), Err(ReasonProblem::TooLong));
        assert!(Reason::parse(&"é".repeat(REASON_MAX)).is_ok());
    }
}
