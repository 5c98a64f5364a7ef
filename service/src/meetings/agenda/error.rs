//! Why an agenda does not do what was asked.

use super::super::MeetingError;
use super::view::ItemView;
use crate::db::DbError;

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum AgendaError {
    /// The rights table does not give this; to be shown as "not found".
    #[error("not allowed")]
    NotAllowed,
    /// There is no such meeting, item, answer or question, or not for who asks.
    #[error("unknown")]
    Unknown,
    /// Somebody else changed the item after the form was opened: how it is now.
    #[error("changed in the meantime")]
    Changed(Box<ItemView>),
    /// Another item was made with the same form.
    #[error("made before")]
    MadeBefore,
    /// There is no such theme any more.
    #[error("unknown theme")]
    UnknownTheme,
    /// Its owner is no member any more.
    #[error("unknown owner")]
    UnknownOwner,
    /// The region that is asked takes no part.
    #[error("unknown region")]
    UnknownRegion,
    /// One of the answers cannot be found any more.
    #[error("an answer is gone")]
    AnswerGone,
    /// It says the words of an answer of this region, which its author did not let be read by the network (rules, section 6).
    #[error("quotes an answer that is not for all")]
    Quotes(String),
    /// More answers, or more items, than one page can hold.
    #[error("too many")]
    TooMany,
    /// All dots of who asks are given.
    #[error("all dots are given")]
    NoDotsLeft,
    /// Who asks gave the item dots from another seat, which stay with that seat.
    #[error("dots of another seat")]
    DotsOfOtherSeat,
    /// No dots can be given: not yet, or not any more.
    #[error("no dots now")]
    DotsClosed,
    /// An agenda without items is not published.
    #[error("nothing to publish")]
    Empty,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(AgendaError);

impl From<MeetingError> for AgendaError {
    fn from(error: MeetingError) -> Self {
        match error {
            MeetingError::NotAllowed => Self::NotAllowed,
            MeetingError::Db(error) => Self::Db(error),
            _ => Self::Unknown,
        }
    }
}
