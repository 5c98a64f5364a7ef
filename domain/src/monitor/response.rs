//! Who took part in a round.

use super::RoundResults;
use serde::{Deserialize, Serialize};

/// The response of a round (rules, section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Regions of which at least one seat counts.
    pub regions: u32,
    /// Regions that were active at closing.
    pub active_regions: u32,
    /// Seats that count.
    pub seats: u32,
    /// Seats that had a holder at closing, or count.
    pub all_seats: u32,
}

/// The response of a round.
pub fn response(results: &RoundResults) -> Response {
    let mut found = Response { regions: 0, active_regions: 0, seats: 0, all_seats: 0 };
    for region in &results.regions {
        found.active_regions += 1;
        found.regions += u32::from(region.responded());
        for seat in &region.seats {
            found.seats += u32::from(seat.counting.is_some());
            found.all_seats += u32::from(seat.held || seat.counting.is_some());
        }
    }
    found
}
