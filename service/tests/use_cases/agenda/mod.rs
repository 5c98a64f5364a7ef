//! The agenda of a meeting, on both engines.

mod authors;
mod bad_input;
mod dots;
mod later;
mod making;
mod publishing;
mod races;
mod stage;
