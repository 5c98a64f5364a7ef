//! The timeline of the network: the meetings that are behind us, with who came and what was agreed.
//!
//! Nothing is there that the page of the meeting does not show to whoever asks: the meetings are those of
//! [`list_meetings`](super::list_meetings), and of each only what is published.

mod read;
pub(crate) mod sql;
mod view;

pub use read::read_timeline;
pub use view::{Entry, Timeline, TimelineYear, Wanted};
