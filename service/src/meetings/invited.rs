//! Who is invited to a meeting (rules, section 6): one definition, [`invites`], for mails, polls, feeds, and who is asked whether they come.

use super::polls::sql;
use super::view::MeetingView;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::stored::{active_regions, region};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::{Actor, Role};
use domain::ids::{MemberId, RegionId};
use domain::meetings::MeetingKind;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Id, name, address, and the region or the role, with since when.
type Holder = (Uuid, String, Option<String>, String, DateTime<Utc>);

/// Somebody who is invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The region whose seat they hold.
    pub region: Option<RegionId>,
    /// Since when they hold that seat, or have the role that invites them.
    pub(crate) since: DateTime<Utc>,
    /// Where their mail goes; `None` for who has no address.
    pub(crate) address: Option<String>,
}

/// What may invite somebody to a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Capacity {
    /// A seat of a region, which takes part or does not.
    Seat {
        /// Whether it takes part.
        active: bool,
    },
    /// A role.
    Role(Role),
}

/// Whether a meeting is for people with this seat or role. Who plans is invited to all of them; partners to a network meeting when that is
/// ticked.
pub(super) fn invites(meeting: &MeetingView, capacity: Capacity) -> bool {
    match (meeting.kind, capacity) {
        (_, Capacity::Role(Role::Coordinator | Role::Admin)) => true,
        (MeetingKind::Network, Capacity::Role(Role::Partner)) => meeting.with_partners,
        (MeetingKind::Webinar | MeetingKind::QAndA, Capacity::Role(Role::Partner)) => true,
        (MeetingKind::Network | MeetingKind::Webinar | MeetingKind::QAndA, Capacity::Seat { active }) => active,
        (MeetingKind::Coordination, Capacity::Seat { .. } | Capacity::Role(Role::Partner)) => false,
    }
}

/// What may invite whoever asks on this day; nothing for who is no member.
///
/// # Errors
/// When the database fails.
pub(super) async fn capacities(conn: &mut Conn<'_>, actor: &Actor, today: NaiveDate) -> Result<Vec<Capacity>, DbError> {
    let Some(member) = actor.member() else { return Ok(Vec::new()) };
    let mut found: Vec<Capacity> = member.roles.iter().copied().map(Capacity::Role).collect();
    if let Some(seat) = &member.seat {
        let region = region(conn, &seat.region).await?;
        let active = region.map_or(Ok(false), |region| region.is_active_on(today))?;
        found.push(Capacity::Seat { active });
    }
    Ok(found)
}

/// Whether somebody is among those whom [`invited`] gives, by what they hold and are now, whatever the page of before knew.
///
/// # Errors
/// When the database fails.
pub(super) async fn is_invited(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    member: MemberId,
    today: NaiveDate,
) -> Result<bool, DbError> {
    for (role,) in fetch_all!(conn, (String,), sql::ROLES_OF, member.0)? {
        let role = Role::parse(&role).ok_or_else(|| DbError::data(format!("role {role}")))?;
        if invites(meeting, Capacity::Role(role)) {
            return Ok(true);
        }
    }
    for (held,) in fetch_all!(conn, (String,), sql::SEATS_OF, member.0)? {
        let region = region(conn, &RegionId::new(held)).await?;
        let active = region.map_or(Ok(false), |region| region.is_active_on(today))?;
        if invites(meeting, Capacity::Seat { active }) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Those who are invited now: the holders of seats of regions that take part by region and seat, then the others by name. Each person
/// once; who holds a seat comes for their region, whatever else they are.
///
/// # Errors
/// When the database fails.
pub(super) async fn invited(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    today: NaiveDate,
) -> Result<Vec<Invited>, DbError> {
    let are_seats_asked = invites(meeting, Capacity::Seat { active: true });
    let with_seat = if are_seats_asked { holders(conn, today).await? } else { Vec::new() };
    Ok(Members { with_seat, with_role: role_holders(conn).await? }.invited_to(meeting))
}

/// Everybody who may be invited to a meeting, read once for all meetings.
pub(super) struct Members {
    /// The holders of seats of regions that take part, by region and seat.
    with_seat: Vec<Invited>,
    /// Each role that somebody has, by name.
    with_role: Vec<(Role, Invited)>,
}

impl Members {
    /// Reads them as they are on this day.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn read(conn: &mut Conn<'_>, today: NaiveDate) -> Result<Self, DbError> {
        Ok(Self { with_seat: holders(conn, today).await?, with_role: role_holders(conn).await? })
    }

    /// Those among them whom [`invited`] gives for this meeting.
    pub(super) fn invited_to(&self, meeting: &MeetingView) -> Vec<Invited> {
        let are_seats_asked = invites(meeting, Capacity::Seat { active: true });
        let mut found = if are_seats_asked { self.with_seat.clone() } else { Vec::new() };
        let mut known: BTreeSet<MemberId> = found.iter().map(|person| person.member).collect();
        for (role, person) in &self.with_role {
            if invites(meeting, Capacity::Role(*role)) && known.insert(person.member) {
                found.push(person.clone());
            }
        }
        found
    }

    /// Those who are invited to this meeting when partners are, and otherwise not.
    pub(super) fn by_tick(&self, meeting: &MeetingView) -> BTreeSet<MemberId> {
        let invited = |with_partners| self.invited_to(&MeetingView { with_partners, ..meeting.clone() }).into_iter();
        let without: BTreeSet<MemberId> = invited(false).map(|person| person.member).collect();
        invited(true).map(|person| person.member).filter(|member| !without.contains(member)).collect()
    }
}

async fn role_holders(conn: &mut Conn<'_>) -> Result<Vec<(Role, Invited)>, DbError> {
    let rows = fetch_all!(conn, Holder, sql::ROLE_HOLDERS)?.into_iter();
    rows.map(|(id, name, address, role, since)| {
        let role = Role::parse(&role).ok_or_else(|| DbError::data(format!("role {role}")))?;
        Ok((role, Invited { member: MemberId(id), name, region: None, since, address }))
    })
    .collect()
}

async fn holders(conn: &mut Conn<'_>, today: NaiveDate) -> Result<Vec<Invited>, DbError> {
    let active: BTreeSet<String> = active_regions(conn, today).await?.into_iter().map(|region| region.id).collect();
    let rows = fetch_all!(conn, Holder, sql::HOLDERS)?;
    let taking_part = rows.into_iter().filter(|(_, _, _, region, _)| active.contains(region));
    Ok(taking_part
        .map(|(id, name, address, region, since)| Invited {
            member: MemberId(id),
            name,
            region: Some(RegionId::new(region)),
            since,
            address,
        })
        .collect())
}
