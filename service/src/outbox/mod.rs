//! Mails wait here, written in the transaction of what they tell about; a worker sends them. What they say stands in [`crate::mails`].

mod bounced;
mod mail;
mod portions;
pub(crate) mod queue;
mod refused;
pub mod report;
mod said;
mod sql;
mod worker;

/// What is written down of a mail that would have come too late.
pub(crate) const USELESS: &str = "no longer useful";
/// What is written down of a mail that was not needed any more.
pub(crate) const NOT_NEEDED: &str = "not needed any more";

pub use bounced::{Bounced, bounced};
pub use mail::{Mail, Mailer, SendError};
pub(crate) use portions::{TOGETHER, Written, in_portions};
pub(crate) use queue::{NewMail, enqueue, enqueue_nothing, give_up_waiting, give_up_waiting_about, give_up_waiting_to};
pub(crate) use refused::refused;
pub(crate) use sql::ALL;
pub(crate) use worker::MAX_ATTEMPTS;
#[cfg(feature = "testkit")]
pub use worker::work_once;
pub use worker::{run, tidy};
