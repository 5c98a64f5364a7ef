//! The round that is open, for reading and for changing answers, and what lies around this moment.

use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use crate::stored::round_state;
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Seat;
use domain::ids::{MemberId, RoundId};
use domain::rounds::RoundState;
use uuid::Uuid;

/// The round that is open now.
#[derive(Clone, Debug)]
pub struct OpenRound {
    /// Which round.
    pub id: RoundId,
    /// The day of its meeting.
    pub meeting_date: NaiveDate,
    /// When it opened.
    pub opened_at: DateTime<Utc>,
    /// Answers can be given until, not including, this moment.
    pub closes_at: DateTime<Utc>,
    /// The version of the questionnaire that it asks.
    pub format_version: i32,
}

/// What lies around this moment when no round is open.
#[derive(Clone, Copy, Debug, Default)]
pub struct RoundsAround {
    /// When the next planned round opens.
    pub next_opens_at: Option<DateTime<Utc>>,
    /// The day of the meeting of the round that closed last.
    pub last_meeting: Option<NaiveDate>,
}

/// The round that closed last and the one that opens next. Anyone may know that.
///
/// # Errors
/// When the database fails.
pub async fn rounds_around(ctx: &Ctx) -> Result<RoundsAround, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let next = fetch_optional!(conn, (DateTime<Utc>,), sql::NEXT_ROUND, ctx.now())?;
    let last = fetch_optional!(conn, (NaiveDate,), sql::LAST_CLOSED, ctx.now())?;
    Ok(RoundsAround { next_opens_at: next.map(|(at,)| at), last_meeting: last.map(|(date,)| date) })
}

/// A round without results: nothing of its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// The day of its meeting.
    pub date: NaiveDate,
    /// Planned or open.
    pub state: RoundState,
    /// From when it can be filled in.
    pub opens_at: DateTime<Utc>,
    /// Until when.
    pub closes_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct UpcomingRow {
    date: NaiveDate,
    state: String,
    opens_at: DateTime<Utc>,
    closes_at: DateTime<Utc>,
}

/// The round that is open, or comes next.
pub(crate) async fn upcoming(conn: &mut Conn<'_>) -> Result<Option<Upcoming>, DbError> {
    let Some(row) = fetch_optional!(conn, UpcomingRow, sql::UPCOMING)? else { return Ok(None) };
    let state = round_state(&row.state)?;
    Ok(Some(Upcoming { date: row.date, state, opens_at: row.opens_at, closes_at: row.closes_at }))
}

/// The columns of the open round.
#[derive(sqlx::FromRow)]
pub(crate) struct OpenRow {
    id: Uuid,
    format_version: i32,
    opened_at: DateTime<Utc>,
    closes_at: DateTime<Utc>,
    date: NaiveDate,
}

impl OpenRow {
    /// The round.
    pub(crate) fn round(self) -> OpenRound {
        OpenRound {
            id: RoundId(self.id),
            meeting_date: self.date,
            opened_at: self.opened_at,
            closes_at: self.closes_at,
            format_version: self.format_version,
        }
    }
}

/// The open round, and since when somebody holds a seat.
#[derive(sqlx::FromRow)]
struct HeldRow {
    #[sqlx(flatten)]
    round: OpenRow,
    held_from: Option<DateTime<Utc>>,
}

/// The round that is open at `now` as it is stored; `None` when there is none. Time may have to open it first, see
/// [`super::open_due`].
pub(crate) async fn find_open(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Option<OpenRound>, DbError> {
    Ok(fetch_optional!(conn, OpenRow, sql::OPEN_ROUND, now)?.map(OpenRow::round))
}

/// The round that is open at `now`, and since when this person holds this seat, when they do.
///
/// In a transaction that shares [`super::LOCK`] the round stays open until it ends.
pub(crate) async fn open_and_held(
    conn: &mut Conn<'_>,
    (member, seat): (MemberId, &Seat),
    now: DateTime<Utc>,
) -> Result<Option<(OpenRound, Option<DateTime<Utc>>)>, DbError> {
    let (region, number) = (seat.region.as_str(), seat.number.number());
    let row = fetch_optional!(conn, HeldRow, sql::OPEN_ROUND_AND_SEAT, now, member.0, region, number)?;
    Ok(row.map(|row| (row.round.round(), row.held_from)))
}
