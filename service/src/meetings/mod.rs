//! Use cases of the feature `meetings`: planning, making and moving meetings, and what a coordinator does with their rounds
//! and with the letters about them. A
//! meeting may have no round.
//!
//! Who may: the proof value in [`proof`]. Time opens and closes rounds: [`due`], run around every change of this feature and by
//! the server's job; reads try it as well. Whatever of it fails, the change is made and the read shows what is stored.

pub mod agenda;
pub mod agreements;
pub mod attendance;
pub mod calendar;
mod cancel;
mod definite;
pub mod due;
mod edit;
mod error;
pub mod evaluation;
pub mod invitations;
mod invited;
pub mod letters;
mod make;
mod plan;
mod planning;
pub mod polls;
pub mod proof;
mod read;
mod response;
pub mod review;
mod rhythm;
mod round;
mod rows;
pub mod rsvp;
pub(crate) mod sql;
mod tell_once;
pub mod timeline;
mod told;
mod tried;
mod view;
mod waiting;
mod year;

use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use domain::account::Actor;
use domain::ids::MeetingId;

pub use crate::mails::planning::Waiting;
pub use cancel::cancel_meeting;
pub use definite::make_definite;
pub use edit::{Changed, MeetingChange, change_meeting};
pub use error::MeetingError;
pub use invited::Invited;
pub use make::{make_concept, make_meeting, make_of_kind};
pub use plan::{MeetingPlan, Window};
pub use planning::{PlanView, day_remarks, plan_meeting};
pub use read::{list_meetings, next_meetings, read_meeting};
pub use response::{MeetingResponse, read_response, response_of};
pub use round::{Confirmation, close_round, confirm_times, publish_round, reopen_round, set_times};
pub(crate) use told::about;
pub use view::MeetingView;
pub use waiting::read_waiting;
pub use year::{Basis, NewConcept, Previous, YearPlan, make_concepts, plan_year};

pub use domain::meetings::{HostChoice, Place};

/// Writes what happened to a meeting in the audit log.
async fn record(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    action: &str,
    meeting: MeetingId,
    detail: serde_json::Value,
) -> Result<(), DbError> {
    let entry = Entry { action, object_kind: "meeting", object_id: meeting.0.to_string(), detail };
    audit::record(ctx, conn, actor, entry).await
}
