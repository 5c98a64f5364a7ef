//! Mails wait here, written in the transaction of what they tell about; a worker sends them.

pub(crate) mod queue;
mod sql;
mod worker;

pub(crate) use queue::{NewMail, SIGNATURE, enqueue, enqueue_nothing};
pub(crate) use sql::ALL;
#[cfg(feature = "testkit")]
pub use worker::work_once;
pub use worker::{Mail, Mailer, SendError, run, tidy};
