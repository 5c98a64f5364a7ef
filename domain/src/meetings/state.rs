//! How far a meeting is.

/// The state of a meeting (rules, section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeetingState {
    /// Being thought about; only coordinators see it.
    Concept,
    /// Those who are invited say which dates suit.
    DatePoll,
    /// Date and place stand.
    Planned,
    /// Behind us.
    Held,
    /// Called off.
    Cancelled,
}

impl MeetingState {
    /// All states.
    pub const ALL: [MeetingState; 5] = [Self::Concept, Self::DatePoll, Self::Planned, Self::Held, Self::Cancelled];

    /// The text under which the state is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::DatePoll => "date_poll",
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The word that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::Concept => "Concept",
            Self::DatePoll => "Datumprikker",
            Self::Planned => "Gepland",
            Self::Held => "Geweest",
            Self::Cancelled => "Afgezegd",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_read_as_it_is_written() {
        for state in MeetingState::ALL {
            assert_eq!(MeetingState::parse(state.as_str()), Some(state));
        }
        assert_eq!(MeetingState::parse("moved"), None);
    }
}
