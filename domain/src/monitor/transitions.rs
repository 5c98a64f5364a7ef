//! From where to where each region went between two rounds: the table of movements.

use super::{HalfLevel, Movement, RoundResults, movement};
use crate::ids::RegionId;
use std::collections::BTreeMap;

/// The regions of each movement at a growth question, by where they stood and by where they stand; those of [`super::change`], each once.
/// `None` when the two rounds are not compared.
pub fn transitions<'a>(
    earlier: &RoundResults,
    later: &'a RoundResults,
    question: &str,
) -> Option<BTreeMap<(HalfLevel, HalfLevel), Vec<&'a RegionId>>> {
    super::change(earlier, later, question)?;
    let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for region in later.regions.iter().map(|region| &region.region) {
        if let Some(Movement { from, to }) = movement(earlier, later, region, question) {
            found.entry((from, to)).or_default().push(region);
        }
    }
    Some(found)
}
