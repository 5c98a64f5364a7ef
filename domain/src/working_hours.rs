//! When letters go (rules, section 10): on working days, from 8:00 to 18:00 Dutch time.

use crate::holidays::PublicHoliday;
use crate::time;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc, Weekday};

/// From this hour letters go.
const FROM: u32 = 8;
/// Up to, not including, this hour.
const UNTIL: u32 = 18;
/// At this hour something goes for which only the day is known.
const USUAL: u32 = 9;

/// Whether people work on this day: no Saturday, no Sunday and no public holiday.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && PublicHoliday::on(day).is_none()
}

/// This day when it is a working day, otherwise the next one.
pub fn day_from(day: NaiveDate) -> NaiveDate {
    day.iter_days().find(|day| is_working_day(*day)).expect("a week without a working day does not exist")
}

/// This day when it is a working day, otherwise the last one before it.
pub fn day_until(day: NaiveDate) -> NaiveDate {
    let mut days = std::iter::successors(Some(day), NaiveDate::pred_opt);
    days.find(|day| is_working_day(*day)).expect("a week without a working day does not exist")
}

/// Whether a letter may go at this moment.
pub fn contains(at: DateTime<Utc>) -> bool {
    let day = time::day(at);
    is_working_day(day) && at >= hour(day, FROM) && at < hour(day, UNTIL)
}

/// The first moment from `at` on at which a letter may go: `at` itself, or 8:00 of a working day.
pub fn first_from(at: DateTime<Utc>) -> DateTime<Utc> {
    if contains(at) {
        return at;
    }
    let day = time::day(at);
    // After hours it is as good as tomorrow.
    let day = if at < hour(day, UNTIL) { day } else { day.succ_opt().unwrap_or(day) };
    hour(day_from(day), FROM)
}

/// `at` itself when a letter may go then, otherwise 9:00 of the last working day that allows that before it.
pub fn last_until(at: DateTime<Utc>) -> DateTime<Utc> {
    let day = time::day(at);
    if contains(at) {
        at
    } else if is_working_day(day) && at >= hour(day, UNTIL) {
        hour(day, USUAL)
    } else {
        last_before(at)
    }
}

/// 9:00 of the last working day before the day of `at`.
pub fn last_before(at: DateTime<Utc>) -> DateTime<Utc> {
    let day = time::day(at);
    hour(day_until(day.pred_opt().unwrap_or(day)), USUAL)
}

fn hour(day: NaiveDate, hour: u32) -> DateTime<Utc> {
    time::moment(day, NaiveTime::from_hms_opt(hour, 0, 0).expect("a whole hour of the day"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Duration;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_too_early_too_late_or_on_a_free_day_goes_at_eight() {
        for (wanted, goes) in [
            ("2027-03-03T12:00:00Z", "2027-03-03T12:00:00Z"),
            ("2027-03-03T06:59:59Z", "2027-03-03T07:00:00Z"),
            ("2027-03-03T17:00:00Z", "2027-03-04T07:00:00Z"),
            // Friday evening; then Good Friday, with summer time in between.
            ("2027-03-05T17:30:00Z", "2027-03-08T07:00:00Z"),
            ("2027-03-26T12:00:00Z", "2027-03-30T06:00:00Z"),
            // Winter time begins on the last Sunday of October.
            ("2027-10-29T16:00:00Z", "2027-11-01T07:00:00Z"),
            ("2027-12-24T17:00:00Z", "2027-12-27T07:00:00Z"),
        ] {
            assert_eq!(first_from(at(wanted)), at(goes), "{wanted}");
        }
    }

    proptest! {
        #[test]
        fn a_letter_goes_within_hours_soon_and_never_early(minute in 0i64..15 * 366 * 24 * 60) {
            let wanted = at("2026-01-01T00:00:00Z") + Duration::minutes(minute);
            let goes = first_from(wanted);
            prop_assert!(goes >= wanted && contains(goes));
            prop_assert_eq!(first_from(goes), goes);
            prop_assert!(goes - wanted < Duration::days(6), "{} {}", wanted, goes);
            let clock = time::clock(goes);
            prop_assert!(("08:00".."18:00").contains(&clock.as_str()), "{}", clock);
            prop_assert!(goes == wanted || clock == "08:00");
            let until = last_until(wanted);
            prop_assert!(contains(until) && until <= wanted && (until == wanted) == contains(wanted));
            let before = last_before(wanted);
            prop_assert!(contains(before) && time::day(before) < time::day(wanted));
            // Nothing between the two would have done.
            let between = std::iter::successors(Some(wanted), |at| Some(*at + Duration::minutes(30)));
            prop_assert!(goes == wanted || between.take_while(|at| *at < goes).all(|at| !contains(at)));
        }
    }
}
