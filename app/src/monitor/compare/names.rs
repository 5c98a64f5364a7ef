//! The fields of what is asked for, which stand in the address, and of what is posted.

use super::super::{region_page, which_round};
use crate::forms::Name;

/// The id of a region to lay beside one's own; may come several times, in the address and in what is posted.
pub(super) const WITH: Name = Name::new("met");
/// The day of the meeting of a round; without it the newest.
pub(super) const ROUND: Name = Name::new(which_round::ROUND);
/// Which rounds of one's own past stand there: [`ALL`], or those of about a year.
pub(super) const ROUNDS: Name = Name::new(region_page::ROUNDS);
pub(super) const ALL: &str = region_page::ALL;
/// What was done.
pub(super) const DONE: Name = Name::new("gedaan");

/// What a group is called.
pub(super) const NAME: Name = Name::new("naam");
/// The id of a group that goes.
pub(super) const OFF: Name = Name::new("weg");
