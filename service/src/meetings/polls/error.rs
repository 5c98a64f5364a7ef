//! Why a date poll does not do what was asked.

use super::super::MeetingError;
use chrono::{DateTime, NaiveDate, Utc};

/// A refusal that the one who asked can act on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PollError {
    /// Fewer than two dates.
    #[error("too few dates")]
    FewDates,
    /// More than ten dates.
    #[error("too many dates")]
    ManyDates,
    /// This date has come already, or lies too far ahead to plan for.
    #[error("{0} is not a date to plan for")]
    OutOfReach(NaiveDate),
    /// Which of the dates, from 0, begins or ends at a time that the clock skips that night.
    #[error("the clock skips a time of date {0}")]
    SkippedTime(usize),
    /// This date is there twice.
    #[error("{0} is there twice")]
    Twice(NaiveDate),
    /// It would close before this moment: those who are asked would have no time.
    #[error("closes before {0}")]
    ClosesTooSoon(DateTime<Utc>),
    /// It would close after this day, the first that people can choose.
    #[error("closes after {0}")]
    ClosesTooLate(NaiveDate),
    /// It closed at this moment: nothing is chosen any more.
    #[error("closed at {0}")]
    Closed(DateTime<Utc>),
    /// The meeting is no concept, or is not in its date poll.
    #[error("the meeting has another state")]
    WrongState,
    /// There is no such date in the poll any more.
    #[error("the date is gone")]
    DateGone,
}

impl From<PollError> for MeetingError {
    fn from(error: PollError) -> Self {
        Self::Poll(error)
    }
}
