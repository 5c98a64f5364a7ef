//! Dots on items: which of them people want to talk about (rules, section 6).

use crate::account::Seat;
use crate::ids::{MemberId, RegionId, SeatNumber};
use std::collections::BTreeSet;

/// So many dots somebody has for one agenda.
pub const DOTS: u8 = 3;

/// Whose dots they are. A seat's go with the seat: who gets it has what its holder did not use (rules, section 9).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Giver {
    /// A seat of a region, whoever holds it.
    Seat(RegionId, SeatNumber),
    /// Somebody of the coordination group without a seat.
    Member(MemberId),
}

impl Giver {
    /// The dots of who holds this seat, or holds none.
    pub fn of(member: MemberId, seat: Option<&Seat>) -> Self {
        match seat {
            Some(seat) => Self::Seat(seat.region.clone(), seat.number),
            None => Self::Member(member),
        }
    }

    /// The region that they count for.
    pub fn region(&self) -> Option<&RegionId> {
        match self {
            Self::Seat(region, _) => Some(region),
            Self::Member(_) => None,
        }
    }
}

/// The dots of an item: how many regions gave at least one, then how many there are. The coordination group's count among the dots only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dots {
    /// Regions that gave at least one.
    pub regions: usize,
    /// All dots.
    pub dots: u32,
}

/// Counts the dots of one item, each with who gave it and how many.
pub fn tally<'a>(given: impl IntoIterator<Item = (&'a Giver, u8)>) -> Dots {
    let (mut regions, mut dots) = (BTreeSet::new(), 0);
    for (giver, count) in given.into_iter().filter(|(_, count)| *count > 0) {
        regions.extend(giver.region());
        dots += u32::from(count);
    }
    Dots { regions: regions.len(), dots }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_region_counts_once_and_the_group_not_as_one() {
        let seat = |region: &str, number| Giver::Seat(RegionId::new(region), SeatNumber::from_number(number).unwrap());
        let (one, other, none) = (seat("zeeland", 1), seat("zeeland", 2), seat("drenthe", 1));
        let group = Giver::Member(MemberId(Uuid::nil()));
        let found = tally([(&one, 2), (&other, 1), (&none, 0), (&group, 3)]);
        assert_eq!(found, Dots { regions: 1, dots: 6 });
        // Regions first, then dots.
        assert!(Dots { regions: 2, dots: 2 } > found);
    }
}
