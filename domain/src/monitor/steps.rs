//! What a region has arranged for good: how many of its points stand at which step.

use super::{Outcome, RegionResult};
use crate::survey::Value;

/// How many points stand where. Together they are all points that were asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StepCounts {
    /// "Nog niet".
    pub not_yet: u32,
    /// "In gang".
    pub busy: u32,
    /// "Blijvend geregeld".
    pub arranged: u32,
    /// "Weten we nog niet".
    pub unknown: u32,
    /// Nothing counts.
    pub missing: u32,
}

impl StepCounts {
    /// How many points were asked about.
    pub fn all(&self) -> u32 {
        self.answered() + self.unknown + self.missing
    }

    /// How many of them stand at a step.
    pub fn answered(&self) -> u32 {
        self.not_yet + self.busy + self.arranged
    }
}

/// The points `questions` of a region, each an id of a question of steps.
pub fn step_counts<'a>(result: &RegionResult, questions: impl IntoIterator<Item = &'a str>) -> StepCounts {
    let mut found = StepCounts::default();
    for question in questions {
        let count = match result.shared.get(question) {
            Some(Outcome::Known(Value::Step(0))) => &mut found.not_yet,
            Some(Outcome::Known(Value::Step(1))) => &mut found.busy,
            Some(Outcome::Known(Value::Step(_))) => &mut found.arranged,
            Some(Outcome::Unknown) => &mut found.unknown,
            Some(Outcome::Known(_) | Outcome::Missing) | None => &mut found.missing,
        };
        *count += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::RegionId;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// `None`: not asked in that round.
    fn outcome() -> impl Strategy<Value = Option<Outcome<Value>>> {
        prop_oneof![
            (0_u8..3).prop_map(|step| Some(Outcome::Known(Value::Step(step)))),
            Just(Some(Outcome::Unknown)),
            Just(Some(Outcome::Missing)),
            Just(None),
        ]
    }

    proptest! {
        #[test]
        fn every_point_is_counted_once_where_it_stands(points in prop::collection::vec(outcome(), 0..12)) {
            let ids: Vec<String> = (0..points.len()).map(|place| format!("b{place:02}")).collect();
            let named = ids.iter().cloned().zip(&points);
            let result = RegionResult {
                region: RegionId::new("a"),
                seats: Vec::new(),
                growth: BTreeMap::new(),
                shared: named.filter_map(|(id, outcome)| Some((id, outcome.clone()?))).collect(),
                willing: BTreeMap::new(),
            };
            let found = step_counts(&result, ids.iter().map(String::as_str));
            let at = |wanted: &Option<Outcome<Value>>| points.iter().filter(|point| *point == wanted).count() as u32;
            let step = |number| at(&Some(Outcome::Known(Value::Step(number))));
            prop_assert_eq!((found.not_yet, found.busy, found.arranged), (step(0), step(1), step(2)));
            prop_assert_eq!((found.unknown, found.missing), (at(&Some(Outcome::Unknown)), at(&Some(Outcome::Missing)) + at(&None)));
            prop_assert_eq!(found.all() as usize, points.len());
        }
    }
}
