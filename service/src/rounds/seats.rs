//! Who held which seat and who sent in: what decides whose answers count.

use super::sql;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::stored::seat;
use chrono::{DateTime, Utc};
use domain::ids::{MemberId, RegionId, RoundId, SeatNumber};
use domain::rounds::{Holding, SentIn, counting_member, had_holder};
use std::collections::HashMap;
use uuid::Uuid;

/// The seats of a round in the time that it was open, or has been until now.
pub(crate) struct RoundSeats {
    holdings: Vec<Holding>,
    sent: Vec<SentIn>,
    /// The names of those who sent in.
    senders: HashMap<MemberId, String>,
    open: (DateTime<Utc>, DateTime<Utc>),
}

impl RoundSeats {
    /// Reads the seats of a round that was `open` from the first to the second moment.
    pub(crate) async fn read(
        conn: &mut Conn<'_>,
        round: RoundId,
        open: (DateTime<Utc>, DateTime<Utc>),
    ) -> Result<Self, DbError> {
        let holdings = fetch_all!(conn, HoldingRow, sql::HOLDINGS, open.1)?;
        let sent = fetch_all!(conn, SubmissionRow, sql::SUBMISSIONS, round.0)?;
        Ok(Self {
            senders: sent.iter().map(|row| (MemberId(row.member_id), row.name.clone())).collect(),
            holdings: holdings.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            sent: sent.into_iter().map(TryInto::try_into).collect::<Result<_, _>>()?,
            open,
        })
    }

    /// The sending-in that counts for a seat (rules, section 3).
    pub(crate) fn counting(&self, region: &RegionId, seat: SeatNumber) -> Option<&SentIn> {
        counting_member(&self.holdings, &self.sent, (region, seat), self.open)
    }

    /// The name of someone who sent in.
    pub(super) fn sender(&self, member: MemberId) -> Option<&str> {
        self.senders.get(&member).map(String::as_str)
    }

    /// Whether someone held the seat at the end.
    pub(crate) fn held(&self, region: &RegionId, seat: SeatNumber) -> bool {
        had_holder(&self.holdings, region, seat, self.open.1)
    }
}

#[derive(sqlx::FromRow)]
struct HoldingRow {
    region_id: String,
    seat: i32,
    member_id: Uuid,
    held_from: DateTime<Utc>,
    held_until: Option<DateTime<Utc>>,
}

impl TryFrom<HoldingRow> for Holding {
    type Error = DbError;

    fn try_from(row: HoldingRow) -> Result<Self, DbError> {
        Ok(Self {
            region: RegionId::new(row.region_id),
            seat: seat(row.seat)?,
            member: MemberId(row.member_id),
            from: row.held_from,
            until: row.held_until,
        })
    }
}

#[derive(sqlx::FromRow)]
struct SubmissionRow {
    member_id: Uuid,
    region_id: String,
    seat: i32,
    sent_at: DateTime<Utc>,
    name: String,
}

impl TryFrom<SubmissionRow> for SentIn {
    type Error = DbError;

    fn try_from(row: SubmissionRow) -> Result<Self, DbError> {
        Ok(Self {
            member: MemberId(row.member_id),
            region: RegionId::new(row.region_id),
            seat: seat(row.seat)?,
            at: row.sent_at,
        })
    }
}
