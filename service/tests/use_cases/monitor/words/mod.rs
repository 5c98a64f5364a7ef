//! Texts are found again by who may read them, and tagged by the coordination group.

mod queries;
mod readers;
mod stage;
mod themes;

pub use stage::Text;
