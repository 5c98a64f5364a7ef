//! Why an evaluation is not taken.

use crate::db::DbError;
use chrono::{DateTime, Utc};

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum EvaluationError {
    /// The rights table does not give this; to be shown as "not found".
    #[error("not allowed")]
    NotAllowed,
    /// There is no such meeting for who asks, or it is a plan still.
    #[error("unknown meeting")]
    Unknown,
    /// The meeting was called off.
    #[error("the meeting was called off")]
    Cancelled,
    /// The meeting ends at this moment.
    #[error("the meeting ends at {0}")]
    TooEarly(DateTime<Utc>),
    /// Its days are over.
    #[error("the evaluation is closed")]
    Closed,
    /// Whoever answers was not noted as somebody who was there.
    #[error("not there")]
    NotThere,
    /// With one of these regions nobody makes a new connection: it is one's own, or does not take part.
    #[error("no such region")]
    NoRegion,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(EvaluationError);
