//! Why results are not shown.

use crate::db::DbError;

/// Why results are not shown.
#[derive(Debug, thiserror::Error)]
pub enum MonitorError {
    /// Whoever asks may not see it, or it is not there: the same to them.
    #[error("hidden from whoever asks")]
    Hidden,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(MonitorError);
