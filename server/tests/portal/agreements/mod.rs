//! What is agreed at a meeting, on its pages.

mod files;
mod follow;
mod forms;
mod journey;
mod points;
pub mod stage;
mod typing;
