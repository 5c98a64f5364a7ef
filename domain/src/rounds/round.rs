//! The life of a round and its times (rules, section 4).

use crate::{time, working_hours};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};

/// Days before the meeting on which a round opens.
const OPENS_BEFORE: i64 = 28;
/// Days before the meeting on which the first and the second reminder go out.
const REMINDERS_BEFORE: [i64; 2] = [14, 9];
/// The round is closed from the first moment of this many days before the meeting.
const CLOSED_BEFORE: i64 = 6;
/// A round stays open for at least this long, however late its meeting was made.
const SHORTEST: Duration = Duration::hours(24);

/// How far a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundState {
    /// Waits for its opening time.
    Planned,
    /// Is being filled in.
    Open,
    /// Members read the results.
    Closed,
    /// The public page shows the national picture.
    Published,
}

impl RoundState {
    /// All states, in order.
    pub const ALL: [RoundState; 4] = [Self::Planned, Self::Open, Self::Closed, Self::Published];

    /// The text under which the state is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Published => "published",
        }
    }

    /// The state stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The word that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::Planned => "Gepland",
            Self::Open => "Open",
            Self::Closed => "Gesloten",
            Self::Published => "Gepubliceerd",
        }
    }

    /// Whether answers can be given.
    pub fn is_open(self) -> bool {
        self == Self::Open
    }

    /// Whether members may read its contents: the one gate is closing.
    pub fn is_readable(self) -> bool {
        self >= Self::Closed
    }

    /// The state after `step`; `None` when the round is not where that step begins.
    pub fn after(self, step: RoundStep) -> Option<Self> {
        match (self, step) {
            (Self::Planned, RoundStep::Open) | (Self::Closed, RoundStep::Reopen) => Some(Self::Open),
            (Self::Open, RoundStep::Close) => Some(Self::Closed),
            (Self::Closed, RoundStep::Publish) => Some(Self::Published),
            _ => None,
        }
    }
}

/// A step in the life of a round. Time opens and closes; the others are a coordinator's, who may also close earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundStep {
    /// From planned to open.
    Open,
    /// From open to closed.
    Close,
    /// From closed to published.
    Publish,
    /// From closed back to open, with a reason.
    Reopen,
}

/// When a round opens, reminds and closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundTimes {
    /// From this moment answers can be given.
    pub opens_at: DateTime<Utc>,
    /// Up to, not including, this moment.
    pub closes_at: DateTime<Utc>,
    /// The first and the second reminder; `None` when it is not sent.
    pub reminders: [Option<DateTime<Utc>>; 2],
}

/// Why times cannot be those of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimesProblem {
    /// It would close before, or when, it opens.
    ClosesBeforeOpening,
    /// A reminder (0 or 1) would go out while the round is not open.
    ReminderOutside(usize),
    /// The second reminder would go out before the first, or with it.
    RemindersReversed,
}

impl RoundTimes {
    /// The times for a meeting on `meeting`, made or moved at `now`: opens D−28 at 09:00, reminders D−14 and D−9 at
    /// 09:00, closes at 00:00 of D−6. Made later than that it opens at once, stays open for at least 24 hours and
    /// sends no reminder whose time has passed. A reminder on a day without work goes on the next working day, as long as the
    /// round is open then and the order stays; otherwise on the last one before.
    pub fn proposed(meeting: NaiveDate, now: DateTime<Utc>) -> Self {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).expect("nine o'clock exists");
        let before = |days: i64, at: NaiveTime| time::moment(meeting - Duration::days(days), at);
        let opens_at = before(OPENS_BEFORE, nine).max(now);
        let closes_at = before(CLOSED_BEFORE, NaiveTime::MIN).max(opens_at + SHORTEST);
        let [first, second] = REMINDERS_BEFORE.map(|days| meeting - Duration::days(days));
        let second = on_a_working_day(second, |day| time::moment(day, nine) < closes_at);
        let first = on_a_working_day(first, |day| day < second);
        let reminders = [first, second].map(|day| Some(time::moment(day, nine)).filter(|at| *at > now));
        Self { opens_at, closes_at, reminders }
    }

    /// When the reminders that stand outside working hours could go: the first working moment after each, if the round is open
    /// then, otherwise 09:00 of the last working day before it. `None` for one that stands well, or does not go.
    pub fn better_reminders(&self) -> [Option<DateTime<Utc>>; 2] {
        self.reminders.map(|at| {
            let at = at.filter(|at| !working_hours::contains(*at))?;
            let after = working_hours::first_from(at);
            Some(if after < self.closes_at { after } else { working_hours::last_before(at) })
        })
    }

    /// Why these cannot be the times of a round, all at once; nothing when they can. Of a round that closes before it
    /// opens the reminders are not looked at.
    pub fn problems(&self) -> Vec<TimesProblem> {
        if self.closes_at <= self.opens_at {
            return vec![TimesProblem::ClosesBeforeOpening];
        }
        let is_outside = |at: DateTime<Utc>| at < self.opens_at || at >= self.closes_at;
        let outside = self.reminders.iter().enumerate().filter(|(_, at)| at.is_some_and(is_outside));
        let outside = outside.map(|(which, _)| TimesProblem::ReminderOutside(which));
        let reversed = matches!(self.reminders, [Some(first), Some(second)] if second <= first);
        outside.chain(reversed.then_some(TimesProblem::RemindersReversed)).collect()
    }

    /// Whether two rounds would be open at one moment.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.opens_at < other.closes_at && other.opens_at < self.closes_at
    }
}

/// This day, or the next working day when it fits, or else the last one before.
fn on_a_working_day(day: NaiveDate, fits: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    let next = working_hours::day_from(day);
    if fits(next) { next } else { working_hours::day_until(day) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_meeting_well_ahead_has_the_usual_times_also_across_summer_time() {
        // Summer time began on 28 March 2027.
        let times = RoundTimes::proposed(date(2027, 4, 13), at("2026-12-01T12:00:00Z"));
        assert_eq!(times.opens_at, at("2027-03-16T08:00:00Z"));
        assert_eq!(times.reminders, [Some(at("2027-03-30T07:00:00Z")), Some(at("2027-04-05T07:00:00Z"))]);
        assert_eq!(times.closes_at, at("2027-04-06T22:00:00Z"));
        assert_eq!(time::until(times.closes_at), "tot en met dinsdag 6 april");
    }

    #[test]
    fn a_meeting_made_late_opens_at_once_and_skips_what_has_passed() {
        let now = at("2027-04-02T10:00:00Z");
        let times = RoundTimes::proposed(date(2027, 4, 13), now);
        assert_eq!((times.opens_at, times.closes_at), (now, at("2027-04-06T22:00:00Z")));
        assert_eq!(times.reminders, [None, Some(at("2027-04-05T07:00:00Z"))]);
        let times = RoundTimes::proposed(date(2027, 4, 5), now);
        assert_eq!((times.opens_at, times.closes_at), (now, at("2027-04-03T10:00:00Z")));
        assert_eq!(times.reminders, [None, None]);
    }

    #[test]
    fn a_round_walks_one_way_and_can_be_reopened_before_it_is_published() {
        use RoundState::{Closed, Open, Planned, Published};
        let walked: Vec<_> = RoundState::ALL
            .into_iter()
            .flat_map(|from| {
                [RoundStep::Open, RoundStep::Close, RoundStep::Publish, RoundStep::Reopen]
                    .into_iter()
                    .filter_map(move |step| from.after(step).map(|to| (from, to)))
            })
            .collect();
        assert_eq!(walked, [(Planned, Open), (Open, Closed), (Closed, Published), (Closed, Open)]);
        assert!(RoundState::ALL.into_iter().all(|s| RoundState::parse(s.as_str()) == Some(s)));
        assert_eq!(RoundState::ALL.map(RoundState::is_readable), [false, false, true, true]);
    }

    #[test]
    fn times_that_cannot_be_are_refused() {
        let good = RoundTimes::proposed(date(2027, 4, 13), at("2026-12-01T12:00:00Z"));
        assert_eq!(good.problems(), []);
        let backwards = RoundTimes { closes_at: good.opens_at, ..good };
        assert_eq!(backwards.problems(), [TimesProblem::ClosesBeforeOpening]);
        let late = RoundTimes { reminders: [None, Some(good.closes_at)], ..good };
        assert_eq!(late.problems(), [TimesProblem::ReminderOutside(1)]);
        let short = RoundTimes { closes_at: good.opens_at + Duration::days(1), ..good };
        assert_eq!(short.problems(), [0, 1].map(TimesProblem::ReminderOutside));
        let [first, second] = good.reminders;
        for reminders in [[second, first], [first, first]] {
            assert_eq!(RoundTimes { reminders, ..good }.problems(), [TimesProblem::RemindersReversed]);
        }
    }

    #[test]
    fn reminders_stay_in_order_and_in_the_round_whatever_the_holidays() {
        // Good Friday to King's Day of 2038: five days without work, right where both reminders fall.
        let times = RoundTimes::proposed(date(2038, 5, 7), at("2038-01-01T12:00:00Z"));
        assert_eq!(times.reminders, [Some(at("2038-04-22T07:00:00Z")), Some(at("2038-04-28T07:00:00Z"))]);
        let every_day = date(2026, 1, 1).iter_days().take_while(|day| day.year() <= 2040);
        for day in every_day {
            let times = RoundTimes::proposed(day, at("2025-06-01T12:00:00Z"));
            assert_eq!(times.problems(), [], "{day}");
            let [first, second] = times.reminders.map(|at| time::day(at.unwrap()));
            assert!(working_hours::is_working_day(first) && working_hours::is_working_day(second), "{day}");
        }
    }

    #[test]
    fn a_reminder_on_a_sunday_comes_with_a_proposal() {
        let good = RoundTimes::proposed(date(2027, 4, 13), at("2026-12-01T12:00:00Z"));
        assert_eq!(good.better_reminders(), [None, None]);
        let sunday = RoundTimes { reminders: [good.reminders[0], Some(at("2027-04-04T10:00:00Z"))], ..good };
        assert_eq!(sunday.better_reminders(), [None, Some(at("2027-04-05T06:00:00Z"))]);
        let short = RoundTimes { closes_at: at("2027-04-05T05:00:00Z"), ..sunday };
        assert_eq!(short.better_reminders(), [None, Some(at("2027-04-02T07:00:00Z"))]);
    }

    proptest! {
        #[test]
        fn proposed_times_always_hold(ahead in 0i64..400, minute in 0i64..525_600) {
            let now = at("2026-01-01T00:00:00Z") + Duration::minutes(minute);
            let times = RoundTimes::proposed(time::day(now) + Duration::days(ahead), now);
            prop_assert_eq!(times.problems(), []);
            prop_assert!(times.opens_at >= now);
            prop_assert!(times.closes_at - times.opens_at >= Duration::hours(24));
            prop_assert!(times.reminders.iter().flatten().all(|at| *at > now));
        }
    }
}
