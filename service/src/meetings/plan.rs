//! What a coordinator decides about a meeting.

use super::MeetingError;
use chrono::{NaiveDate, NaiveTime};
use domain::ids::RegionId;

/// How times of day are stored and typed.
pub(super) const CLOCK: &str = "%H:%M";

/// Where a meeting is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Pharos in Utrecht.
    Pharos,
    /// A host region.
    Host(RegionId),
}

impl Place {
    pub(super) fn region(&self) -> Option<&str> {
        match self {
            Self::Pharos => None,
            Self::Host(region) => Some(region.as_str()),
        }
    }
}

/// From when until when, on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    start: NaiveTime,
    end: NaiveTime,
}

impl Window {
    /// The hours of a meeting.
    ///
    /// # Errors
    /// [`MeetingError::EndsBeforeItBegins`].
    pub fn new(start: NaiveTime, end: NaiveTime) -> Result<Self, MeetingError> {
        if end <= start { Err(MeetingError::EndsBeforeItBegins) } else { Ok(Self { start, end }) }
    }

    pub(super) fn texts(self) -> [String; 2] {
        [self.start, self.end].map(|at| at.format(CLOCK).to_string())
    }
}

/// What a coordinator decided about a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingPlan {
    /// The day.
    pub date: NaiveDate,
    /// The hours.
    pub window: Window,
    /// Where.
    pub place: Place,
    /// Building and address; may be empty.
    pub address: String,
    /// What members should know; may be empty.
    pub note: String,
}
