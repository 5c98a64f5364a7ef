//! Where a word of a text begins and ends.

use super::fold::is_mark;
use crate::text::is_invisible;

/// A word as it stands in a text.
#[derive(Clone, Copy)]
pub(super) struct Token<'t> {
    text: &'t str,
    from: usize,
}

impl<'t> Token<'t> {
    /// The word itself.
    pub(super) fn as_str(&self) -> &'t str {
        self.text
    }

    /// Where it stands in its text, in bytes.
    pub(super) fn range(&self) -> (usize, usize) {
        (self.from, self.from + self.text.len())
    }
}

/// Whether it is one of the signs that people use for an apostrophe.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '‛' | 'ʼ' | '′' | '´' | '`' | '＇')
}

/// The words of a text: letters and digits with their accents, and an apostrophe between two of them (“regio’s”). A hyphen ends a word.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let from = rest + text[rest..].find(is_letter)?;
        let until = end(text, from);
        rest = until;
        Some(Token { text: &text[from..until], from })
    })
}

/// Where the word ends that begins at `from`.
fn end(text: &str, from: usize) -> usize {
    let mut until = from;
    let mut signs = text[from..].char_indices().map(|(at, c)| (from + at, c)).peekable();
    while let Some((at, c)) = signs.next() {
        let goes_on = is_letter(c) || is_mark(c) || is_invisible(c);
        let joins = is_apostrophe(c) && signs.peek().is_some_and(|(_, next)| is_letter(*next));
        if !goes_on && !joins {
            break;
        }
        // What nobody sees at the end of a word is no part of it.
        if !is_invisible(c) {
            until = at + c.len_utf8();
        }
    }
    until
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_apostrophe(c) && !is_invisible(c)
}
