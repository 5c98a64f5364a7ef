//! What the regions together answer to the questions that each answers once: the points of embedding and the facts.
//!
//! Regions that said "weten we nog niet", and those of which nothing counts, are counted apart and are in no figure.

use super::{Kind, Outcome, Quartiles, RegionResult, RoundResults, quartiles};
use crate::survey::Value;

/// The number of steps of embedding: nog niet, in gang, blijvend geregeld.
pub const STEPS: usize = 3;
/// The last of them.
pub(super) const DONE: u8 = 2;

/// How many regions gave each answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Regions by answer, in the order of the steps or options. Where several can be chosen they add up to more than `n`.
    pub counts: Vec<u32>,
    /// Regions with an answer.
    pub n: u32,
    /// Regions that answered "weten we nog niet".
    pub unknown: u32,
    /// Active regions of which nothing counts.
    pub missing: u32,
}

impl Tally {
    /// How many regions were active.
    pub fn active(&self) -> u32 {
        self.n + self.unknown + self.missing
    }
}

/// The numbers that regions gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Amounts {
    /// Regions with a number.
    pub n: u32,
    /// All their numbers together.
    pub sum: u64,
    /// The middle region and the middle half; `None` when n is 0.
    pub quartiles: Option<Quartiles>,
    /// Regions that answered "weten we nog niet".
    pub unknown: u32,
    /// Active regions of which nothing counts.
    pub missing: u32,
}

impl Amounts {
    /// How many regions were active.
    pub fn active(&self) -> u32 {
        self.n + self.unknown + self.missing
    }
}

/// How many regions stand at each step of a point of embedding. `None` when the round did not ask it.
pub fn steps(results: &RoundResults, question: &str) -> Option<Tally> {
    tally(results, question, STEPS, |value, place| *value == Value::Step(place as u8))
}

/// How many regions chose each of these options. `None` when the round did not ask the question. An option that is not among them,
/// as another version of the questionnaire had it, counts in `n` alone.
pub fn options(results: &RoundResults, question: &str, options: &[&str]) -> Option<Tally> {
    tally(results, question, options.len(), |value, place| match value {
        Value::Choice(id) => id == options[place],
        Value::Choices(ids) => ids.iter().any(|id| id == options[place]),
        _ => false,
    })
}

/// The numbers that regions gave to a question. `None` when the round did not ask it.
pub fn amounts(results: &RoundResults, question: &str) -> Option<Amounts> {
    asked(results, question)?;
    let of = |region: &RegionResult| match region.shared.get(question) {
        Some(Outcome::Known(Value::Count(count))) => Outcome::Known(*count),
        Some(Outcome::Unknown) => Outcome::Unknown,
        _ => Outcome::Missing,
    };
    Some(of_all(results.regions.iter().map(of)))
}

/// How many of these points each region has arranged for good: a number for each region that answered one of them.
pub fn arranged(results: &RoundResults, points: &[&str]) -> Amounts {
    let of = |region: &RegionResult| {
        let answers = points.iter().filter_map(|point| region.shared.get(*point));
        let known: Vec<_> = answers.clone().filter_map(Outcome::known).collect();
        if !known.is_empty() {
            return Outcome::Known(known.iter().filter(|value| ***value == Value::Step(DONE)).count() as u32);
        }
        if answers.into_iter().any(|answer| *answer == Outcome::Unknown) { Outcome::Unknown } else { Outcome::Missing }
    };
    of_all(results.regions.iter().map(of))
}

fn of_all(regions: impl Iterator<Item = Outcome<u32>>) -> Amounts {
    let (mut numbers, mut unknown, mut missing) = (Vec::new(), 0, 0);
    for region in regions {
        match region {
            Outcome::Known(number) => numbers.push(number),
            Outcome::Unknown => unknown += 1,
            Outcome::Missing => missing += 1,
        }
    }
    let sum = numbers.iter().map(|number| u64::from(*number)).sum();
    let n = numbers.len() as u32;
    Amounts { n, sum, quartiles: quartiles(numbers.into_iter().map(f64::from)), unknown, missing }
}

fn tally(
    results: &RoundResults,
    question: &str,
    places: usize,
    is_at: impl Fn(&Value, usize) -> bool,
) -> Option<Tally> {
    asked(results, question)?;
    let mut found = Tally { counts: vec![0; places], n: 0, unknown: 0, missing: 0 };
    for region in &results.regions {
        match region.shared.get(question) {
            Some(Outcome::Known(value)) => {
                found.n += 1;
                for (place, count) in found.counts.iter_mut().enumerate() {
                    *count += u32::from(is_at(value, place));
                }
            }
            Some(Outcome::Unknown) => found.unknown += 1,
            Some(Outcome::Missing) | None => found.missing += 1,
        }
    }
    Some(found)
}

fn asked(results: &RoundResults, question: &str) -> Option<()> {
    results.question(question).filter(|question| question.kind == Kind::Shared).map(|_| ())
}
