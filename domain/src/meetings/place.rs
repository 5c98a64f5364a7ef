//! Where a meeting is.

use super::{MeetingKind, PlaceTurn};
use crate::ids::RegionId;

/// Where a meeting is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Pharos in Utrecht.
    Pharos,
    /// A host region.
    Host(RegionId),
    /// No place of the network's own: online, or an address, as it is typed. Of every kind but network meetings.
    AsTyped,
}

impl Place {
    /// The host region.
    pub fn region(&self) -> Option<&str> {
        match self {
            Self::Host(region) => Some(region.as_str()),
            Self::Pharos | Self::AsTyped => None,
        }
    }

    /// Whose turn it was when a network meeting is here.
    pub fn turn(&self) -> PlaceTurn {
        if self.region().is_some() { PlaceTurn::Host } else { PlaceTurn::Pharos }
    }

    /// Whether meetings of this kind have such a place.
    pub fn fits(&self, kind: MeetingKind) -> bool {
        (*self == Self::AsTyped) != (kind == MeetingKind::Network)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_network_meetings_are_at_pharos_or_a_host() {
        let host = Place::Host(RegionId::new("twente"));
        for kind in MeetingKind::ALL {
            let is_network = kind == MeetingKind::Network;
            assert_eq!((Place::Pharos.fits(kind), host.fits(kind)), (is_network, is_network), "{kind:?}");
            assert_eq!(Place::AsTyped.fits(kind), !is_network, "{kind:?}");
        }
        assert_eq!((host.region(), host.turn()), (Some("twente"), PlaceTurn::Host));
        assert_eq!((Place::Pharos.region(), Place::Pharos.turn()), (None, PlaceTurn::Pharos));
    }
}
