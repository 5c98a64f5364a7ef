//! Marks of personal answers: a form that comes back with one tells what its writer saw.

use domain::survey::{Question, SurveyFormat, Typed};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What a draft's row holds: what was typed, and what was typed in another window meanwhile.
#[derive(Serialize, Deserialize)]
pub(super) struct Stored {
    #[serde(flatten)]
    pub(super) typed: Typed,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) other: Option<Typed>,
}

/// Names what a draft holds by a number from 0. What differs has different numbers, but for one chance in two thousand
/// million.
pub(super) fn mark(format: &SurveyFormat, question: &Question, typed: &Typed, other: Option<&Typed>) -> i32 {
    let seen = |typed: &Typed| as_shown(format, question, typed).to_json();
    let mut hash = Sha256::new();
    hash.update(seen(typed));
    hash.update(other.map(seen).unwrap_or_default());
    let [a, b, c, d, ..] = <[u8; 32]>::from(hash.finalize());
    i32::from_be_bytes([a & 0x7f, b, c, d])
}

/// What a page posts when nobody touches it: it shows a choice of readers also where none was made.
fn as_shown(format: &SurveyFormat, question: &Question, typed: &Typed) -> Typed {
    let mut shown = if typed.is_empty() { Typed::default() } else { typed.clone() };
    shown.share = if typed.share.is_empty() { question.default_share(format).field() } else { &typed.share }.to_owned();
    shown.themes.sort();
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(id: &str, typed: &Typed) -> i32 {
        let format = SurveyFormat::current();
        mark(format, format.question(id).unwrap().1, typed, None)
    }

    #[test]
    fn a_choice_of_readers_that_the_page_adds_is_no_change() {
        let level = |share: &str| Typed { value: vec!["3".into()], share: share.into(), ..Typed::default() };
        let none = |share: &str| Typed { value: Vec::new(), ..level(share) };
        assert_eq!(of("p1-trekker", &level("")), of("p1-trekker", &level("netwerk")));
        assert_eq!(of("p1-trekker", &none("")), of("p1-trekker", &none("netwerk")));
        assert_ne!(of("p1-trekker", &none("")), of("p1-trekker", &none("coordinatie")));
        let text = |share: &str| Typed { value: vec!["Een tekst.".into()], share: share.into(), ..Typed::default() };
        assert_ne!(of("o1-trots", &text("netwerk")), of("o1-trots", &text("coordinatie")));
        assert_ne!(of("p1-trekker", &level("")), of("p1-trekker", &Typed::default()));
    }
}
