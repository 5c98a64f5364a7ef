//! From a word as somebody wrote it to the word that is compared.

use super::split::is_apostrophe;
use crate::text::is_invisible;
use frostem::{Algorithm, Stemmer};
use icu_normalizer::DecomposingNormalizerBorrowed;

/// A longer word is cut off: PostgreSQL leaves out what has more than 2046 bytes.
const LONGEST: usize = 60;

/// What comes after an apostrophe without making another word: “regio’s”, “GGD’en”, “baby’tje”, “zo’n”.
const ENDINGS: [&str; 10] = ["s", "n", "t", "en", "er", "ers", "je", "jes", "tje", "tjes"];

/// Whether it is a mark on the letter before it, such as the accent of a text that was taken apart (NFD).
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}')
        || matches!(c, '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// The word that is compared for a word of a text: small letters without accents, of a Dutch word the stem. `None` when nothing is left.
pub(super) fn word(written: &str) -> Option<String> {
    let folded = match written.split_once(is_apostrophe) {
        Some((head, tail)) if ENDINGS.contains(&fold(tail).as_str()) => fold(head),
        _ => fold(written),
    };
    let is_plain = folded.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut word = as_ascii(&if is_plain { stem(&folded) } else { folded });
    // PostgreSQL reads a word that begins with a digit as a number: of `3e5` it would make one.
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        word.insert(0, 'n');
    }
    word.truncate(LONGEST);
    (!word.is_empty()).then_some(word)
}

/// Small letters and digits without accents, however they were written (NFC or NFD, wide, as one sign).
pub(super) fn fold(written: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(written);
    let letters = apart.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric() || is_mark(*c));
    let seen = letters.filter(|c| !is_mark(*c) && !is_invisible(*c) && !is_apostrophe(*c));
    seen.fold(String::new(), |mut word, c| {
        match c {
            'ß' => word.push_str("ss"),
            'æ' => word.push_str("ae"),
            'œ' => word.push_str("oe"),
            'þ' => word.push_str("th"),
            'ø' => word.push('o'),
            'đ' | 'ð' => word.push('d'),
            'ł' => word.push('l'),
            'ı' => word.push('i'),
            other => word.push(other),
        }
        word
    })
}

/// The stem of a Dutch word in small letters, with two rules that the stemmer does not have.
fn stem(folded: &str) -> String {
    let mut stem = Stemmer::new(Algorithm::Dutch).stem(without_s(folded)).into_owned();
    // Of “ideeën” and “strategieën” the accent was the end of the word.
    if ["eeen", "ieen"].iter().any(|plural| stem.ends_with(plural)) {
        stem.truncate(stem.len() - 2);
    }
    without_s(&stem).to_owned()
}

/// “regios” for “regio’s”, as many type it, without its end. A word such as “kompas” loses it too, before and after the stemmer, so that all
/// its forms do.
fn without_s(word: &str) -> &str {
    let is_plural = word.len() > 4 && ["os", "as"].iter().any(|plural| word.ends_with(plural));
    word.strip_suffix('s').filter(|_| is_plural).unwrap_or(word)
}

/// The word in letters and digits that every engine reads alike; another letter becomes its number.
fn as_ascii(word: &str) -> String {
    word.chars().fold(String::new(), |mut text, c| {
        match c.is_ascii() {
            true => text.push(c),
            false => text.push_str(&format!("u{:x}", u32::from(c))),
        }
        text
    })
}
