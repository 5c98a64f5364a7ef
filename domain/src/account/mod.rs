//! Who someone is, and what they may do.

pub mod rights;

mod actor;

pub use actor::{Actor, Member, Role, Seat};
