//! Who has sent in, by name for those who may (rules, section 2): states, no contents.

use super::read::{MeetingView, read_meeting};
use super::rows::{HolderRow, SentRow};
use super::{MeetingError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::stored::{self, seat};
use crate::{fetch_all, monitor};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MeetingId, RegionId, SeatNumber};
use domain::monitor::RegionResult;
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
    let mut read = ctx.db.read().await?;
    let mut regions = regions(&mut read.conn(), &meeting, ctx.now()).await?;
    regions.retain(|region| actor.may_in(Action::SeeResponseByName, &region.region));
    Ok(Some(Response { meeting, is_whole: actor.may(Action::SeeResponseByName), regions }))
}

/// The regions of the round by name. Closing freezes which regions took part and whose answers count; while the round
/// is open these are the regions that are active now, with today's holders.
async fn regions(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    now: DateTime<Utc>,
) -> Result<Vec<RegionResponse>, DbError> {
    let round = &meeting.round;
    let frozen = monitor::results_of(conn, round.id).await?;
    let at = if frozen.is_some() { round.closed_at.unwrap_or(round.times.closes_at) } else { now };
    let marks = Marks {
        holders: fetch_all!(conn, HolderRow, sql::HOLDERS_AT, at)?,
        sent: fetch_all!(conn, SentRow, sql::SENT, round.id.0)?,
        begun: fetch_all!(conn, (String, Uuid), sql::BEGUN, round.id.0)?.into_iter().collect(),
    };
    let mut found = Vec::new();
    for row in stored::regions(conn).await? {
        let seats = match &frozen {
            None if row.is_active_on(time::day(at))? => marks.open(&row.id)?,
            Some(frozen) => match frozen.results.region(&RegionId::new(row.id.as_str())) {
                Some(result) => marks.closed(result)?,
                None => continue,
            },
            None => continue,
        };
        found.push(RegionResponse { seats, region: RegionId::new(row.id), name: row.name });
    }
    found.sort_by_cached_key(|region| region.name.to_lowercase());
    Ok(found)
}

/// What is known about a round's seats.
struct Marks {
    holders: Vec<HolderRow>,
    sent: Vec<SentRow>,
    begun: HashSet<(String, Uuid)>,
}

impl Marks {
    /// A region of a round that is not closed: the holder's own answers count before those of a predecessor, of whom
    /// the last one comes first.
    fn open(&self, region: &str) -> Result<[SeatMark; 2], DbError> {
        let [one, two] = SeatNumber::ALL.map(|number| -> Result<_, DbError> {
            let holder = self.holder(region, number)?;
            let of_seat = |row: &&SentRow| row.region_id == region && row.seat == number.number();
            let own = |row: &&SentRow| holder.is_some_and(|holder| holder.member_id == row.member_id);
            let sent = self.sent.iter().filter(of_seat).find(own).or_else(|| self.sent.iter().find(of_seat));
            Ok(self.mark(region, holder, sent.map(|row| (row.member_id, row.sent_at))))
        });
        Ok([one?, two?])
    }

    /// A region of a closed round, as it was frozen.
    fn closed(&self, result: &RegionResult) -> Result<[SeatMark; 2], DbError> {
        let region = result.region.as_str();
        let [one, two] = SeatNumber::ALL.map(|number| -> Result<_, DbError> {
            let seat = result.seats.iter().find(|seat| seat.seat == number);
            let sent = seat.and_then(|seat| seat.counting).map(|(member, at)| (member.0, at));
            Ok(self.mark(region, self.holder(region, number)?, sent))
        });
        Ok([one?, two?])
    }

    fn holder(&self, region: &str, number: SeatNumber) -> Result<Option<&HolderRow>, DbError> {
        let mut holder = None;
        for row in self.holders.iter().filter(|row| row.region_id == region) {
            if seat(row.seat)? == number {
                holder = Some(row);
            }
        }
        Ok(holder)
    }

    fn mark(&self, region: &str, holder: Option<&HolderRow>, sent: Option<(Uuid, DateTime<Utc>)>) -> SeatMark {
        match (sent, holder) {
            (Some((member, at)), holder) => SeatMark::SentIn {
                name: self
                    .sent
                    .iter()
                    .find(|row| row.member_id == member)
                    .map(|row| row.name.clone())
                    .unwrap_or_default(),
                at,
                by_predecessor: holder.is_none_or(|holder| holder.member_id != member),
            },
            (None, None) => SeatMark::Vacant,
            (None, Some(holder)) if self.begun.contains(&(region.to_owned(), holder.member_id)) => {
                SeatMark::Begun { name: holder.name.clone() }
            }
            (None, Some(holder)) => SeatMark::NotBegun { name: holder.name.clone() },
        }
    }
}
