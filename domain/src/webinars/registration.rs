//! A place at a webinar: how it is asked for, confirmed, waited for and offered.

use crate::account::login::Limit;
use crate::meetings::MeetingState;
use crate::{time, working_hours};
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Utc};

/// Who asked for a place confirms it within this time; otherwise it counts for nothing and is erased.
pub const CONFIRM_WITHIN: Duration = Duration::days(2);
/// A place that comes free is offered for so long to who waits.
pub const OFFERED_FOR: Duration = Duration::hours(24);
/// Everything of people from outside is erased so many days after the webinar.
pub const ERASED_DAYS: u64 = 28;
/// The same, to count with.
pub const ERASED_AFTER: Days = Days::new(ERASED_DAYS);
/// An address that proved to be somebody's own gets its link again after this time, when it is asked for.
pub const ANEW_AFTER: Duration = Duration::days(1);
/// So often somebody changes whether they come to one webinar.
pub const CHANGES_MAX: i32 = 20;
/// Places that are asked for from one client address: an office of thirty behind one address fits.
pub const PER_ORIGIN: Limit = Limit { count: 30, within: Duration::hours(1) };

/// How it stands with what somebody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegistrationState {
    /// It was asked for, and not confirmed by mail yet.
    Asked,
    /// They have a place.
    Seated,
    /// They wait for one, in the order of confirming.
    Waiting,
    /// A place came free: it is theirs when they take it in time.
    Offered,
    /// They did not take it in time.
    Lapsed,
    /// They do not come.
    Withdrawn,
}

impl RegistrationState {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Asked, Self::Seated, Self::Waiting, Self::Offered, Self::Lapsed, Self::Withdrawn];

    /// The text under which it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Seated => "seated",
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Lapsed => "lapsed",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state that is stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// Where a webinar stands for who wants to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// It is a plan still: there is nothing to read of it.
    Hidden,
    /// It was called off.
    CalledOff,
    /// It is to come.
    Ahead,
    /// It has begun and not ended.
    Now,
    /// It is over.
    Over,
}

/// Where it stands at `now` with a webinar from `start` to `end` (Dutch time) on `date`.
pub fn moment_of(
    state: MeetingState,
    (date, start, end): (NaiveDate, NaiveTime, NaiveTime),
    now: DateTime<Utc>,
) -> Moment {
    match state {
        MeetingState::Concept | MeetingState::DatePoll => Moment::Hidden,
        MeetingState::Cancelled => Moment::CalledOff,
        MeetingState::Planned | MeetingState::Held if now < time::moment(date, start) => Moment::Ahead,
        MeetingState::Planned | MeetingState::Held if now < time::moment(date, end) => Moment::Now,
        MeetingState::Planned | MeetingState::Held => Moment::Over,
    }
}

/// Until when a place that comes free at `now` is offered, for what begins at `begins`.
pub fn offered_until(now: DateTime<Utc>, begins: DateTime<Utc>) -> DateTime<Utc> {
    begins.min(now + OFFERED_FOR)
}

/// When who comes is reminded, with the link: at 9:00 on the last working day before the webinar.
pub fn reminder_at(date: NaiveDate) -> DateTime<Utc> {
    working_hours::last_before(time::moment(date, NaiveTime::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_state_is_read_as_it_is_written() {
        for state in RegistrationState::ALL {
            assert_eq!(RegistrationState::parse(state.as_str()), Some(state));
        }
        assert_eq!(RegistrationState::parse("confirmed"), None);
    }

    #[test]
    fn an_offer_holds_for_a_day_and_never_beyond_the_beginning() {
        let begins = at("2027-03-16T11:00:00Z");
        assert_eq!(offered_until(at("2027-03-10T09:00:00Z"), begins), at("2027-03-11T09:00:00Z"));
        assert_eq!(offered_until(at("2027-03-16T09:00:00Z"), begins), begins);
    }

    #[test]
    fn the_reminder_goes_on_the_last_working_day_before() {
        let on = |day: &str| reminder_at(day.parse().unwrap());
        assert_eq!(on("2027-03-16"), at("2027-03-15T08:00:00Z"), "the Monday before");
        assert_eq!(on("2027-03-15"), at("2027-03-12T08:00:00Z"), "the Friday before");
        // Easter Monday is no working day, and Good Friday is none either.
        assert_eq!(on("2027-03-30"), at("2027-03-25T08:00:00Z"));
    }

    #[test]
    fn a_webinar_is_ahead_then_now_then_over() {
        let when = ("2027-03-16".parse().unwrap(), "12:00:00".parse().unwrap(), "13:00:00".parse().unwrap());
        let of = |state, now: &str| moment_of(state, when, at(now));
        assert_eq!(of(MeetingState::Planned, "2027-03-16T10:59:59Z"), Moment::Ahead);
        assert_eq!(of(MeetingState::Planned, "2027-03-16T11:00:00Z"), Moment::Now);
        assert_eq!(of(MeetingState::Held, "2027-03-16T12:00:00Z"), Moment::Over);
        assert_eq!(of(MeetingState::Concept, "2027-03-16T12:00:00Z"), Moment::Hidden);
        assert_eq!(of(MeetingState::Cancelled, "2027-03-01T12:00:00Z"), Moment::CalledOff);
    }
}
