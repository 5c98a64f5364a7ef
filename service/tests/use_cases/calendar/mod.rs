//! What goes into calendars and what they send back.

mod answers;
mod cases;
mod golden;
mod mangled;
mod texts;
