//! Who has sent in, by name for those who may (rules, section 2): states, no contents.

use super::read::{MeetingView, read_meeting};
use super::rows::{HolderRow, RegionRow, SentRow, seat};
use super::{MeetingError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MeetingId, RegionId, RoundId, SeatNumber};
use domain::survey::round::RoundState;
use domain::time;
use std::collections::HashSet;
use uuid::Uuid;

/// How far the holder of a seat is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeatMark {
    /// Nobody holds the seat.
    Vacant,
    /// Nothing was filled in yet.
    NotBegun {
        /// The holder.
        name: String,
    },
    /// Something was filled in.
    Begun {
        /// The holder.
        name: String,
    },
    /// Sent in.
    SentIn {
        /// Who sent in; the predecessor when the holder did not.
        name: String,
        /// When, last.
        at: DateTime<Utc>,
        /// Whether it is the predecessor who sent in.
        by_predecessor: bool,
    },
}

impl SeatMark {
    /// Whether the seat counts.
    pub fn is_sent_in(&self) -> bool {
        matches!(self, Self::SentIn { .. })
    }
}

/// A region and its two seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionResponse {
    /// Which region.
    pub region: RegionId,
    /// Its name.
    pub name: String,
    /// Seat 1 and seat 2.
    pub seats: [SeatMark; 2],
}

impl RegionResponse {
    /// Whether at least one seat counts (rules, section 5).
    pub fn has_responded(&self) -> bool {
        self.seats.iter().any(SeatMark::is_sent_in)
    }
}

/// The response of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The meeting of the round.
    pub meeting: MeetingView,
    /// Whether these are all regions, or only one's own.
    pub is_whole: bool,
    /// The regions by name.
    pub regions: Vec<RegionResponse>,
}

impl Response {
    /// How many regions have responded.
    pub fn responded(&self) -> usize {
        self.regions.iter().filter(|region| region.has_responded()).count()
    }

    /// How many have not.
    pub fn missing(&self) -> usize {
        self.regions.len() - self.responded()
    }

    /// Seats that count, and seats that have a holder or count.
    pub fn seats(&self) -> (usize, usize) {
        let all = || self.regions.iter().flat_map(|region| &region.seats);
        (all().filter(|s| s.is_sent_in()).count(), all().filter(|s| **s != SeatMark::Vacant).count())
    }
}

/// The response of a meeting's round: every region for who may see all states, otherwise only one's own region;
/// `None` when there is no such meeting.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who may see no state at all; when the database fails.
pub async fn read_response(ctx: &Ctx, actor: &Actor, id: MeetingId) -> Result<Option<Response>, MeetingError> {
    if !actor.may_somewhere(Action::SeeResponseByName) {
        return Err(MeetingError::NotAllowed);
    }
    let Some(meeting) = read_meeting(ctx, actor, id).await? else { return Ok(None) };
    // A round that is closed shows who held the seats then.
    let at = match meeting.round.state {
        RoundState::Planned | RoundState::Open => ctx.now(),
        RoundState::Closed | RoundState::Published => meeting.round.closed_at.unwrap_or(meeting.round.times.closes_at),
    };
    let mut read = ctx.db.read().await?;
    let mut regions = regions_at(&mut read.conn(), meeting.round.id, at).await?;
    regions.retain(|region| actor.may_in(Action::SeeResponseByName, &region.region));
    Ok(Some(Response { meeting, is_whole: actor.may(Action::SeeResponseByName), regions }))
}

/// The regions that are active at `at` with their holders of that moment, by name.
pub(super) async fn regions_at(
    conn: &mut Conn<'_>,
    round: RoundId,
    at: DateTime<Utc>,
) -> Result<Vec<RegionResponse>, DbError> {
    let day = time::day(at);
    let mut regions = fetch_all!(conn, RegionRow, sql::REGIONS)?;
    regions.retain(|region| region.is_active(day));
    regions.sort_by_cached_key(|region| region.name.to_lowercase());
    let marks = Marks {
        holders: fetch_all!(conn, HolderRow, sql::HOLDERS_AT, at)?,
        sent: fetch_all!(conn, SentRow, sql::SENT, round.0)?,
        begun: fetch_all!(conn, (String, Uuid), sql::BEGUN, round.0)?.into_iter().collect(),
    };
    regions
        .into_iter()
        .map(|region| {
            let [one, two] = SeatNumber::ALL.map(|seat| marks.of(&region.id, seat));
            Ok(RegionResponse { seats: [one?, two?], region: RegionId::new(region.id), name: region.name })
        })
        .collect()
}

/// What is known about a round's seats.
struct Marks {
    holders: Vec<HolderRow>,
    sent: Vec<SentRow>,
    begun: HashSet<(String, Uuid)>,
}

impl Marks {
    fn of(&self, region: &str, number: SeatNumber) -> Result<SeatMark, DbError> {
        let mut holder = None;
        for row in self.holders.iter().filter(|row| row.region_id == region) {
            if seat(row.seat)? == number {
                holder = Some(row);
            }
        }
        let mut sent: Vec<&SentRow> =
            self.sent.iter().filter(|row| row.region_id == region && row.seat == number.number()).collect();
        // The holder's own answers count before those of the predecessor; the latter come last first.
        sent.sort_by_key(|row| holder.is_none_or(|h| h.member_id != row.member_id));
        Ok(match (sent.first(), holder) {
            (Some(row), holder) => SeatMark::SentIn {
                name: row.name.clone(),
                at: row.sent_at,
                by_predecessor: holder.is_none_or(|h| h.member_id != row.member_id),
            },
            (None, None) => SeatMark::Vacant,
            (None, Some(holder)) if self.begun.contains(&(region.to_owned(), holder.member_id)) => {
                SeatMark::Begun { name: holder.name.clone() }
            }
            (None, Some(holder)) => SeatMark::NotBegun { name: holder.name.clone() },
        })
    }
}
