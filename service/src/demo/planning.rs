//! What the demo's network plans: who comes to the meeting ahead, a date poll for the one after it, and a webinar that is a concept.

use super::dice::Dice;
use super::people::{Holding, People};
use super::schedule::{Planned, at, working_day};
use chrono::{DateTime, Duration, Months, NaiveDate, Utc};
use domain::account::Role;
use domain::calendar::Rsvp;
use domain::meetings::poll::PollAnswer;
use domain::meetings::{Planning, Target, propose};
use domain::network::starting_regions;
use domain::{time, working_hours};
use uuid::Uuid;

/// The region that would receive the network next.
pub(super) const NEXT_HOST: &str = "twente";
/// The region whose trekkers chose for every date, and did not say yet whether they come: who logs in as one of them does.
const TO_BE_ASKED: &str = "amsterdam";
/// How many dates people can choose from.
const DATES: usize = 3;
/// How many of the regions chose: about two thirds.
const CHOSE: usize = 16;
/// How often "ja", and how often "als het moet", for each date.
const SUITS: [(f64, f64); DATES] = [(0.45, 0.2), (0.75, 0.1), (0.35, 0.2)];
/// How often somebody says whether they come, and then "ja" or "ik weet het nog niet".
const SAYS: f64 = 0.7;
const COMES: (f64, f64) = (0.72, 0.14);

/// Whether somebody comes.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) member: Uuid,
    pub(super) rsvp: Rsvp,
    pub(super) at: DateTime<Utc>,
}

/// What somebody chose for a date.
#[derive(Clone, Debug)]
pub(super) struct Vote {
    pub(super) date: Uuid,
    pub(super) member: Uuid,
    pub(super) answer: PollAnswer,
    pub(super) at: DateTime<Utc>,
}

/// A date poll that runs.
#[derive(Clone, Debug)]
pub(super) struct Poll {
    pub(super) meeting: Uuid,
    /// The dates in order, with their ids.
    pub(super) dates: Vec<(Uuid, NaiveDate)>,
    pub(super) made_at: DateTime<Utc>,
    pub(super) opened_at: DateTime<Utc>,
    pub(super) asked_at: DateTime<Utc>,
    pub(super) remind_at: DateTime<Utc>,
    pub(super) closes_at: DateTime<Utc>,
    pub(super) votes: Vec<Vote>,
}

/// A webinar that nobody but who plans knows of.
#[derive(Clone, Debug)]
pub(super) struct Concept {
    pub(super) meeting: Uuid,
    pub(super) date: NaiveDate,
    pub(super) made_at: DateTime<Utc>,
}

/// Everything that is planned.
#[derive(Clone, Debug)]
pub(super) struct Plans {
    /// Who comes to the meeting ahead; the first who does needs something.
    pub(super) said: Vec<Said>,
    pub(super) poll: Poll,
    pub(super) concept: Concept,
}

/// What is planned as seen at `now`; `ahead` is the meeting that comes first.
pub(super) fn plans(people: &People, ahead: &Planned, now: DateTime<Utc>) -> Plans {
    let today = time::day(now);
    let mut dice = Dice::new("plans");
    let (meeting, concept) = (dice.id(), dice.id());
    let dates: Vec<_> = dates(ahead, today).into_iter().map(|date| (dice.id(), date)).collect();
    let on = |day, hour| time::moment(day, at(hour, 0));
    let opened_at = on(working_hours::day_until(today - Duration::days(5)), 10);
    let closes_at = on(working_hours::day_from(today + Duration::days(9)), 17);
    let poll = Poll {
        meeting,
        made_at: on(working_hours::day_until(time::day(opened_at) - Duration::days(3)), 15),
        opened_at,
        asked_at: opened_at + Duration::minutes(30),
        remind_at: working_hours::first_from(closes_at - Duration::days(2)),
        closes_at,
        votes: votes(people, &dates, now),
        dates,
    };
    let concept = Concept {
        meeting: concept,
        date: working_day(ahead.date + Duration::weeks(7)),
        made_at: on(working_hours::day_until(today - Duration::days(2)), 16),
    };
    Plans { said: said(people, now), poll, concept }
}

/// The best days at the next host, four months after the meeting ahead.
fn dates(ahead: &Planned, today: NaiveDate) -> Vec<NaiveDate> {
    let host = starting_regions().iter().find(|region| region.id.as_str() == NEXT_HOST);
    let zones = host.map(|host| host.school_zones.clone()).unwrap_or_default();
    let planning = Planning { today, zones, other_meetings: vec![ahead.date] };
    let date = ahead.date + Months::new(4);
    let free: Vec<_> = propose(Target { date, missed: None }, &planning).free.iter().map(|day| day.date).collect();
    // After a long holiday few days are free.
    let later = date.iter_days().filter(|day| working_hours::is_working_day(*day) && !free.contains(day));
    let mut found: Vec<_> = free.iter().copied().chain(later).take(DATES).collect();
    found.sort();
    found
}

/// A moment on one of the last four days.
fn lately(dice: &mut Dice, now: DateTime<Utc>) -> DateTime<Utc> {
    let day = time::day(now) - Duration::days(i64::from(dice.whole(1, 4)));
    time::moment(day, at(dice.whole(9, 16), dice.whole(0, 59)))
}

fn holders(people: &People, region: usize, now: DateTime<Utc>) -> impl Iterator<Item = &Holding> {
    people.holdings.iter().filter(move |held| held.region == region && held.lasts_at(now))
}

/// Those of the coordination group who hold no seat.
fn group(people: &People) -> impl Iterator<Item = Uuid> {
    let without = |member: &Uuid| people.holdings.iter().all(|held| held.member != *member);
    let given = people.roles.iter().filter(|given| given.role == Role::Coordinator);
    given.map(|given| given.member).filter(without)
}

fn votes(people: &People, dates: &[(Uuid, NaiveDate)], now: DateTime<Utc>) -> Vec<Vote> {
    let mut dice = Dice::new("votes");
    let is_first = |region: &usize| starting_regions()[*region].id.as_str() == TO_BE_ASKED;
    let mut regions = dice.order(starting_regions().len());
    regions.retain(|region| holders(people, *region, now).next().is_some());
    regions.sort_by_key(|region| !is_first(region));
    let mut members = Vec::new();
    for region in regions.into_iter().take(CHOSE) {
        for (nth, held) in holders(people, region, now).enumerate() {
            if nth == 0 || is_first(&region) || dice.chance(0.6) {
                members.push(held.member);
            }
        }
    }
    members.extend(group(people).take(2));
    let mut votes = Vec::new();
    for member in members {
        let at = lately(&mut dice, now);
        for ((date, _), (yes, if_need_be)) in dates.iter().zip(SUITS) {
            let answer = match dice.between(0.0, 1.0) {
                chance if chance < yes => PollAnswer::Yes,
                chance if chance < yes + if_need_be => PollAnswer::IfNeedBe,
                _ => PollAnswer::No,
            };
            votes.push(Vote { date: *date, member, answer, at });
        }
    }
    votes
}

fn said(people: &People, now: DateTime<Utc>) -> Vec<Said> {
    let mut dice = Dice::new("who comes");
    let asked = people.holdings.iter().filter(|held| held.lasts_at(now));
    let asked = asked.filter(|held| starting_regions()[held.region].id.as_str() != TO_BE_ASKED);
    let asked: Vec<_> = asked.map(|held| held.member).chain(group(people)).collect();
    let mut said = Vec::new();
    for member in asked {
        if !dice.chance(SAYS) {
            continue;
        }
        let rsvp = match dice.between(0.0, 1.0) {
            chance if chance < COMES.0 => Rsvp::Yes,
            chance if chance < COMES.0 + COMES.1 => Rsvp::Maybe,
            _ => Rsvp::No,
        };
        said.push(Said { member, rsvp, at: lately(&mut dice, now) });
    }
    said
}

#[cfg(test)]
mod tests {
    use super::super::Variant;
    use super::super::people::people;
    use super::super::schedule::meetings;
    use super::*;

    #[test]
    fn whenever_the_demo_starts_its_plans_hold_together() {
        let first: DateTime<Utc> = "2026-11-01T09:30:00Z".parse().unwrap();
        for (variant, day) in
            [Variant::Open, Variant::Closed].into_iter().flat_map(|it| (0..700).step_by(5).map(move |day| (it, day)))
        {
            let now = first + Duration::days(day);
            let meetings = meetings(now, variant);
            let ahead = meetings.last().unwrap();
            let Plans { said, poll, concept } = plans(&people(&meetings), ahead, now);
            assert!(poll.made_at < poll.opened_at && poll.asked_at < now && now < poll.remind_at, "{now} {poll:?}");
            assert!(poll.remind_at < poll.closes_at && poll.dates.len() == DATES, "{now} {poll:?}");
            assert!(poll.dates.windows(2).all(|pair| pair[0].1 < pair[1].1), "{now} {:?}", poll.dates);
            assert!(
                time::day(poll.closes_at) < ahead.date + Months::new(3)
                    && ahead.date + Months::new(3) < poll.dates[0].1
            );
            assert!(ahead.date < concept.date && concept.made_at < now, "{now} {concept:?}");
            assert!(said.iter().all(|it| it.at < now && it.at > ahead.made_at()), "{now}");
            assert!(poll.votes.iter().all(|vote| vote.at < now && vote.at > poll.opened_at), "{now} {poll:?}");
        }
    }
}
