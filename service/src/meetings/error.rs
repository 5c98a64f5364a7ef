//! Why a use case of meetings does not do what was asked.

use super::polls::PollError;
use crate::db::DbError;
use crate::rounds::RoundError;
use chrono::{DateTime, Utc};
use domain::rounds::RoundLetter;

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum MeetingError {
    /// The rights table does not give this; to be shown as "not found".
    #[error("not allowed")]
    NotAllowed,
    /// There is no such meeting, or it has no round where one is asked for.
    #[error("unknown meeting")]
    Unknown,
    /// The place is a region that there is not, or that takes no part.
    #[error("unknown region")]
    UnknownRegion,
    /// The date has come already, or lies too far ahead to plan for.
    #[error("the date is not one to plan for")]
    DateOutOfReach,
    /// The day of the meeting has passed: it keeps its day and its hours.
    #[error("the meeting has passed")]
    HasPassed,
    /// The meeting was called off: nothing of it changes any more.
    #[error("the meeting was called off")]
    Cancelled,
    /// A meeting of which people were told is called off with a reason.
    #[error("no reason was given")]
    WithoutReason,
    /// A meeting that is at no place of the network says where it is.
    #[error("no place was given")]
    NoPlace,
    /// Another network meeting came to stand before the ones that are planned, or the one before them moved.
    #[error("planned in the meantime")]
    PlannedMeanwhile,
    /// A meeting of a year would not come after the one before it.
    #[error("not after the one before")]
    NotInOrder,
    /// What is wrong with one of several concepts: which of a year's proposals it is, from 0.
    #[error("concept {0}: {1}")]
    OfConcept(usize, Box<MeetingError>),
    /// The meeting would end before it begins.
    #[error("ends before it begins")]
    EndsBeforeItBegins,
    /// It would begin at a time that the clock skips that night.
    #[error("the clock skips this time on that day")]
    SkippedTime,
    /// It would end at such a time.
    #[error("the clock skips the time of its end on that day")]
    SkippedEnd,
    /// The form was sent before, with something else in it: the meeting that it made then stands.
    #[error("made before")]
    MadeBefore,
    /// This letter of the round went, or does not go.
    #[error("the letter does not wait")]
    LetterGone,
    /// A letter cannot go before now.
    #[error("the moment has passed")]
    LetterInThePast,
    /// This letter would come too late: from this moment on it tells nobody anything.
    #[error("too late, from {1} on it is useless")]
    LetterTooLate(RoundLetter, DateTime<Utc>),
    /// Letters go on working days from 8:00 to 18:00 (rules, section 10); at this moment it could.
    #[error("outside working hours, {0} would do")]
    OutsideHours(DateTime<Utc>),
    /// Someone else changed the meeting or its round after the form was opened.
    #[error("changed in the meantime")]
    Changed,
    /// The date poll does not do what was asked.
    #[error(transparent)]
    Poll(PollError),
    /// The round does not change as asked; a change meanwhile is [`Self::Changed`], a failure of the database [`Self::Db`].
    #[error(transparent)]
    Round(RoundError),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(MeetingError);

impl From<RoundError> for MeetingError {
    fn from(error: RoundError) -> Self {
        match error {
            RoundError::Changed => Self::Changed,
            RoundError::Db(error) => Self::Db(error),
            refusal => Self::Round(refusal),
        }
    }
}
