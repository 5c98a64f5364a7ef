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
    fn worth(&self) -> (usize, usize, usize) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use PollAnswer::{IfNeedBe, No, Yes};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(number: u128) -> PollDateId {
        PollDateId(Uuid::from_u128(number))
    }

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 2, number).unwrap()
    }

    fn vote(date: u128, member: u128, region: &str, answer: PollAnswer) -> Vote {
        let region = (!region.is_empty()).then(|| RegionId::new(region));
        Vote { date: id(date), member: MemberId(Uuid::from_u128(member)), region, answer }
    }

    const DATES: [u128; 3] = [1, 2, 3];

    fn counted(votes: &[Vote]) -> Vec<Tally> {
        tally(&DATES.map(|number| (id(number), day(8 + number as u32))), votes)
    }

    #[test]
    fn an_answer_is_read_as_it_is_written() {
        for answer in PollAnswer::ALL {
            assert_eq!(PollAnswer::parse(answer.as_str()), Some(answer));
        }
        assert_eq!(PollAnswer::parse("maybe"), None);
    }

    #[test]
    fn one_of_two_can_speak_for_a_region() {
        let found = counted(&[vote(1, 1, "twente", No), vote(1, 2, "twente", Yes), vote(1, 3, "", Yes)]);
        assert_eq!(found[0].counts(), [1, 0, 0]);
        assert_eq!(found[0].people, [2, 0, 1]);
        assert_eq!(found[0].people_with(Yes), 2);
        assert_eq!(found[1].counts(), [0, 0, 0]);
    }

    #[test]
    fn a_vote_given_again_counts_once() {
        let found = counted(&[vote(1, 1, "twente", Yes), vote(1, 1, "twente", No)]);
        assert_eq!((found[0].counts(), found[0].people), ([0, 0, 1], [0, 0, 1]));
    }

    #[test]
    fn regions_come_before_people_and_people_before_if_need_be() {
        // Date 1: two people of one region. Date 2: two regions with one yes each.
        let mut votes = vec![vote(1, 1, "twente", Yes), vote(1, 2, "twente", Yes), vote(2, 1, "twente", Yes)];
        votes.push(vote(2, 3, "zeeland", Yes));
        let found = counted(&votes);
        assert_eq!((best(&found), lead(&found, id(2))), (Best::One(id(2)), Lead::Regions));
        // A coordinator who can on the first date changes nothing; a second person of Zeeland on the first date makes it better.
        votes.push(vote(1, 3, "zeeland", Yes));
        let found = counted(&votes);
        assert_eq!((best(&found), lead(&found, id(1))), (Best::One(id(1)), Lead::People));
        let votes = [vote(1, 1, "twente", Yes), vote(2, 1, "twente", Yes), vote(2, 2, "twente", IfNeedBe)];
        let found = counted(&votes);
        assert_eq!((best(&found), lead(&found, id(2))), (Best::One(id(2)), Lead::IfNeedBe));
    }

    #[test]
    fn equal_dates_are_named_the_earliest_first() {
        let found = counted(&[vote(3, 1, "twente", Yes), vote(2, 2, "zeeland", Yes), vote(1, 1, "twente", IfNeedBe)]);
        assert_eq!(best(&found), Best::Equal(vec![id(2), id(3)]));
        assert_eq!((best(&found).proposed(), lead(&found, id(2))), (Some(id(2)), Lead::Nothing));
    }

    #[test]
    fn a_date_that_all_refused_is_never_the_best() {
        assert_eq!(best(&counted(&[])), Best::None);
        assert_eq!(best(&counted(&[vote(1, 1, "twente", No), vote(2, 1, "twente", No)])), Best::None);
        assert_eq!(best(&counted(&[])).proposed(), None);
    }

    #[test]
    fn who_cannot_come_and_who_did_not_say_are_told_apart() {
        let all = ["drenthe", "twente", "zeeland"].map(RegionId::new);
        let found = counted(&[vote(1, 1, "twente", No), vote(1, 2, "zeeland", IfNeedBe)]);
        let (cannot, unknown) = without(&found[0], &all);
        assert_eq!((cannot, unknown), (vec![RegionId::new("twente")], vec![RegionId::new("drenthe")]));
    }

    prop_compose! {
        fn any_vote()(date in 1..4u128, member in 1..12u128, answer in 0..3usize) -> Vote {
            // Two people a region, and two without one.
            let regions = ["", "a", "b", "c", "d", "e"];
            vote(date, member, regions[(member / 2) as usize % 6], PollAnswer::ALL[answer])
        }
    }

    proptest! {
        #[test]
        fn the_best_is_beaten_by_none_and_equals_are_equal(votes in proptest::collection::vec(any_vote(), 0..60)) {
            let found = counted(&votes);
            let worth = |date: PollDateId| found.iter().find(|tally| tally.date == date).unwrap().worth();
            match best(&found) {
                Best::None => prop_assert!(found.iter().all(|tally| tally.worth() == (0, 0, 0))),
                Best::One(one) => prop_assert!(found.iter().all(|tally| tally.date == one || tally.worth() < worth(one))),
                Best::Equal(dates) => {
                    prop_assert!(dates.len() > 1);
                    prop_assert!(dates.windows(2).all(|pair| worth(pair[0]) == worth(pair[1]) && pair[0] < pair[1]));
                    prop_assert!(found.iter().all(|tally| tally.worth() <= worth(dates[0])));
                }
            }
        }

        #[test]
        fn the_order_of_votes_of_different_people_does_not_matter(votes in proptest::collection::vec(any_vote(), 0..40)) {
            let mut once: Vec<Vote> = Vec::new();
            for vote in votes {
                if once.iter().all(|it| (it.date, it.member) != (vote.date, vote.member)) {
                    once.push(vote);
                }
            }
            let forwards = counted(&once);
            once.reverse();
            prop_assert_eq!(forwards, counted(&once));
        }

        #[test]
        fn every_person_and_every_region_is_counted_once_a_date(votes in proptest::collection::vec(any_vote(), 0..60)) {
            for tally in counted(&votes) {
                let people: BTreeSet<_> = votes.iter().filter(|vote| vote.date == tally.date).map(|vote| vote.member).collect();
                prop_assert_eq!(tally.people.iter().sum::<usize>(), people.len());
                prop_assert_eq!(tally.counts().iter().sum::<usize>(), tally.regions.len());
            }
        }
    }
}
