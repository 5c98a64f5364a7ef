//! Who someone is, and what they may do.

pub mod login;
pub mod rights;

mod actor;
mod email;

pub use actor::{Actor, Member, Role, Seat};
pub use email::{EmailAddress, EmailProblem};
