//! Results: frozen when a round closes, read by whoever may.

mod collect;
mod error;
pub(crate) mod freeze;
pub(crate) mod frozen;
mod network_view;
mod region_view;
mod seats;
mod sql;
mod stored;
mod texts;

pub use error::MonitorError;
pub(crate) use freeze::freeze;
pub use frozen::{FrozenRound, MOST_ROUNDS};
pub(crate) use frozen::{newest_results, results_of};
pub use network_view::{MemberView, NetworkView, PublicView, Upcoming, network_view, picture_with};
pub use region_view::{RegionView, region_view};
pub(crate) use seats::RoundSeats;
pub(crate) use sql::ALL;
pub use texts::SharedText;
