//! Tests of the words by which texts are found.

use super::*;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use proptest::prelude::*;

fn query(typed: &str) -> Query {
    Query::parse(typed).unwrap().unwrap()
}

/// Whether a text has all words of a search, as a database compares them.
fn fits(text: &str, typed: &str) -> bool {
    let words = words(text);
    query(typed).words().iter().all(|word| words.split(' ').any(|found| found == word))
}

#[test]
fn forms_of_a_word_are_one_word() {
    let alike: [&[&str]; 19] = [
        &["regio", "regio’s", "Regio's", "REGIO´S", "regios"],
        &["foto", "foto's", "fotos"],
        &["afspraak", "afspraken"],
        &["ouder", "ouders", "Ouderen"],
        &["gemeente", "gemeenten"],
        &["huis", "huizen"],
        &["brief", "brieven"],
        &["raad", "raden"],
        &["idee", "ideeën", "ideeen", "idee\u{308}en"],
        &["strategie", "strategieën"],
        &["samenwerking", "samenwerken", "samengewerkt"],
        &["verzekeraar", "verzekeraars"],
        &["verloskundige", "verloskundigen"],
        &["één", "een", "Eén"],
        &["GGD", "ggd’en", "GGD's", "ggd"],
        &["agenda", "agenda’s", "agendas"],
        &["kompas", "kompassen"],
        &["kraam\u{AD}zorg", "kraamzorg", "ｋｒａａｍｚｏｒｇ"],
        &["ijs", "ĳs"],
    ];
    for forms in alike {
        let found: Vec<_> = forms.iter().map(|form| words(form)).collect();
        assert!(found.windows(2).all(|two| two[0] == two[1]), "{forms:?} become {found:?}");
    }
}

#[test]
fn words_that_mean_something_else_stay_apart() {
    for (one, other) in
        [("raad", "radio"), ("straat", "strategie"), ("kraam", "kraamzorg"), ("geld", "geldt"), ("2", "1")]
    {
        assert_ne!(words(one), words(other), "{one} and {other}");
    }
}

/// What databases hold was made in this way. When it changes, [`VERSION`] goes up, so that texts are indexed anew.
#[test]
fn the_words_are_those_of_this_version() {
    let text =
        "’s Avonds bellen we 3 GGD'en in ’s-Gravenhage over de zorgverzekeraars; 1e5 keer!\nÆro, Łódź, Straße, почта";
    let made =
        "s avond bel we n3 ggd in s gravenhag over de zorgverzeker n1e5 keer aero lodz stra u43fu43eu447u442u430";
    assert_eq!((VERSION, words(text).as_str()), (1, made));
}

#[test]
fn signs_and_operators_are_no_words() {
    assert_eq!(
        query("\"verzekeraar\" AND (geld* OR NOT -ouders):^ ! & | <->"),
        query("verzekeraar and geld or not ouders")
    );
    for typed in ["\"", "''", "*", "!&|<->", "\"\" - ( )", "‘’"] {
        assert_eq!(Query::parse(typed), Err(QueryProblem::NoWord), "{typed}");
    }
    for typed in ["", "  \n", "\u{200b}"] {
        assert_eq!(Query::parse(typed), Ok(None), "{typed:?}");
    }
}

#[test]
fn a_text_is_no_search() {
    assert!(Query::parse(&"é".repeat(MOST_TYPED)).is_ok());
    assert_eq!(Query::parse(&"a ".repeat(5_000)), Err(QueryProblem::TooLong));
}

#[test]
fn a_search_asks_for_its_words_and_not_for_those_that_stand_everywhere() {
    assert!(fits("Een tekort: verloskundigen stoppen.", "tekort aan de verloskundige"));
    assert!(!fits("Een tekort aan geld.", "tekort aan verloskundigen"));
    assert!(fits("Aan de slag", "aan") && !fits("Wij beginnen", "aan"));
}

#[test]
fn the_words_that_fit_are_marked_in_the_text() {
    let marked = |text, typed| {
        let pieces = pieces(text, &query(typed)).into_iter();
        pieces.map(|(piece, fits)| if fits { format!("[{piece}]") } else { piece.to_owned() }).collect::<String>()
    };
    assert_eq!(marked("De regio’s en Regio-Noord.", "regio"), "De [regio’s] en [Regio]-Noord.");
    assert_eq!(marked("Ide\u{308}en", "ideen"), "[Ide\u{308}en]");
    assert_eq!(marked("<b>&amp; geld</b>", "b geld"), "<[b]>&amp; [geld]</[b]>");
    assert_eq!(marked("Niets.", "iets"), "Niets.");
}

#[test]
fn a_word_without_end_is_cut_off() {
    let long = "verzekeraar".repeat(400);
    assert_eq!(words(&long).len(), 60);
    assert!(fits(&long, &long[..100]));
}

proptest! {
    #[test]
    fn what_is_typed_otherwise_is_the_same_word(text in "[a-zA-Zéëïöüàçñ’' -]{0,60}") {
        let made = words(&text);
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&text);
        let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(&text);
        prop_assert_eq!(&words(&composed), &made);
        prop_assert_eq!(&words(&apart), &made);
        prop_assert_eq!(&words(&text.to_uppercase()), &made);
    }

    #[test]
    fn whatever_is_written_engines_read_it_alike(text in "\\PC{0,80}") {
        for word in words(&text).split(' ').filter(|word| !word.is_empty()) {
            prop_assert!(word.starts_with(|first: char| first.is_ascii_lowercase()), "{}", word);
            prop_assert!(word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "{}", word);
            prop_assert!(word.len() <= 60);
        }
    }

    #[test]
    fn the_pieces_are_the_text_and_its_words_are_found_in_it(text in "\\PC{0,80}", typed in "\\PC{1,40}") {
        if let Ok(Some(query)) = Query::parse(&typed) {
            let pieces = pieces(&text, &query);
            prop_assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), text.as_str());
        }
        if let Ok(Some(own)) = Query::parse(&text) {
            let made = words(&text);
            prop_assert!(own.words().iter().all(|word| made.split(' ').any(|found| found == word)));
            prop_assert!(pieces(&text, &own).iter().any(|(_, fits)| *fits));
        }
    }
}
