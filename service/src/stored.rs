//! What stored words and numbers mean; what the portal does not write is a fault of the data.

use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_optional};
use chrono::NaiveDate;
use domain::ids::{RegionId, SeatNumber};
use domain::network::{ActivePeriod, SchoolZone};
use domain::rounds::RoundState;

macro_rules! regions {
    ($rest:literal) => {
        concat!(
            "SELECT id, name, code, school_zones, tile_column, tile_row, active_from, active_until FROM regions ",
            $rest
        )
    };
}

crate::sql_texts! {
    REGIONS = regions!("ORDER BY name");
    REGION = regions!("WHERE id = $1");
}

/// A region as it is stored.
#[derive(Clone, sqlx::FromRow)]
pub(crate) struct RegionRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) code: String,
    school_zones: String,
    pub(crate) tile_column: i32,
    pub(crate) tile_row: i32,
    active_from: Option<NaiveDate>,
    active_until: Option<NaiveDate>,
}

impl RegionRow {
    /// When the region takes part; `None` when it does not.
    pub(crate) fn active(&self) -> Result<Option<ActivePeriod>, DbError> {
        active_period(&self.id, self.active_from, self.active_until)
    }

    /// Whether the region takes part on `day`.
    pub(crate) fn is_active_on(&self, day: NaiveDate) -> Result<bool, DbError> {
        Ok(self.active()?.is_some_and(|period| period.contains(day)))
    }

    /// The school holiday zones, the larger part of the region first.
    pub(crate) fn zones(&self) -> Result<Vec<SchoolZone>, DbError> {
        serde_json::from_str(&self.school_zones).map_err(|e| DbError::data(format!("school zones of {}: {e}", self.id)))
    }
}

/// Every region.
pub(crate) async fn regions(conn: &mut Conn<'_>) -> Result<Vec<RegionRow>, DbError> {
    fetch_all!(conn, RegionRow, REGIONS)
}

/// The regions that take part on `day`.
pub(crate) async fn active_regions(conn: &mut Conn<'_>, day: NaiveDate) -> Result<Vec<RegionRow>, DbError> {
    let mut active = Vec::new();
    for region in regions(conn).await? {
        if region.is_active_on(day)? {
            active.push(region);
        }
    }
    Ok(active)
}

/// The region with this id; `None` also for what can be no id.
pub(crate) async fn region(conn: &mut Conn<'_>, id: &RegionId) -> Result<Option<RegionRow>, DbError> {
    if id.is_well_formed() { fetch_optional!(conn, RegionRow, REGION, id.as_str()) } else { Ok(None) }
}

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
