//! Noting who is there.

use super::super::invited::{Capacity, invites};
use super::super::rows::MeetingRow;
use super::super::rsvp::asked;
use super::super::sql as meeting_sql;
use super::super::view::MeetingView;
use super::touch::{Outcome, Refusal, Touch, Touched};
use super::{AttendanceError, MayTakeAttendance, check, seen_at, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::stored::active_regions;
use crate::{execute, fetch_optional, rounds};
use chrono::{DateTime, NaiveTime, Utc};
use domain::ids::{MeetingId, MemberId, RegionId, TouchId, WalkInId};
use domain::names::PersonName;
use domain::time;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// So many touches are taken at once.
pub const MOST: usize = 200;

/// Notes what was touched, and says of each touch what became of it. One that came before changes nothing. Several devices are heard one
/// after the other, while nobody moves the meeting or calls it off.
///
/// # Errors
/// [`AttendanceError::Unknown`], [`AttendanceError::Cancelled`], [`AttendanceError::TooEarly`], [`AttendanceError::Forgotten`];
/// [`AttendanceError::TooMany`]; when the database fails.
pub async fn take(
    ctx: &Ctx,
    proof: &MayTakeAttendance,
    id: MeetingId,
    touches: &[Touched],
) -> Result<Vec<Outcome>, AttendanceError> {
    if touches.len() > MOST {
        return Err(AttendanceError::TooMany);
    }
    let lock = Lock::SharedThen(rounds::LOCK, format!("attendance of {id}"));
    let (own, proof, touches) = (ctx.clone(), proof.clone(), touches.to_vec());
    let done = ctx.db.write_with(lock, move |conn| {
        Box::pin(async move {
            let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?;
            let meeting = row.ok_or(AttendanceError::Unknown)?.view()?;
            let hall = Hall::of(&own, conn, &proof, &meeting).await?;
            let mut outcomes = Vec::new();
            for touched in touches {
                outcomes.push(hall.touch(conn, touched).await?);
            }
            Ok(outcomes)
        })
    });
    done.await
}

/// The meeting with everybody who can be there.
struct Hall {
    ctx: Ctx,
    meeting: MeetingId,
    by: Option<Uuid>,
    now: DateTime<Utc>,
    /// When its day began.
    begins: DateTime<Utc>,
    invited: BTreeMap<MemberId, Option<RegionId>>,
    regions: BTreeSet<RegionId>,
}

impl Hall {
    async fn of(
        ctx: &Ctx,
        conn: &mut Conn<'_>,
        proof: &MayTakeAttendance,
        meeting: &MeetingView,
    ) -> Result<Self, AttendanceError> {
        let (now, actor) = (ctx.now(), proof.actor());
        check(actor, meeting, now)?;
        let invited = asked(conn, meeting, seen_at(meeting, now)).await?.into_iter();
        let active = if invites(meeting, Capacity::Seat { active: true }) {
            active_regions(conn, meeting.date).await?
        } else {
            Vec::new()
        };
        Ok(Self {
            ctx: ctx.clone(),
            meeting: meeting.id,
            by: actor.member_id().map(|id| id.0),
            now,
            begins: time::moment(meeting.date, NaiveTime::MIN),
            invited: invited.map(|it| (it.person.member, it.region)).collect(),
            regions: active.into_iter().map(|region| RegionId::new(region.id)).collect(),
        })
    }

    async fn touch(&self, conn: &mut Conn<'_>, touched: Touched) -> Result<Outcome, DbError> {
        let at = touched.at(self.now);
        if at < self.begins {
            return Ok(Outcome::Refused(Refusal::BeforeTheDay));
        }
        match touched.touch {
            Touch::Person { id, member, is_there } => self.person(conn, (id, at), member, is_there).await,
            Touch::WalkIn { id, region, name } => self.walk_in(conn, (id, at), &region, &name).await,
            Touch::WalkInGone { id } => self.gone(conn, id, at).await,
        }
    }

    /// Of one person the last touch counts; of two of the same moment the one that came last.
    async fn person(
        &self,
        conn: &mut Conn<'_>,
        (id, at): (Option<TouchId>, DateTime<Utc>),
        member: MemberId,
        is_there: bool,
    ) -> Result<Outcome, DbError> {
        if let Some(known) = self.known(conn, id).await? {
            let is_it = known == (self.meeting.0, member.0, is_there);
            return Ok(if is_it { Outcome::Noted } else { Outcome::Refused(Refusal::UsedBefore) });
        }
        type Stands = (bool, DateTime<Utc>, Option<String>);
        let stands = fetch_optional!(conn, Stands, sql::STANDS, self.meeting.0, member.0)?;
        // Whoever was noted can be set right, also when they lost the seat since.
        let region = match (self.invited.get(&member), &stands) {
            (Some(region), _) => region.as_ref().map(|region| region.as_str().to_owned()),
            (None, Some((.., region))) => region.clone(),
            (None, None) => return Ok(Outcome::Refused(Refusal::NotInvited)),
        };
        let is_news = stands.as_ref().is_none_or(|(present, ..)| *present != is_there);
        // A press without script that says what stands is the second of two.
        if id.is_some() || is_news {
            let id = id.map_or_else(|| self.ctx.new_id(), |id| id.0);
            execute!(conn, sql::TOUCH_INSERT, id, self.meeting.0, member.0, is_there, at, self.by, self.now)?;
        }
        if stands.is_some_and(|(_, last, _)| last > at) {
            return Ok(if is_news { Outcome::Overtaken } else { Outcome::Noted });
        }
        execute!(conn, sql::STORE, self.meeting.0, member.0, region.as_deref(), is_there, at, self.by, self.now)?;
        Ok(Outcome::Noted)
    }

    /// The touch that came under this id before.
    async fn known(&self, conn: &mut Conn<'_>, id: Option<TouchId>) -> Result<Option<(Uuid, Uuid, bool)>, DbError> {
        let Some(id) = id else { return Ok(None) };
        fetch_optional!(conn, (Uuid, Uuid, bool), sql::TOUCH, id.0)
    }

    async fn walk_in(
        &self,
        conn: &mut Conn<'_>,
        (id, at): (WalkInId, DateTime<Utc>),
        region: &RegionId,
        name: &PersonName,
    ) -> Result<Outcome, DbError> {
        if !self.regions.contains(region) {
            return Ok(Outcome::Refused(Refusal::NoRegion));
        }
        if let Some(known) = fetch_optional!(conn, WalkInRow, sql::WALK_IN, id.0)? {
            let is_here = (known.meeting_id, known.region_id.as_str()) == (self.meeting.0, region.as_str());
            return Ok(match known.removed_at {
                Some(_) if is_here => Outcome::Overtaken,
                None if is_here && known.name == name.as_str() => Outcome::Noted,
                _ => Outcome::Refused(Refusal::UsedBefore),
            });
        }
        execute!(conn, sql::WALK_IN_INSERT, id.0, self.meeting.0, region.as_str(), name.as_str(), self.by, at)?;
        Ok(Outcome::Noted)
    }

    async fn gone(&self, conn: &mut Conn<'_>, id: WalkInId, at: DateTime<Utc>) -> Result<Outcome, DbError> {
        let known = fetch_optional!(conn, WalkInRow, sql::WALK_IN, id.0)?;
        let Some(known) = known.filter(|known| known.meeting_id == self.meeting.0) else {
            return Ok(Outcome::Refused(Refusal::NotThere));
        };
        if known.removed_at.is_none() {
            execute!(conn, sql::WALK_IN_REMOVE, id.0, self.by, at)?;
        }
        Ok(Outcome::Noted)
    }
}

#[derive(sqlx::FromRow)]
struct WalkInRow {
    meeting_id: Uuid,
    region_id: String,
    name: String,
    removed_at: Option<DateTime<Utc>>,
}
