//! School holidays per zone, as the ministry published them.

use crate::network::SchoolZone;
use chrono::{Duration, NaiveDate};
use serde::Deserialize;
use std::sync::OnceLock;

/// A May holiday of at most this many days (Saturday to the Sunday of the next week) is a one-week one.
const ONE_WEEK: i64 = 9;

/// A holiday of some or all zones. Both days count; advisory weeks count too (rules, section 6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolHoliday {
    /// The name that people read, such as `herfstvakantie`.
    pub name: String,
    /// Where it holds.
    pub zones: Vec<SchoolZone>,
    /// The first day, a Saturday.
    pub from: NaiveDate,
    /// The last day, a Sunday.
    pub until: NaiveDate,
}

impl SchoolHoliday {
    /// Whether `date` is a day of this holiday.
    pub fn contains(&self, date: NaiveDate) -> bool {
        (self.from..=self.until).contains(&date)
    }

    fn is_in_may(&self) -> bool {
        self.name.starts_with("meivakantie")
    }
}

/// The published holidays, in the order of the data file.
pub fn school_holidays() -> &'static [SchoolHoliday] {
    static HOLIDAYS: OnceLock<Vec<SchoolHoliday>> = OnceLock::new();
    HOLIDAYS.get_or_init(|| {
        read(include_str!("../../data/school-holidays.toml"))
            .expect("the list of school holidays is part of the program and read by a test")
    })
}

/// The holidays on `date`.
pub(super) fn on(date: NaiveDate) -> impl Iterator<Item = &'static SchoolHoliday> {
    school_holidays().iter().filter(move |holiday| holiday.contains(date))
}

/// Whether holidays were published for the time around `date`: outside it nothing is known.
pub(super) fn are_published(date: NaiveDate) -> bool {
    let first = school_holidays().iter().map(|h| h.from).min();
    let last = school_holidays().iter().map(|h| h.until).max();
    first.is_some_and(|first| first <= date) && last.is_some_and(|last| date <= last)
}

/// Whether `date` lies in the week before or after a May holiday of one week: many schools take two.
pub(super) fn is_beside_short_may_holiday(date: NaiveDate) -> bool {
    SchoolZone::ALL.into_iter().any(|zone| {
        let of_zone = || school_holidays().iter().filter(move |h| h.is_in_may() && h.zones.contains(&zone));
        of_zone().any(|holiday| {
            let touches = |other: &SchoolHoliday| {
                other != holiday
                    && other.from <= holiday.until + Duration::days(1)
                    && holiday.from <= other.until + Duration::days(1)
            };
            let short = (holiday.until - holiday.from).num_days() < ONE_WEEK && !of_zone().any(touches);
            let week = Duration::days(7);
            short && !holiday.contains(date) && (holiday.from - week..=holiday.until + week).contains(&date)
        })
    })
}

#[derive(Deserialize)]
struct File {
    holiday: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    zones: Vec<SchoolZone>,
    from: toml::value::Datetime,
    until: toml::value::Datetime,
}

fn read(text: &str) -> Option<Vec<SchoolHoliday>> {
    let file: File = toml::from_str(text).ok()?;
    file.holiday
        .into_iter()
        .map(|entry| {
            Some(SchoolHoliday {
                name: entry.name,
                zones: entry.zones,
                from: day(&entry.from)?,
                until: day(&entry.until)?,
            })
        })
        .collect()
}

fn day(written: &toml::value::Datetime) -> Option<NaiveDate> {
    let date = written.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn every_holiday_runs_from_saturday_to_sunday_somewhere() {
        assert!(school_holidays().len() > 40);
        for holiday in school_holidays() {
            assert_eq!((holiday.from.weekday(), holiday.until.weekday()), (Weekday::Sat, Weekday::Sun), "{holiday:?}");
            assert!(!holiday.zones.is_empty() && holiday.from < holiday.until, "{holiday:?}");
        }
    }

    #[test]
    fn every_zone_has_its_five_holidays_each_year() {
        for zone in SchoolZone::ALL {
            let count = school_holidays().iter().filter(|h| h.zones.contains(&zone)).count();
            // Six school years of five, and the two advisory weeks in May.
            assert_eq!(count, 6 * 5 + 2, "{zone:?}");
        }
    }

    #[test]
    fn the_weeks_beside_a_short_may_holiday_are_known() {
        // 2027: 24 April to 2 May, one week.
        assert!(is_beside_short_may_holiday(date(2027, 4, 20)));
        assert!(is_beside_short_may_holiday(date(2027, 5, 4)));
        assert!(!is_beside_short_may_holiday(date(2027, 4, 28)));
        assert!(!is_beside_short_may_holiday(date(2027, 5, 11)));
        // 2028 has two published weeks.
        assert!(!is_beside_short_may_holiday(date(2028, 4, 19)));
        assert!(!is_beside_short_may_holiday(date(2028, 5, 9)));
    }

    #[test]
    fn nothing_is_known_after_the_last_published_year() {
        assert!(are_published(date(2030, 8, 30)));
        assert!(!are_published(date(2030, 9, 3)));
    }
}
