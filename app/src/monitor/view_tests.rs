//! What the parts of the pages show, and to whom.

use super::quotes::quotes;
use super::series::of_region;
use super::steps_card::StepsCard;
use super::steps_table::steps_table;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{MemberId, RegionId, RoundId, SeatNumber};
use domain::monitor::{
    GrowthAnswer, Level, PersonAnswers, RegionAnswers, RoundAnswers, SeatAnswers, questions, results,
};
use domain::rounds::RoundState;
use domain::survey::SurveyFormat;
use leptos::prelude::*;
use service::monitor::{FrozenRound, Names, RegionView, SharedText};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

const P1: &str = "p1-trekker";

fn member(number: u128) -> MemberId {
    MemberId(Uuid::from_u128(number))
}

/// A round in which region A answered `levels` from its two seats, and region B nothing.
fn round(month: u32, levels: [u8; 2]) -> FrozenRound {
    let seat = |(seat, level): (SeatNumber, u8)| {
        let answer = Level::new(level).map_or(GrowthAnswer::Unknown, GrowthAnswer::Level);
        let person = PersonAnswers {
            member: member(seat.number() as u128),
            sent_at: DateTime::<Utc>::UNIX_EPOCH,
            growth: BTreeMap::from([(P1.to_owned(), answer)]),
            choices: BTreeMap::new(),
        };
        SeatAnswers { seat, held: true, counting: Some(person) }
    };
    let region = |id: &str, seats| RegionAnswers { region: RegionId::new(id), seats, shared: BTreeMap::new() };
    let seats = SeatNumber::ALL.into_iter().zip(levels).map(seat).collect();
    let regions = vec![region("a", seats), region("b", Vec::new())];
    let questions = questions(SurveyFormat::current());
    FrozenRound {
        published_at: None,
        imported_at: None,
        id: RoundId(Uuid::from_u128(u128::from(month))),
        date: NaiveDate::from_ymd_opt(2026, month, 9).unwrap(),
        state: RoundState::Closed,
        format_version: 1,
        revision: 1,
        frozen_at: DateTime::UNIX_EPOCH,
        answers: 2,
        results: Arc::new(results(&RoundAnswers { format_version: 1, questions, regions })),
        spreads: Arc::default(),
    }
}

pub(super) fn rounds() -> Vec<FrozenRound> {
    vec![round(6, [2, 2]), round(10, [5, 2])]
}

fn names() -> Names {
    let people = [(member(1), "Anna Voorbeeld"), (member(2), "Bram Voorbeeld")];
    let of = |round: &FrozenRound| people.map(|(member, name)| ((round.id, member), name.to_owned()));
    rounds().iter().flat_map(of).collect()
}

pub(super) fn html(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html())
}

/// A card, and the table below the cards.
fn steps(names: &Names) -> (String, String) {
    let path = of_region(&rounds(), &RegionId::new("a"), names).remove(0);
    let table = html({
        let path = path.clone();
        move || steps_table(&[path], 60).into_any()
    });
    (html(move || view! { <StepsCard path region=RegionId::new("a") /> }.into_any()), table)
}

#[test]
fn a_drawing_of_a_region_is_not_read_out_as_its_words_and_the_table_are() {
    let (card, table) = steps(&names());
    let drawing = card.split("<svg").nth(1).unwrap();
    assert!(drawing.contains("aria-hidden=\"true\"") && drawing.contains("chart__line"), "{card}");
    assert!(
        card.contains("<figure") && card.contains("<figcaption") && card.contains("Band: 1 van de 2 regio’s"),
        "{card}"
    );
    assert!(
        card.contains("/monitor/regio/a/p1-trekker.png") && card.contains("/monitor/regio/a/p1-trekker.svg"),
        "{card}"
    );
    assert!(table.contains("<table") && table.contains("okt 26") && table.contains("(3,5)"), "{table}");
    assert!(!card.contains("style="), "the Content-Security-Policy refuses inline styles");
}

#[test]
fn two_answers_far_apart_are_both_shown_as_a_reason_to_talk() {
    let (shown, _) = steps(&Names::new());
    assert!(shown.contains("Kiem en Bloem: samen bespreken"));
    assert_eq!(shown.matches("chart__mark--answer").count(), 2);
}

#[test]
fn names_stand_beside_answers_only_for_who_may_see_them() {
    assert!(steps(&names()).1.contains("Bloem (Anna Voorbeeld)"));
    let (card, hidden) = steps(&Names::new());
    assert!(!card.contains("Voorbeeld"));
    assert!(!hidden.contains("Voorbeeld"));
    // Without names the lower answer comes first, so that the order does not tell the seat.
    assert!(hidden.contains("Kiem en Bloem; verschil 3"));
}

fn text(round: &FrozenRound, words: &str) -> SharedText {
    SharedText {
        round: round.id,
        question: "o1-trots".into(),
        member: Some(member(1)),
        seat: Some(SeatNumber::One),
        text: words.into(),
        is_remark: false,
        is_for_coordination: false,
        themes: vec!["bestuur".into()],
        group: None,
    }
}

fn texts(names: Names, change: impl Fn(&mut SharedText)) -> String {
    let rounds = rounds();
    let mut texts = vec![text(&rounds[1], "We hebben een convenant."), text(&rounds[0], "We zijn begonnen.")];
    texts.iter_mut().for_each(change);
    let region = RegionId::new("a");
    let (name, newest) = ("Zeeland".to_owned(), rounds.last().map(|round| round.date));
    let (is_own, most_in_full, upcoming) = (false, rounds.len(), None);
    let view = RegionView { region, name, is_own, rounds, newest, most_in_full, names, texts, upcoming };
    html(move || quotes(&view).unwrap())
}

#[test]
fn a_text_carries_no_name_for_who_may_not_see_it() {
    let with = texts(names(), |_| ());
    let without = texts(Names::new(), |text| (text.member, text.seat) = (None, None));
    assert!(with.contains("Anna Voorbeeld · iedereen in het netwerk · Bestuurlijk draagvlak"), "{with}");
    assert!(without.contains("We hebben een convenant.") && without.contains("Bestuurlijk draagvlak"));
    assert!(!without.contains("Voorbeeld") && !without.contains("zetel"));
    let long_ago = texts(Names::new(), |text| text.member = None);
    assert!(long_ago.contains("trekker op zetel 1 · iedereen in het netwerk"), "{long_ago}");
}

#[test]
fn texts_of_earlier_rounds_are_folded_away_by_round() {
    let shown = texts(Names::new(), |_| ());
    let (newest, earlier) = shown.split_once("<details").unwrap();
    assert!(newest.contains("We hebben een convenant.") && !newest.contains("We zijn begonnen."), "{shown}");
    assert!(earlier.contains("Ronde juni 2026: 1 tekst<") && earlier.contains("We zijn begonnen."), "{shown}");
}
