//! How far the holders of the seats are in a round: one definition for everyone who is told.

use super::sql;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::{DateTime, Utc};
use domain::ids::{MemberId, RoundId};
use uuid::Uuid;

/// How far someone is in a round, for the region whose seat they hold.
///
/// Who sent in has sent in. Who has not has begun when they have a draft in this round, or were the last to change or to
/// confirm one of the region's shared answers in it; taking an answer back is a change too. A shared answer that the
/// colleague changed since is the colleague's, and what stands ready from the previous round is nobody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing was filled in yet.
    NotBegun,
    /// Something was filled in.
    Begun,
    /// Sent in.
    SentIn,
}

impl Progress {
    /// How far someone is who sent in then, or who has begun so much.
    pub(crate) fn of(sent_at: Option<DateTime<Utc>>, begun: i64) -> Self {
        match (sent_at, begun) {
            (Some(_), _) => Self::SentIn,
            (None, 0) => Self::NotBegun,
            (None, _) => Self::Begun,
        }
    }
}

/// The holder of the region's other seat.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// Who.
    pub id: MemberId,
    /// The name.
    pub name: String,
    /// How far they are.
    pub progress: Progress,
}

/// Who holds a seat, and how far they are.
#[derive(sqlx::FromRow)]
pub(crate) struct HolderRow {
    pub(crate) region_id: String,
    pub(crate) seat: i32,
    pub(crate) member_id: Uuid,
    pub(crate) name: String,
    pub(crate) address: Option<String>,
    sent_at: Option<DateTime<Utc>>,
    begun: i64,
}

impl HolderRow {
    pub(crate) fn progress(&self) -> Progress {
        Progress::of(self.sent_at, self.begun)
    }
}

/// Who held the seats at a moment, and how far they are in `round`, by region and seat.
pub(super) async fn holders_at(
    conn: &mut Conn<'_>,
    round: RoundId,
    at: DateTime<Utc>,
) -> Result<Vec<HolderRow>, DbError> {
    fetch_all!(conn, HolderRow, sql::HOLDERS_AT, round.0, at)
}
