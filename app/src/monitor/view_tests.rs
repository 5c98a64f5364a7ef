//! What the parts of the pages show, and to whom.

use super::quotes::quotes;
use super::series::of_region;
use super::steps_card::StepsCard;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{MemberId, RegionId, RoundId, SeatNumber};
use domain::monitor::{
    GrowthAnswer, Level, PersonAnswers, RegionAnswers, RoundAnswers, SeatAnswers, questions, results,
};
use domain::rounds::RoundState;
use domain::survey::SurveyFormat;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionView, SharedText};
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
        id: RoundId(Uuid::from_u128(u128::from(month))),
        date: NaiveDate::from_ymd_opt(2026, month, 9).unwrap(),
        state: RoundState::Closed,
        format_version: 1,
        revision: 1,
        frozen_at: DateTime::UNIX_EPOCH,
        answers: 2,
        results: Arc::new(results(&RoundAnswers { format_version: 1, questions, regions })),
    }
}

pub(super) fn rounds() -> Vec<FrozenRound> {
    vec![round(6, [2, 2]), round(10, [5, 2])]
}

fn names() -> BTreeMap<MemberId, String> {
    BTreeMap::from([(member(1), "Anna Voorbeeld".into()), (member(2), "Bram Voorbeeld".into())])
}

pub(super) fn html(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html())
}

fn steps(names: &BTreeMap<MemberId, String>) -> String {
    let path = of_region(&rounds(), &RegionId::new("a"), names).remove(0);
    html(move || view! { <StepsCard path /> }.into_any())
}

#[test]
fn a_drawing_is_an_image_with_words_and_its_numbers_stand_in_a_table() {
    let shown = steps(&names());
    assert!(shown.contains("role=\"img\"") && shown.contains("<title") && shown.contains("<desc"));
    assert!(shown.contains("<table") && shown.contains("viewBox"));
    assert!(!shown.contains("style="), "the Content-Security-Policy refuses inline styles");
}

#[test]
fn two_answers_far_apart_are_both_shown_as_a_reason_to_talk() {
    let shown = steps(&BTreeMap::new());
    assert!(shown.contains("Kiem en Bloem: samen bespreken"));
    assert_eq!(shown.matches("chart__mark--answer").count(), 2);
}

#[test]
fn names_stand_beside_answers_only_for_who_may_see_them() {
    assert!(steps(&names()).contains("Bloem (Anna Voorbeeld)"));
    let hidden = steps(&BTreeMap::new());
    assert!(!hidden.contains("Voorbeeld"));
    // Without names the lower answer comes first, so that the order does not tell the seat.
    assert!(hidden.contains("Antwoorden: Kiem en Bloem."));
}

#[test]
fn a_text_carries_no_name_for_who_may_not_see_it() {
    let text = SharedText {
        question: "o1-trots".into(),
        member: Some(member(1)),
        text: "We hebben een convenant.".into(),
        is_remark: false,
        is_for_coordination: false,
        themes: vec!["bestuur".into()],
    };
    let shown = |names| {
        let view = RegionView {
            region: RegionId::new("a"),
            name: "Zeeland".into(),
            is_own: false,
            rounds: rounds(),
            names,
            texts: vec![text.clone()],
            upcoming: None,
        };
        html(move || quotes(&view, &view.rounds[1]).unwrap())
    };
    let (with, without) = (shown(names()), shown(BTreeMap::new()));
    assert!(with.contains("Anna Voorbeeld") && with.contains("iedereen in het netwerk"));
    assert!(without.contains("We hebben een convenant.") && without.contains("Bestuurlijk draagvlak"));
    assert!(!without.contains("Voorbeeld"));
}
