//! Meetings in somebody's own calendar: the address at which a calendar looks, a meeting as a file, and which version of a meeting it is
//! (decision 18).

mod appointment;
mod feed;
mod secret;
pub(crate) mod sql;

pub use appointment::{Copies, copies, file};
pub use feed::{Feed, feed};
pub use secret::{FeedView, choose_holds, make_feed, own_feed, revoke_feed};

pub(super) use appointment::{appointment, sequence_of_change};
