//! What may be shown outside the network (rules, section 5, "Public figures").
//!
//! No figure over fewer than five regions, also not as the difference of two figures. The count is the n of the
//! figure, not each cell. Two figures of the same quantity over nested sets can be subtracted: the distribution of a
//! round beside a change that leaves out three of its regions would give those three away, so that change is withheld.
//!
//! A change covers the answers of two rounds, so the answers of one round stand in up to three figures: its distribution, the change
//! that ends at it and the change that begins at it. Sets that differ by five regions or more, two by two, can still overlap in one
//! region; so every part into which the two changes divide the round is nobody, or enough regions. Then no sum of its figures, each
//! as often as one likes, is about fewer. Further rounds add nothing: see decision 7.
//!
//! The names of the regions that took part are public. A figure in which nearly all stand at one level, or went one way, tells
//! of each of them where it stands, so that figure is not shown either.

use super::{
    Change, Distribution, Level, Quartiles, Response, RoundResults, change, distribution, quartiles, response,
};
use crate::ids::RegionId;
use std::collections::BTreeSet;

/// A public figure is over at least this many regions.
pub const MIN_PUBLIC_REGIONS: usize = 5;

/// Whether a figure over this many regions may be shown to everyone.
pub fn may_be_public(regions: usize) -> bool {
    regions >= MIN_PUBLIC_REGIONS
}

/// Whether two figures of one quantity may both be public: what only one of them covers is nothing, or enough regions.
pub fn may_stand_beside(one: &BTreeSet<&RegionId>, other: &BTreeSet<&RegionId>) -> bool {
    let harmless = |rest: usize| rest == 0 || may_be_public(rest);
    harmless(one.difference(other).count()) && harmless(other.difference(one).count())
}

/// In a figure over `n` regions at least so many must stand elsewhere than at any one level, or have gone another way.
const ELSEWHERE: usize = 2;

/// Whether nearly all of `n` regions are in one of these groups, so that the figure tells where each of them is.
fn stand_too_close(groups: impl IntoIterator<Item = usize>, n: usize) -> bool {
    groups.into_iter().any(|group| group + ELSEWHERE > n)
}

/// How many regions stand at each level; one between two levels stands at both.
fn standing(results: &RoundResults, question: &str) -> [usize; Level::COUNT] {
    let mut found = [0; Level::COUNT];
    for value in results.regions.iter().filter_map(|region| region.level(question)) {
        let (low, high) = value.neighbours();
        found[low.index()] += 1;
        if high != low {
            found[high.index()] += 1;
        }
    }
    found
}

/// The national picture of one question in one round.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicFigure {
    /// The question.
    pub question: String,
    /// The regions over the levels.
    pub distribution: Distribution,
    /// The median and the middle half, in levels.
    pub quartiles: Option<Quartiles>,
    /// The change since the round before, where it gives nobody away.
    pub change: Option<Change>,
}

/// The national picture of a round. It names no region and no person.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicRound {
    /// Who took part.
    pub response: Response,
    /// The growth questions that may be shown.
    pub figures: Vec<PublicFigure>,
    /// The growth questions that enough regions answered, and at which they stand too close to each other to be shown.
    pub too_close: Vec<String>,
    /// The growth questions of which too few regions have a value. It is not told whether that is none or four.
    pub too_few: Vec<String>,
}

impl PublicRound {
    /// The growth questions that the round asked and that are not shown, for whatever reason.
    pub fn withheld(&self) -> impl Iterator<Item = &str> {
        self.too_close.iter().chain(&self.too_few).map(String::as_str)
    }
}

/// The national picture of a round, beside those of the published round before it and of the one before that, the nearest first.
/// `None` when too few regions were active or took part to say anything.
pub fn public_round(results: &RoundResults, earlier: [Option<&RoundResults>; 2]) -> Option<PublicRound> {
    let response = response(results);
    if !may_be_public(response.regions as usize) {
        return None;
    }
    let (mut figures, mut too_close, mut too_few) = (Vec::new(), Vec::new(), Vec::new());
    for question in results.growth_questions() {
        let found = distribution(results, &question.id);
        let n = found.n() as usize;
        if !may_be_public(n) {
            too_few.push(question.id.clone());
        } else if stand_too_close(standing(results, &question.id), n) {
            too_close.push(question.id.clone());
        } else {
            figures.push(figure(results, earlier, &question.id, found));
        }
    }
    Some(PublicRound { response, figures, too_close, too_few })
}

fn figure(
    results: &RoundResults,
    earlier: [Option<&RoundResults>; 2],
    question: &str,
    distribution: Distribution,
) -> PublicFigure {
    let values = results.regions.iter().filter_map(|region| region.level(question)).map(|value| value.levels());
    let [earlier, before] = earlier;
    let change = earlier.and_then(|earlier| public_change(before, earlier, results, question));
    PublicFigure { question: question.to_owned(), distribution, quartiles: quartiles(values), change }
}

fn public_change(
    before: Option<&RoundResults>,
    earlier: &RoundResults,
    later: &RoundResults,
    question: &str,
) -> Option<Change> {
    let both = comparable(earlier, later, question)?;
    // A distribution that is withheld could be told by the change from it to one that is shown.
    if stand_too_close(standing(earlier, question), with_value(earlier, question).len()) {
        return None;
    }
    // The change that ended where this one begins. That it may have been withheld for other reasons makes no exception.
    let ended = before.and_then(|before| comparable(before, earlier, question));
    if ended.is_some_and(|ended| !may_divide(&with_value(earlier, question), [&ended, &both])) {
        return None;
    }
    change(earlier, later, question).filter(|found| {
        let ways = [found.grew, found.stayed, found.back].map(|count| count as usize);
        !stand_too_close(ways, found.n as usize)
    })
}

/// The regions with a value in both rounds, when their change may stand beside the distribution of either.
fn comparable<'a>(
    earlier: &'a RoundResults,
    later: &'a RoundResults,
    question: &str,
) -> Option<BTreeSet<&'a RegionId>> {
    let (then, now) = (with_value(earlier, question), with_value(later, question));
    let both: BTreeSet<&RegionId> = then.intersection(&now).copied().collect();
    // The distribution of the earlier round is public only from five regions on; then it can be subtracted too.
    let beside_then = !may_be_public(then.len()) || may_stand_beside(&then, &both);
    (may_be_public(both.len()) && may_stand_beside(&now, &both) && beside_then).then_some(both)
}

/// Whether each part into which two sets divide `all` is nobody, or enough regions.
fn may_divide(all: &BTreeSet<&RegionId>, [one, other]: [&BTreeSet<&RegionId>; 2]) -> bool {
    let part = |in_one: bool, in_other: bool| {
        all.iter().filter(|region| one.contains(*region) == in_one && other.contains(*region) == in_other).count()
    };
    let parts = [part(true, true), part(true, false), part(false, true), part(false, false)];
    parts.into_iter().all(|part| part == 0 || may_be_public(part))
}

fn with_value<'a>(results: &'a RoundResults, question: &str) -> BTreeSet<&'a RegionId> {
    results.regions.iter().filter(|region| region.level(question).is_some()).map(|region| &region.region).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_regions_must_stand_elsewhere() {
        assert!(!stand_too_close([2, 20, 0, 0, 0], 22));
        assert!(stand_too_close([1, 21, 0, 0, 0], 22));
        // All 22 stand between two levels: each of them is at both.
        assert!(stand_too_close([0, 22, 22, 0, 0], 22));
        assert!(!stand_too_close([3, 2, 0], 5));
        assert!(stand_too_close([4, 1, 0], 5));
    }

    /// Whether the changes over these regions of eleven may both be shown; each may beside the distribution.
    fn divide(one: std::ops::RangeInclusive<u8>, other: std::ops::RangeInclusive<u8>) -> bool {
        let regions: Vec<RegionId> = (1..=11).map(|nth| RegionId::new(format!("r{nth:02}"))).collect();
        let set = |of: std::ops::RangeInclusive<u8>| -> BTreeSet<&RegionId> {
            of.map(|nth| &regions[usize::from(nth) - 1]).collect()
        };
        let (all, one, other) = (set(1..=11), set(one), set(other));
        assert!(may_stand_beside(&all, &one) && may_stand_beside(&all, &other));
        may_divide(&all, [&one, &other])
    }

    #[test]
    fn two_changes_at_one_round_leave_nobody_alone() {
        assert!(divide(1..=11, 1..=11), "the same regions all the time");
        assert!(divide(1..=11, 1..=6), "who was new goes again");
        assert!(divide(1..=6, 1..=6));
        assert!(divide(1..=5, 6..=11) && divide(1..=6, 7..=11), "all others, and five or six of them");
        // Two by two these differ by five regions: both together less all of them is r06.
        assert!(!divide(1..=6, 6..=11));
        // One less the other is r06.
        assert!(!divide(1..=6, 1..=5));
    }
}
