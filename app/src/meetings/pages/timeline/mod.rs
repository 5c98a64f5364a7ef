//! The timeline of the network: what it did, year by year.

mod address;
mod entry;
mod page;
mod texts;

pub(super) use page::TimelinePage;
