//! A coordinator's loop through the whole portal, and forms that come back.

mod forms;
mod journey;
#[allow(dead_code, reason = "each suite uses its own part of the kit")]
#[path = "../kit/mod.rs"]
mod kit;
mod monitor;
mod reminded;
mod steps;
mod without_round;
