//! A round: its times and its lock, what is open, how far people are, who is reminded, who has sent in,
//! and what of it people are told.
//!
//! Knows no questions, no results and no meetings but their day. What needs more stands above: closing freezes results, so it
//! is in [`crate::monitor`]; a coordinator plans a round with its meeting, so those use cases are in [`crate::meetings`], and
//! so is [`crate::meetings::due`], which does everything that time asks for. What this feature does for them judges no right.

mod announced;
mod due;
mod error;
mod life;
mod mailed;
mod open;
mod progress;
mod receipt;
mod recipient;
mod record;
mod reminded;
mod reminders;
mod response;
mod seats;
pub(crate) mod sql;
mod times;
mod view;

pub(crate) use announced::{TIME_TO_LOOK, announce, is_paused, is_paused_halfway, waiting, withdraw};
pub(crate) use due::{closing_due, is_step_due, open_due, open_due_if_possible};
pub use error::RoundError;
pub(crate) use life::{closed, publish, reopen, step};
pub use mailed::{Mailed, Unremindable};
pub(crate) use mailed::{by_hand, mailed};
pub use open::{OpenRound, RoundsAround, Upcoming, rounds_around};
pub(crate) use open::{OpenRow, find_open, open_and_held, upcoming};
pub use progress::{Colleague, Progress};
pub(crate) use receipt::send_receipt;
pub use recipient::Recipient;
pub(crate) use recipient::{Reminding, trekkers};
pub(crate) use record::record;
pub use reminded::Reminded;
pub(crate) use reminders::reminded as reminded_already;
pub use reminders::send_reminders;
pub(crate) use response::{Counted, response};
pub use response::{RegionResponse, Response, SeatMark, Sender};
pub(crate) use seats::RoundSeats;
pub(crate) use sql::begun;
pub(crate) use times::{forget_proposal, make, propose_for, set_times};
pub(crate) use view::RoundColumns;
pub use view::RoundView;

/// The lock that every change of a round holds, so that two never open at once. Saving answers shares it, so that nothing is
/// stored in a round that closes at that moment.
///
/// The value is older than this feature and stays: the release before takes the same lock beside this one.
pub const LOCK: &str = "meetings.rounds";
