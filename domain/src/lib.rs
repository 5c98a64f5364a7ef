//! The rules of the landelijk lerend netwerk: pure functions and types.
//!
//! No I/O, no clock, no async; builds for the browser too. Every rule names its source in
//! the network's rules (the sections of `docs/rules.md`).

pub mod account;
pub mod calendar;
mod holidays;
pub mod ids;
pub mod keeping;
pub mod letters;
pub mod links;
pub mod mail_status;
pub mod meetings;
pub mod monitor;
pub mod names;
pub mod network;
pub mod order;
pub mod rounds;
pub mod search;
pub mod survey;
pub mod text;
pub mod time;
pub mod webinars;
pub mod working_hours;
