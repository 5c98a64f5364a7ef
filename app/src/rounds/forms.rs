//! Reading what is posted about a round.

use super::names::{CLOSES, FIRST_REMINDER, OPENS, REASON, SECOND_REMINDER};
use super::texts;
use crate::forms::FormState;
use chrono::{DateTime, Utc};
use domain::rounds::{REASON_MAX, Reason, RoundTimes};

/// The times of a round. `opened` is when it opened, when that cannot change any more.
pub(crate) fn times(form: &mut FormState, opened: Option<DateTime<Utc>>) -> Option<RoundTimes> {
    let opens_at = match opened {
        Some(at) => Some(at),
        None => form.moment(OPENS),
    };
    let first = form.optional_moment(FIRST_REMINDER);
    let second = form.optional_moment(SECOND_REMINDER);
    let closes_at = form.moment(CLOSES);
    Some(RoundTimes { opens_at: opens_at?, closes_at: closes_at?, reminders: [first?, second?] })
}

/// Until when a round opens again, and why.
pub(crate) fn reopening(form: &mut FormState) -> Option<(DateTime<Utc>, Reason)> {
    let reason = form.text(REASON, REASON_MAX);
    let reason = reason.and_then(|typed| Reason::parse(&typed).map_err(|_| form.refuse(REASON, texts::NO_REASON)).ok());
    let closes = form.moment(CLOSES);
    Some((closes?, reason?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    #[test]
    fn times_have_an_opening_and_an_end_and_may_leave_reminders_out() {
        let good = "opent_datum=16-2-2027&opent_tijd=9:00&sluit_datum=2027-03-10&sluit_tijd=00:00";
        let read = times(&mut form(good), None).unwrap();
        assert_eq!(read.reminders, [None, None]);
        assert_eq!(read.closes_at.to_string(), "2027-03-09 23:00:00 UTC");
        let mut half = form(&format!("{good}&herinnering2_datum=2027-03-01"));
        assert_eq!(times(&mut half, None), None);
        assert_eq!(half.messages()[0].0, "herinnering2_datum");
        let mut empty = form("");
        assert_eq!(times(&mut empty, Some(read.opens_at)), None);
        assert_eq!(empty.messages().len(), 2);
    }

    #[test]
    fn reopening_needs_a_reason() {
        let mut form = form("reden=+&sluit_datum=2027-03-10&sluit_tijd=00:00");
        assert_eq!(reopening(&mut form), None);
        assert!(form.problem(REASON).is_some());
    }
}
