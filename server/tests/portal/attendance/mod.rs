//! Noting who is at a meeting, and where it is shown.

mod page;
mod script;
mod shown;
