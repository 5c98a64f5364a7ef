//! Why it is not noted who is at a meeting.

use crate::db::DbError;
use chrono::NaiveDate;

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum AttendanceError {
    /// The rights table does not give this; to be shown as "not found".
    #[error("not allowed")]
    NotAllowed,
    /// There is no such meeting for who asks, or it is a plan still.
    #[error("unknown meeting")]
    Unknown,
    /// The meeting was called off.
    #[error("the meeting was called off")]
    Cancelled,
    /// The meeting is on a later day.
    #[error("the meeting is on {0}")]
    TooEarly(NaiveDate),
    /// The meeting was so long ago that the names are forgotten.
    #[error("the names are forgotten")]
    Forgotten,
    /// More touches than are taken at once; none of them was.
    #[error("too many touches at once")]
    TooMany,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(AttendanceError);
