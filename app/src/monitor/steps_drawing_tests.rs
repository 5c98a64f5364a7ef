//! Tests of the step chart.

use super::*;
use chrono::{Months, NaiveDate};
use domain::monitor::{Distribution, GrowthResult, HalfLevel, Outcome, Quartiles};

fn step(halves: Option<u8>) -> Step {
    let value = halves.map_or(Outcome::Missing, |halves| Outcome::Known(HalfLevel::from_halves(halves).unwrap()));
    Step {
        date: NaiveDate::from_ymd_opt(2026, 2, 3).unwrap(),
        growth: GrowthResult { value, marks: Vec::new(), difference: None },
        answers: Vec::new(),
        network: halves.map(|_| Quartiles { first: 2.0, median: 2.5, third: 3.0 }),
        distribution: Distribution { halves: [0, 0, 44, 0, 0], unknown: 0, missing: 3 },
        not_there: false,
    }
}

fn path(values: &[Option<u8>]) -> Path {
    let mut steps: Vec<Step> = values.iter().copied().map(step).collect();
    for (round, step) in (0..).zip(&mut steps) {
        step.date = step.date + Months::new(4 * round);
    }
    Path { id: "p1".into(), label: "Een stevige trekker".into(), steps }
}

#[test]
fn a_missed_round_breaks_the_line_and_the_band() {
    let steps = path(&[Some(2), Some(4), None, Some(4), Some(6)]).steps;
    let ground = Ground { rounds: steps.len() };
    assert_eq!(lines(&ground, &steps).len(), 2);
    assert_eq!(bands(&ground, &steps).len(), 2);
}

#[test]
fn one_line_goes_through_all_rounds_without_a_gap_and_on_to_the_plant() {
    let steps = path(&[Some(2), Some(4), Some(4), Some(6)]).steps;
    let found = lines(&Ground { rounds: 4 }, &steps);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].matches('V').count(), 3);
    assert!(found[0].ends_with("H246"), "{}", found[0]);
}

#[test]
fn a_round_alone_is_a_point_without_a_line_unless_it_is_the_newest() {
    assert!(lines(&Ground { rounds: 3 }, &path(&[None, Some(4), None]).steps).is_empty());
    assert_eq!(lines(&Ground { rounds: 1 }, &path(&[Some(4)]).steps).len(), 1);
}

#[test]
fn of_thirty_rounds_all_are_drawn_and_a_few_named() {
    let body = drawing(&path(&[Some(4); 30])).body;
    assert_eq!(body.matches("<circle").count(), 30);
    assert_eq!(body.matches("chart__label--middle").count(), 4, "{body}");
    assert!(body.contains("chart__label--now") && body.contains("r=\"2.4\""), "{body}");
}

#[test]
fn the_first_and_the_newest_round_are_named_however_many_there_are() {
    for (rounds, named) in [(1, 1), (2, 2), (5, 5), (6, 3), (7, 4), (8, 4), (9, 5), (30, 4)] {
        let body = drawing(&path(&vec![Some(4); rounds])).body;
        assert_eq!(body.matches("chart__label--middle").count(), named, "{rounds}: {body}");
        assert!(body.contains(">feb 26</text>") || rounds == 1 && body.contains("feb"), "{rounds}: {body}");
    }
}

#[test]
fn a_value_between_two_levels_has_two_plants_and_none_has_none() {
    assert_eq!(drawing(&path(&[Some(2), Some(5)])).body.matches("<use").count(), 2);
    let missed = drawing(&path(&[Some(2), None])).body;
    assert!(!missed.contains("<use") && missed.contains(">–</text>"), "{missed}");
}

#[test]
fn what_was_not_there_yet_has_its_own_sign() {
    let mut path = path(&[None, Some(4)]);
    path.steps[0].not_there = true;
    assert!(drawing(&path).body.contains(">·</text>"));
}
