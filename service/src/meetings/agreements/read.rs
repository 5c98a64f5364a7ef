//! Reading the record of a meeting.

use super::super::read::sees_meeting;
use super::super::view::MeetingView;
use super::rows::{ActionRow, RecordRow};
use super::view::{ActionView, DecisionView, Record};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_optional};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{DecisionId, MeetingId};
use domain::meetings::agreement::is_recorded;
use uuid::Uuid;

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
    if row.published_at.is_none() && !actor.may(Action::PlanMeetings) {
        return Ok(None);
    }
    let published = row.published_at.map(|at| (at, row.published_by.clone()));
    let (decisions, actions) = (decisions(conn, meeting.id).await?, actions(conn, meeting.id).await?);
    Ok(Some(Record { published, minutes: row.minutes(), decisions, actions }))
}

/// What was decided at a meeting.
pub(super) async fn decisions(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Vec<DecisionView>, DbError> {
    let rows = fetch_all!(conn, (Uuid, String, i32), sql::DECISIONS, meeting.0)?.into_iter();
    Ok(rows.map(|(id, text, version)| DecisionView { id: DecisionId(id), text, version }).collect())
}

async fn actions(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Vec<ActionView>, DbError> {
    fetch_all!(conn, ActionRow, sql::ACTIONS, meeting.0)?.into_iter().map(ActionRow::view).collect()
}
