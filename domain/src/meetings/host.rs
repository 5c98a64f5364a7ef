//! Whose turn it is to receive the network (rules, section 6).

use crate::ids::RegionId;
use crate::network::SchoolZone;
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
    /// One of the first two, and it received the network since, or will: its answer was heard.
    Heard,
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

impl HostCandidate {
    /// Receives the network on `date`, after what it answered: a yes is used up.
    pub fn receive_on(&mut self, date: NaiveDate) {
        self.last_hosted = self.last_hosted.max(Some(date));
        if self.willingness < Willingness::Other {
            self.willingness = Willingness::Heard;
        }
    }
}

/// A region that could receive the network, with what its days are judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostChoice {
    /// The region and why it stands where it does.
    pub candidate: HostCandidate,
    /// Its school holiday zones.
    pub zones: Vec<SchoolZone>,
}

/// The regions in the order in which they are proposed: most willing first, then those that hosted longest ago
/// (never hosted before all), then by name. Whose yes was heard is among the others.
pub fn order_hosts(mut hosts: Vec<HostChoice>) -> Vec<HostChoice> {
    hosts.sort_by(|HostChoice { candidate: a, .. }, HostChoice { candidate: b, .. }| {
        let wish = |of: &HostCandidate| (of.willingness.min(Willingness::Other), of.last_hosted);
        let wish = wish(a).cmp(&wish(b));
        wish.then_with(|| by_name(&a.name, &b.name)).then_with(|| a.region.cmp(&b.region))
    });
    hosts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(name: &str, willingness: Willingness, year: Option<i32>) -> HostChoice {
        let last_hosted = year.map(|year| NaiveDate::from_ymd_opt(year, 3, 1).unwrap());
        let region = RegionId::new(name.to_lowercase());
        HostChoice { candidate: HostCandidate { region, name: name.into(), willingness, last_hosted }, zones: vec![] }
    }

    #[test]
    fn pharos_and_host_regions_take_turns() {
        assert_eq!(next_turn(None), PlaceTurn::Pharos);
        assert_eq!(next_turn(Some(PlaceTurn::Pharos)), PlaceTurn::Host);
        assert_eq!(next_turn(Some(PlaceTurn::Host)), PlaceTurn::Pharos);
    }

    #[test]
    fn willing_then_longest_ago_then_by_name() {
        use Willingness::{Heard, Later, NextTime, Other};
        let ordered = order_hosts(vec![
            candidate("Zeeland", Other, None),
            candidate("Twente", Later, Some(2024)),
            candidate("Utrecht", NextTime, Some(2026)),
            candidate("Drenthe", NextTime, Some(2025)),
            candidate("Flevoland", NextTime, None),
            candidate("Amsterdam", NextTime, None),
            candidate("Groningen", Later, None),
            candidate("Haaglanden", Heard, Some(2026)),
            candidate("Kennemerland", Other, Some(2027)),
        ]);
        let names: Vec<&str> = ordered.iter().map(|host| host.candidate.name.as_str()).collect();
        let willing = ["Amsterdam", "Flevoland", "Drenthe", "Utrecht", "Groningen", "Twente"];
        assert_eq!(names, [&willing[..], &["Zeeland", "Haaglanden", "Kennemerland"]].concat());
    }

    #[test]
    fn a_yes_is_used_up_by_receiving_the_network() {
        use Willingness::{Heard, Later, NextTime, Other};
        for (before, after) in [(NextTime, Heard), (Later, Heard), (Other, Other), (Heard, Heard)] {
            let HostChoice { candidate: mut region, .. } = candidate("Twente", before, Some(2026));
            region.receive_on(NaiveDate::from_ymd_opt(2027, 3, 2).unwrap());
            assert_eq!((region.willingness, region.last_hosted), (after, NaiveDate::from_ymd_opt(2027, 3, 2)));
        }
    }

    #[test]
    fn options_of_the_question_are_understood() {
        let read = ["volgende", "later", "nee", "", "iets"].map(Willingness::from_option);
        use Willingness::{Later, NextTime, Other};
        assert_eq!(read, [NextTime, Later, Other, Other, Other]);
    }
}
