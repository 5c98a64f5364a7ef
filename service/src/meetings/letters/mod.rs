//! The letters that a round and its meeting send to several people (rules, section 10): what is announced, to whom it goes when its
//! time comes, what a coordinator does with it before that, and what became of it.
//!
//! What happens is announced in its own transaction, by [`crate::rounds`] and [`moved`]. [`send_due`] writes the letters out, in one
//! transaction, to those whom they concern at that moment; the reminders have a way of their own, which is older
//! ([`crate::rounds::send_reminders`]). Both go in working hours alone. What tells of the meeting itself is an invitation for
//! somebody's calendar as well, and written by [`super::invitations`].

mod audience;
mod cancelled;
mod choose;
mod digest;
mod late;
mod log;
mod moved;
mod one;
mod preview;
mod send;
pub(crate) mod sql;
mod steps;
mod write;

pub use crate::rounds::Recipient;
pub(super) use audience::planners;
pub use cancelled::is_known;
pub(super) use cancelled::tell_cancelled;
pub use choose::{choose_moment, pause, resume};
pub use digest::send_digest;
pub use late::send_late_answers;
pub use log::{Delivery, LoggedLetter, MOST_LOGGED, logged_letters};
pub(super) use moved::tell_moved;
pub use one::{RemindedOne, remind_one};
pub use preview::{LetterPreview, preview_letter};
pub use send::send_due;
pub(super) use steps::bare_steps;
pub use steps::{LetterStep, RoundLetters, StepState, list_letters};
