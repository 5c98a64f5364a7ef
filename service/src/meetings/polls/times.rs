//! When a date poll reminds.

use chrono::{DateTime, Duration, Utc};
use domain::working_hours;

/// So long before a poll closes it reminds who did not answer.
const BEFORE: Duration = Duration::days(2);
/// So long people have to answer by themselves.
pub(super) const PATIENCE: Duration = Duration::days(1);
/// So long people have to answer at least.
const LEAST: Duration = Duration::hours(2);

/// When a poll that asks at `asked` can close, at the earliest.
pub(super) fn soonest_end(asked: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    asked.max(now) + LEAST
}

/// When a poll that asks at `asked` and closes at `closes_at` reminds who did not answer: two days before the end, or before that where
/// nobody works then; `None` when that would be within a day of being asked.
pub(super) fn reminder(asked: DateTime<Utc>, closes_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let at = working_hours::last_until(closes_at - BEFORE);
    (at >= asked + PATIENCE).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn two_days_before_the_end_on_a_working_day() {
        // From Wednesday to the next Thursday.
        let found = reminder(at("2027-03-03T09:00:00Z"), at("2027-03-11T11:00:00Z"));
        assert_eq!(found, Some(at("2027-03-09T11:00:00Z")));
        // Two days before Monday and Tuesday are a Saturday and a Sunday: on Friday at nine.
        for closes_at in ["2027-03-08T16:00:00Z", "2027-03-09T11:00:00Z"] {
            assert_eq!(reminder(at("2027-03-03T09:00:00Z"), at(closes_at)), Some(at("2027-03-05T08:00:00Z")));
        }
        // Two days before the Wednesday after Easter is its Monday: on the Thursday before it.
        let found = reminder(at("2027-03-17T09:00:00Z"), at("2027-03-31T11:00:00Z"));
        assert_eq!(found, Some(at("2027-03-25T08:00:00Z")));
        // In the evening it is that day still; at midnight, when it closes with the day, the day before.
        let found = reminder(at("2027-03-03T09:00:00Z"), at("2027-03-11T20:00:00Z"));
        assert_eq!(found, Some(at("2027-03-09T08:00:00Z")));
        let found = reminder(at("2027-03-03T09:00:00Z"), at("2027-03-11T23:00:00Z"));
        assert_eq!(found, Some(at("2027-03-09T08:00:00Z")));
    }

    #[test]
    fn a_short_poll_reminds_nobody() {
        assert_eq!(reminder(at("2027-03-03T09:00:00Z"), at("2027-03-05T11:00:00Z")), None);
        // From Thursday to Monday, and from Saturday to Tuesday: on Friday it was just asked, or not yet.
        assert_eq!(reminder(at("2027-03-04T09:00:00Z"), at("2027-03-08T16:00:00Z")), None);
        assert_eq!(reminder(at("2027-03-06T09:00:00Z"), at("2027-03-09T11:00:00Z")), None);
    }
}
