//! Results: frozen when a round closes, read by whoever may.

mod closing;
mod collect;
pub mod compare;
mod error;
pub mod export;
mod freeze;
pub(crate) mod frozen;
pub mod import;
mod network_view;
pub mod prepare;
mod region_view;
mod regions;
mod rows;
mod sql;
mod texts;
mod window;
pub mod words;

pub(crate) use closing::{close_due, close_now};
pub use error::MonitorError;
pub(crate) use freeze::freeze;
pub use frozen::{ALL_ROUNDS, FrozenRound, MOST_ROUNDS, NETWORK_ROUNDS};
pub(crate) use frozen::{closed_between, counted_in, newest_results};
pub use network_view::{
    MemberView, NetworkFigures, NetworkView, NextMeeting, PublicView, network_figures, network_view, network_view_at,
    picture_with,
};
pub use region_view::{AskedRounds, Names, RegionGlance, RegionView, region_figures, region_glance, region_view};
pub use regions::{NetworkRegion, RegionsView, regions_view};
pub(crate) use sql::ALL;
pub use texts::SharedText;
pub(crate) use texts::{is_for_coordination, written};
pub use window::Window;
