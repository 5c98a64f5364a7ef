//! The words by which texts are found (decision 22).
//!
//! A text and what somebody searches for become words in the same way. The databases compare these words and know no Dutch, so that both
//! give the same texts.

mod fold;
mod query;
mod split;

pub use query::{MOST_TYPED, Query, QueryProblem};

use fold::word;
use split::tokens;

/// Which way texts become words. It goes up with every change of that, also one of the stemmer: texts are indexed anew then.
pub const VERSION: i32 = 1;

/// The words of a text as the database keeps them: each a letter with small letters and digits behind it, a space between them.
pub fn words(text: &str) -> String {
    tokens(text).filter_map(|token| word(token.as_str())).collect::<Vec<_>>().join(" ")
}

/// Small letters and digits of a text without accents: what two spellings of the same have in common.
pub(crate) fn folded(text: &str) -> String {
    fold::fold(text)
}

/// The text in pieces, each with whether it is a word that was searched for. Together they are the text.
pub fn pieces<'t>(text: &'t str, query: &Query) -> Vec<(&'t str, bool)> {
    let (mut pieces, mut done) = (Vec::new(), 0);
    let found = tokens(text).filter(|token| word(token.as_str()).is_some_and(|word| query.asks_for(&word)));
    for token in found {
        let (from, until) = token.range();
        if from > done {
            pieces.push((&text[done..from], false));
        }
        pieces.push((&text[from..until], true));
        done = until;
    }
    if done < text.len() {
        pieces.push((&text[done..], false));
    }
    pieces
}

#[cfg(test)]
mod tests;
