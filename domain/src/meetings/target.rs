//! The date that the cadence points at.

use chrono::{Duration, Months, NaiveDate};

/// Calendar months between two network meetings (rules, section 6).
const CADENCE: Months = Months::new(4);
/// Days that a round with all its times needs before the meeting (rules, section 4).
const NOTICE: Duration = Duration::days(28);

/// The date around which days are proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The date itself.
    pub date: NaiveDate,
    /// The cadence pointed at this day, which has passed: `date` is then four weeks from today, so that the
    /// round has all its time.
    pub missed: Option<NaiveDate>,
}

/// Four calendar months after the previous network meeting, or after today when there was none; the last day
/// of the month where the day does not exist (rules, section 6).
pub fn target(previous: Option<NaiveDate>, today: NaiveDate) -> Target {
    let date = previous.unwrap_or(today) + CADENCE;
    if date > today { Target { date, missed: None } } else { Target { date: today + NOTICE, missed: Some(date) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn four_months_later() {
        let found = target(Some(date(2026, 11, 17)), date(2026, 11, 20));
        assert_eq!(found, Target { date: date(2027, 3, 17), missed: None });
        assert_eq!(target(None, date(2026, 11, 20)).date, date(2027, 3, 20));
    }

    #[test]
    fn the_last_day_of_a_shorter_month() {
        assert_eq!(target(Some(date(2026, 10, 31)), date(2026, 11, 1)).date, date(2027, 2, 28));
        assert_eq!(target(Some(date(2027, 10, 30)), date(2027, 11, 1)).date, date(2028, 2, 29));
        assert_eq!(target(Some(date(2027, 5, 31)), date(2027, 6, 1)).date, date(2027, 9, 30));
    }

    #[test]
    fn a_target_that_has_passed_leaves_room_for_a_round() {
        let found = target(Some(date(2025, 1, 14)), date(2026, 11, 20));
        assert_eq!(found, Target { date: date(2026, 12, 18), missed: Some(date(2025, 5, 14)) });
    }
}
