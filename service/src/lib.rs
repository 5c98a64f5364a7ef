//! What the network can do: one function per use case = authorise, decide, store, in one transaction.
//!
//! Only this crate contains SQL.

pub mod account;
pub mod audit;
pub mod calendar;
pub mod ctx;
pub mod db;
pub mod demo;
mod hidden;
pub mod incoming;
pub mod mails;
pub mod meetings;
pub mod monitor;
pub mod network;
pub mod outbox;
mod parsed;
mod publisher;
pub mod rounds;
mod scanner;
mod stored;
pub mod survey;
pub mod webinars;

#[cfg(feature = "testkit")]
pub mod testkit;

pub use ctx::{Clock, Ctx, Key, Organiser, Random, Settings};
pub use hidden::Hidden;
pub use publisher::{Logo, Publisher};
pub use scanner::Scanner;

/// Every SQL text of the portal, for the test that prepares each on both engines.
pub fn sql_texts() -> Vec<db::SqlText> {
    [
        account::ALL,
        audit::ALL,
        db::ALL,
        demo::sql::ALL,
        meetings::agenda::sql::ALL,
        meetings::agreements::sql::ALL,
        meetings::attendance::sql::ALL,
        meetings::calendar::sql::ALL,
        meetings::evaluation::sql::ALL,
        meetings::invitations::sql::ALL,
        meetings::letters::sql::ALL,
        meetings::polls::sql::ALL,
        meetings::review::sql::ALL,
        meetings::rsvp::sql::ALL,
        meetings::sql::ALL,
        meetings::timeline::sql::ALL,
        monitor::ALL,
        monitor::compare::sql::ALL,
        monitor::import::sql::ALL,
        monitor::words::sql::ALL,
        network::sql::ALL,
        outbox::ALL,
        rounds::sql::ALL,
        stored::ALL,
        survey::sql::ALL,
        webinars::sql::ALL,
    ]
    .concat()
}
