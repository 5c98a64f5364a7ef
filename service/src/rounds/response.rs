//! Who has sent in, by name for those who may (rules, section 2): states, no contents.

use super::mailed::Mailed;
use super::progress::{HolderRow, Progress, holders_at};
use super::seats::RoundSeats;
use super::view::RoundView;
use crate::db::{Conn, DbError};
use crate::stored::{self, seat};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::order::by_name;
use domain::rounds::RoundState;
use domain::time;
use std::collections::BTreeMap;

/// How far the holder of a seat is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeatMark {
    /// Nobody holds the seat.
    Vacant,
    /// Nothing was filled in yet.
    NotBegun {
        /// The holder.
        member: MemberId,
        /// Their name.
        name: String,
    },
    /// Something was filled in.
    Begun {
        /// The holder.
        member: MemberId,
        /// Their name.
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
        /// Who holds it now and did not send in, and their name; `None` while it is empty.
        holder: Option<(MemberId, String)>,
    },
}

impl SeatMark {
    /// Whether the seat counts.
    pub fn is_sent_in(&self) -> bool {
        matches!(self, Self::SentIn { .. })
    }

    /// Whether someone holds the seat who did not send in, and so gets a reminder.
    pub fn waits(&self) -> bool {
        self.waits_for().is_some()
    }

    /// Whether nobody holds the seat now, so that somebody can be invited to it.
    pub fn is_free(&self) -> bool {
        matches!(self, Self::Vacant | Self::SentIn { by: Sender::Predecessor { holder: None }, .. })
    }

    /// Who holds the seat and did not send in, and their name.
    pub fn waits_for(&self) -> Option<(MemberId, &str)> {
        match self {
            Self::NotBegun { member, name } | Self::Begun { member, name } => Some((*member, name)),
            Self::SentIn { by: Sender::Predecessor { holder }, .. } => {
                holder.as_ref().map(|(member, name)| (*member, name.as_str()))
            }
            Self::Vacant | Self::SentIn { by: Sender::Holder, .. } => None,
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
    /// Whether these are all regions, or only one's own.
    pub is_whole: bool,
    /// The regions by name.
    pub regions: Vec<RegionResponse>,
    /// Who of them can not be reminded now; known to who plans, while the round is open.
    pub mailed: Mailed,
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

    /// The regions of which something is still to come: nothing came in, or somebody who holds a seat has not sent in.
    pub fn unfinished(&self) -> impl Iterator<Item = &RegionResponse> {
        self.regions.iter().filter(|region| !region.has_responded() || region.seats.iter().any(SeatMark::waits))
    }

    /// How many people hold a seat and have not sent in.
    pub fn waiting(&self) -> usize {
        self.regions.iter().flat_map(|region| &region.seats).filter(|mark| mark.waits()).count()
    }

    /// Seats that count, and seats that have a holder or count.
    pub fn seats(&self) -> (usize, usize) {
        let all = || self.regions.iter().flat_map(|region| &region.seats);
        (all().filter(|s| s.is_sent_in()).count(), all().filter(|s| **s != SeatMark::Vacant).count())
    }
}

/// Whose sending-in counts for each seat, of the regions that took part: as closing froze it.
pub(crate) type Counted = BTreeMap<RegionId, BTreeMap<SeatNumber, (MemberId, DateTime<Utc>)>>;

/// The response of a round at `now`, as far as `actor` may see it: every region for who may see all states, otherwise only
/// one's own. `counted` is what closing froze; `None` while the round is planned or open.
///
/// # Errors
/// When the database fails.
pub(crate) async fn response(
    conn: &mut Conn<'_>,
    actor: &Actor,
    round: &RoundView,
    counted: Option<&Counted>,
    now: DateTime<Utc>,
) -> Result<Response, DbError> {
    let mut regions = regions(conn, round, counted, now).await?;
    regions.retain(|region| actor.may_in(Action::SeeResponseByName, &region.region));
    let mailed = match actor.may(Action::PlanMeetings) && round.state == RoundState::Open {
        true => Mailed::read(conn, round.id, now).await?,
        false => Mailed::default(),
    };
    Ok(Response { is_whole: actor.may(Action::SeeResponseByName), regions, mailed })
}

/// The regions of the round by name. Closing freezes which regions took part and whose answers count; while the round
/// is open these are the regions that are active now, with today's holders.
async fn regions(
    conn: &mut Conn<'_>,
    round: &RoundView,
    counted: Option<&Counted>,
    now: DateTime<Utc>,
) -> Result<Vec<RegionResponse>, DbError> {
    let at = if counted.is_some() { round.closed_at.unwrap_or(round.times.closes_at) } else { now };
    let opened = round.opened_at.unwrap_or(round.times.opens_at);
    let seats = RoundSeats::read(conn, round.id, (opened, at)).await?;
    let marks = Marks { holders: holders_at(conn, round.id, at).await?, seats: &seats };
    let mut found = Vec::new();
    for row in stored::regions(conn).await? {
        let region = RegionId::new(row.id.as_str());
        let seats = match counted {
            None if row.is_active_on(time::day(at))? => {
                marks.of(&row.id, |seat| seats.counting(&region, seat).map(|sent| (sent.member, sent.at)))?
            }
            Some(counted) => match counted.get(&region) {
                Some(counted) => marks.of(&row.id, |seat| counted.get(&seat).copied())?,
                None => continue,
            },
            None => continue,
        };
        found.push(RegionResponse { seats, region, name: row.name });
    }
    found.sort_by(|one, other| by_name(&one.name, &other.name));
    Ok(found)
}

/// What is known about a round's seats.
struct Marks<'a> {
    holders: Vec<HolderRow>,
    seats: &'a RoundSeats,
}

impl Marks<'_> {
    /// The marks of a region; `counting` gives who counts for a seat and when they sent in.
    fn of(
        &self,
        region: &str,
        counting: impl Fn(SeatNumber) -> Option<(MemberId, DateTime<Utc>)>,
    ) -> Result<[SeatMark; 2], DbError> {
        let [one, two] = SeatNumber::ALL
            .map(|number| -> Result<_, DbError> { Ok(self.mark(self.holder(region, number)?, counting(number))) });
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

    fn mark(&self, holder: Option<&HolderRow>, sent: Option<(MemberId, DateTime<Utc>)>) -> SeatMark {
        match (sent, holder) {
            (Some((member, at)), holder) => SeatMark::SentIn {
                name: self.seats.sender(member).unwrap_or_default().to_owned(),
                at,
                by: match holder {
                    Some(holder) if holder.member_id == member.0 => Sender::Holder,
                    holder => Sender::Predecessor {
                        holder: holder.map(|holder| (MemberId(holder.member_id), holder.name.clone())),
                    },
                },
            },
            (None, None) => SeatMark::Vacant,
            (None, Some(holder)) => {
                let (member, name) = (MemberId(holder.member_id), holder.name.clone());
                match holder.progress() {
                    Progress::NotBegun => SeatMark::NotBegun { member, name },
                    Progress::Begun | Progress::SentIn => SeatMark::Begun { member, name },
                }
            }
        }
    }
}
