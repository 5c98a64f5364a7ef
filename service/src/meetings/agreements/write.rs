//! What every change of a record has in common.

use super::super::MeetingError;
use super::super::proof::MayPlan;
use super::super::rows::MeetingRow;
use super::super::view::MeetingView;
use super::super::{record as log, sql as meeting_sql};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, Lock};
use crate::{execute, fetch_optional, rounds};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::agreement::is_recorded;
use serde_json::json;

/// The lock of the record of a meeting: changes of one record come one after the other, while nobody moves the meeting or calls it off.
pub(super) fn lock(meeting: MeetingId) -> Lock {
    Lock::SharedThen(rounds::LOCK, format!("record of {meeting}"))
}

/// Runs `work` for who plans on the record of a meeting, which begins with it.
///
/// # Errors
/// [`AgreementError::Unknown`] for a meeting of which no record is kept; what `work` refuses; when the database fails.
pub(super) async fn with_record<T, F>(ctx: &Ctx, proof: &MayPlan, id: MeetingId, work: F) -> Result<T, AgreementError>
where
    T: Send + 'static,
    F: for<'a> FnOnce(Ctx, &'a mut Conn<'_>, Actor, MeetingView) -> BoxFuture<'a, Result<T, AgreementError>>
        + Clone
        + Send
        + 'static,
{
    let (own, actor) = (ctx.clone(), proof.actor().clone());
    let done = ctx.db.write_with(lock(id), move |conn| {
        Box::pin(async move {
            let meeting = meeting(conn, id).await?;
            execute!(conn, sql::BEGIN, id.0)?;
            work(own, conn, actor, meeting).await
        })
    });
    done.await
}

/// The meeting, of which a record is kept.
pub(super) async fn meeting(conn: &mut Conn<'_>, id: MeetingId) -> Result<MeetingView, AgreementError> {
    let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?.ok_or(MeetingError::Unknown)?;
    let meeting = row.view()?;
    if is_recorded(meeting.kind, meeting.state) { Ok(meeting) } else { Err(AgreementError::Unknown) }
}

/// When the record was published.
pub(super) async fn published_at(
    conn: &mut Conn<'_>,
    meeting: MeetingId,
) -> Result<Option<DateTime<Utc>>, AgreementError> {
    let row = fetch_optional!(conn, (Option<DateTime<Utc>>,), sql::PUBLISHED_AT, meeting.0)?;
    Ok(row.and_then(|(at,)| at))
}

/// Writes in the audit log what was done with the record of a meeting, without its contents.
pub(super) async fn note(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (meeting, action): (&MeetingView, &str),
) -> Result<(), DbError> {
    log(ctx, conn, actor, action, meeting.id, json!({ "date": meeting.date })).await
}
