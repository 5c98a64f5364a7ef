//! Which letters a member need not get.

use super::Actor;
use super::rights::Action;

/// Letters that a member can turn off (rules, section 10): what nobody needs for their work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OptionalLetter {
    /// That the results of a round are there.
    Results,
    /// That one is invited to a meeting. A change of what was sent before is told anyway.
    Meetings,
    /// That the minutes of a meeting are there.
    Minutes,
    /// What waits for the coordination group, once a week.
    Digest,
}

impl OptionalLetter {
    /// All of them.
    pub const ALL: [OptionalLetter; 4] = [Self::Results, Self::Meetings, Self::Minutes, Self::Digest];

    /// Those that this actor gets by themselves, and can turn off.
    pub fn offered_to(actor: &Actor) -> Vec<Self> {
        let is_offered = |letter: &Self| match letter {
            // Those who read the results, and those who are invited to any meeting.
            Self::Results => actor.may(Action::SeeDirectory),
            Self::Meetings | Self::Minutes => actor.may(Action::SeeMeetings),
            Self::Digest => actor.may(Action::PlanMeetings),
        };
        Self::ALL.into_iter().filter(is_offered).collect()
    }

    /// The text under which the choice is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Results => "results",
            Self::Meetings => "meetings",
            Self::Minutes => "minutes",
            Self::Digest => "digest",
        }
    }
}
