//! Use cases of the feature `network`: regions, seats, roles, the directory and the audit log.
//!
//! Who may: the proof values in [`proof`]. What holds when two people act at once: the unique keys of
//! the database, behind [`retry`].

mod admin;
mod directory;
mod ended;
mod error;
mod for_everyone;
mod invitation;
mod invite_again;
mod log;
pub mod proof;
mod regions;
mod retry;
mod roles;
mod rows;
mod seats;
pub(crate) mod sql;
mod successor;

pub use admin::{AdminAdded, add_admin};
pub use directory::{Person, list_people, partner_organisations, person, regions_and_members};
pub use error::NetworkError;
pub use for_everyone::{NamedRegion, region_for_everyone};
pub use invitation::{Invitation, Invited};
pub use invite_again::invite_again;
pub use log::{LogEntry, LogPage, read_log};
pub use regions::{
    Holder, PastHolder, RegionDetail, RegionView, change_region, install_starting_regions, list_regions, region_detail,
};
pub use roles::{end_role, give_role};
pub use seats::{SeatRef, end_seat, hand_over_seat, invite_to_seat};
pub use successor::propose_successor;
