//! Who is at a meeting (rules, section 6): of which meetings it is noted, and how many came.

use super::MeetingState;
use crate::keeping;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// How it stands with noting who is at a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noting {
    /// It is a plan still, so nobody comes to it.
    Never,
    /// It was called off.
    CalledOff,
    /// It is noted from the day of the meeting on.
    From(NaiveDate),
    /// It is noted now.
    Now,
    /// The names are forgotten; how many came stays.
    Over,
}

/// Whether it is noted on `today` who is at a meeting on `date`: from its day on, and for as long as it is known who came.
pub fn noting(state: MeetingState, date: NaiveDate, today: NaiveDate) -> Noting {
    match state {
        MeetingState::Concept | MeetingState::DatePoll => Noting::Never,
        MeetingState::Cancelled => Noting::CalledOff,
        MeetingState::Planned | MeetingState::Held if date > today => Noting::From(date),
        MeetingState::Planned | MeetingState::Held if are_names_forgotten(date, today) => Noting::Over,
        MeetingState::Planned | MeetingState::Held => Noting::Now,
    }
}

/// Whether it is forgotten by `today` who came to a meeting on `date`.
pub fn are_names_forgotten(date: NaiveDate, today: NaiveDate) -> bool {
    date + keeping::ATTENDANCE < today
}

/// How many people came, and from how many regions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    /// Everybody, also who came for no region.
    pub people: usize,
    /// The regions of which at least one came.
    pub regions: usize,
}

/// The turnout, from how many came for each region and for none. A region may come more than once.
pub fn turnout<R: Ord>(came: impl IntoIterator<Item = (Option<R>, usize)>) -> Turnout {
    let (mut people, mut regions) = (0, BTreeSet::new());
    for (region, count) in came.into_iter().filter(|(_, count)| *count > 0) {
        people += count;
        regions.extend(region);
    }
    Turnout { people, regions: regions.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn it_is_noted_from_the_day_on_for_two_years() {
        use MeetingState::{Cancelled, Concept, DatePoll, Held, Planned};
        let meeting = day("2027-03-03");
        for (state, today, expected) in [
            (Planned, "2027-03-02", Noting::From(meeting)),
            (Planned, "2027-03-03", Noting::Now),
            (Held, "2029-03-03", Noting::Now),
            (Held, "2029-03-04", Noting::Over),
            (Concept, "2027-03-03", Noting::Never),
            (DatePoll, "2027-03-03", Noting::Never),
            (Cancelled, "2027-03-03", Noting::CalledOff),
        ] {
            assert_eq!(noting(state, meeting, day(today)), expected, "{state:?} on {today}");
        }
    }

    #[test]
    fn people_are_counted_with_and_regions_without_who_came_for_none() {
        let came = [(Some("drenthe"), 2), (None, 3), (Some("drenthe"), 1), (Some("zeeland"), 1), (Some("twente"), 0)];
        assert_eq!(turnout(came), Turnout { people: 7, regions: 2 });
        assert_eq!(turnout::<&str>([]), Turnout::default());
    }
}
