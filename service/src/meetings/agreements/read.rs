//! Reading the record of a meeting.

use super::super::proof::MayPlan;
use super::super::read::sees_meeting;
use super::super::view::MeetingView;
use super::rows::{ActionRow, DecisionRow, PointRow, RecordRow};
use super::view::{ActionView, DecisionView, PointView, Record};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_optional};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::agreement::is_recorded;

/// The record of a meeting for who asks: a published one for whoever sees the meeting, a concept for who plans. `None` when nothing was
/// written down, when there is no record for them, and of a meeting of which none is kept.
///
/// # Errors
/// When the database fails.
pub async fn read_record(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<Record>, AgreementError> {
    if !is_recorded(meeting.kind, meeting.state) || !sees_meeting(actor, meeting) {
        return Ok(None);
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let Some(row) = fetch_optional!(conn, RecordRow, sql::RECORD, meeting.id.0)? else { return Ok(None) };
    let plans = actor.may(Action::PlanMeetings);
    if row.published_at.is_none() && !plans {
        return Ok(None);
    }
    let published = row.published_at.map(|at| (at, row.published_by.clone()));
    let (decisions, actions) = (decisions(conn, meeting.id).await?, actions(conn, meeting.id).await?);
    let mut points = points(conn, meeting.id).await?;
    // What an agenda holds is told by the agenda, which may be a concept.
    points.retain(|point| plans || !point.minutes.text.is_empty());
    Ok(Some(Record { published, minutes: row.minutes.view(), points, decisions, actions }))
}

/// What an empty record has for who plans: the items of the agenda.
///
/// # Errors
/// When the database fails.
pub async fn begun_record(ctx: &Ctx, proof: &MayPlan, meeting: &MeetingView) -> Result<Record, AgreementError> {
    if let Some(record) = read_record(ctx, proof.actor(), meeting).await? {
        return Ok(record);
    }
    let mut read = ctx.db.read().await?;
    Ok(Record { points: points(&mut read.conn(), meeting.id).await?, ..Record::default() })
}

/// The items of the agenda with their minutes, and minutes whose item is on it no longer.
async fn points(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Vec<PointView>, DbError> {
    Ok(fetch_all!(conn, PointRow, sql::POINTS, meeting.0)?.into_iter().map(PointRow::view).collect())
}

/// What was decided at a meeting.
pub(super) async fn decisions(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Vec<DecisionView>, DbError> {
    Ok(fetch_all!(conn, DecisionRow, sql::DECISIONS, meeting.0)?.into_iter().map(DecisionRow::view).collect())
}

async fn actions(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Vec<ActionView>, DbError> {
    fetch_all!(conn, ActionRow, sql::ACTIONS, meeting.0)?.into_iter().map(ActionRow::view).collect()
}
