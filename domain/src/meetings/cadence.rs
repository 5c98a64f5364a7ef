//! The network meetings of the coming year, each going from the one before: whose turn it is, then which days suit there
//! (rules, section 6).

use super::{HostChoice, Place, PlaceTurn, Planning, Proposal, next_turn, order_hosts, propose, target};
use crate::network::SchoolZone;
use chrono::NaiveDate;

/// How many meetings a year has: one every four months.
pub const A_YEAR: usize = 3;

/// The school holiday zone of Pharos in Utrecht.
pub const PHAROS_ZONE: SchoolZone = SchoolZone::Midden;

/// What proposals go from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// Today.
    pub today: NaiveDate,
    /// The last day that can be planned.
    pub until: NaiveDate,
    /// The network meeting before: its day, and whose turn it was.
    pub last: Option<(NaiveDate, PlaceTurn)>,
    /// The regions that could receive the network, in any order.
    pub hosts: Vec<HostChoice>,
    /// The days of the other meetings.
    pub other_meetings: Vec<NaiveDate>,
}

/// What a coordinator chose instead of what is proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Where, instead of the place in turn.
    pub place: Option<Place>,
    /// When, instead of the best day.
    pub date: Option<NaiveDate>,
}

/// The proposal for one meeting, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The network meeting before this one: its day.
    pub after: Option<NaiveDate>,
    /// Whose turn it is.
    pub turn: PlaceTurn,
    /// The place that the turn points at.
    pub proposed: Place,
    /// The regions that could receive it, in order.
    pub hosts: Vec<HostChoice>,
    /// The place for which days were looked at: the one that was wished, or the proposed one.
    pub place: Place,
    /// The days; none of those that suit when all lie too far ahead to be planned.
    pub days: Proposal,
    /// What the days were judged by, for a day that is not among them.
    pub planning: Planning,
    /// The day: the one that was wished, or the best one.
    pub date: NaiveDate,
}

impl Rhythm {
    /// The next meeting; `None` when a region is wished that could not receive it.
    pub fn next(&self, wish: &Wish) -> Option<Step> {
        let hosts = order_hosts(self.hosts.clone());
        let turn = next_turn(self.last.map(|(_, turn)| turn));
        let proposed = match (turn, hosts.first()) {
            (PlaceTurn::Host, Some(first)) => Place::Host(first.candidate.region.clone()),
            _ => Place::Pharos,
        };
        let place = wish.place.clone().unwrap_or_else(|| proposed.clone());
        let zones = zones_of(&place, &hosts)?;
        let planning = Planning { today: self.today, zones, other_meetings: self.other_meetings.clone() };
        let after = self.last.map(|(date, _)| date);
        let mut days = propose(target(after, self.today), &planning);
        days.free.retain(|day| day.date <= self.until);
        // Within ten years around a target some day is free; those who plan a year stop where that is too far ahead.
        let best = days.free.first().map_or(days.target.date, |day| day.date);
        Some(Step { after, turn, proposed, hosts, place, date: wish.date.unwrap_or(best), days, planning })
    }

    /// What the meeting after this one goes from: it counts as held, also by the region that receives it.
    pub fn after(&self, step: &Step) -> Self {
        let mut rhythm = Self { last: Some((step.date, step.place.turn())), ..self.clone() };
        for host in rhythm.hosts.iter_mut().filter(|host| Some(host.candidate.region.as_str()) == step.place.region()) {
            host.candidate.receive_on(step.date);
        }
        rhythm.other_meetings.push(step.date);
        rhythm
    }
}

/// The meetings of the coming year, each going from the day and the place of the one before, as far ahead as can be planned; `None` when a
/// region is wished that could not receive it.
pub fn year(rhythm: &Rhythm, wishes: &[Wish; A_YEAR]) -> Option<Vec<Step>> {
    let (mut rhythm, mut steps) = (rhythm.clone(), Vec::new());
    for wish in wishes {
        let step = rhythm.next(wish)?;
        if step.days.free.is_empty() && wish.date.is_none() {
            break;
        }
        rhythm = rhythm.after(&step);
        steps.push(step);
    }
    Some(steps)
}

/// Pharos in Utrecht keeps the holidays of its zone, a region those of its own zones, and what is online those of none; `None` for
/// a region that is no host.
fn zones_of(place: &Place, hosts: &[HostChoice]) -> Option<Vec<SchoolZone>> {
    match place {
        Place::Pharos => Some(vec![PHAROS_ZONE]),
        Place::AsTyped => Some(Vec::new()),
        Place::Host(region) => {
            hosts.iter().find(|host| host.candidate.region == *region).map(|host| host.zones.clone())
        }
    }
}
