//! What whoever asks is asked, and where: on the page of the form, at the meeting and on the start page.

use super::{EvaluationError, MayEvaluate, sql, stands};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::stored::active_regions;
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::{MeetingId, MemberId, RegionId};
use domain::meetings::evaluation::{Evaluating, OPEN};
use domain::time;
use std::collections::BTreeSet;
use uuid::Uuid;

use super::super::view::MeetingView;

/// How it stands with the evaluation of a meeting, for whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The meeting is a plan still, or not theirs to see.
    Never,
    /// The meeting was called off.
    CalledOff,
    /// The meeting ends at this moment.
    From(DateTime<Utc>),
    /// They are asked, until this moment.
    Asked(DateTime<Utc>),
    /// They answered; it is open until this moment.
    Answered(DateTime<Utc>),
    /// It is open until this moment, and they were not noted as somebody who was there.
    NotThere(DateTime<Utc>),
    /// It is closed.
    Over,
}

/// How it stands with the evaluation of `meeting` for `actor`. The database is asked only while it is open.
///
/// # Errors
/// When the database fails.
pub async fn standing(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Standing, EvaluationError> {
    let until = match stands(actor, meeting, ctx.now()) {
        Evaluating::Never => return Ok(Standing::Never),
        Evaluating::CalledOff => return Ok(Standing::CalledOff),
        Evaluating::From(at) => return Ok(Standing::From(at)),
        Evaluating::Over => return Ok(Standing::Over),
        Evaluating::Until(until) => until,
    };
    let Ok(proof) = MayEvaluate::of(actor) else { return Ok(Standing::NotThere(until)) };
    let own = own(&mut ctx.db.read().await?.conn(), meeting.id, proof.member()).await?;
    Ok(match own {
        None => Standing::NotThere(until),
        Some(own) if own.has_answered => Standing::Answered(until),
        Some(_) => Standing::Asked(until),
    })
}

/// What is stored of somebody who was there.
#[derive(sqlx::FromRow)]
pub(super) struct Own {
    /// The region for which they were there.
    pub(super) region_id: Option<String>,
    /// Whether they answered.
    pub(super) has_answered: bool,
}

/// Somebody who was there; `None` of who was not.
pub(super) async fn own(conn: &mut Conn<'_>, meeting: MeetingId, member: MemberId) -> Result<Option<Own>, DbError> {
    fetch_optional!(conn, Own, sql::OWN, meeting.0, member.0)
}

/// The regions with which somebody can make a new connection: those that took part on the day, but for the one for which they were there.
pub(super) async fn others(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    own: &Own,
) -> Result<Vec<(RegionId, String)>, DbError> {
    let active = active_regions(conn, meeting.date).await?.into_iter();
    let others = active.filter(|region| own.region_id.as_ref() != Some(&region.id));
    Ok(others.map(|region| (RegionId::new(region.id), region.name)).collect())
}

/// What the form asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The regions that can be named, by name.
    pub regions: Vec<(RegionId, String)>,
}

/// What whoever was there is asked; of who was not all regions, so that a form that they posted can come back.
///
/// # Errors
/// When the database fails.
pub async fn read_asked(ctx: &Ctx, proof: &MayEvaluate, meeting: &MeetingView) -> Result<Asked, EvaluationError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let own = own(conn, meeting.id, proof.member()).await?;
    let own = own.unwrap_or(Own { region_id: None, has_answered: false });
    Ok(Asked { regions: others(conn, meeting, &own).await? })
}

/// Those of `meetings` of which whoever asks can still say what they thought, each with until when.
///
/// # Errors
/// When the database fails.
pub async fn open_evaluations<'m>(
    ctx: &Ctx,
    actor: &Actor,
    meetings: &'m [MeetingView],
) -> Result<Vec<(&'m MeetingView, DateTime<Utc>)>, EvaluationError> {
    let Ok(proof) = MayEvaluate::of(actor) else { return Ok(Vec::new()) };
    let now = ctx.now();
    let open = meetings.iter().filter_map(|meeting| match stands(actor, meeting, now) {
        Evaluating::Until(until) => Some((meeting, until)),
        _ => None,
    });
    let mut open: Vec<_> = open.collect();
    if open.is_empty() {
        return Ok(open);
    }
    let mut read = ctx.db.read().await?;
    let since = time::day(now) - OPEN;
    let waiting = fetch_all!(&mut read.conn(), (Uuid,), sql::WAITING, proof.member().0, since)?;
    let waiting: BTreeSet<_> = waiting.into_iter().map(|(id,)| MeetingId(id)).collect();
    open.retain(|(meeting, _)| waiting.contains(&meeting.id));
    Ok(open)
}
