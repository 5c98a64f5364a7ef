//! From a concept to what members read, and back.

use super::items::quoted;
use super::read::item_of;
use super::rows::AgendaRow;
use super::{AgendaError, is_known, sql, with_agenda};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingView, record};
use crate::{execute, fetch_optional};
use domain::ids::MeetingId;
use serde_json::json;

/// Lets whoever sees the meeting read its agenda, and puts dots on it. One letter tells those who are invited, once (see [`super::send_due`]).
/// One that is published stays so.
///
/// # Errors
/// [`AgendaError::Unknown`] also for a meeting that does not stand, [`AgendaError::Empty`], [`AgendaError::Quotes`]; when the database fails.
pub async fn publish(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId) -> Result<(), AgendaError> {
    let proof = proof.clone();
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            if !is_known(&meeting) {
                return Err(AgendaError::Unknown);
            }
            let agenda = fetch_optional!(conn, AgendaRow, sql::AGENDA, meeting.id.0)?.ok_or(AgendaError::Empty)?;
            if agenda.published_at.is_some() {
                return Ok(());
            }
            check(conn, &meeting).await?;
            let by = proof.actor().member_id().map(|member| member.0);
            execute!(conn, sql::PUBLISH, meeting.id.0, ctx.now(), by)?;
            Ok(record(&ctx, conn, proof.actor(), "agenda.published", meeting.id, json!({ "date": meeting.date }))
                .await?)
        })
    })
    .await
}

/// It says something, and the words of no answer that is not for all: an author may have taken back what an item was made with.
async fn check(conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<(), AgendaError> {
    let mut says_something = false;
    for id in super::order::places(conn, meeting.id).await? {
        let Some((_, item)) = item_of(conn, id).await? else { continue };
        says_something |= !item.is_break;
        if let Some(region) = quoted(&item) {
            return Err(AgendaError::Quotes(region));
        }
    }
    if says_something { Ok(()) } else { Err(AgendaError::Empty) }
}

/// Makes an agenda a concept again: members do not read it until it is published once more, of which nobody is mailed who was before. Dots stay.
///
/// # Errors
/// [`AgendaError::Unknown`]; when the database fails.
pub async fn take_back(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId) -> Result<(), AgendaError> {
    let proof = proof.clone();
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            let agenda = fetch_optional!(conn, AgendaRow, sql::AGENDA, meeting.id.0)?.ok_or(AgendaError::Unknown)?;
            if agenda.published_at.is_none() {
                return Ok(());
            }
            execute!(conn, sql::TAKE_BACK, meeting.id.0)?;
            Ok(record(&ctx, conn, proof.actor(), "agenda.taken_back", meeting.id, json!({ "date": meeting.date }))
                .await?)
        })
    })
    .await
}
