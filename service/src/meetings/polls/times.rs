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

/// When a poll that asks at `asked` and closes at `closes_at` reminds who did not answer: two days before the end, in working hours;
/// `None` when that would be within a day of being asked, or leaves no time.
pub(super) fn reminder(asked: DateTime<Utc>, closes_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let at = working_hours::first_from(closes_at - BEFORE);
    (at >= asked + PATIENCE && at < closes_at).then_some(at)
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
        // Two days before Tuesday is a Sunday: on Monday at eight.
        let found = reminder(at("2027-03-03T09:00:00Z"), at("2027-03-09T11:00:00Z"));
        assert_eq!(found, Some(at("2027-03-08T07:00:00Z")));
    }

    #[test]
    fn a_short_poll_reminds_nobody() {
        assert_eq!(reminder(at("2027-03-03T09:00:00Z"), at("2027-03-05T11:00:00Z")), None);
        // Friday evening to Monday morning: the first working moment is after the end.
        assert_eq!(reminder(at("2027-03-03T09:00:00Z"), at("2027-03-08T06:00:00Z")), None);
    }
}
