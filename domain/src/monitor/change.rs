//! Change between two rounds: only over regions with a value in both.

use super::{HalfLevel, RoundResults, median};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// Which way a region went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// To a higher value.
    Grew,
    /// The same value.
    Stayed,
    /// To a lower value.
    Back,
}

/// From where to where a region went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// The value in the earlier round.
    pub from: HalfLevel,
    /// The value in the later round.
    pub to: HalfLevel,
}

impl Movement {
    /// Which way.
    pub fn direction(self) -> Direction {
        match self.to.cmp(&self.from) {
            Ordering::Greater => Direction::Grew,
            Ordering::Equal => Direction::Stayed,
            Ordering::Less => Direction::Back,
        }
    }

    /// How far, in levels; negative for back.
    pub fn levels(self) -> f64 {
        self.to.levels() - self.from.levels()
    }
}

/// The change of the network at a growth question. The counts are the headline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Regions with a value in both rounds.
    pub n: u32,
    /// Of those, how many have a higher value.
    pub grew: u32,
    /// Of those, how many have the same value.
    pub stayed: u32,
    /// Of those, how many have a lower value.
    pub back: u32,
    /// Regions active in the later round that cannot be compared.
    pub not_comparable: u32,
    /// The median of the regions' changes in levels; `None` when n is 0.
    pub median: Option<f64>,
}

impl Change {
    /// Regions that grew less those that went back.
    pub fn net(&self) -> i64 {
        i64::from(self.grew) - i64::from(self.back)
    }
}

/// Where a region went at a question between two rounds; `None` when it cannot be compared.
pub fn movement(
    earlier: &RoundResults,
    later: &RoundResults,
    region: &crate::ids::RegionId,
    question: &str,
) -> Option<Movement> {
    if !is_comparable(earlier, later, question) {
        return None;
    }
    let from = earlier.region(region)?.level(question)?;
    let to = later.region(region)?.level(question)?;
    Some(Movement { from, to })
}

/// The change of the network at a question between two rounds.
/// `None` when a round did not ask it, or asked it on another scale: that is not compared.
pub fn change(earlier: &RoundResults, later: &RoundResults, question: &str) -> Option<Change> {
    if !is_comparable(earlier, later, question) {
        return None;
    }
    let before: std::collections::BTreeMap<_, _> =
        earlier.regions.iter().filter_map(|r| Some((&r.region, r.level(question)?))).collect();
    let moved = later.regions.iter().filter_map(|r| {
        let from = *before.get(&r.region)?;
        Some(Movement { from, to: r.level(question)? })
    });
    let moved: Vec<Movement> = moved.collect();
    let count = |direction| moved.iter().filter(|m| m.direction() == direction).count() as u32;
    let n = moved.len() as u32;
    Some(Change {
        n,
        grew: count(Direction::Grew),
        stayed: count(Direction::Stayed),
        back: count(Direction::Back),
        not_comparable: later.regions.len() as u32 - n,
        median: median(moved.iter().map(|m| m.levels())),
    })
}

fn is_comparable(earlier: &RoundResults, later: &RoundResults, question: &str) -> bool {
    earlier.question(question).is_some_and(|asked| Some(asked) == later.question(question))
}

/// Whether more regions going one way than the other can hardly be chance: a two-sided sign test at 5 % over the
/// regions that changed. Where it is not, a view adds "kan toeval zijn".
pub fn is_conclusive(change: &Change) -> bool {
    let changed = change.grew + change.back;
    let most = change.grew.max(change.back);
    // The probability of `most` or more heads in `changed` tosses, term by term so that nothing overflows.
    let mut term = 0.5_f64.powi(changed as i32);
    let mut tail = 0.0;
    for heads in 0..=changed {
        if heads >= most {
            tail += term;
        }
        term *= f64::from(changed - heads) / f64::from(heads + 1);
    }
    changed > 0 && 2.0 * tail <= 0.05
}

/// The question with the most important change: where growing outweighs going back the most, otherwise where going
/// back outweighs growing the most. `None` when no question moved one way more than the other.
pub fn leading_change<'a>(changes: &[(&'a str, Change)]) -> Option<(&'a str, Change)> {
    // The first of equals, so that the order of the questionnaire decides.
    let first_max = |weight: fn(&Change) -> i64| {
        let mut best: Option<&(&'a str, Change)> = None;
        for item in changes.iter().filter(|(_, change)| weight(change) > 0) {
            if best.is_none_or(|(_, found)| weight(&item.1) > weight(found)) {
                best = Some(item);
            }
        }
        best.copied()
    };
    first_max(Change::net).or_else(|| first_max(|change| -change.net()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(grew: u32, stayed: u32, back: u32) -> Change {
        Change { n: grew + stayed + back, grew, stayed, back, not_comparable: 0, median: None }
    }

    /// The thresholds computed in the network's notes on statistics.
    #[test]
    fn the_hint_about_chance_has_the_known_thresholds() {
        for (most, changed) in [(6, 6), (8, 8), (9, 10), (10, 12), (12, 15), (14, 18), (15, 20), (17, 22), (18, 25)] {
            assert!(is_conclusive(&counts(most, 0, changed - most)), "{most} of {changed}");
            assert!(is_conclusive(&counts(changed - most, 3, most)), "{most} of {changed} back");
            assert!(!is_conclusive(&counts(most - 1, 0, changed - most + 1)), "{} of {changed}", most - 1);
        }
        assert!(!is_conclusive(&counts(5, 20, 0)) && !is_conclusive(&counts(0, 20, 0)));
    }

    #[test]
    fn growth_leads_and_the_order_of_the_questionnaire_decides_between_equals() {
        let changes = [("a", counts(2, 0, 0)), ("b", counts(5, 0, 1)), ("c", counts(4, 0, 0)), ("d", counts(0, 0, 9))];
        assert_eq!(leading_change(&changes).unwrap().0, "b");
        let falls = [("a", counts(1, 0, 2)), ("b", counts(0, 5, 3))];
        assert_eq!(leading_change(&falls).unwrap().0, "b");
        assert_eq!(leading_change(&[("a", counts(1, 5, 1))]), None);
    }
}
