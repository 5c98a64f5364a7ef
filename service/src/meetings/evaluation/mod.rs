//! What those who were at a meeting thought of it (rules, section 6; decision 32): said once and without a name, read together once it is
//! closed.
//!
//! An answer is stored without who gave it, and beside it who answered, in one transaction. The second goes as soon as it closes.

mod answer;
mod connections;
mod due;
mod error;
mod own;
mod proof;
mod results;
pub(crate) mod sql;
mod tidy;

pub use answer::{Answer, Connection, Received, answer};
pub use connections::{Connections, connections};
pub use due::send_due;
pub use error::EvaluationError;
pub use own::{Asked, Standing, open_evaluations, read_asked, standing};
pub use proof::MayEvaluate;
pub use results::{Results, Texts, read_results};
pub(super) use tidy::forget_moved;
pub use tidy::tidy;

use super::read::sees_meeting;
use super::view::MeetingView;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::meetings::evaluation::{Evaluating, evaluating};

/// How it stands with the evaluation of a meeting; never for who does not see that.
fn stands(actor: &Actor, meeting: &MeetingView, now: DateTime<Utc>) -> Evaluating {
    match sees_meeting(actor, meeting) {
        true => evaluating(meeting.state, (meeting.date, meeting.end), now),
        false => Evaluating::Never,
    }
}
