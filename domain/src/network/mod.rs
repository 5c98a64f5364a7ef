//! Regions and seats (rules, sections 1 and 3).

mod active;
mod municipalities;
mod region;
mod seat;
mod size;

pub use crate::names::{NameProblem, PersonName, RegionName, ShortText};
pub use active::{ActivePeriod, PeriodProblem};
pub use municipalities::{MOST_TYPED, Municipality, find_municipalities, municipalities, municipalities_of};
pub use region::{Region, SchoolZone, starting_region, starting_regions};
pub use seat::{Held, SeatRefusal, free_seat, may_take_seat};
pub use size::{MOST_OF_MIDDLE, MOST_OF_SMALL, RegionSize};

/// Where the network meets when no region receives it (rules, section 6).
pub const HOME: &str = "Pharos, Utrecht";
