//! How many regions stand at each level.

use super::{Level, Outcome, RoundResults};
use serde::{Deserialize, Serialize};

/// The regions over the levels of a growth question. A region between two levels counts ½ at both, so the counts
/// add up to the number of regions with a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distribution {
    /// Regions at each level, in halves: 3 is 1½ regions. From level 1 to level 5.
    pub halves: [u32; Level::COUNT],
    /// Regions of which only "weet ik nog niet" was sent; in no denominator.
    pub unknown: u32,
    /// Active regions of which nothing counts.
    pub missing: u32,
}

impl Distribution {
    /// How many regions have a value.
    pub fn n(&self) -> u32 {
        self.halves.iter().sum::<u32>() / 2
    }

    /// Regions at a level, with halves.
    pub fn at(&self, level: Level) -> f64 {
        f64::from(self.halves[level.index()]) / 2.0
    }

    /// How many regions were active.
    pub fn active(&self) -> u32 {
        self.n() + self.unknown + self.missing
    }
}

/// The distribution of the active regions at a growth question.
pub fn distribution(results: &RoundResults, question: &str) -> Distribution {
    let mut found = Distribution { halves: [0; Level::COUNT], unknown: 0, missing: 0 };
    for region in &results.regions {
        match region.growth.get(question).map(|growth| &growth.value) {
            Some(Outcome::Known(value)) => {
                let (low, high) = value.neighbours();
                found.halves[low.index()] += 1;
                found.halves[high.index()] += 1;
            }
            Some(Outcome::Unknown) => found.unknown += 1,
            Some(Outcome::Missing) | None => found.missing += 1,
        }
    }
    found
}
