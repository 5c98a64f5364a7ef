//! Reading what is posted about a round.

use super::names::{CLOSES, FIRST_REMINDER, Moment, OPENS, REASON, SECOND_REMINDER};
use super::texts;
use crate::forms::FormState;
use chrono::{DateTime, Utc};
use domain::rounds::{REASON_MAX, Reason, RoundState, RoundTimes};
use service::rounds::RoundView;

/// What stands about the times of a round.
#[derive(Clone, Copy)]
pub(crate) struct Standing {
    times: RoundTimes,
    has_opened: bool,
    has_reminded: [bool; 2],
}

impl From<&RoundView> for Standing {
    fn from(round: &RoundView) -> Self {
        let has_reminded = round.reminded.map(|reminded| reminded.is_some());
        Self { times: round.times, has_opened: round.state != RoundState::Planned, has_reminded }
    }
}

/// The times of a round. One that has opened keeps its opening. The form has no fields for a reminder that went out, which stays as
/// it is; what an older form says of it is read, for the use case to refuse.
pub(crate) fn times(form: &mut FormState, standing: impl Into<Standing>) -> Option<RoundTimes> {
    let standing = standing.into();
    let opens_at = match standing.has_opened {
        true => Some(standing.times.opens_at),
        false => form.moment(OPENS),
    };
    let mut reminder = |which: usize, fields: Moment| {
        let is_there = fields.iter().any(|field| form.values_of(*field).next().is_some());
        match standing.has_reminded[which] && !is_there {
            true => Some(standing.times.reminders[which]),
            false => form.optional_moment(fields),
        }
    };
    let (first, second) = (reminder(0, FIRST_REMINDER), reminder(1, SECOND_REMINDER));
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

    fn stood() -> RoundTimes {
        RoundTimes::proposed("2027-03-16".parse().unwrap(), "2027-02-01T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn times_have_an_opening_and_an_end_and_may_leave_reminders_out() {
        let good = "opent_datum=16-2-2027&opent_tijd=9:00&sluit_datum=2027-03-10&sluit_tijd=00:00";
        let standing = |has_opened, has_reminded| Standing { times: stood(), has_opened, has_reminded };
        let planned = standing(false, [false, false]);
        let read = times(&mut form(good), planned).unwrap();
        assert_eq!(read.reminders, [None, None]);
        assert_eq!(read.closes_at.to_string(), "2027-03-09 23:00:00 UTC");
        let mut half = form(&format!("{good}&herinnering2_datum=2027-03-01"));
        assert_eq!(times(&mut half, planned), None);
        assert_eq!(half.messages()[0].0, "herinnering2_datum");
        let mut empty = form("");
        assert_eq!(times(&mut empty, standing(true, [false, false])), None);
        assert_eq!(empty.messages().len(), 2);
        let reminded = standing(true, [true, false]);
        assert_eq!(times(&mut form(good), reminded).unwrap().reminders, [stood().reminders[0], None]);
        let forged = form(&format!("{good}&herinnering1_datum=2027-03-01&herinnering1_tijd=9:00"));
        let forged = times(&mut forged.clone(), reminded).unwrap().reminders[0];
        assert!(forged.is_some() && forged != stood().reminders[0], "for the use case to refuse");
    }

    #[test]
    fn reopening_needs_a_reason() {
        let mut form = form("reden=+&sluit_datum=2027-03-10&sluit_tijd=00:00");
        assert_eq!(reopening(&mut form), None);
        assert!(form.problem(REASON).is_some());
    }
}
