//! Who someone is, and what they may do.

pub mod login;
pub mod rights;

mod actor;
mod device;
mod email;
mod letters;

pub use actor::{Actor, Member, Role, Seat};
pub use device::describe_device;
pub use email::{EmailAddress, EmailProblem};
pub use letters::OptionalLetter;
