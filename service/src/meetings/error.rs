//! Why a use case of meetings does not do what was asked.

use crate::db::DbError;
use chrono::NaiveDate;
use domain::survey::round::{RoundState, TimesProblem};

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum MeetingError {
    /// The rights table does not give this; to be shown as "not found".
    #[error("not allowed")]
    NotAllowed,
    /// There is no such meeting.
    #[error("unknown meeting")]
    Unknown,
    /// The place is a region that there is not, or that takes no part.
    #[error("unknown region")]
    UnknownRegion,
    /// The date has come already, or lies too far ahead to plan for.
    #[error("the date is not one to plan for")]
    DateOutOfReach,
    /// The meeting would end before it begins.
    #[error("ends before it begins")]
    EndsBeforeItBegins,
    /// Someone else changed the meeting or its round after the form was opened.
    #[error("changed in the meantime")]
    Changed,
    /// The round is not where this step begins.
    #[error("the round is {0:?}")]
    WrongState(RoundState),
    /// The times cannot be those of a round, for these reasons.
    #[error("times that cannot be: {0:?}")]
    Times(Vec<TimesProblem>),
    /// The new closing time has passed.
    #[error("the closing time has passed")]
    ClosesInThePast,
    /// Two rounds would be open at one moment: the other belongs to the meeting on this date.
    #[error("the round of {0} is open then")]
    Overlaps(NaiveDate),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(MeetingError);
