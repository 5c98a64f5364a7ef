//! What holds for every year that is planned, whoever said yes and wherever the network met last.

use super::*;
use crate::ids::RegionId;
use crate::network::SchoolZone;
use chrono::{Datelike, Duration, Months, NaiveDate, Weekday};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

const NO_WISH: [Wish; A_YEAR] = [const { Wish { place: None, date: None } }; A_YEAR];

fn host(name: String, willingness: Willingness, last_hosted: Option<NaiveDate>, zones: &[SchoolZone]) -> HostChoice {
    let candidate = HostCandidate { region: RegionId::new(name.to_lowercase()), name, willingness, last_hosted };
    HostChoice { candidate, zones: zones.to_vec() }
}

/// From 2026 to 2040.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0i64..5400).prop_map(|days| date(2026, 1, 1) + Duration::days(days))
}

fn any_hosts() -> impl Strategy<Value = Vec<HostChoice>> {
    let one = (
        prop::sample::select(vec![Willingness::NextTime, Willingness::Later, Willingness::Other]),
        prop::option::of(0i64..2000),
        prop::sample::subsequence(SchoolZone::ALL.to_vec(), 1..=3),
    );
    prop::collection::vec(one, 1..8).prop_map(|all| {
        let each = all.into_iter().enumerate().map(|(at, (willingness, ago, zones))| {
            host(format!("Regio {at}"), willingness, ago.map(|ago| date(2026, 1, 1) - Duration::days(ago)), &zones)
        });
        each.collect()
    })
}

/// A network that met up to a year before or will meet up to half a year after today, or never met.
fn any_rhythm() -> impl Strategy<Value = Rhythm> {
    let last = prop::option::of((-365i64..180, prop::sample::select(vec![PlaceTurn::Pharos, PlaceTurn::Host])));
    (any_day(), last, any_hosts()).prop_map(|(today, last, hosts)| Rhythm {
        today,
        until: date(2099, 12, 31),
        last: last.map(|(days, turn)| (today + Duration::days(days), turn)),
        hosts,
        other_meetings: vec![],
    })
}

/// Counted by hand from the published holidays: working days in the middle of the week on which all three zones have school.
#[test]
fn the_days_that_all_zones_have_are_as_counted() {
    let planning = Planning { today: date(2026, 8, 1), zones: SchoolZone::ALL.to_vec(), other_meetings: vec![] };
    let count = |from: NaiveDate, until: NaiveDate| {
        let days = from.iter_days().take_while(|day| *day <= until);
        let middle = days.filter(|day| matches!(day.weekday(), Weekday::Tue | Weekday::Wed | Weekday::Thu));
        let (free, out): (Vec<_>, Vec<_>) = middle.partition(|day| judge(*day, &planning).is_none());
        (free.len(), free.len() + out.len())
    };
    assert_eq!(count(date(2026, 9, 1), date(2026, 12, 31)), (42, 54));
    // Two weeks in spring and one in May.
    assert_eq!(count(date(2027, 1, 1), date(2027, 4, 30)), (51 - 3 * 3, 51));
    assert_eq!(count(date(2027, 5, 1), date(2027, 8, 31)), (28, 52));
}

#[test]
fn a_year_goes_from_the_last_meeting() {
    use Willingness::{Later, NextTime, Other};
    let hosts = vec![
        host("Zeeland".into(), Later, None, &[SchoolZone::Zuid]),
        host("Drenthe".into(), NextTime, None, &[SchoolZone::Noord]),
        host("Twente".into(), Other, None, &[SchoolZone::Noord]),
    ];
    let rhythm = Rhythm {
        today: date(2026, 11, 29),
        until: date(2029, 11, 29),
        last: Some((date(2026, 10, 13), PlaceTurn::Pharos)),
        hosts,
        other_meetings: vec![],
    };
    let found = year(&rhythm, &NO_WISH).unwrap();
    let places: Vec<_> = found.iter().map(|step| step.place.region().unwrap_or("pharos")).collect();
    assert_eq!(places, ["drenthe", "pharos", "zeeland"]);
    let days: Vec<_> = found.iter().map(|step| step.date.to_string()).collect();
    assert_eq!(days, ["2027-02-11", "2027-06-10", "2027-10-12"]);
    // Another place and another day for the first: the later ones follow.
    let mut wishes = NO_WISH;
    wishes[0] = Wish { place: Some(Place::Pharos), date: Some(date(2027, 3, 2)) };
    let found = year(&rhythm, &wishes).unwrap();
    assert_eq!((found[0].date, &found[0].proposed), (date(2027, 3, 2), &Place::Host(RegionId::new("drenthe"))));
    assert_eq!((found[1].place.region(), found[1].days.target.date), (Some("drenthe"), date(2027, 7, 2)));
    let nowhere = Wish { place: Some(Place::Host(RegionId::new("nergens"))), date: None };
    assert_eq!(rhythm.next(&nowhere), None);
}

#[test]
fn a_year_ends_where_nothing_can_be_planned_any_more() {
    let rhythm = Rhythm {
        today: date(2026, 11, 29),
        until: date(2027, 6, 9),
        last: Some((date(2026, 10, 13), PlaceTurn::Pharos)),
        hosts: vec![],
        other_meetings: vec![],
    };
    let days = |wishes: &[Wish; A_YEAR]| -> Vec<String> {
        year(&rhythm, wishes).unwrap().iter().map(|step| step.date.to_string()).collect()
    };
    // Without the end the second would be on 10 June; a little further from its target another day can still be planned.
    assert_eq!(days(&NO_WISH), ["2027-02-11", "2027-06-08"]);
    assert!(year(&rhythm, &NO_WISH).unwrap()[1].days.free.iter().all(|day| day.date <= rhythm.until));
    // Nothing near the target of the second; but who chooses a day themselves gets it.
    let near = Rhythm { until: date(2027, 4, 1), ..rhythm.clone() };
    assert_eq!(year(&near, &NO_WISH).unwrap().len(), 1);
    let mut wishes = NO_WISH;
    wishes[1].date = Some(date(2027, 3, 30));
    assert_eq!(year(&near, &wishes).unwrap().len(), 2);
    let none = Rhythm { until: date(2027, 1, 4), ..rhythm.clone() };
    assert_eq!(year(&none, &NO_WISH), Some(vec![]));
}

/// The plans of fifteen years, each from what came of the one before.
fn steps(rhythm: &Rhythm) -> Vec<Step> {
    let mut rhythm = rhythm.clone();
    let mut all = Vec::new();
    for _ in 0..15 {
        for step in year(&rhythm, &NO_WISH).unwrap() {
            rhythm = rhythm.after(&step);
            all.push(step);
        }
        rhythm.today = all.last().map_or(rhythm.today, |step: &Step| step.date - Duration::days(60));
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_meeting_is_proposed_on_a_day_that_is_out(rhythm in any_rhythm()) {
        for step in year(&rhythm, &NO_WISH).unwrap() {
            prop_assert_eq!(judge(step.date, &step.planning), None);
            prop_assert!(step.days.from <= step.date && step.date <= step.days.until);
            prop_assert_eq!((step.days.until - step.days.target.date).num_days(), 21 + 7 * step.days.weeks_grown);
        }
    }

    #[test]
    fn each_meeting_is_four_months_after_the_one_before(rhythm in any_rhythm()) {
        let found = year(&rhythm, &NO_WISH).unwrap();
        prop_assert_eq!(found.len(), A_YEAR);
        prop_assert_eq!(found[0].after, rhythm.last.map(|(date, _)| date));
        for pair in found.windows(2) {
            prop_assert_eq!(pair[1].days.target.date, pair[0].date + Months::new(4));
            prop_assert_eq!(pair[1].days.target.missed, None);
            prop_assert!(pair[0].date < pair[1].date);
        }
    }

    #[test]
    fn pharos_and_a_host_take_turns(rhythm in any_rhythm()) {
        let turns: Vec<_> = rhythm.last.iter().map(|(_, turn)| *turn).chain(steps(&rhythm).iter().map(|s| s.place.turn())).collect();
        prop_assert!(turns.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn no_region_receives_twice_while_a_willing_one_waits(rhythm in any_rhythm()) {
        let willing: BTreeSet<_> = rhythm.hosts.iter().map(|host| &host.candidate)
            .filter(|host| host.willingness < Willingness::Other).map(|host| host.region.clone()).collect();
        let mut received = BTreeSet::new();
        for step in steps(&rhythm) {
            let Place::Host(region) = step.place else { continue };
            let waits = willing.difference(&received).next();
            prop_assert!(waits.is_none() || !received.contains(&region), "{region} again while {waits:?} waits");
            received.insert(region);
        }
        // In fifteen years with more than twenty hosts everyone had a turn.
        prop_assert_eq!(received.len(), rhythm.hosts.len());
    }

    #[test]
    fn the_order_in_which_the_regions_are_read_changes_nothing(rhythm in any_rhythm()) {
        let mut other = rhythm.clone();
        other.hosts.reverse();
        prop_assert_eq!(year(&rhythm, &NO_WISH), year(&rhythm, &NO_WISH));
        prop_assert_eq!(year(&rhythm, &NO_WISH), year(&other, &NO_WISH));
    }
}
