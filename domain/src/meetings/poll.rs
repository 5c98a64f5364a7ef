//! The date poll: who can come when, and which date is the best (rules, section 6).

use crate::ids::{MemberId, PollDateId, RegionId};
use chrono::NaiveDate;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Fewest dates of a poll: with one there is nothing to choose.
pub const FEWEST_DATES: usize = 2;
/// Most dates of a poll.
pub const MOST_DATES: usize = 10;

/// Whether a date suits somebody; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PollAnswer {
    /// It does.
    Yes,
    /// If no other date will do.
    IfNeedBe,
    /// It does not.
    No,
}

impl PollAnswer {
    /// All answers.
    pub const ALL: [PollAnswer; 3] = [Self::Yes, Self::IfNeedBe, Self::No];

    /// The text under which the answer is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::IfNeedBe => "if_need_be",
            Self::No => "no",
        }
    }

    /// The answer stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == text)
    }
}

/// What one person answered for one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Which date.
    pub date: PollDateId,
    /// Who.
    pub member: MemberId,
    /// The region whose seat they hold now; `None` for who holds none, such as a coordinator.
    pub region: Option<RegionId>,
    /// What.
    pub answer: PollAnswer,
}

/// What was answered for one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Which date.
    pub date: PollDateId,
    /// Its day.
    pub day: NaiveDate,
    /// Each region that answered, by the better of its two answers: one of the two can speak for it.
    pub regions: BTreeMap<RegionId, PollAnswer>,
    /// How many people gave each answer, in the order of [`PollAnswer::ALL`].
    pub people: [usize; 3],
}

impl Tally {
    /// How many regions can, can if need be, and cannot.
    pub fn counts(&self) -> [usize; 3] {
        PollAnswer::ALL.map(|answer| self.regions.values().filter(|given| **given == answer).count())
    }

    /// How many people gave this answer.
    pub fn people_with(&self, answer: PollAnswer) -> usize {
        self.people[answer as usize]
    }

    /// The better, the larger: regions with a yes, then people with a yes, then people with "if need be".
    pub(super) fn worth(&self) -> (usize, usize, usize) {
        let [regions, ..] = self.counts();
        let [yes, if_need_be, _] = self.people;
        (regions, yes, if_need_be)
    }
}

/// Counts the answers for each of `dates`, in their order. A later vote of a person for a date stands in the place of an earlier one.
pub fn tally(dates: &[(PollDateId, NaiveDate)], votes: &[Vote]) -> Vec<Tally> {
    dates.iter().map(|&(date, day)| tally_of(date, day, votes)).collect()
}

fn tally_of(date: PollDateId, day: NaiveDate, votes: &[Vote]) -> Tally {
    let of_date: BTreeMap<MemberId, &Vote> =
        votes.iter().filter(|vote| vote.date == date).map(|vote| (vote.member, vote)).collect();
    let mut regions: BTreeMap<RegionId, PollAnswer> = BTreeMap::new();
    let mut people = [0; 3];
    for vote in of_date.values() {
        people[vote.answer as usize] += 1;
        if let Some(region) = &vote.region {
            let best = regions.entry(region.clone()).or_insert(vote.answer);
            *best = vote.answer.min(*best);
        }
    }
    Tally { date, day, regions, people }
}

/// Which date is the best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Best {
    /// There is none: nobody can come on any of them.
    None,
    /// This one.
    One(PollDateId),
    /// These are equally good, the earliest first; the earliest is proposed.
    Equal(Vec<PollDateId>),
}

impl Best {
    /// The one that is proposed.
    pub fn proposed(&self) -> Option<PollDateId> {
        match self {
            Self::None => None,
            Self::One(date) => Some(*date),
            Self::Equal(dates) => dates.first().copied(),
        }
    }
}

/// The date on which most regions have at least one yes, then most people a yes, then most "if need be" (rules, section 6). One that
/// nobody can make is never the best.
pub fn best(tallies: &[Tally]) -> Best {
    let possible = tallies.iter().filter(|tally| tally.worth() > (0, 0, 0));
    let Some(most) = possible.clone().map(Tally::worth).max() else { return Best::None };
    let mut found: Vec<&Tally> = possible.filter(|tally| tally.worth() == most).collect();
    found.sort_by_key(|tally| (tally.day, tally.date));
    match found[..] {
        [one] => Best::One(one.date),
        _ => Best::Equal(found.into_iter().map(|tally| tally.date).collect()),
    }
}

/// Why the best date is better than the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// More regions have a yes.
    Regions,
    /// As many regions, and more people have a yes.
    People,
    /// As many of both, and more people can if need be.
    IfNeedBe,
    /// In nothing.
    Nothing,
}

/// By what `best` is ahead of the other that comes nearest.
pub fn lead(tallies: &[Tally], best: PollDateId) -> Lead {
    let Some(first) = tallies.iter().find(|tally| tally.date == best).map(Tally::worth) else { return Lead::Nothing };
    let next = tallies.iter().filter(|tally| tally.date != best).map(Tally::worth).max().unwrap_or_default();
    match (first.0.cmp(&next.0), first.1.cmp(&next.1), first.2.cmp(&next.2)) {
        (Ordering::Equal, Ordering::Equal, Ordering::Equal) => Lead::Nothing,
        (Ordering::Equal, Ordering::Equal, _) => Lead::IfNeedBe,
        (Ordering::Equal, ..) => Lead::People,
        _ => Lead::Regions,
    }
}

/// The regions of `all` that cannot come on the date of `tally`, and those that did not answer.
pub fn without<'a>(tally: &Tally, all: impl IntoIterator<Item = &'a RegionId>) -> (Vec<RegionId>, Vec<RegionId>) {
    let all: BTreeSet<_> = all.into_iter().collect();
    let with = |wanted: Option<PollAnswer>| {
        let these = all.iter().filter(move |region| tally.regions.get(**region).copied() == wanted);
        these.map(|region| (*region).clone()).collect::<Vec<_>>()
    };
    (with(Some(PollAnswer::No)), with(None))
}
