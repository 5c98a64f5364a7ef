//! The largest moves between two rounds: what a meeting may want to talk about.

use super::{Movement, RoundResults, movement};
use crate::ids::RegionId;

/// Nothing smaller than a level is a large move (in halves).
const LEAST: u8 = 2;
/// From the lowest level to the highest (in halves).
const MOST: u8 = 8;

/// Where a region went at a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move<'a> {
    /// The question.
    pub question: &'a str,
    /// The region.
    pub region: &'a RegionId,
    /// From where to where.
    pub movement: Movement,
}

impl Move<'_> {
    /// How far, in halves of a level, whichever way.
    fn halves(&self) -> u8 {
        self.movement.from.halves().abs_diff(self.movement.to.halves())
    }
}

/// The moves that are as large as `from`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargestMoves<'a> {
    /// From how many halves of a level on; at least a whole level.
    pub from: u8,
    /// Every such move, up or down, in the order of the questionnaire and then by the id of the region.
    pub moves: Vec<Move<'a>>,
}

/// The largest moves at the growth questions: all of a level or more when those are at most `most`, otherwise all from the smallest distance
/// at which they are. Where even the largest distance has more, it is all of those. Nobody is left out who went as far as one who is named.
pub fn largest_moves<'a>(earlier: &RoundResults, later: &'a RoundResults, most: usize) -> LargestMoves<'a> {
    let of = |question: &'a str| {
        later.regions.iter().filter_map(move |result| {
            let region = &result.region;
            Some(Move { question, region, movement: movement(earlier, later, region, question)? })
        })
    };
    let mut moves: Vec<Move<'a>> = later.growth_questions().flat_map(|question| of(&question.id)).collect();
    let farthest = moves.iter().map(Move::halves).max().unwrap_or(LEAST);
    let fits = |from: &u8| moves.iter().filter(|it| it.halves() >= *from).count() <= most;
    let from = (LEAST..=MOST).find(fits).unwrap_or(MOST).min(farthest.max(LEAST));
    moves.retain(|it| it.halves() >= from);
    LargestMoves { from, moves }
}

#[cfg(test)]
mod tests {
    use super::super::{GrowthResult, HalfLevel, Kind, Outcome, Question, RegionResult};
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    const QUESTIONS: [&str; 2] = ["p1", "p2"];

    /// The values of each region, in halves; 0 is none.
    fn round() -> impl Strategy<Value = Vec<[u8; 2]>> {
        let value = || prop_oneof![1 => Just(0_u8), 6 => 2_u8..=10];
        prop::collection::vec([value(), value()], 8)
    }

    fn results(regions: &[[u8; 2]]) -> RoundResults {
        let growth = |halves: u8| GrowthResult {
            value: HalfLevel::from_halves(halves).map_or(Outcome::Missing, Outcome::Known),
            ..GrowthResult::missing()
        };
        let region = |(nth, values): (usize, &[u8; 2])| RegionResult {
            region: RegionId::new(format!("r{nth}")),
            seats: Vec::new(),
            growth: QUESTIONS.into_iter().map(str::to_owned).zip(values.map(growth)).collect(),
            shared: BTreeMap::new(),
            willing: BTreeMap::new(),
        };
        let questions = QUESTIONS.map(|id| Question { id: id.to_owned(), kind: Kind::Growth(5) }).into();
        RoundResults { format_version: 1, questions, regions: regions.iter().enumerate().map(region).collect() }
    }

    proptest! {
        #[test]
        fn all_that_went_as_far_are_named_and_no_one_who_went_less(then in round(), now in round(), most in 0_usize..20) {
            let (earlier, later) = (results(&then), results(&now));
            let found = largest_moves(&earlier, &later, most);
            let mut distances: Vec<u8> = Vec::new();
            for (then, now) in then.iter().zip(&now) {
                distances.extend(then.iter().zip(now).filter(|(a, b)| **a > 0 && **b > 0).map(|(a, b)| a.abs_diff(*b)));
            }
            let as_far = |from: u8| distances.iter().filter(|it| **it >= from).count();
            prop_assert_eq!(found.moves.len(), as_far(found.from));
            prop_assert!(found.from >= LEAST && found.moves.iter().all(|it| it.halves() >= found.from));
            let is_farthest = distances.iter().all(|it| *it <= found.from);
            prop_assert!(found.moves.len() <= most || is_farthest, "{} from {}", found.moves.len(), found.from);
            prop_assert!(found.from == LEAST || as_far(found.from - 1) > most, "no smaller distance would do");
        }
    }

    #[test]
    fn without_a_whole_level_nobody_is_named() {
        let (earlier, later) = (results(&[[4, 4], [0, 6]]), results(&[[5, 3], [6, 6]]));
        assert_eq!(largest_moves(&earlier, &later, 12), LargestMoves { from: LEAST, moves: Vec::new() });
    }
}
