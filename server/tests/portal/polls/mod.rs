//! The date poll over HTTP: what people and programs send, and what comes back.

mod bad_input;
mod beside;
mod journey;
mod known;
pub mod stage;
