//! Meetings and the life of their rounds, on both engines.

mod help;
mod life;
mod planner;
mod reminders;
mod response;
mod rights;
