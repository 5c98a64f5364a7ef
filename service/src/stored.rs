//! What stored words and numbers mean; what the portal does not write is a fault of the data.

use crate::db::DbError;
use chrono::NaiveDate;
use domain::ids::SeatNumber;
use domain::network::ActivePeriod;
use domain::survey::RoundState;

/// A seat from its stored number.
pub(crate) fn seat(number: i32) -> Result<SeatNumber, DbError> {
    SeatNumber::from_number(number).ok_or_else(|| DbError::data(format!("seat {number}")))
}

/// A round's state from its stored text.
pub(crate) fn round_state(text: &str) -> Result<RoundState, DbError> {
    RoundState::parse(text).ok_or_else(|| DbError::data(format!("round state {text}")))
}

/// When `region` takes part; `None` when it does not.
pub(crate) fn active_period(
    region: &str,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
) -> Result<Option<ActivePeriod>, DbError> {
    let period = from.map(|from| ActivePeriod::new(from, until)).transpose();
    period.map_err(|e| DbError::data(format!("region {region}: {e}")))
}
