//! Identifiers, each its own type so that they cannot be mixed up.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

uuid_id!(
    /// A person known to the network.
    MemberId
);
uuid_id!(
    /// One filling-in of the questionnaire, tied to one meeting.
    RoundId
);
uuid_id!(
    /// A meeting of the network.
    MeetingId
);
uuid_id!(
    /// A date that people can choose in the date poll of a meeting.
    PollDateId
);
uuid_id!(
    /// What somebody wrote under a question in a round; it stays when the round opens again.
    TextId
);
uuid_id!(
    /// An item of an agenda, or a break.
    AgendaItemId
);
uuid_id!(
    /// Something that was decided at a meeting.
    DecisionId
);
uuid_id!(
    /// Something that somebody will do, agreed at a meeting.
    ActionId
);
uuid_id!(
    /// A file that belongs to a meeting.
    MaterialId
);
uuid_id!(
    /// Somebody who came to a meeting without an invitation.
    WalkInId
);
uuid_id!(
    /// One touch on a device: that somebody is at a meeting, or is not.
    TouchId
);
uuid_id!(
    /// Somebody from outside the network who asked for a place at a webinar: an e-mail address.
    GuestId
);
uuid_id!(
    /// A place at a webinar that somebody asked for.
    RegistrationId
);
uuid_id!(
    /// A group of regions that a region compares itself with.
    GroupId
);
uuid_id!(
    /// A login on one device.
    SessionId
);

/// A region's stable short name in addresses and files, such as `limburg-noord`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RegionId(pub String);

impl RegionId {
    /// The id from its text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Whether a region can have this id: what comes from an address may be anything, also what a database refuses.
    pub fn is_well_formed(&self) -> bool {
        !self.0.is_empty() && self.0.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RegionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One of the two seats of a region (rules, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SeatNumber {
    /// Seat 1.
    One,
    /// Seat 2.
    Two,
}

impl SeatNumber {
    /// Both seats, in order.
    pub const ALL: [SeatNumber; 2] = [SeatNumber::One, SeatNumber::Two];

    /// 1 or 2.
    pub fn number(self) -> i32 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }

    /// The seat with this number; `None` for any other number.
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|seat| seat.number() == number)
    }
}
