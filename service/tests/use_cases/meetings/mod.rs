//! Meetings and the life of their rounds, on both engines.

mod feeds;
pub mod help;
mod invitations;
mod kinds;
mod letters;
mod life;
mod mending;
mod not_arrived;
mod partners;
mod planner;
mod reminders;
mod replies;
mod response;
mod rights;
mod rsvps;
mod twice;
mod without_round;
mod year;
