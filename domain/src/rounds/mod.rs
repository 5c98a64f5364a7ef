//! The life of a round: its states and times, the seats that count in it, why it opens again, and the
//! letters that tell of it (rules, sections 3, 4 and 10).
//!
//! A round knows no questions and no results, and of its meeting only the day.

mod reason;
mod round;
mod seats;

pub use crate::letters::RoundLetter;
pub use reason::{REASON_MAX, Reason, ReasonProblem};
pub use round::{RoundState, RoundStep, RoundTimes, TimesProblem};
pub use seats::{Holding, SentIn, counting_member, had_holder};
