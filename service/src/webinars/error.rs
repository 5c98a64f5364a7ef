//! Why something about a webinar is not done.

use crate::db::DbError;
use chrono::{DateTime, Utc};

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum WebinarError {
    /// The rights table does not give this; to be shown as "not found".
    #[error("not allowed")]
    NotAllowed,
    /// There is no such webinar, place or key for who asks.
    #[error("unknown")]
    Unknown,
    /// Nobody from outside can ask for a place any more.
    #[error("registration is closed")]
    Closed,
    /// It has begun: who comes is settled.
    #[error("it has begun")]
    HasBegun,
    /// It has not begun yet.
    #[error("it begins at {0}")]
    NotYet(DateTime<Utc>),
    /// It was called off.
    #[error("called off")]
    CalledOff,
    /// Too many places were asked for from one place; again from this moment on.
    #[error("too many, again at {0}")]
    TooMany(DateTime<Utc>),
    /// What was asked for was not confirmed in time.
    #[error("not confirmed in time")]
    TooLate,
    /// They said yes and no so often that it is enough.
    #[error("changed too often")]
    TooOften,
    /// Only a meeting that is planned, or held, can be open.
    #[error("the meeting is a plan still")]
    NotPlanned,
    /// Someone else changed it after the form was opened.
    #[error("changed in the meantime")]
    Changed,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(WebinarError);
