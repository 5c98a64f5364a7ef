//! Saying what one thought of a meeting, and where it is shown what everybody did.

mod page;
mod shown;
mod stage;
