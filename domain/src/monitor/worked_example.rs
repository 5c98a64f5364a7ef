//! The worked example of the rules, section 5, figure by figure.

use super::*;
use crate::ids::{MemberId, RegionId, SeatNumber};
use chrono::DateTime;
use std::collections::BTreeMap;
use uuid::Uuid;

const QUESTION: &str = "p1-trekker";
const DONT_KNOW: u8 = 0;

/// A seat: empty, held without an answer, or with an answer.
#[derive(Clone, Copy)]
enum Seat {
    Empty,
    Held,
    Sent(u8),
}

use Seat::{Empty, Held, Sent};

fn seat_answers(seat: SeatNumber, state: Seat) -> SeatAnswers {
    let counting = match state {
        Empty | Held => None,
        Sent(level) => {
            let answer = Level::new(level).map_or(GrowthAnswer::Unknown, GrowthAnswer::Level);
            Some(PersonAnswers {
                member: MemberId(Uuid::from_u128(u128::from(level))),
                sent_at: DateTime::UNIX_EPOCH,
                growth: BTreeMap::from([(QUESTION.into(), answer)]),
                choices: BTreeMap::new(),
            })
        }
    };
    SeatAnswers { seat, held: !matches!(state, Empty), counting }
}

fn round(regions: &[(&str, Seat, Seat)]) -> RoundResults {
    let region = |(name, first, second): &(&str, Seat, Seat)| RegionAnswers {
        region: RegionId::new(*name),
        seats: vec![seat_answers(SeatNumber::One, *first), seat_answers(SeatNumber::Two, *second)],
        shared: BTreeMap::new(),
    };
    results(&RoundAnswers {
        format_version: 1,
        questions: vec![Question { id: QUESTION.into(), kind: Kind::Growth(5) }],
        regions: regions.iter().map(region).collect(),
    })
}

fn this_round() -> RoundResults {
    round(&[
        ("a", Sent(2), Sent(DONT_KNOW)),
        ("b", Sent(3), Sent(3)),
        ("c", Sent(3), Sent(4)),
        ("d", Sent(5), Empty),
        ("e", Held, Held),
        ("f", Empty, Empty),
    ])
}

fn previous_round() -> RoundResults {
    round(&[
        ("a", Sent(3), Held),
        ("b", Sent(3), Held),
        ("c", Sent(3), Held),
        ("d", Held, Empty),
        ("e", Sent(4), Held),
        ("f", Empty, Empty),
    ])
}

#[test]
fn values_and_differences() {
    let results = this_round();
    let value = |name| results.region(&RegionId::new(name)).unwrap().growth[QUESTION].clone();
    let halves = |name| value(name).value.known().map(|v| v.halves());
    assert_eq!((halves("a"), halves("b"), halves("c"), halves("d")), (Some(4), Some(6), Some(7), Some(10)));
    assert_eq!((value("e").value, value("f").value), (Outcome::Missing, Outcome::Missing));
    assert_eq!((value("a").difference, value("b").difference, value("c").difference), (None, Some(0), Some(1)));
    assert!(!value("c").is_reason_to_talk());
    assert_eq!(value("a").marks.len(), 2, "both answers stay visible");
}

#[test]
fn response_distribution_and_quartiles() {
    let results = this_round();
    assert_eq!(response(&results), Response { regions: 4, active_regions: 6, seats: 7, all_seats: 9 });
    let found = distribution(&results, QUESTION);
    assert_eq!(found, Distribution { halves: [0, 2, 3, 1, 2], unknown: 0, missing: 2 });
    assert_eq!((found.n(), found.active()), (4, 6));
    let values = results.regions.iter().filter_map(|r| r.level(QUESTION)).map(HalfLevel::levels);
    assert_eq!(quartiles(values), Some(Quartiles { first: 2.75, median: 3.25, third: 3.875 }));
}

#[test]
fn change_since_the_previous_round() {
    let expected = Change { n: 3, grew: 1, stayed: 1, back: 1, not_comparable: 3, median: Some(0.0) };
    assert_eq!(change(&previous_round(), &this_round(), QUESTION), Some(expected));
}

#[test]
fn four_regions_are_too_few_for_the_public() {
    assert_eq!(public_round(&this_round(), [Some(&previous_round()), None]), None);
}

#[test]
fn frozen_and_read_again_it_is_the_same() {
    let results = this_round();
    let text = serde_json::to_string(&results).unwrap();
    assert_eq!(serde_json::from_str::<RoundResults>(&text).unwrap(), results);
}

#[test]
fn a_distance_of_two_is_a_reason_to_talk() {
    let results = round(&[("a", Sent(2), Sent(4)), ("b", Sent(DONT_KNOW), Held)]);
    let growth = |name| results.region(&RegionId::new(name)).unwrap().growth[QUESTION].clone();
    assert!(growth("a").is_reason_to_talk());
    assert_eq!(growth("a").value, Outcome::Known(HalfLevel::from_halves(6).unwrap()));
    assert_eq!(growth("b").value, Outcome::Unknown);
}
