//! The letters of a round: who gets which, and when.

mod cancelled;
mod choosing;
mod digest;
mod halfway;
mod log;
mod portions;
mod seasons;
mod sending;
pub mod stage;
