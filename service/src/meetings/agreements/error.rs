//! Why a use case of what was agreed does not do what was asked.

use super::super::MeetingError;
use super::materials::FileProblem;
use crate::db::DbError;

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum AgreementError {
    /// The rights table does not give this; to be shown as "not found".
    #[error("not allowed")]
    NotAllowed,
    /// There is no such meeting, record, decision or action for who asks.
    #[error("unknown")]
    Unknown,
    /// The item is not, or no longer, on the agenda of this meeting.
    #[error("not on the agenda")]
    NoItem,
    /// Someone else changed it after the page was opened.
    #[error("changed in the meantime")]
    Changed,
    /// The form was sent before, with something else in it: what it made then stands.
    #[error("made before")]
    MadeBefore,
    /// This person or region cannot own an action of this meeting.
    #[error("no possible owner")]
    NoOwner,
    /// An action is due from the day of its meeting on, within three years.
    #[error("due too early or too late")]
    DueOutOfReach,
    /// A record is published from the day of its meeting on.
    #[error("the meeting is still to come")]
    TooEarly,
    /// Nothing was written down yet.
    #[error("the record is empty")]
    Empty,
    /// The record was published: what somebody will do lapses, with a reason, and minutes are stored when their writer says so.
    #[error("published already")]
    Published,
    /// The file is not taken.
    #[error(transparent)]
    File(#[from] FileProblem),
    /// A picture came without words for who does not see it.
    #[error("the picture is not described")]
    NotDescribed,
    /// The meeting has as many files as it can have.
    #[error("too many files")]
    TooManyFiles,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(AgreementError);

impl From<MeetingError> for AgreementError {
    fn from(error: MeetingError) -> Self {
        match error {
            MeetingError::NotAllowed => Self::NotAllowed,
            MeetingError::Db(error) => Self::Db(error),
            _ => Self::Unknown,
        }
    }
}
