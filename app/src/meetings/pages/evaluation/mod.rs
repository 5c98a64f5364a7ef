//! What those who were at a meeting thought of it: the form, what they said together, and where both are pointed to.

mod card;
mod connections;
mod form;
mod names;
mod page;
mod post;
mod results;
mod section;
mod texts;

use super::super::paths;
use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
use domain::ids::MeetingId;
use service::meetings::evaluation::EvaluationError;

pub use card::open_evaluations;
pub(super) use connections::of_meetings;
pub(super) use page::EvaluationPage;
pub(super) use section::section;

/// The route of the form, whose post gives texts back that are too long to be stored.
pub(super) const ROUTE: &str = "/bijeenkomsten/{id}/evaluatie";

/// The posts about what people thought of a meeting.
pub(super) fn posts(recorded: Recorded<AppState>) -> Recorded<AppState> {
    recorded.post(ROUTE, post::say)
}

/// Where somebody says what they thought, and later reads what everybody did.
fn path(meeting: MeetingId) -> String {
    paths::below(meeting, "evaluatie")
}

impl From<EvaluationError> for PageError {
    fn from(error: EvaluationError) -> Self {
        match error {
            EvaluationError::NotAllowed => Self::Hidden,
            EvaluationError::Unknown => Self::NotFound,
            EvaluationError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}
