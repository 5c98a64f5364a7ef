//! What goes into somebody's calendar, and what a calendar sends back (RFC 5545, 5546, 6047; decision 18).
//!
//! Of [`domain::calendar`] it makes: a part of a mail ([`request`], [`cancel`]), a file ([`download`]), a feed ([`feed`]), and an
//! address that opens somebody's own calendar ([`add_to_google`] and its like). [`reply`] reads what somebody answered with the
//! buttons of their calendar. Nothing here knows the database, the time or who may ask.

mod event;
mod frame;
mod links;
pub mod reply;
mod write;

pub use links::{add_to_google, add_to_outlook, add_to_outlook_at_work};
pub use write::{Entry, cancel, download, feed, request};
