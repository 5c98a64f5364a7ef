//! What a coordinator decides about a meeting.

use super::MeetingError;
use chrono::{NaiveDate, NaiveTime};
use domain::meetings::{MeetingKind, Place};
use domain::time;

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

    /// Whether both hours come on this day.
    ///
    /// # Errors
    /// [`MeetingError::SkippedTime`], [`MeetingError::SkippedEnd`].
    pub(super) fn check_on(self, date: NaiveDate) -> Result<(), MeetingError> {
        match (time::exists(date, self.start), time::exists(date, self.end)) {
            (false, _) => Err(MeetingError::SkippedTime),
            (true, false) => Err(MeetingError::SkippedEnd),
            (true, true) => Ok(()),
        }
    }

    /// From when until when.
    pub fn hours(self) -> (NaiveTime, NaiveTime) {
        (self.start, self.end)
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
    /// Whether partners are invited too; of a network meeting alone, who is invited to another one follows from its kind.
    pub with_partners: bool,
}

/// Whether a meeting of this kind is stored as one to which partners are invited by a tick.
pub(super) fn ticked(kind: MeetingKind, with_partners: bool) -> bool {
    kind == MeetingKind::Network && with_partners
}
