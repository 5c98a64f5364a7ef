//! What may be shown outside the network (rules, section 5, "Public figures").
//!
//! No figure over fewer than five regions, also not as the difference of two figures. The count is the n of the
//! figure, not each cell. Two figures of the same quantity over nested sets can be subtracted: the distribution of a
//! round beside a change that leaves out three of its regions would give those three away, so that change is withheld.

use super::{Change, Distribution, Quartiles, Response, RoundResults, change, distribution, quartiles, response};
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
}

/// The national picture of a round, beside that of the published round before it. `None` when too few regions were
/// active or took part to say anything.
pub fn public_round(results: &RoundResults, earlier: Option<&RoundResults>) -> Option<PublicRound> {
    let response = response(results);
    if !may_be_public(response.regions as usize) {
        return None;
    }
    let figures = results.growth_questions().filter_map(|question| figure(results, earlier, &question.id)).collect();
    Some(PublicRound { response, figures })
}

fn figure(results: &RoundResults, earlier: Option<&RoundResults>, question: &str) -> Option<PublicFigure> {
    let distribution = distribution(results, question);
    if !may_be_public(distribution.n() as usize) {
        return None;
    }
    let values = results.regions.iter().filter_map(|region| region.level(question)).map(|value| value.levels());
    let change = earlier.and_then(|earlier| public_change(earlier, results, question));
    Some(PublicFigure { question: question.to_owned(), distribution, quartiles: quartiles(values), change })
}

fn public_change(earlier: &RoundResults, later: &RoundResults, question: &str) -> Option<Change> {
    let (before, now) = (with_value(earlier, question), with_value(later, question));
    let both: BTreeSet<&RegionId> = before.intersection(&now).copied().collect();
    // The distribution of the earlier round is public only from five regions on; then it can be subtracted too.
    let beside_before = !may_be_public(before.len()) || may_stand_beside(&before, &both);
    let allowed = may_be_public(both.len()) && may_stand_beside(&now, &both) && beside_before;
    if allowed { change(earlier, later, question) } else { None }
}

fn with_value<'a>(results: &'a RoundResults, question: &str) -> BTreeSet<&'a RegionId> {
    results.regions.iter().filter(|region| region.level(question).is_some()).map(|region| &region.region).collect()
}
