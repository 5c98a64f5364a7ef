//! What is touched on a device, and what becomes of that.

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::{MemberId, RegionId, TouchId, WalkInId};
use domain::names::PersonName;

/// What was touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touch {
    /// Somebody who was invited is there, or is not after all.
    Person {
        /// The id that the device gave it; `None` from a page without script, which sends nothing later.
        id: Option<TouchId>,
        /// Who.
        member: MemberId,
        /// Whether they are there.
        is_there: bool,
    },
    /// Somebody came along.
    WalkIn {
        /// The id that the device gave them.
        id: WalkInId,
        /// For which region.
        region: RegionId,
        /// Their name.
        name: PersonName,
    },
    /// Somebody did not come along after all. It cannot be undone; they can be noted again.
    WalkInGone {
        /// Who.
        id: WalkInId,
    },
}

/// A touch, and how long ago it was made by the device's own clock: what it says of the time itself may be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// What was touched.
    pub touch: Touch,
    /// How long ago; nothing is touched later than now.
    pub ago: TimeDelta,
}

impl Touched {
    /// A touch of this moment.
    pub fn now(touch: Touch) -> Self {
        Self { touch, ago: TimeDelta::zero() }
    }

    /// When it was made, now that it is `now`.
    pub(super) fn at(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        now.checked_sub_signed(self.ago.max(TimeDelta::zero())).unwrap_or(DateTime::<Utc>::MIN_UTC)
    }
}

/// What became of a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is noted, or was before.
    Noted,
    /// Somebody touched something else after it was made; it is kept, and does not count.
    Overtaken,
    /// It is not noted.
    Refused(Refusal),
}

/// Why a touch is not noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// This person was not invited to the meeting.
    NotInvited,
    /// This region does not take part, or none comes to the meeting.
    NoRegion,
    /// Nobody came along under this id.
    NotThere,
    /// The id belongs to something else that was touched.
    UsedBefore,
    /// It was made before the day of the meeting.
    BeforeTheDay,
}
