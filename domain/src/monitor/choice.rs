//! Choosing regions by how they grow: the regions behind each number of the network.

use super::{Change, Direction, Level, Movement, RoundResults, movement};
use crate::ids::RegionId;
use std::collections::BTreeSet;

/// How a region stands to the round before, as the change of the network counts it: each active region is one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Compared {
    /// It has a higher value.
    Grew,
    /// It has the same value.
    Stayed,
    /// It has a lower value.
    Back,
    /// One of the two rounds gives it no value, or the question is not compared.
    NotComparable,
}

impl Compared {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Grew, Self::Stayed, Self::Back, Self::NotComparable];

    /// What a movement is; without one a region cannot be compared.
    pub fn of(movement: Option<Movement>) -> Self {
        match movement.map(Movement::direction) {
            Some(Direction::Grew) => Self::Grew,
            Some(Direction::Stayed) => Self::Stayed,
            Some(Direction::Back) => Self::Back,
            None => Self::NotComparable,
        }
    }

    /// How many regions a change counts as this.
    pub fn count(self, change: &Change) -> u32 {
        match self {
            Self::Grew => change.grew,
            Self::Stayed => change.stayed,
            Self::Back => change.back,
            Self::NotComparable => change.not_comparable,
        }
    }
}

/// What is asked of the growth of regions; what is empty is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GrowthChoice {
    /// At which question; at any of them when it is not said.
    pub principle: Option<String>,
    /// The value stands at one of these levels; one between two levels stands at both (rules, section 5).
    pub levels: BTreeSet<Level>,
    /// How the value stands to the round before.
    pub compared: Option<Compared>,
    /// The two answers are so far apart that there is a reason to talk.
    pub far_apart: bool,
}

impl GrowthChoice {
    /// Whether anything is asked of the values. A principle alone asks nothing.
    pub fn asks(&self) -> bool {
        !self.levels.is_empty() || self.compared.is_some() || self.far_apart
    }

    /// Whether an active region is among those that are asked for in `later`: one question has to meet all that is asked.
    pub fn fits(&self, earlier: Option<&RoundResults>, later: &RoundResults, region: &RegionId) -> bool {
        if !self.asks() {
            return true;
        }
        let is_asked = |id: &str| self.principle.as_ref().is_none_or(|only| only == id);
        later
            .growth_questions()
            .filter(|question| is_asked(&question.id))
            .any(|question| self.fits_at(&question.id, earlier, later, region))
    }

    /// Whether an active region meets all that is asked at this question.
    pub fn fits_at(
        &self,
        question: &str,
        earlier: Option<&RoundResults>,
        later: &RoundResults,
        region: &RegionId,
    ) -> bool {
        let Some(growth) = later.region(region).and_then(|result| result.growth.get(question)) else { return false };
        let stands = || {
            let (low, high) = growth.value.known()?.neighbours();
            Some(self.levels.contains(&low) || self.levels.contains(&high))
        };
        let moved = || Compared::of(earlier.and_then(|earlier| movement(earlier, later, region, question)));
        (self.levels.is_empty() || stands().unwrap_or(false))
            && self.compared.is_none_or(|asked| moved() == asked)
            && (!self.far_apart || growth.is_reason_to_talk())
    }
}
