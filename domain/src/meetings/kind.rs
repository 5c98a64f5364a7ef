//! What kind of meeting it is.

/// The kind of a meeting (rules, section 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeetingKind {
    /// The four-monthly meeting of active members: the one that sets the rhythm of planning.
    Network,
    /// The coordination group among themselves: they plan and prepare.
    Coordination,
    /// Online, open to a wider group from the regions.
    Webinar,
    /// As a webinar, for questions.
    QAndA,
}

impl MeetingKind {
    /// All kinds.
    pub const ALL: [MeetingKind; 4] = [Self::Network, Self::Coordination, Self::Webinar, Self::QAndA];

    /// The text under which the kind is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Coordination => "coordination",
            Self::Webinar => "webinar",
            Self::QAndA => "q_and_a",
        }
    }

    /// The word that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::Network => "Netwerkbijeenkomst",
            Self::Coordination => "Coördinatiegroep",
            Self::Webinar => "Webinar",
            Self::QAndA => "Vragenuur",
        }
    }

    /// The kind stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_read_as_it_is_written() {
        for kind in MeetingKind::ALL {
            assert_eq!(MeetingKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(MeetingKind::parse("network meeting"), None);
    }
}
