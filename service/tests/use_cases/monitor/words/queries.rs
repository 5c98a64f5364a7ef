//! The same searches give the same texts on both engines: those that have all the words, as the domain makes them.

use super::stage::{Text, words};
use crate::monitor::stage::{A, B, C, D, E, Stage};
use domain::account::Role;
use domain::search::{self, Query};
use domain::survey::Share::Network;
use service::both_engines;
use service::testkit::{TestNet, somebody};
use std::collections::BTreeSet;

/// Each begins with the letter by which the searches name it.
const TEXTS: [Text; 12] = [
    (
        (A, 1),
        "o1-trots",
        "A. De regio’s Drenthe en Groningen hebben samenwerkingsafspraken gemaakt met de zorgverzekeraar.",
        Network,
    ),
    ((A, 2), "o1-trots", "B. Eén afspraak met verzekeraars: 3e5 euro per jaar, 1.000 dagen lang!", Network),
    ((B, 1), "o2-knelpunt", "C. Tekort aan verloskundigen; de JGZ-arts is er wel.", Network),
    ((B, 2), "o2-knelpunt", "D. Ideeën genoeg, geen geld. \"Wie betaalt?\" (NOT de gemeente)", Network),
    ((C, 1), "o3-behoefte", "E. Strategiee\u{308}n van andere regio's, AND foto’s van hun bijeenkomsten.", Network),
    (
        (C, 2),
        "o3-behoefte",
        "F. Hoe betrek je ouders uit Łódź, Køge of Besançon? En hoe spreek je vaders aan?",
        Network,
    ),
    ((D, 1), "o4-aanbod", "G. Een draaiboek voor 's avonds\nmet GGD'en, de wethouder en zwangere vrouwen.", Network),
    ((E, 1), "o5-agenda", "H. Huizen van het kind: wat is een huis? <b>Wat</b> & hoe || waarom * 100%", Network),
    ((E, 2), "o5-agenda", "I. почта и телефон, ❤ 你好 en ½ uur", Network),
    ((A, 1), "o3-behoefte", "J. Tijd. Tijd! tijd?", Network),
    ((B, 1), "o1-trots", "K. verzekeraarverzekeraarverzekeraarverzekeraarverzekeraarverzekeraar", Network),
    ((C, 1), "o1-trots", "L. De raad wil radio, de straat wil een strategie.", Network),
];

/// What is typed, and the texts that are found, in the order of the page.
const QUERIES: [(&str, &str); 42] = [
    ("regio", "AE"),
    ("REGIO'S", "AE"),
    ("regios", "AE"),
    ("afspraken", "B"),
    ("samenwerkingsafspraak", "A"),
    ("verzekeraar", "B"),
    ("zorgverzekeraars", "A"),
    ("verzekeraars afspraak", "B"),
    ("afspraak verloskundige", ""),
    ("tekort aan een verloskundige", "C"),
    ("een", "BLGH"),
    ("aan", "CF"),
    ("jgz", "C"),
    ("jgz-arts", "C"),
    ("arts-jgz", "C"),
    ("idee", "D"),
    ("ideeen", "D"),
    ("IDEEËN", "D"),
    ("strategie", "LE"),
    ("strategiee\u{308}n", "LE"),
    ("foto", "E"),
    ("ouder", "F"),
    ("vader ouder", "F"),
    ("Lodz", "F"),
    ("køge BESANCON", "F"),
    ("ggd", "G"),
    ("GGD’en avond", "G"),
    ("huis", "H"),
    ("huizen kind", "H"),
    ("raad", "L"),
    ("radio", "L"),
    ("straat", "L"),
    ("3e5", "B"),
    ("1", "B"),
    ("000", "B"),
    ("100", "H"),
    ("почта", "I"),
    ("ПОЧТА ТЕЛЕФОН", "I"),
    ("NOT", "D"),
    ("AND", "E"),
    ("\"wie\" OR 'betaalt' -geld", ""),
    ("(geld) & !ideeën | <-> \"wie\":* ^betaalt", "D"),
];

both_engines! {
    async fn the_committed_searches_give_the_same_texts(net: TestNet) {
        let (stage, cora) = (Stage::new(net).await, somebody(&[Role::Coordinator]));
        stage.closed_with("2027-03-02", &TEXTS).await;
        let mut wrong = Vec::new();
        for (typed, expected) in QUERIES {
            let found: String = stage.texts(&cora, typed).await.iter().map(|text| &text[..1]).collect();
            if found != expected {
                wrong.push(format!("{typed}: {found} instead of {expected}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    async fn whatever_words_are_asked_for_the_engine_compares_them_as_the_domain_does(net: TestNet) {
        let (stage, cora) = (Stage::new(net).await, somebody(&[Role::Coordinator]));
        stage.closed_with("2027-03-02", &TEXTS).await;
        let all: Vec<String> = stage.texts(&cora, "").await;
        assert_eq!(all.len(), TEXTS.len());
        let of_each: Vec<(String, String)> = all.into_iter().map(|text| (search::words(&text), text)).collect();
        let typed: BTreeSet<&str> = TEXTS.iter().flat_map(|(_, _, text, _)| text.split_whitespace()).collect();
        let pairs = typed.iter().zip(typed.iter().skip(7)).map(|(one, other)| format!("{one} {other}"));
        let mut asked = 0;
        for typed in typed.iter().map(|word| (*word).to_owned()).chain(pairs) {
            let Ok(Some(query)) = Query::parse(&typed) else { continue };
            let has = |words: &str| query.words().iter().all(|word| words.split(' ').any(|found| found == word));
            let expected: Vec<_> = of_each.iter().filter(|(words, _)| has(words)).map(|(_, text)| text).collect();
            assert_eq!(stage.texts(&cora, &typed).await.iter().collect::<Vec<_>>(), expected, "{typed}");
            asked += 1;
        }
        assert!(asked > 150, "{asked}");
        assert!(stage.find(&cora, &words("waarom")).await.texts[0].text.contains("<b>"), "as it was written");
    }
}
