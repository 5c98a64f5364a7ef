//! Dutch time: everything that people read is in Europe/Amsterdam.

use crate::text::bare;
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Amsterdam;

const DAYS: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
pub(crate) const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// The Dutch calendar day of a moment.
pub fn day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Amsterdam).date_naive()
}

/// The moment of a Dutch wall-clock time. A time that summer time skips becomes the first one after it;
/// one that occurs twice, the first.
pub fn moment(date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = date.and_time(time);
    let found = Amsterdam.from_local_datetime(&local).earliest();
    let found = found.or_else(|| Amsterdam.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest());
    found.expect("an hour after a skipped time exists").with_timezone(&Utc)
}

/// Whether a Dutch clock shows this time on that day: in the night in which summer time begins it goes from 2:00 to 3:00.
pub fn exists(date: NaiveDate, time: NaiveTime) -> bool {
    Amsterdam.from_local_datetime(&date.and_time(time)).earliest().is_some()
}

/// "16-3-2027": as people type a date in a form.
pub fn typed_date(date: NaiveDate) -> String {
    date.format("%-d-%-m-%Y").to_string()
}

/// A date as people type it (16-3-2027, 16/3/2027, 16.3.2027), as the portal writes it (16 maart 2027, with or without the day
/// of the week) or as programs send it (2027-03-16); `None` for anything else, and for a year of two digits, which would be read
/// as one of the first century.
pub fn parse_date(typed: &str) -> Option<NaiveDate> {
    let typed = bare(typed);
    let shapes = ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y"];
    let read = shapes.iter().find_map(|shape| NaiveDate::parse_from_str(typed, shape).ok());
    read.or_else(|| parse_words(typed)).filter(|date| (2000..10_000).contains(&date.year()))
}

/// "dinsdag 16 maart 2027", "16 mrt. 2027". A day of the week that is another one than that date's is a mistake.
fn parse_words(typed: &str) -> Option<NaiveDate> {
    let lower = typed.to_lowercase();
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    let weekday = if words.len() == 4 { DAYS.iter().position(|day| *day == words[0]) } else { None };
    if weekday.is_some() {
        words.remove(0);
    }
    let [day, month, year] = words[..] else { return None };
    let month = month.trim_end_matches('.');
    // "mrt" is how maart is shortened; the other months are cut off.
    let is_month = |name: &str| {
        name == month || (month == "mrt" && name == "maart") || (month.len() == 3 && name.starts_with(month))
    };
    let month = MONTHS.iter().position(|name| is_month(name))?;
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, u32::try_from(month).ok()? + 1, day.parse().ok()?)?;
    let is_that_day = weekday.is_none_or(|weekday| weekday == date.weekday().num_days_from_monday() as usize);
    is_that_day.then_some(date)
}

/// "14:03".
pub fn clock(at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&Amsterdam);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// "vrijdag 12 maart".
pub fn weekday_date(date: NaiveDate) -> String {
    format!("{} {}", DAYS[date.weekday().num_days_from_monday() as usize], day_month(date))
}

/// "vrijdag 12 maart 2027".
pub fn full_date(date: NaiveDate) -> String {
    format!("{} {}", weekday_date(date), date.year())
}

/// "12 maart".
pub fn day_month(date: NaiveDate) -> String {
    format!("{} {}", date.day(), MONTHS[date.month0() as usize])
}

/// "juni".
pub fn month(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

/// "juni 2026".
pub fn month_year(date: NaiveDate) -> String {
    format!("{} {}", month(date), date.year())
}

/// "12 dec", on a leaf of a calendar: the day and the month apart.
pub fn leaf(date: NaiveDate) -> (u32, String) {
    (date.day(), shortened(date))
}

/// "jun 26", for the axis of a chart.
pub fn short_month(date: NaiveDate) -> String {
    format!("{} {:02}", shortened(date), date.year() % 100)
}

/// "jun"; maart is "mrt".
fn shortened(date: NaiveDate) -> String {
    if date.month() == 3 { "mrt".to_owned() } else { month(date).chars().take(3).collect() }
}

/// "vrijdag 12 maart om 14:03".
pub fn date_and_clock(at: DateTime<Utc>) -> String {
    format!("{} om {}", weekday_date(day(at)), clock(at))
}

/// Until when: "tot en met dinsdag 16 maart" for a midnight, which ends the day before, otherwise "tot dinsdag 16 maart
/// om 13:07".
pub fn until(end: DateTime<Utc>) -> String {
    match clock(end).as_str() {
        "00:00" => format!("tot en met {}", weekday_date(day(end - Duration::microseconds(1)))),
        _ => format!("tot {}", date_and_clock(end)),
    }
}

/// Dates and moments for who reads them on a day: the year is told when it is not that day's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenOn(NaiveDate);

impl SeenOn {
    /// For who reads at `now`.
    pub fn at(now: DateTime<Utc>) -> Self {
        Self(day(now))
    }

    /// "vrijdag 12 maart", in another year "vrijdag 12 maart 2027".
    pub fn weekday_date(self, date: NaiveDate) -> String {
        if date.year() == self.0.year() { weekday_date(date) } else { full_date(date) }
    }

    /// "12 maart", in another year "12 maart 2027".
    pub fn day_month(self, date: NaiveDate) -> String {
        if date.year() == self.0.year() { day_month(date) } else { format!("{} {}", day_month(date), date.year()) }
    }

    /// "maart", in another year "maart 2027".
    pub fn month(self, date: NaiveDate) -> String {
        if date.year() == self.0.year() { month(date).to_owned() } else { month_year(date) }
    }

    /// "vrijdag 12 maart om 14:03", in another year "vrijdag 12 maart 2027 om 14:03".
    pub fn date_and_clock(self, at: DateTime<Utc>) -> String {
        format!("{} om {}", self.weekday_date(day(at)), clock(at))
    }

    /// As [`until`], with the year when it is another one.
    pub fn until(self, end: DateTime<Utc>) -> String {
        match clock(end).as_str() {
            "00:00" => format!("tot en met {}", self.weekday_date(day(end - Duration::microseconds(1)))),
            _ => format!("tot {}", self.date_and_clock(end)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_summer_time_skips_does_not_exist() {
        let on = |day: u32, month: u32, hour: u32, minute: u32| {
            let date = NaiveDate::from_ymd_opt(2027, month, day).unwrap();
            exists(date, NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
        };
        assert!(!on(28, 3, 2, 0) && !on(28, 3, 2, 59));
        assert!(on(28, 3, 1, 59) && on(28, 3, 3, 0) && on(27, 3, 2, 30) && on(31, 10, 2, 30));
    }

    #[test]
    fn summer_and_winter_time_are_kept_apart() {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let winter = moment(NaiveDate::from_ymd_opt(2027, 1, 5).unwrap(), nine);
        let summer = moment(NaiveDate::from_ymd_opt(2027, 7, 5).unwrap(), nine);
        assert_eq!((winter.hour(), summer.hour()), (8, 7));
        assert_eq!(date_and_clock(summer), "maandag 5 juli om 09:00");
    }

    #[test]
    fn a_date_is_read_as_it_is_typed() {
        let date = NaiveDate::from_ymd_opt(2027, 3, 6).unwrap();
        assert_eq!(typed_date(date), "6-3-2027");
        let words =
            ["6 maart 2027", "zaterdag 6 maart 2027", "06 Mrt. 2027", "6 mrt 2027", "6.3.2027", "\u{200b}6-3-2027"];
        for typed in ["6-3-2027", " 06-03-2027 ", "6/3/2027", "2027-03-06"].into_iter().chain(words) {
            assert_eq!(parse_date(typed), Some(date), "{typed}");
        }
        for wrong in [
            "31-2-2027",
            "6-3-27",
            "zondag 6 maart 2027",
            "6 maart",
            "6 ma 2027",
            "31 april 2027",
            "2027",
            "",
            "6-3-20270",
            "1-1-1999",
        ] {
            assert_eq!(parse_date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_skipped_time_becomes_the_next_one() {
        let skipped = moment(NaiveDate::from_ymd_opt(2027, 3, 28).unwrap(), NaiveTime::from_hms_opt(2, 30, 0).unwrap());
        assert_eq!(clock(skipped), "03:30");
    }

    #[test]
    fn a_midnight_ends_the_day_before() {
        let at =
            |hour| moment(NaiveDate::from_ymd_opt(2027, 3, 17).unwrap(), NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
        assert_eq!(until(at(0)), "tot en met dinsdag 16 maart");
        assert_eq!(until(at(13)), "tot woensdag 17 maart om 13:00");
    }

    #[test]
    fn the_year_is_told_when_it_is_another_one() {
        let seen = SeenOn(NaiveDate::from_ymd_opt(2027, 3, 3).unwrap());
        let [this, other] = [2027, 2026].map(|year| NaiveDate::from_ymd_opt(year, 5, 2).unwrap());
        assert_eq!([this, other].map(|date| seen.day_month(date)), ["2 mei", "2 mei 2026"]);
        assert_eq!([this, other].map(|date| seen.month(date)), ["mei", "mei 2026"]);
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        // Half past midnight in the Netherlands: the new year has begun.
        let (before, after) = (SeenOn::at(at("2026-12-31T22:30:00Z")), SeenOn::at(at("2026-12-31T23:30:00Z")));
        let opens = at("2027-01-05T08:00:00Z");
        assert_eq!(before.date_and_clock(opens), "dinsdag 5 januari 2027 om 09:00");
        assert_eq!(after.date_and_clock(opens), "dinsdag 5 januari om 09:00");
        let midnight = at("2026-12-31T23:00:00Z");
        assert_eq!(before.until(midnight), "tot en met donderdag 31 december");
        assert_eq!(after.until(midnight), "tot en met donderdag 31 december 2026");
        assert_eq!(before.until(opens), "tot dinsdag 5 januari 2027 om 09:00");
    }
}
