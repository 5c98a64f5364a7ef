//! What the demo promises, as far as no database is needed.

use super::texts;
use domain::survey::{Kind, SurveyFormat};
use std::collections::BTreeSet;

/// Names that may stand in a text: of organisations, programmes and of the work itself.
const NAMES: [&str; 21] = [
    "A4",
    "CPZ",
    "Centering",
    "GALA",
    "GGD",
    "GGZ",
    "Home",
    "IZA",
    "JGZ",
    "Kansrijke",
    "Niet",
    "Nu",
    "Pregnancy",
    "RIVM",
    "RPI",
    "Start",
    "VSV",
    "VSV-voorzitter",
    "VoorZorg",
    "VWS",
    "Zwanger",
];

#[test]
fn there_are_at_least_150_texts_and_each_belongs_to_a_question() {
    let format = SurveyFormat::current();
    let mut distinct = BTreeSet::new();
    for (id, list) in texts::all() {
        let (_, question) = format.question(id).unwrap_or_else(|| panic!("{id} is a question"));
        for text in list {
            assert!(distinct.insert(text.text.as_str()), "twice: {}", text.text);
            assert!(text.text.chars().count() <= format.remark.max, "{}", text.text);
            assert!(text.text == text.text.trim() && text.text.ends_with(['.', '?']), "{}", text.text);
            let known = text.themes.iter().all(|theme| format.theme_label(theme).is_some());
            assert!(known && (question.themes || text.themes.is_empty()), "{}", text.text);
            let levels = text.levels.iter().all(|level| (1..=5).contains(level));
            assert!(levels && (question.kind == Kind::Growth) != text.levels.is_empty(), "{}", text.text);
        }
    }
    assert!(distinct.len() >= 150, "{}", distinct.len());
}

#[test]
fn no_text_names_anybody() {
    for text in texts::all().values().flatten() {
        for name in names_in(&text.text) {
            assert!(NAMES.contains(&name), "'{name}' in: {}", text.text);
        }
    }
}

/// Words with a capital that do not begin a sentence.
fn names_in(text: &str) -> Vec<&str> {
    let mut begins = true;
    let mut names = Vec::new();
    for word in text.split_whitespace() {
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric());
        if !begins && plain.chars().next().is_some_and(char::is_uppercase) {
            names.push(plain);
        }
        begins = word.ends_with(['.', '!', '?', ':']);
    }
    names
}

#[test]
fn a_name_in_a_text_would_be_noticed() {
    assert_eq!(names_in("De moeder heet Fatma. Haar kind Daan ook."), ["Fatma", "Daan"]);
}

#[test]
fn texts_use_the_words_of_the_portal() {
    const NOT_OURS: [&str; 9] =
        ["gebruiker", "respondent", "invoer", "valideren", "score", "ranking", "achterblijver", "dashboard", "module"];
    for text in texts::all().values().flatten() {
        let lower = text.text.to_lowercase();
        assert!(NOT_OURS.iter().all(|word| !lower.contains(word)), "{}", text.text);
    }
}
