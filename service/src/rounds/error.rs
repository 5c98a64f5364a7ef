//! Why a round does not change as it was asked.

use crate::db::DbError;
use chrono::NaiveDate;
use domain::rounds::{RoundState, TimesProblem};

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum RoundError {
    /// Someone else changed the round after the form was opened.
    #[error("changed in the meantime")]
    Changed,
    /// The round is not where this step begins.
    #[error("the round is {0:?}")]
    WrongState(RoundState),
    /// It was read in from a file: it stays closed, and is not published, as those who answered did not know of that.
    #[error("the round was read in")]
    Imported,
    /// The times cannot be those of a round, for these reasons.
    #[error("times that cannot be: {0:?}")]
    Times(Vec<TimesProblem>),
    /// This reminder (0 or 1) went out, or will not any more: it cannot get another time.
    #[error("reminder {0} was looked after already")]
    Reminded(usize),
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

crate::fails_with_database!(RoundError);
