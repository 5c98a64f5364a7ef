//! Where the regions stand at a growth question: how many at each level, and the middle half.

use super::{Distribution, HalfLevel, Quartiles, RoundResults, distribution, quartiles};
use std::collections::BTreeMap;

/// Where the active regions of a round stand at a growth question.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// How many stand at each level.
    pub distribution: Distribution,
    /// The median and the middle half of the regions with a value, in levels; `None` without values.
    pub quartiles: Option<Quartiles>,
}

/// Where the regions stand at a question; of one that the round did not ask every region is missing.
pub fn spread(results: &RoundResults, question: &str) -> Spread {
    let levels = results.regions.iter().filter_map(|region| region.level(question)).map(HalfLevel::levels);
    Spread { distribution: distribution(results, question), quartiles: quartiles(levels) }
}

/// The same at every growth question that the round asked, by its id.
pub fn spreads(results: &RoundResults) -> BTreeMap<String, Spread> {
    results.growth_questions().map(|question| (question.id.clone(), spread(results, &question.id))).collect()
}
