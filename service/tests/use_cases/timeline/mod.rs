//! The timeline of the network: what is on it, and for whom.

mod hidden;
mod stage;
mod told;
mod years;
