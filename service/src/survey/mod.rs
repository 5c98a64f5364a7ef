//! Filling in the questionnaire: drafts, shared answers, sending in.

pub mod copies;
mod filling;
mod history;
pub mod kept_posts;
mod load;
mod open;
mod own_versions;
mod regional;
mod save;
mod saving;
mod send;
mod shared;
pub(crate) mod sql;

pub use filling::{Filling, Last, OtherText, Previous, QuestionView, SharedView, Theirs};
pub use history::{Change, History, history};
pub use load::{review, section, thanks};
pub use open::open_round;
pub(crate) use save::forget_drafted;
pub use save::{Saved, save_section};
pub use send::{Leftover, SendOutcome, send_in};

use crate::db::DbError;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MemberId, RegionId, SeatNumber};

/// Why something about the questionnaire is not done.
#[derive(Debug, thiserror::Error)]
pub enum SurveyError {
    /// Whoever asks holds no seat.
    #[error("no seat")]
    NoSeat,
    /// No round is open.
    #[error("no round is open")]
    NoOpenRound,
    /// The questionnaire has no such section.
    #[error("no such section")]
    NoSuchSection,
    /// The post goes beyond the limits; the draft stays as it was.
    #[error("the post is too large")]
    TooLarge,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(SurveyError);

/// Proof that someone may fill in for their own seat; only the rights check makes it.
#[derive(Clone, Debug)]
pub struct MayFillIn {
    pub(crate) member: MemberId,
    pub(crate) region: RegionId,
    pub(crate) seat: SeatNumber,
}

impl MayFillIn {
    /// Checks the right to fill in.
    ///
    /// # Errors
    /// [`SurveyError::NoSeat`] for everyone without a seat.
    pub fn check(actor: &Actor) -> Result<Self, SurveyError> {
        let member = actor.member().ok_or(SurveyError::NoSeat)?;
        let seat = member.seat.as_ref().ok_or(SurveyError::NoSeat)?;
        if !actor.may_in(Action::FillInSurvey, &seat.region) {
            return Err(SurveyError::NoSeat);
        }
        Ok(Self { member: member.id, region: seat.region.clone(), seat: seat.number })
    }

    /// The region whose answers these are.
    pub fn region(&self) -> &RegionId {
        &self.region
    }
}
