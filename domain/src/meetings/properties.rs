//! What holds for every year, place and day.

use super::*;
use crate::network::SchoolZone;
use chrono::{Datelike, Duration, NaiveDate, Weekday};
use proptest::prelude::*;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn planning(zones: &[SchoolZone]) -> Planning {
    Planning { today: date(2024, 1, 1), zones: zones.to_vec(), other_meetings: vec![] }
}

fn on_target(date: NaiveDate) -> Target {
    Target { date, missed: None }
}

fn reason(day: NaiveDate, zones: &[SchoolZone]) -> Option<String> {
    judge(day, &planning(zones)).map(|why| why.reason())
}

fn warned(day: NaiveDate, zones: &[SchoolZone]) -> Vec<String> {
    warnings_for(day, &planning(zones)).iter().map(DayWarning::sentence).collect()
}

#[test]
fn tuesdays_and_thursdays_come_first_and_the_earlier_of_two_equals() {
    // Wednesday 17 March 2027: Tuesday 16 and Thursday 18 are equally near.
    let proposal = propose(on_target(date(2027, 3, 17)), &planning(&[SchoolZone::Midden]));
    let first: Vec<NaiveDate> = proposal.free.iter().take(4).map(|day| day.date).collect();
    assert_eq!(first, [date(2027, 3, 16), date(2027, 3, 18), date(2027, 3, 11), date(2027, 3, 23)]);
    assert_eq!((proposal.from, proposal.until), (date(2027, 2, 24), date(2027, 4, 7)));
    let other = proposal.free.iter().find(|day| !matches!(day.date.weekday(), Weekday::Tue | Weekday::Thu)).unwrap();
    assert_eq!(other.date, date(2027, 3, 17));
}

#[test]
fn who_would_come_hears_only_what_concerns_them() {
    use SchoolZone::{Noord, Zuid};
    let told = |day, zones: &[SchoolZone]| remarks_for_guest(day, zones).join("; ");
    assert_eq!(told(date(2027, 2, 23), &[Noord]), "voorjaarsvakantie in vakantieregio noord");
    assert_eq!(told(date(2027, 2, 23), &[Zuid]), "");
    assert_eq!(told(date(2027, 12, 25), &[Zuid]), "weekend; Eerste Kerstdag");
    assert_eq!(told(date(2027, 3, 26), &[]), "Goede Vrijdag");
    let beside = "weekend; de week naast de meivakantie: veel scholen hebben twee weken vrij";
    assert_eq!(told(date(2027, 5, 9), &[]), beside);
    assert_eq!(told(date(2031, 3, 11), &[Zuid]), "", "that nothing is published yet is for who plans");
    let all = Planning { other_meetings: vec![date(2027, 12, 25)], ..planning(&[]) };
    assert!(
        remarks(date(2027, 12, 25), &all).join("; ").starts_with("weekend; Eerste Kerstdag; kerstvakantie in heel")
    );
}

#[test]
fn days_are_out_for_the_reasons_of_the_rules() {
    use SchoolZone::{Midden, Noord, Zuid};
    assert_eq!(reason(date(2027, 3, 20), &[Midden]).as_deref(), Some("weekend"));
    assert_eq!(reason(date(2027, 3, 26), &[Midden]).as_deref(), Some("Goede Vrijdag"));
    assert_eq!(reason(date(2027, 2, 23), &[Midden]).as_deref(), Some("voorjaarsvakantie in vakantieregio midden"));
    assert_eq!(reason(date(2027, 2, 16), &[Midden]), None);
    // A region in two zones avoids the holidays of both.
    assert_eq!(reason(date(2027, 2, 16), &[Midden, Zuid]).as_deref(), Some("voorjaarsvakantie in vakantieregio zuid"));
    assert_eq!(
        reason(date(2027, 2, 23), &[Noord, Midden]).as_deref(),
        Some("voorjaarsvakantie in vakantieregio noord en midden")
    );
    // Their summer holidays begin apart: a day of both names both.
    assert_eq!(reason(date(2027, 7, 13), &[Noord, Midden]).as_deref(), Some("zomervakantie in vakantieregio noord"));
    assert_eq!(
        reason(date(2027, 7, 20), &[Noord, Midden]).as_deref(),
        Some("zomervakantie in vakantieregio noord en midden")
    );
    assert_eq!(reason(date(2023, 12, 12), &[Noord]).as_deref(), Some("is al geweest"));
}

#[test]
fn what_is_worth_knowing_is_said() {
    use SchoolZone::{Midden, Noord};
    assert_eq!(warned(date(2027, 2, 16), &[Midden]), ["voorjaarsvakantie in vakantieregio zuid"]);
    assert_eq!(warned(date(2027, 7, 20), &[SchoolZone::Zuid]), ["zomervakantie in vakantieregio noord en midden"]);
    assert_eq!(warned(date(2027, 5, 7), &[Midden]).len(), 2, "the Friday after Ascension Day, beside the May holiday");
    assert_eq!(warned(date(2029, 5, 11), &[Midden]), ["de vrijdag na Hemelvaartsdag: veel mensen zijn vrij"]);
    assert_eq!(warned(date(2031, 3, 4), &[Noord]), ["de schoolvakanties van deze tijd zijn nog niet bekend"]);
    let busy = Planning { other_meetings: vec![date(2027, 3, 16)], ..planning(&[Noord]) };
    assert_eq!(warnings_for(date(2027, 3, 16), &busy), [DayWarning::OtherMeeting]);
    assert_eq!(warned(date(2027, 3, 16), &[Noord]), [""; 0]);
}

#[test]
fn a_day_is_told_why_it_is_out_and_what_else_to_know() {
    let busy = Planning { other_meetings: vec![date(2027, 7, 20)], ..planning(&[SchoolZone::Midden]) };
    assert_eq!(
        remarks(date(2027, 7, 20), &busy),
        ["zomervakantie in vakantieregio midden", "op deze dag is er al een andere bijeenkomst"]
    );
    assert_eq!(remarks(date(2027, 3, 16), &busy), [""; 0]);
}

#[test]
fn the_window_grows_when_nothing_is_free() {
    // Midden has no school from 17 July to 29 August 2027, so 7 August has nothing within three weeks.
    let proposal = propose(on_target(date(2027, 8, 7)), &planning(&[SchoolZone::Midden]));
    assert_eq!(proposal.weeks_grown, 1);
    assert_eq!((proposal.from, proposal.until), (date(2027, 7, 10), date(2027, 9, 4)));
    let free: Vec<NaiveDate> = proposal.free.iter().take(3).map(|day| day.date).collect();
    assert_eq!(free, [date(2027, 7, 15), date(2027, 8, 31), date(2027, 7, 13)]);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0i64..2400).prop_map(|days| date(2024, 10, 19) + Duration::days(days))
}

fn any_zones() -> impl Strategy<Value = Vec<SchoolZone>> {
    prop::sample::subsequence(SchoolZone::ALL.to_vec(), 1..=2)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_day_of_the_window_is_either_free_or_out(day in any_day(), zones in any_zones()) {
        let proposal = propose(on_target(day), &planning(&zones));
        let mut days: Vec<NaiveDate> =
            proposal.free.iter().map(|d| d.date).chain(proposal.out.iter().map(|d| d.date)).collect();
        days.sort();
        let all: Vec<NaiveDate> = proposal.from.iter_days().take_while(|d| *d <= proposal.until).collect();
        prop_assert_eq!(days, all);
        prop_assert!(!proposal.free.is_empty());
        prop_assert_eq!((proposal.until - day).num_days(), 21 + 7 * proposal.weeks_grown);
    }

    #[test]
    fn a_proposed_day_is_a_working_day_with_school_in_the_place(day in any_day(), zones in any_zones()) {
        for free in propose(on_target(day), &planning(&zones)).free {
            prop_assert!(free.date.weekday().num_days_from_monday() < 5);
            prop_assert_eq!(PublicHoliday::on(free.date), None);
            let closed = school_holidays().iter().any(|h| h.contains(free.date) && h.zones.iter().any(|z| zones.contains(z)));
            prop_assert!(!closed);
        }
    }

    #[test]
    fn no_day_is_proposed_after_a_better_one(day in any_day(), zones in any_zones()) {
        let free = propose(on_target(day), &planning(&zones)).free;
        let place = |d: NaiveDate| {
            (!matches!(d.weekday(), Weekday::Tue | Weekday::Thu), (d - day).num_days().abs(), d)
        };
        prop_assert!(free.windows(2).all(|pair| place(pair[0].date) < place(pair[1].date)));
    }

    #[test]
    fn the_window_grows_no_further_than_needed(day in any_day(), zones in any_zones()) {
        let proposal = propose(on_target(day), &planning(&zones));
        let reach = 21 + 7 * (proposal.weeks_grown - 1);
        prop_assert!(proposal.weeks_grown == 0 || proposal.free.iter().all(|d| (d.date - day).num_days().abs() > reach));
    }

    #[test]
    fn the_past_is_never_proposed(day in any_day(), ahead in 0i64..40) {
        let today = day + Duration::days(ahead);
        let planning = Planning { today, ..planning(&[SchoolZone::Midden]) };
        prop_assert!(propose(on_target(day), &planning).free.iter().all(|d| d.date > today));
    }

    #[test]
    fn more_zones_never_free_a_day(day in any_day(), zone in prop::sample::select(SchoolZone::ALL.to_vec())) {
        let both = [SchoolZone::Midden, zone];
        prop_assert!(judge(day, &planning(&[zone])).is_none() || judge(day, &planning(&both)).is_some());
    }

    #[test]
    fn easter_is_a_sunday_in_its_season(year in 1900i32..2300) {
        let sunday = easter(year);
        prop_assert_eq!(sunday.weekday(), Weekday::Sun);
        prop_assert!(date(year, 3, 22) <= sunday && sunday <= date(year, 4, 25));
    }

    #[test]
    fn the_target_lies_ahead(previous in any_day(), today in any_day()) {
        let found = target(Some(previous), today);
        prop_assert!(found.date > today);
        prop_assert!(found.missed.is_none_or(|missed| missed <= today));
        prop_assert!(found.missed.is_some() || found.date.day() <= previous.day());
    }
}
