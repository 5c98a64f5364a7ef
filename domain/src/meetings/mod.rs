//! When and where the network meets (rules, section 6): pure, from dates and lists to proposals.

pub mod agenda;
pub mod agreement;
pub mod attendance;
mod cadence;
mod dates;
pub mod evaluation;
mod host;
mod kind;
pub mod material;
mod needs;
mod place;
pub mod poll;
mod reasons;
pub mod review;
mod school_holidays;
mod sought;
mod state;
mod target;

pub use crate::holidays::{PublicHoliday, easter};
pub use cadence::{A_YEAR, PHAROS_ZONE, Rhythm, Step, Wish, year};
pub use dates::{
    DayOut, DayWarning, FreeDay, OutDay, Planning, Proposal, judge, propose, remarks, remarks_for_guest, warnings_for,
};
pub use host::{HostCandidate, HostChoice, PlaceTurn, Willingness, next_turn, order_hosts};
pub use kind::MeetingKind;
pub use needs::Needs;
pub use place::Place;
pub use school_holidays::{SchoolHoliday, school_holidays};
pub use sought::Sought;
pub use state::MeetingState;
pub use target::{Target, target};

#[cfg(test)]
mod cadence_properties;
#[cfg(test)]
mod poll_properties;
#[cfg(test)]
mod properties;
