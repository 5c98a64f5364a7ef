//! What regions arranged for good between two rounds: only over regions and points that are known in both.

use super::{Change, Kind, Outcome, RegionResult, RoundResults, median, shared::DONE};
use crate::survey::Value;
use std::cmp::Ordering;

/// How the number of these points that each region has arranged for good went: more is grown, fewer is back. Of a region only the points
/// count of which it gave the step in both rounds; a region with none of those cannot be compared. Of one point the counts are the regions
/// where it came and where it went. The median is in points. `None` when no point was asked in both rounds.
pub fn arranged_change(earlier: &RoundResults, later: &RoundResults, points: &[&str]) -> Option<Change> {
    let is_shared = |round: &RoundResults, point: &str| round.question(point).is_some_and(|it| it.kind == Kind::Shared);
    let in_both = points.iter().filter(|point| is_shared(earlier, point) && is_shared(later, point));
    let points: Vec<&str> = in_both.copied().collect();
    if points.is_empty() {
        return None;
    }
    let moves = later.regions.iter().filter_map(|now| moved(earlier.region(&now.region)?, now, &points));
    let moves: Vec<i32> = moves.collect();
    let count = |way| moves.iter().filter(|moved| moved.cmp(&&0) == way).count() as u32;
    let n = moves.len() as u32;
    Some(Change {
        n,
        grew: count(Ordering::Greater),
        stayed: count(Ordering::Equal),
        back: count(Ordering::Less),
        not_comparable: later.regions.len() as u32 - n,
        median: median(moves.iter().map(|moved| f64::from(*moved))),
    })
}

/// How many more of these points a region has arranged; `None` when there is no point of which it gave the step both times.
fn moved(then: &RegionResult, now: &RegionResult, points: &[&str]) -> Option<i32> {
    let is_done = |region: &RegionResult, point: &str| match region.shared.get(point) {
        Some(Outcome::Known(Value::Step(step))) => Some(i32::from(*step == DONE)),
        _ => None,
    };
    let known = points.iter().filter_map(|point| Some(is_done(now, point)? - is_done(then, point)?));
    known.fold(None, |sum, moved| Some(sum.unwrap_or(0) + moved))
}

#[cfg(test)]
mod tests {
    use super::super::Question;
    use super::*;
    use crate::ids::RegionId;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const POINTS: [&str; 3] = ["b01", "b02", "b03"];

    /// What a region has for each point; `None`: it was not active.
    type Region = Option<[Outcome<Value>; POINTS.len()]>;

    fn outcome() -> impl Strategy<Value = Outcome<Value>> {
        prop_oneof![
            4 => (0_u8..3).prop_map(|step| Outcome::Known(Value::Step(step))),
            1 => Just(Outcome::Unknown),
            1 => Just(Outcome::Missing),
        ]
    }

    fn round() -> impl Strategy<Value = Vec<Region>> {
        prop::collection::vec(prop::option::weighted(0.8, [outcome(), outcome(), outcome()]), 6)
    }

    fn results(regions: &[Region]) -> RoundResults {
        let region = |(nth, answers): (usize, &Region)| {
            let shared = POINTS.into_iter().map(str::to_owned).zip(answers.clone()?).collect();
            let region = RegionId::new(format!("r{nth}"));
            Some(RegionResult { region, seats: Vec::new(), growth: BTreeMap::new(), shared, willing: BTreeMap::new() })
        };
        let questions = POINTS.map(|id| Question { id: id.to_owned(), kind: Kind::Shared }).into();
        RoundResults { format_version: 1, questions, regions: regions.iter().enumerate().filter_map(region).collect() }
    }

    fn done(outcome: &Outcome<Value>) -> Option<i64> {
        match outcome {
            Outcome::Known(value) => Some(i64::from(*value == Value::Step(2))),
            _ => None,
        }
    }

    proptest! {
        #[test]
        fn only_points_and_regions_that_are_known_twice_count(then in round(), now in round()) {
            let found = arranged_change(&results(&then), &results(&now), &POINTS).unwrap();
            let mut moves: Vec<i64> = Vec::new();
            for (then, now) in then.iter().zip(&now) {
                let (Some(then), Some(now)) = (then, now) else { continue };
                let both: Vec<(i64, i64)> = then.iter().zip(now).filter_map(|(a, b)| Some((done(a)?, done(b)?))).collect();
                if !both.is_empty() {
                    moves.push(both.iter().map(|(then, now)| now - then).sum());
                }
            }
            let count = |way: fn(i64) -> bool| moves.iter().filter(|moved| way(**moved)).count() as u32;
            prop_assert_eq!((found.grew, found.stayed, found.back), (count(|it| it > 0), count(|it| it == 0), count(|it| it < 0)));
            prop_assert_eq!(found.n as usize, moves.len());
            prop_assert_eq!((found.n + found.not_comparable) as usize, now.iter().flatten().count());
            prop_assert_eq!(found.median, median(moves.iter().map(|it| *it as f64)));
            let back = arranged_change(&results(&now), &results(&then), &POINTS).unwrap();
            prop_assert_eq!((back.grew, back.stayed, back.back), (found.back, found.stayed, found.grew));
        }

        /// Of one point the counts tell how many regions came and went, so that the two rounds can be told beside each other.
        #[test]
        fn of_one_point_what_came_and_went_is_the_difference(then in round(), now in round()) {
            let found = arranged_change(&results(&then), &results(&now), &POINTS[..1]).unwrap();
            let both = then.iter().zip(&now).filter_map(|(then, now)| Some((done(&then.as_ref()?[0])?, done(&now.as_ref()?[0])?)));
            let both: Vec<_> = both.collect();
            prop_assert_eq!(found.net(), both.iter().map(|(then, now)| now - then).sum::<i64>());
            prop_assert_eq!(found.n as usize, both.len());
        }
    }

    #[test]
    fn a_point_that_one_round_did_not_ask_is_not_compared() {
        let region: Vec<Region> = vec![Some([2, 2, 2].map(|step| Outcome::Known(Value::Step(step))))];
        let (mut earlier, later) = (results(&region), results(&region));
        earlier.questions.retain(|question| question.id == "b02");
        assert_eq!(arranged_change(&earlier, &later, &["b01", "b03"]), None);
        assert_eq!(arranged_change(&earlier, &later, &POINTS).map(|change| (change.n, change.stayed)), Some((1, 1)));
    }
}
