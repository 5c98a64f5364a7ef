//! Invitations for people's calendars (rules, sections 6 and 10; decision 20): who should have a meeting in their calendar, and as
//! what, is compared with what was sent to each, and the difference is written.
//!
//! [`compare`] says what is due, [`write`] puts it in the outbox and marks what was sent, in one transaction. It is called when a
//! letter of a round goes that tells of its meeting, and by [`send_due`] for everything else: meetings without a round, and who gets
//! or loses a seat or a role. Each meeting has one UID, its id; a mail has one receiver, and names nobody else.

mod appointment;
mod compare;
mod hears;
mod letter;
mod mailed;
mod not_arrived;
mod of_round;
mod send;
pub(crate) mod sql;
mod write;

pub(super) use appointment::sent_to;
pub(super) use compare::{Due, anyone_comes, is_anyone_due};
pub use hears::{Hears, when_heard};
pub(super) use hears::{tell_later, tells_at};
pub(super) use letter::{chosen, letter};
pub use mailed::{MeetingMails, Tells, Waiting, Went, meeting_mails};
pub use not_arrived::{NotArrived, Why, not_arrived};
pub(super) use of_round::{for_letter, tells_of_meeting};
pub(super) use send::send_due;
pub use send::tidy;
pub(super) use write::write;
