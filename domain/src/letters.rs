//! The letters that a round sends (rules, section 10).

/// A letter that goes to several people at once, when something happens to a round or to its meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundLetter {
    /// The meeting was made.
    MeetingMade,
    /// The meeting has another day, time or place.
    MeetingMoved,
    /// The meeting does not take place.
    MeetingCancelled,
    /// The questionnaire can be filled in.
    Opened,
    /// The first reminder.
    FirstReminder,
    /// The second and last reminder.
    SecondReminder,
    /// The round stays open for longer.
    Extended,
    /// The round is open again.
    Reopened,
    /// The results are there.
    Results,
}

impl RoundLetter {
    /// All of them, in the order in which they usually go.
    pub const ALL: [RoundLetter; 9] = [
        Self::MeetingMade,
        Self::MeetingMoved,
        Self::MeetingCancelled,
        Self::Opened,
        Self::FirstReminder,
        Self::SecondReminder,
        Self::Extended,
        Self::Reopened,
        Self::Results,
    ];

    /// The text under which it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MeetingMade => "meeting_made",
            Self::MeetingMoved => "meeting_moved",
            Self::MeetingCancelled => "meeting_cancelled",
            Self::Opened => "opened",
            Self::FirstReminder => "first_reminder",
            Self::SecondReminder => "second_reminder",
            Self::Extended => "extended",
            Self::Reopened => "reopened",
            Self::Results => "results",
        }
    }

    /// The letter stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|letter| letter.as_str() == text)
    }

    /// The words that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::MeetingMade => "Bijeenkomst gepland",
            Self::MeetingMoved => "Bijeenkomst veranderd",
            Self::MeetingCancelled => "Bijeenkomst afgezegd",
            Self::Opened => "Vragenlijst open",
            Self::FirstReminder => "Eerste herinnering",
            Self::SecondReminder => "Tweede herinnering",
            Self::Extended => "Vragenlijst langer open",
            Self::Reopened => "Vragenlijst weer open",
            Self::Results => "Uitkomsten zijn er",
        }
    }

    /// Which reminder it is (0 or 1); `None` for what is none.
    pub fn reminder(self) -> Option<usize> {
        match self {
            Self::FirstReminder => Some(0),
            Self::SecondReminder => Some(1),
            _ => None,
        }
    }

    /// That reminder (0 or 1).
    pub fn of_reminder(which: usize) -> Self {
        if which == 0 { Self::FirstReminder } else { Self::SecondReminder }
    }
}
