//! Everybody who can be at a meeting, with whether they are, for who notes that.

use super::super::invited::{Capacity, invites};
use super::super::rsvp::{Asked, asked};
use super::super::view::MeetingView;
use super::{AttendanceError, MayTakeAttendance, check, seen_at, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::stored::active_regions;
use chrono::{DateTime, Utc};
use domain::account::Role;
use domain::calendar::Rsvp;
use domain::ids::{MemberId, RegionId, WalkInId};
use domain::meetings::attendance::{Turnout, turnout};
use domain::order::by_name;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Whether somebody is there, as it was touched last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// Whether they are.
    pub is_there: bool,
    /// Who touched it; `None`: the portal itself.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Somebody who was invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonThere {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// What they said beforehand; `None` when they did not.
    pub said: Option<Rsvp>,
    /// What was noted; `None` while nothing was.
    pub noted: Option<Noted>,
}

impl PersonThere {
    /// Whether they are there.
    pub fn is_there(&self) -> bool {
        self.noted.as_ref().is_some_and(|noted| noted.is_there)
    }
}

/// Somebody who came along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalkIn {
    /// Under which id.
    pub id: WalkInId,
    /// The name.
    pub name: String,
}

/// A region that takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionThere {
    /// Which.
    pub region: RegionId,
    /// Its name.
    pub name: String,
    /// Who held its seats when the meeting began.
    pub people: Vec<PersonThere>,
    /// Who came along.
    pub walk_ins: Vec<WalkIn>,
}

/// Everybody who can be at a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// The regions by name, also those whose seats are empty; none where no region is invited.
    pub regions: Vec<RegionThere>,
    /// The coordination group without a seat, by name.
    pub coordinators: Vec<PersonThere>,
    /// The partners who are invited, by name.
    pub partners: Vec<PersonThere>,
}

impl Attendance {
    /// How many are there.
    pub fn turnout(&self) -> Turnout {
        let there = |people: &[PersonThere]| people.iter().filter(|person| person.is_there()).count();
        let of_regions = self.regions.iter().map(|it| (Some(&it.region), there(&it.people) + it.walk_ins.len()));
        let others = [&self.coordinators, &self.partners].map(|people| (None, there(people)));
        turnout(of_regions.chain(others))
    }

    /// Everybody who was invited.
    pub fn people(&self) -> impl Iterator<Item = &PersonThere> {
        let of_regions = self.regions.iter().flat_map(|region| &region.people);
        of_regions.chain(&self.coordinators).chain(&self.partners)
    }

    fn region(&mut self, region: RegionId, name: String) -> &mut RegionThere {
        let place = self.regions.iter().position(|it| it.region == region).unwrap_or_else(|| {
            self.regions.push(RegionThere { region, name, people: Vec::new(), walk_ins: Vec::new() });
            self.regions.len() - 1
        });
        &mut self.regions[place]
    }
}

#[derive(sqlx::FromRow)]
struct NotedRow {
    member_id: Uuid,
    name: String,
    region_id: Option<String>,
    region_name: Option<String>,
    present: bool,
    touched_at: DateTime<Utc>,
    noted_by: Option<String>,
}

impl NotedRow {
    fn noted(&self) -> Noted {
        Noted { is_there: self.present, by: self.noted_by.clone(), at: self.touched_at }
    }
}

/// Who is at a meeting, for who notes it.
///
/// # Errors
/// [`AttendanceError::Unknown`], [`AttendanceError::Cancelled`], [`AttendanceError::TooEarly`], [`AttendanceError::Forgotten`]; when the
/// database fails.
pub async fn read_attendance(
    ctx: &Ctx,
    proof: &MayTakeAttendance,
    meeting: &MeetingView,
) -> Result<Attendance, AttendanceError> {
    check(proof.actor(), meeting, ctx.now())?;
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let mut found = with_regions(conn, meeting).await?;
    let mut noted: BTreeMap<Uuid, NotedRow> =
        fetch_all!(conn, NotedRow, sql::NOTED, meeting.id.0)?.into_iter().map(|row| (row.member_id, row)).collect();
    for it in asked(conn, meeting, seen_at(meeting, ctx.now())).await? {
        let row = noted.remove(&it.person.member.0);
        add(&mut found, it, row.map(|row| row.noted()));
    }
    // Whoever was there when it was noted stays on the list, also when they lost the seat before the meeting began.
    for row in noted.into_values() {
        let (noted, member) = (Some(row.noted()), MemberId(row.member_id));
        let person = PersonThere { member, name: row.name, said: None, noted };
        match row.region_id.map(RegionId::new).zip(row.region_name) {
            Some((region, name)) => found.region(region, name).people.push(person),
            None => found.coordinators.push(person),
        }
    }
    for (id, region, name) in fetch_all!(conn, (Uuid, String, String), sql::WALK_INS, meeting.id.0)? {
        let region = RegionId::new(region);
        if let Some(it) = found.regions.iter_mut().find(|it| it.region == region) {
            it.walk_ins.push(WalkIn { id: WalkInId(id), name });
        }
    }
    for people in [&mut found.coordinators, &mut found.partners] {
        people.sort_by(|one, other| by_name(&one.name, &other.name));
    }
    found.regions.sort_by(|one, other| by_name(&one.name, &other.name));
    Ok(found)
}

/// The regions that take part, with nobody yet.
async fn with_regions(conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Attendance, DbError> {
    let mut found = Attendance::default();
    if invites(meeting, Capacity::Seat { active: true }) {
        for region in active_regions(conn, meeting.date).await? {
            found.region(RegionId::new(region.id), region.name);
        }
    }
    Ok(found)
}

fn add(found: &mut Attendance, it: Asked, noted: Option<Noted>) {
    let said = it.said();
    let person = PersonThere { member: it.person.member, name: it.person.name, said, noted };
    match (it.region.zip(it.person.region), it.role) {
        (Some((region, name)), _) => found.region(region, name).people.push(person),
        (None, Some(Role::Partner)) => found.partners.push(person),
        (None, _) => found.coordinators.push(person),
    }
}
