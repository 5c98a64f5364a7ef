//! How answers to a date poll are counted, whatever is answered.

use super::poll::*;
use crate::ids::{MemberId, PollDateId, RegionId};
use PollAnswer::{IfNeedBe, No, Yes};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::BTreeSet;
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
