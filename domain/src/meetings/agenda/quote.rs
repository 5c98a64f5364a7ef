//! Whether an item says the words of an answer (rules, section 6): an answer that only the coordination group reads is not quoted.

use crate::search::words;

/// So many words of an answer in a row are no chance any more.
pub const SAME_WORDS: usize = 4;

/// Whether `text` says [`SAME_WORDS`] words of `answer` one after the other, or the whole of a shorter answer; in whatever spelling.
pub fn repeats(text: &str, answer: &str) -> bool {
    let (text, answer) = (words(text), words(answer));
    let text: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let answer: Vec<&str> = answer.split(' ').filter(|word| !word.is_empty()).collect();
    let length = answer.len().min(SAME_WORDS);
    length > 0 && text.windows(length).any(|run| answer.windows(length).any(|other| run == other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_a_row_are_a_quote_however_they_are_written() {
        let answer = "De zorgverzekeraar wil niet meebetalen aan de coördinatie.";
        assert!(repeats("Wat als de ZORGVERZEKERAAR wil niet meebetalen?", answer));
        assert!(repeats("niet meebetalen — aan de coordinatie", answer));
        assert!(!repeats("Hoe betaalt de zorgverzekeraar mee?", answer));
        assert!(!repeats("", answer));
        assert!(!repeats("iets", ""));
    }

    #[test]
    fn a_short_answer_is_quoted_as_a_whole() {
        assert!(repeats("Thema: geen geld", "Geen geld!"));
        assert!(!repeats("Er is wel geld", "Geen geld!"));
    }
}
