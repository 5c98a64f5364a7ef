//! What a coordinator decides about a meeting.

use super::MeetingError;
use chrono::{NaiveDate, NaiveTime};
use domain::meetings::Place;

/// How times of day are stored and typed.
pub(super) const CLOCK: &str = "%H:%M";

/// From when until when, on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub(super) start: NaiveTime,
    pub(super) end: NaiveTime,
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
    /// Building and address; may be empty, unless the place is this text alone.
    pub address: String,
    /// What members should know; may be empty.
    pub note: String,
}
