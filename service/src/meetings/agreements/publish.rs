//! Publishing a record.

use super::super::proof::MayPlan;
use super::super::view::MeetingView;
use super::read::decisions;
use super::rows::ActionRow;
use super::write::{note, published_at, with_record};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::rounds::TIME_TO_LOOK;
use crate::{execute, fetch_all, fetch_one, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::{time, working_hours};

/// When those who were invited are told of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// At this moment.
    At(DateTime<Utc>),
    /// They were, at this moment.
    Told(DateTime<Utc>),
}

/// Publishes the record of a meeting: who may see the meeting reads it from now on, and those who were invited are told after half an hour,
/// in working hours, each once. A record that is published stays so.
///
/// # Errors
/// [`AgreementError::Unknown`] for a meeting of which no record is kept; [`AgreementError::TooEarly`] before its day;
/// [`AgreementError::Empty`]; when the database fails.
pub async fn publish_record(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId) -> Result<(), AgreementError> {
    with_record(ctx, proof, meeting, |ctx, conn, actor, meeting| {
        Box::pin(async move { publish(&ctx, conn, &actor, &meeting).await })
    })
    .await
}

async fn publish(ctx: &Ctx, conn: &mut Conn<'_>, actor: &Actor, meeting: &MeetingView) -> Result<(), AgreementError> {
    if published_at(conn, meeting.id).await?.is_some() {
        return Ok(());
    }
    if meeting.date > time::day(ctx.now()) {
        return Err(AgreementError::TooEarly);
    }
    if is_empty(conn, meeting.id).await? {
        return Err(AgreementError::Empty);
    }
    let (now, by) = (ctx.now(), actor.member_id().map(|id| id.0));
    let tell_at = working_hours::first_from(now + TIME_TO_LOOK);
    execute!(conn, sql::PUBLISH, meeting.id.0, now, by, tell_at)?;
    Ok(note(ctx, conn, actor, (meeting, "record.published")).await?)
}

async fn is_empty(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<bool, AgreementError> {
    let no_minutes = fetch_one!(conn, (i64,), sql::WRITTEN, meeting.0)? == (0,);
    let no_actions = fetch_all!(conn, ActionRow, sql::ACTIONS, meeting.0)?.is_empty();
    Ok(no_minutes && no_actions && decisions(conn, meeting).await?.is_empty())
}

/// When those who were invited are told of the record of a meeting, for who plans; `None` while it is a concept.
///
/// # Errors
/// When the database fails.
pub async fn telling(ctx: &Ctx, _proof: &MayPlan, meeting: MeetingId) -> Result<Option<Telling>, AgreementError> {
    type Row = (Option<DateTime<Utc>>, Option<DateTime<Utc>>);
    let mut read = ctx.db.read().await?;
    let row = fetch_optional!(&mut read.conn(), Row, sql::TELLING, meeting.0)?;
    Ok(row.and_then(|(at, told)| told.map(Telling::Told).or(at.map(Telling::At))))
}
