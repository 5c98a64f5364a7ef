//! Tests of the step chart.

use super::*;
use chrono::NaiveDate;
use domain::monitor::{GrowthResult, HalfLevel, Quartiles};

fn step(halves: Option<u8>) -> Step {
    let value = halves.map_or(Outcome::Missing, |halves| Outcome::Known(HalfLevel::from_halves(halves).unwrap()));
    Step {
        date: NaiveDate::from_ymd_opt(2026, 2, 3).unwrap(),
        growth: GrowthResult { value, marks: Vec::new(), difference: None },
        answers: Vec::new(),
        network: halves.map(|_| Quartiles { first: 2.0, median: 2.5, third: 3.0 }),
    }
}

#[test]
fn a_missed_round_breaks_the_line_and_the_band() {
    let steps: Vec<Step> = [Some(2), Some(4), None, Some(4), Some(6)].map(step).into();
    let ground = Ground { rounds: steps.len() };
    assert_eq!(lines(&ground, &steps).len(), 2);
    assert_eq!(bands(&ground, &steps).len(), 2);
}

#[test]
fn one_line_goes_through_all_rounds_without_a_gap() {
    let steps: Vec<Step> = [Some(2), Some(4), Some(4), Some(6)].map(step).into();
    let found = lines(&Ground { rounds: 4 }, &steps);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].matches('V').count(), 3);
}

#[test]
fn a_round_alone_is_a_point_without_a_line() {
    let steps: Vec<Step> = [None, Some(4), None].map(step).into();
    assert!(lines(&Ground { rounds: 3 }, &steps).is_empty());
    assert_eq!(lines(&Ground { rounds: 1 }, &steps[..1]).len(), 0);
}
