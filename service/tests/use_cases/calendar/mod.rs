//! What goes into calendars and what they send back.

mod cases;
mod golden;
mod texts;
