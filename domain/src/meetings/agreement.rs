//! What is agreed at a meeting (rules, section 6): minutes, decisions, and actions that somebody does before a day.

use super::{MeetingKind, MeetingState};
use crate::ids::{MemberId, RegionId};
use crate::text::clean;
use chrono::{Months, NaiveDate};

/// So long after its meeting an action is due at most.
const DUE_WITHIN: Months = Months::new(3 * 12);

/// Why a text is none of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextProblem {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// More than there is room for.
    #[error("too long")]
    TooLong,
}

/// The minutes of a meeting, or of an item of its agenda, as Markdown. They may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Minutes(String);

impl Minutes {
    /// How long they are at most, in bytes: 64 kB.
    pub const MOST: usize = 64 * 1024;

    /// The minutes as someone typed them.
    ///
    /// # Errors
    /// [`TextProblem::TooLong`].
    pub fn parse(typed: &str) -> Result<Self, TextProblem> {
        let text = clean(typed);
        if text.len() > Self::MOST { Err(TextProblem::TooLong) } else { Ok(Self(text)) }
    }

    /// The Markdown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

macro_rules! agreed {
    ($(#[$doc:meta])* $name:ident, $most:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(String);

        impl $name {
            /// How long it is at most, in characters.
            pub const MOST: usize = $most;

            /// The words as someone typed them.
            ///
            /// # Errors
            /// [`TextProblem`] when nothing was typed, or too much.
            pub fn parse(typed: &str) -> Result<Self, TextProblem> {
                let text = clean(typed);
                match text.chars().count() {
                    0 => Err(TextProblem::Empty),
                    count if count > Self::MOST => Err(TextProblem::TooLong),
                    _ => Ok(Self(text)),
                }
            }

            /// The words.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

agreed!(
    /// What was decided.
    Decision,
    2000
);
agreed!(
    /// What somebody will do.
    ActionText,
    500
);

/// Who does an action: one person, or a region, which is whoever holds its seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A member.
    Member(MemberId),
    /// A region.
    Region(RegionId),
}

/// How far an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionState {
    /// It is to be done.
    Open,
    /// It is done.
    Done,
    /// It need not be done any more; the reason is kept with it.
    Lapsed,
}

impl ActionState {
    /// All of them.
    pub const ALL: [ActionState; 3] = [Self::Open, Self::Done, Self::Lapsed];

    /// The text under which it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Lapsed => "lapsed",
        }
    }

    /// The state stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The word that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "gedaan",
            Self::Lapsed => "vervallen",
        }
    }
}

/// Whether an open action is late: its day has passed.
pub fn is_late(due: NaiveDate, today: NaiveDate) -> bool {
    due < today
}

/// Whether an action of a meeting on `meeting` can be due on `due`: from that day on, within three years.
pub fn can_be_due(due: NaiveDate, meeting: NaiveDate) -> bool {
    due >= meeting && meeting.checked_add_months(DUE_WITHIN).is_none_or(|last| due <= last)
}

/// Whether what is agreed at a meeting is written down here: at one of the network and of the coordination group, once it stands. Who
/// plans may begin before the day.
pub fn is_recorded(kind: MeetingKind, state: MeetingState) -> bool {
    let of_members = matches!(kind, MeetingKind::Network | MeetingKind::Coordination);
    of_members && matches!(state, MeetingState::Planned | MeetingState::Held)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn minutes_may_be_empty_and_are_measured_in_bytes() {
        assert_eq!(Minutes::parse(" \r\n").unwrap().as_str(), "");
        assert_eq!(Minutes::parse("# Kop\r\n\r\n- een\0\r\n").unwrap().as_str(), "# Kop\n\n- een");
        assert!(Minutes::parse(&"a".repeat(Minutes::MOST)).is_ok());
        assert_eq!(Minutes::parse(&"é".repeat(Minutes::MOST / 2 + 1)), Err(TextProblem::TooLong));
    }

    #[test]
    fn decisions_and_actions_say_something_short() {
        assert_eq!(Decision::parse(" We gaan door.\n").unwrap().as_str(), "We gaan door.");
        for nothing in ["", " \n ", "\u{200b}"] {
            assert_eq!(Decision::parse(nothing), Err(TextProblem::Empty));
            assert_eq!(ActionText::parse(nothing), Err(TextProblem::Empty));
        }
        assert!(Decision::parse(&"é".repeat(2000)).is_ok() && ActionText::parse(&"é".repeat(500)).is_ok());
        assert_eq!(Decision::parse(&"é".repeat(2001)), Err(TextProblem::TooLong));
        assert_eq!(ActionText::parse(&"é".repeat(501)), Err(TextProblem::TooLong));
    }

    #[test]
    fn an_action_is_due_between_its_meeting_and_three_years_later() {
        let meeting = day("2027-02-09");
        for (due, can) in [
            ("2027-02-08", false),
            ("2027-02-09", true),
            ("2030-02-09", true),
            ("2030-02-10", false),
            ("9999-12-31", false),
        ] {
            assert_eq!(can_be_due(day(due), meeting), can, "{due}");
        }
        assert!(is_late(day("2027-02-08"), meeting) && !is_late(meeting, meeting));
    }

    #[test]
    fn what_is_agreed_is_written_down_of_meetings_that_stand() {
        use MeetingKind::{Coordination, Network, QAndA, Webinar};
        for kind in [Network, Coordination] {
            assert!(is_recorded(kind, MeetingState::Planned) && is_recorded(kind, MeetingState::Held));
            for state in [MeetingState::Concept, MeetingState::DatePoll, MeetingState::Cancelled] {
                assert!(!is_recorded(kind, state));
            }
        }
        assert!(!is_recorded(Webinar, MeetingState::Held) && !is_recorded(QAndA, MeetingState::Held));
    }

    #[test]
    fn a_state_is_found_again_by_its_text() {
        for state in ActionState::ALL {
            assert_eq!(ActionState::parse(state.as_str()), Some(state));
        }
        assert_eq!(ActionState::parse("gedaan"), None);
    }
}
