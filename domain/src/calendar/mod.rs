//! What goes into somebody's calendar (rules, section 6): a meeting as its guests have it, and the day on which a questionnaire
//! closes. How that is written down for calendars is the work of `service::calendar`.

mod appointment;
mod deadline;
mod guest;
mod invitation;
pub mod parameter;
mod sequence;

pub use appointment::{Appointment, Status};
pub use deadline::Deadline;
pub use guest::{Guest, Person, Rsvp};
pub use invitation::{Step, step};
pub use sequence::{Stamp, asks_again, next_sequence};
