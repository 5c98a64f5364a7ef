//! How large a region is: the only measure that the portal has of every region is how many municipalities lie in it.

use super::municipalities_of;
use crate::ids::RegionId;

/// The most municipalities of a small region.
pub const MOST_OF_SMALL: usize = 10;
/// The most municipalities of a region in between.
pub const MOST_OF_MIDDLE: usize = 15;

/// The size of a region by its municipalities. The limits divide the regions that a network starts with into three groups of about as many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RegionSize {
    /// At most [`MOST_OF_SMALL`].
    Small,
    /// More than that, at most [`MOST_OF_MIDDLE`].
    Middle,
    /// More than that.
    Large,
}

impl RegionSize {
    /// All sizes, from small to large.
    pub const ALL: [Self; 3] = [Self::Small, Self::Middle, Self::Large];

    /// The word for it, also in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Small => "klein",
            Self::Middle => "middelgroot",
            Self::Large => "groot",
        }
    }

    /// The size with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.as_str() == word)
    }

    /// The size of a region; `None` for one of which the municipalities are not known.
    pub fn of(region: &RegionId) -> Option<Self> {
        match municipalities_of(region).len() {
            0 => None,
            count if count <= MOST_OF_SMALL => Some(Self::Small),
            count if count <= MOST_OF_MIDDLE => Some(Self::Middle),
            _ => Some(Self::Large),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::starting_regions;

    #[test]
    fn the_three_groups_are_about_as_large() {
        let of = |size| starting_regions().iter().filter(|region| RegionSize::of(&region.id) == Some(size)).count();
        assert_eq!(RegionSize::ALL.map(of), [8, 8, 9]);
        assert_eq!(RegionSize::of(&RegionId::new("waddeneilanden")), None);
    }

    #[test]
    fn a_size_is_read_as_it_is_written() {
        for size in RegionSize::ALL {
            assert_eq!(RegionSize::parse(size.as_str()), Some(size));
        }
        assert_eq!(RegionSize::parse("reusachtig"), None);
    }
}
