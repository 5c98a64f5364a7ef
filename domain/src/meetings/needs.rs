//! What somebody who comes to a meeting needs.

use crate::text::clean;

/// Two short texts; each may be empty. They may tell of somebody's health or faith, so they are read by few and erased soon (rules,
/// section 8).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    diet: String,
    access: String,
}

impl Needs {
    /// How long each text is at most, in characters.
    pub const MOST: usize = 300;

    /// These texts, without what nobody sees around them; `None` when one is longer than [`Self::MOST`].
    pub fn new(diet: &str, access: &str) -> Option<Self> {
        let (diet, access) = (clean(diet), clean(access));
        let fits = |text: &str| text.chars().count() <= Self::MOST;
        (fits(&diet) && fits(&access)).then_some(Self { diet, access })
    }

    /// What they do and do not eat and drink.
    pub fn diet(&self) -> &str {
        &self.diet
    }

    /// What they need to come in and to take part.
    pub fn access(&self) -> &str {
        &self.access
    }

    /// Whether nothing is needed.
    pub fn is_empty(&self) -> bool {
        self.diet.is_empty() && self.access.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_are_short_and_may_be_none() {
        let needs = Needs::new("  geen noten\r\n", &"é".repeat(Needs::MOST)).unwrap();
        assert_eq!((needs.diet(), needs.access().chars().count(), needs.is_empty()), ("geen noten", 300, false));
        assert_eq!(Needs::new("", &"é".repeat(Needs::MOST + 1)), None);
        assert!(Needs::new(" ", "\n").unwrap().is_empty());
    }
}
