//! What somebody searches for.

use super::fold::word;
use super::split::tokens;

/// More characters than this are no search but a text.
pub const MOST_TYPED: usize = 200;

/// Words that stand in nearly every text: a search asks for them only when it has no other.
const EVERYWHERE: [&str; 30] = [
    "aan", "als", "bij", "dat", "de", "die", "dit", "door", "een", "en", "er", "het", "hoe", "in", "is", "met", "naar",
    "of", "om", "ook", "op", "over", "te", "tot", "uit", "van", "voor", "we", "wij", "zijn",
];

/// Words that a text must all have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

/// Why nothing can be searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryProblem {
    /// More than [`MOST_TYPED`] characters.
    TooLong,
    /// Not one letter or digit.
    NoWord,
}

impl Query {
    /// What was typed in a field for searching; `None` when that is empty. Every sign that is no part of a word only parts words.
    ///
    /// # Errors
    /// [`QueryProblem`]: it is too long, or has no word.
    pub fn parse(typed: &str) -> Result<Option<Self>, QueryProblem> {
        let typed = crate::text::bare(typed);
        if typed.is_empty() {
            return Ok(None);
        }
        if typed.chars().count() > MOST_TYPED {
            return Err(QueryProblem::TooLong);
        }
        let asked: Vec<_> = tokens(typed).filter_map(|token| Some((token.as_str(), word(token.as_str())?))).collect();
        let is_everywhere = |written: &str| EVERYWHERE.contains(&written.to_lowercase().as_str());
        let has_other = asked.iter().any(|(written, _)| !is_everywhere(written));
        let mut words = Vec::new();
        for (written, word) in asked {
            if !(has_other && is_everywhere(written) || words.contains(&word)) {
                words.push(word);
            }
        }
        if words.is_empty() { Err(QueryProblem::NoWord) } else { Ok(Some(Self { words })) }
    }

    /// The words, each once, as [`super::words`] makes them: at least one.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether this is one of the words.
    pub(super) fn asks_for(&self, word: &str) -> bool {
        self.words.iter().any(|asked| asked == word)
    }
}
