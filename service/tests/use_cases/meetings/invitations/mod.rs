//! Invitations for people's calendars: who gets or loses a meeting, when, and under which version.

mod at_once;
mod changes;
mod late;
mod mailed;
mod people;
mod release_before;
pub mod stage;
