//! Who has sent in, by name for those who may (rules, section 2): states, no contents.

use super::read::{MeetingView, read_meeting};
use super::rows::{HolderRow, SentRow};
use super::{MeetingError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::monitor::{self, RoundSeats};
use crate::stored::{self, seat};
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
        /// Who sent in.
        name: String,
        /// When, last.
        at: DateTime<Utc>,
        /// Whose sending-in that is.
        by: Sender,
    },
}

/// Whose sending-in counts for a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sender {
    /// The holder's.
    Holder,
    /// That of someone who held the seat before.
    Predecessor {
        /// Who holds it now and did not send in; `None` while it is empty.
        holder: Option<String>,
    },
}

impl SeatMark {
    /// Whether the seat counts.
    pub fn is_sent_in(&self) -> bool {
        matches!(self, Self::SentIn { .. })
    }

    /// Whether someone holds the seat who did not send in, and so gets a reminder.
    pub fn waits(&self) -> bool {
        match self {
            Self::NotBegun { .. } | Self::Begun { .. } => true,
            Self::SentIn { by: Sender::Predecessor { holder }, .. } => holder.is_some(),
            Self::Vacant | Self::SentIn { by: Sender::Holder, .. } => false,
        }
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
    let opened = round.opened_at.unwrap_or(round.times.opens_at);
    let seats = RoundSeats::read(conn, round.id, (opened, at)).await?;
    let marks = Marks {
        holders: fetch_all!(conn, HolderRow, sql::HOLDERS_AT, at)?,
        sent: fetch_all!(conn, SentRow, sql::SENT, round.id.0)?,
        begun: fetch_all!(conn, (String, Uuid), sql::BEGUN, round.id.0)?.into_iter().collect(),
    };
    let mut found = Vec::new();
    for row in stored::regions(conn).await? {
        let region = RegionId::new(row.id.as_str());
        let marks = match &frozen {
            None if row.is_active_on(time::day(at))? => {
                marks.of(&row.id, |seat| seats.counting(&region, seat).map(|sent| (sent.member.0, sent.at)))?
            }
            Some(frozen) => match frozen.results.region(&region) {
                Some(result) => marks.of(&row.id, |seat| counted(result, seat))?,
                None => continue,
            },
            None => continue,
        };
        found.push(RegionResponse { seats: marks, region, name: row.name });
    }
    found.sort_by_cached_key(|region| region.name.to_lowercase());
    Ok(found)
}

/// The sending-in that counts for a seat of a closed round, as it was frozen.
fn counted(result: &RegionResult, seat: SeatNumber) -> Option<(Uuid, DateTime<Utc>)> {
    let seat = result.seats.iter().find(|of| of.seat == seat)?;
    seat.counting.map(|(member, at)| (member.0, at))
}

/// What is known about a round's seats.
struct Marks {
    holders: Vec<HolderRow>,
    sent: Vec<SentRow>,
    begun: HashSet<(String, Uuid)>,
}

impl Marks {
    /// The marks of a region; `counting` gives who counts for a seat and when they sent in.
    fn of(
        &self,
        region: &str,
        counting: impl Fn(SeatNumber) -> Option<(Uuid, DateTime<Utc>)>,
    ) -> Result<[SeatMark; 2], DbError> {
        let [one, two] = SeatNumber::ALL.map(|number| -> Result<_, DbError> {
            Ok(self.mark(region, self.holder(region, number)?, counting(number)))
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
                name: self.name(member),
                at,
                by: match holder {
                    Some(holder) if holder.member_id == member => Sender::Holder,
                    holder => Sender::Predecessor { holder: holder.map(|holder| holder.name.clone()) },
                },
            },
            (None, None) => SeatMark::Vacant,
            (None, Some(holder)) if self.begun.contains(&(region.to_owned(), holder.member_id)) => {
                SeatMark::Begun { name: holder.name.clone() }
            }
            (None, Some(holder)) => SeatMark::NotBegun { name: holder.name.clone() },
        }
    }

    /// The name of someone who sent in.
    fn name(&self, member: Uuid) -> String {
        self.sent.iter().find(|row| row.member_id == member).map(|row| row.name.clone()).unwrap_or_default()
    }
}
