//! Rounds that were frozen stay readable: the sample is what the portal wrote, and never changes.

use chrono::DateTime;
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::monitor::*;
use domain::survey::{SurveyFormat, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

const SAMPLE: &str = include_str!("data/frozen-results-1.json");

fn person(number: u128, growth: GrowthAnswer, host: &str) -> PersonAnswers {
    PersonAnswers {
        member: MemberId(Uuid::from_u128(number)),
        sent_at: DateTime::from_timestamp(1_803_556_800, 123_456_000).unwrap(),
        growth: BTreeMap::from([("p1-trekker".into(), growth)]),
        choices: BTreeMap::from([("o6-gastregio".into(), host.into())]),
    }
}

fn level(level: u8) -> GrowthAnswer {
    GrowthAnswer::Level(Level::new(level).unwrap())
}

fn region(id: &str, people: [Option<PersonAnswers>; 2], shared: &[(&str, Value)]) -> RegionAnswers {
    let seats = SeatNumber::ALL.into_iter().zip(people);
    let shared =
        shared.iter().map(|(id, value)| ((*id).to_owned(), SharedAnswer { value: value.clone(), confirmed: true }));
    RegionAnswers {
        region: RegionId::new(id),
        seats: seats.map(|(seat, counting)| SeatAnswers { seat, held: id != "zeeland", counting }).collect(),
        shared: shared.collect(),
    }
}

/// Every kind of answer that is frozen: levels, half values, unknown, missing, steps, numbers and choices.
fn round() -> RoundAnswers {
    let shared = [
        ("b01-stip", Value::Step(2)),
        ("f1-gemeenten", Value::Count(9)),
        ("f4-convenant", Value::Choice("nee".into())),
        ("f5-domeinen", Value::Choices(vec!["jgz".into()])),
        ("f2-lokale-coalities", Value::Unknown),
    ];
    RoundAnswers {
        format_version: 1,
        questions: questions(SurveyFormat::version(1).unwrap()),
        regions: vec![
            region("drenthe", [Some(person(1, level(3), "nee")), Some(person(2, level(4), "volgende"))], &shared),
            region("twente", [Some(person(3, GrowthAnswer::Unknown, "later")), None], &[]),
            region("zeeland", [None, None], &[]),
        ],
    }
}

#[test]
fn what_was_frozen_is_read_as_it_was_meant() {
    let read: RoundResults = serde_json::from_str(SAMPLE).unwrap();
    assert_eq!(read, results(&round()));
    assert_eq!(serde_json::to_string(&read).unwrap(), SAMPLE.trim_end(), "and written in the same shape");
}
