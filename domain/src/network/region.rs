//! The regions of the network and the list that a new network starts with.

use crate::ids::RegionId;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// The part of the country that a school holiday is set for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SchoolZone {
    /// Regio Noord.
    Noord,
    /// Regio Midden.
    Midden,
    /// Regio Zuid.
    Zuid,
}

impl SchoolZone {
    /// All zones, from north to south.
    pub const ALL: [SchoolZone; 3] = [SchoolZone::Noord, SchoolZone::Midden, SchoolZone::Zuid];

    /// The text under which the zone is stored; also the word that people read.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Noord => "noord",
            Self::Midden => "midden",
            Self::Zuid => "zuid",
        }
    }

    /// The zone stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|zone| zone.as_str() == text)
    }
}

/// A region as the starting list describes it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Stable short name, used in addresses and files.
    pub id: RegionId,
    /// The name that people read.
    pub name: String,
    /// Two or three letters for where there is no room for the name.
    pub short: String,
    /// CBS code of the GGD region.
    pub code: String,
    /// School holiday zones, the larger part of the region first.
    pub school_zones: Vec<SchoolZone>,
    /// Column and row on the tile map, on which every region is equally large.
    pub tile: (u8, u8),
}

#[derive(Deserialize)]
struct StartingList {
    region: Vec<Region>,
}

/// The regions that a new network starts with: the 25 GGD regions, in the order of the data file.
///
/// The coordination group edits the list afterwards, so ask the database which regions there are.
pub fn starting_regions() -> &'static [Region] {
    static REGIONS: OnceLock<Vec<Region>> = OnceLock::new();
    REGIONS.get_or_init(|| {
        let list: StartingList = toml::from_str(include_str!("../../data/regions.toml"))
            .expect("the list of regions is part of the program and read by a test");
        list.region
    })
}

/// The region with this id in the list that a network starts with; `None` for one that was made later.
pub fn starting_region(id: &RegionId) -> Option<&'static Region> {
    starting_regions().iter().find(|region| region.id == *id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_network_starts_with_25_regions_that_cannot_be_mixed_up() {
        let regions = starting_regions();
        assert_eq!(regions.len(), 25);
        let distinct = |of: &dyn Fn(&Region) -> String| regions.iter().map(of).collect::<BTreeSet<_>>().len();
        assert_eq!(distinct(&|r| r.id.to_string()), 25);
        assert_eq!(distinct(&|r| r.name.clone()), 25);
        assert_eq!(distinct(&|r| r.short.clone()), 25);
        assert_eq!(distinct(&|r| r.code.clone()), 25);
        assert_eq!(distinct(&|r| format!("{:?}", r.tile)), 25);
    }

    #[test]
    fn every_region_has_one_or_two_zones_and_an_id_that_fits_in_an_address() {
        for region in starting_regions() {
            assert!((1..=2).contains(&region.school_zones.len()), "{}", region.name);
            assert!(region.id.as_str().chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", region.id);
        }
        let mixed = starting_regions().iter().filter(|region| region.school_zones.len() == 2).count();
        assert_eq!(mixed, 4);
    }

    #[test]
    fn a_region_is_found_by_its_id() {
        let found = starting_region(&RegionId::new("limburg-noord")).unwrap();
        assert_eq!((found.short.as_str(), found.tile), ("NML", (3, 6)));
        assert!(starting_region(&RegionId::new("nergens")).is_none());
    }

    #[test]
    fn a_zone_is_read_as_it_is_written() {
        for zone in SchoolZone::ALL {
            assert_eq!(SchoolZone::parse(zone.as_str()), Some(zone));
        }
        assert_eq!(SchoolZone::parse("oost"), None);
    }
}
