//! What goes into calendars and what they send back.

pub mod answers;
mod cases;
mod golden;
pub mod mangled;
mod other_mails;
mod texts;
