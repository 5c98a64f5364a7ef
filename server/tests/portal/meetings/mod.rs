//! A coordinator's loop through the whole portal, and forms that come back.

mod forms;
mod journey;
mod monitor;
mod reminded;
mod steps;
mod without_round;
