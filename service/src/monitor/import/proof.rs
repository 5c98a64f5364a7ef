//! Who may read rounds in, and why one is not.

use crate::db::DbError;
use chrono::{NaiveDate, NaiveTime};
use domain::account::Actor;
use domain::account::rights::Action;

/// Why a round is not read in.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Whoever asks may not read rounds in.
    #[error("hidden from whoever asks")]
    Hidden,
    /// The meeting was not held yet, or before there was a network.
    #[error("{0} is no day on which the network met")]
    Date(NaiveDate),
    /// The first round of the portal itself belongs to a meeting on this day: what is read in comes before it.
    #[error("a round on or after {0}, when the portal's own rounds begin")]
    AfterFirst(NaiveDate),
    /// It ended before it began.
    #[error("hours that cannot be those of a meeting")]
    Hours,
    /// It began at a time that the clock skipped that night.
    #[error("a meeting that began at {0}, a time that the clock skipped")]
    SkippedStart(NaiveTime),
    /// It ended at a time that the clock skipped that night.
    #[error("a meeting that ended at {0}, a time that the clock skipped")]
    SkippedEnd(NaiveTime),
    /// The host region does not exist.
    #[error("a host region that does not exist")]
    UnknownHost,
    /// A region that is said to have taken part does not exist.
    #[error("a region that does not exist")]
    UnknownRegion,
    /// The file cannot be read in as it is understood: the preview says why.
    #[error("the file is not understood")]
    NotUnderstood,
    /// There is a round of this day already.
    #[error("there is a round of {0} already")]
    OtherRound(NaiveDate),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(ImportError);

/// Proof of [`Action::ImportRounds`].
#[derive(Clone, Debug)]
pub struct MayImport(Actor);

impl MayImport {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`ImportError::Hidden`].
    pub fn of(actor: &Actor) -> Result<Self, ImportError> {
        if actor.may(Action::ImportRounds) { Ok(Self(actor.clone())) } else { Err(ImportError::Hidden) }
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.0
    }
}
