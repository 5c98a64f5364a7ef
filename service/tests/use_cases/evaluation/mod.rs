//! What those who were at a meeting thought of it.

mod answering;
mod at_once;
mod keeping;
mod refused;
mod reminding;
mod results;
mod stage;
