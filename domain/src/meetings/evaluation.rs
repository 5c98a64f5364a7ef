//! The evaluation of a meeting (rules, section 6): when it is open, what it asks, and how much of it is told.

use super::MeetingState;
use crate::text::clean;
use crate::time;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

/// It is open for so many days after that of the meeting.
pub const OPEN_DAYS: u64 = 14;
/// It is open until the end of this day after the meeting.
pub const OPEN: Days = Days::new(OPEN_DAYS);
/// Who was there and did not answer is reminded on this day after the meeting, or the first working day from then on.
pub const REMINDED: Days = Days::new(7);
/// Nothing is told of fewer answers than this.
pub const FEWEST: usize = 5;
/// Longest tip or top, in characters.
pub const TEXT_MAX: usize = 1000;

/// How it stands with the evaluation of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evaluating {
    /// It is a plan still, so nobody was there.
    Never,
    /// It was called off.
    CalledOff,
    /// It can be answered from this moment on: when the meeting ends.
    From(DateTime<Utc>),
    /// It can be answered until this moment.
    Until(DateTime<Utc>),
    /// It is closed.
    Over,
}

/// How it stands at `now` with the evaluation of a meeting that ends at `end` (Dutch time) on `date`.
pub fn evaluating(state: MeetingState, (date, end): (NaiveDate, NaiveTime), now: DateTime<Utc>) -> Evaluating {
    let (opens, closes) = (time::moment(date, end), closes_at(date));
    match state {
        MeetingState::Concept | MeetingState::DatePoll => Evaluating::Never,
        MeetingState::Cancelled => Evaluating::CalledOff,
        MeetingState::Planned | MeetingState::Held if now < opens => Evaluating::From(opens),
        MeetingState::Planned | MeetingState::Held if now < closes => Evaluating::Until(closes),
        MeetingState::Planned | MeetingState::Held => Evaluating::Over,
    }
}

/// When the evaluation of a meeting on `date` closes: as its last day ends.
pub fn closes_at(date: NaiveDate) -> DateTime<Utc> {
    time::moment(date + OPEN + Days::new(1), NaiveTime::MIN)
}

/// How useful somebody found a meeting: from 1 (not at all) to 5 (very).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Useful(u8);

impl Useful {
    /// How many there are.
    pub const COUNT: usize = 5;
    /// All of them, the least first.
    pub const ALL: [Self; Self::COUNT] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The one with this number; `None` when it is none from 1 to 5.
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|it| i32::from(it.0) == number)
    }

    /// Its number, from 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// A tip or a top: what somebody types, which may be nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remark(String);

/// A text is longer than [`TEXT_MAX`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("longer than {TEXT_MAX} characters")]
pub struct RemarkTooLong;

impl Remark {
    /// Reads it as somebody typed it.
    ///
    /// # Errors
    /// [`RemarkTooLong`].
    pub fn parse(typed: &str) -> Result<Self, RemarkTooLong> {
        let text = clean(typed);
        if text.chars().count() > TEXT_MAX { Err(RemarkTooLong) } else { Ok(Self(text)) }
    }

    /// The text; empty when nothing was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What those who answered said together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many chose each usefulness, the least first.
    pub useful: [usize; Useful::COUNT],
    /// How many made a new connection.
    pub connected: usize,
}

impl Tally {
    /// How many answered.
    pub fn answers(&self) -> usize {
        self.useful.iter().sum()
    }
}

/// What is told of these answers (how useful, and whether a new connection was made); `None` of fewer than [`FEWEST`].
pub fn tally(answers: impl IntoIterator<Item = (Useful, bool)>) -> Option<Tally> {
    let mut found = Tally { useful: [0; Useful::COUNT], connected: 0 };
    for (useful, connected) in answers {
        found.useful[usize::from(useful.0 - 1)] += 1;
        found.connected += usize::from(connected);
    }
    (found.answers() >= FEWEST).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn it_is_open_from_the_end_of_the_meeting_until_the_end_of_the_fourteenth_day() {
        use MeetingState::{Cancelled, Concept, DatePoll, Held, Planned};
        // Summer time begins in between: the meeting ends at 15:30 in winter, the last day ends in summer.
        let meeting = ("2027-03-17".parse().unwrap(), NaiveTime::from_hms_opt(15, 30, 0).unwrap());
        let (opens, closes) = (at("2027-03-17T14:30:00Z"), at("2027-03-31T22:00:00Z"));
        for (state, now, expected) in [
            (Planned, "2027-03-17T14:29:59Z", Evaluating::From(opens)),
            (Planned, "2027-03-17T14:30:00Z", Evaluating::Until(closes)),
            (Held, "2027-03-31T21:59:59Z", Evaluating::Until(closes)),
            (Held, "2027-03-31T22:00:00Z", Evaluating::Over),
            (Planned, "2027-03-31T22:00:00Z", Evaluating::Over),
            (Concept, "2027-03-20T12:00:00Z", Evaluating::Never),
            (DatePoll, "2027-03-20T12:00:00Z", Evaluating::Never),
            (Cancelled, "2027-03-20T12:00:00Z", Evaluating::CalledOff),
        ] {
            assert_eq!(evaluating(state, meeting, at(now)), expected, "{state:?} at {now}");
        }
    }

    #[test]
    fn only_one_to_five_is_a_usefulness() {
        let read: Vec<_> = (-1..8).filter_map(Useful::from_number).map(Useful::number).collect();
        assert_eq!(read, [1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_remark_may_be_nothing_and_has_an_end() {
        assert_eq!(Remark::parse(" Meer\0 tijd\r\nom te praten ").unwrap().as_str(), "Meer tijd\nom te praten");
        assert_eq!(Remark::parse("\u{200b}").unwrap(), Remark::default());
        assert!(Remark::parse(&"é".repeat(TEXT_MAX)).is_ok());
        assert_eq!(Remark::parse(&"é".repeat(TEXT_MAX + 1)), Err(RemarkTooLong));
    }

    proptest! {
        #[test]
        fn nothing_is_told_of_few_and_of_more_everybody_counts_once(answers in prop::collection::vec((1..=5i32, any::<bool>()), 0..40)) {
            let read = answers.iter().map(|(useful, connected)| (Useful::from_number(*useful).unwrap(), *connected));
            match tally(read) {
                None => prop_assert!(answers.len() < FEWEST),
                Some(told) => {
                    prop_assert!(answers.len() >= FEWEST);
                    prop_assert_eq!(told.answers(), answers.len());
                    prop_assert_eq!(told.connected, answers.iter().filter(|(_, connected)| *connected).count());
                    let fives = answers.iter().filter(|(useful, _)| *useful == 5).count();
                    prop_assert_eq!(told.useful[4], fives);
                }
            }
        }
    }
}
