//! Whose turn it is to receive the network (rules, section 6).

use crate::ids::RegionId;
use crate::order::by_name;
use chrono::NaiveDate;

/// Where the next meeting is, in turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceTurn {
    /// Pharos in Utrecht.
    Pharos,
    /// A host region.
    Host,
}

/// Pharos in Utrecht, then a host region, and so on; a new network starts at Pharos.
pub fn next_turn(previous: Option<PlaceTurn>) -> PlaceTurn {
    match previous {
        None | Some(PlaceTurn::Host) => PlaceTurn::Pharos,
        Some(PlaceTurn::Pharos) => PlaceTurn::Host,
    }
}

/// What a region answered to question `o6-gastregio`, the most willing of its two answers; most willing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Willingness {
    /// "Ja, de volgende keer".
    NextTime,
    /// "Ja, later".
    Later,
    /// "Nu niet", or no answer.
    Other,
}

impl Willingness {
    /// The willingness behind an option of the question; an unknown option is no promise.
    pub fn from_option(option: &str) -> Self {
        match option {
            "volgende" => Self::NextTime,
            "later" => Self::Later,
            _ => Self::Other,
        }
    }
}

/// A region that could receive the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostCandidate {
    /// Which region.
    pub region: RegionId,
    /// Its name.
    pub name: String,
    /// What it answered in the last round.
    pub willingness: Willingness,
    /// When it last received the network.
    pub last_hosted: Option<NaiveDate>,
}

/// The regions in the order in which they are proposed: most willing first, then those that hosted longest ago
/// (never hosted before all), then by name.
pub fn order_hosts(mut candidates: Vec<HostCandidate>) -> Vec<HostCandidate> {
    candidates.sort_by(|a, b| {
        let wish = (a.willingness, a.last_hosted).cmp(&(b.willingness, b.last_hosted));
        wish.then_with(|| by_name(&a.name, &b.name)).then_with(|| a.region.cmp(&b.region))
    });
    candidates
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(name: &str, willingness: Willingness, year: Option<i32>) -> HostCandidate {
        let last_hosted = year.map(|year| NaiveDate::from_ymd_opt(year, 3, 1).unwrap());
        HostCandidate { region: RegionId::new(name.to_lowercase()), name: name.into(), willingness, last_hosted }
    }

    #[test]
    fn pharos_and_host_regions_take_turns() {
        assert_eq!(next_turn(None), PlaceTurn::Pharos);
        assert_eq!(next_turn(Some(PlaceTurn::Pharos)), PlaceTurn::Host);
        assert_eq!(next_turn(Some(PlaceTurn::Host)), PlaceTurn::Pharos);
    }

    #[test]
    fn willing_then_longest_ago_then_by_name() {
        use Willingness::{Later, NextTime, Other};
        let ordered = order_hosts(vec![
            candidate("Zeeland", Other, None),
            candidate("Twente", Later, Some(2024)),
            candidate("Utrecht", NextTime, Some(2026)),
            candidate("Drenthe", NextTime, Some(2025)),
            candidate("Flevoland", NextTime, None),
            candidate("Amsterdam", NextTime, None),
            candidate("Groningen", Later, None),
        ]);
        let names: Vec<&str> = ordered.iter().map(|c| c.name.as_str()).collect();
        assert_eq!(names, ["Amsterdam", "Flevoland", "Drenthe", "Utrecht", "Groningen", "Twente", "Zeeland"]);
    }

    #[test]
    fn options_of_the_question_are_understood() {
        let read = ["volgende", "later", "nee", "", "iets"].map(Willingness::from_option);
        use Willingness::{Later, NextTime, Other};
        assert_eq!(read, [NextTime, Later, Other, Other, Other]);
    }
}
