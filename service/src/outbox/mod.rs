//! Mails wait here, written in the transaction of what they tell about; a worker sends them. What they say stands in [`crate::mails`].

mod mail;
pub(crate) mod queue;
mod sql;
mod worker;

pub use mail::{Mail, Mailer, SendError};
pub(crate) use queue::{NewMail, enqueue, enqueue_nothing};
pub(crate) use sql::ALL;
#[cfg(feature = "testkit")]
pub use worker::work_once;
pub use worker::{run, tidy};
