//! The agenda of a meeting, on both engines.

mod authors;
mod bad_input;
mod dots;
mod making;
mod publishing;
mod races;
mod stage;
