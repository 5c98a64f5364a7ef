//! Use cases of the feature `meetings`: making and moving meetings, the life of their rounds, reminders and response.
//!
//! Who may: the proof value in [`proof`]. Time opens and closes rounds: [`settle_rounds`], called by every change of
//! this feature and by the server's job; reads try it as well, and show what is stored when it fails.

mod edit;
mod error;
mod make;
mod planning;
pub mod proof;
mod read;
mod reminder_text;
mod reminders;
mod response;
mod rows;
mod settle;
pub(crate) mod sql;
mod steps;

pub use edit::{Confirmation, MeetingChange, change_meeting, confirm_times, set_times};
pub use error::MeetingError;
pub use make::{MeetingPlan, Place, Window, make_meeting};
pub use planning::{HostChoice, PlanView, day_remarks, plan_meeting};
pub use read::{MeetingView, RoundView, list_meetings, next_meeting, read_meeting};
pub use reminders::send_reminders;
pub use response::{RegionResponse, Response, SeatMark, Sender, read_response};
pub(crate) use settle::settle_if_possible;
pub use settle::{ROUNDS, Settled, settle_rounds};
pub use steps::{close_round, publish_round, reopen_round};
