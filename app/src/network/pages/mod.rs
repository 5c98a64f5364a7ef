//! The pages of this feature.

mod invite;
mod log;
mod manage;
mod network;
mod parts;
mod people;
mod region;
mod region_form;
mod role;
mod seat;
mod successor;

pub use invite::InvitePage;
pub use log::LogPage;
pub use manage::ManagePage;
pub use network::NetworkPage;
pub use people::PeoplePage;
pub use region::RegionPage;
pub use region_form::RegionFormPage;
pub use role::EndRolePage;
pub use seat::{EndSeatPage, HandOverPage};
pub use successor::SuccessorPage;
