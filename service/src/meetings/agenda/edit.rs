//! Making and changing items.

use super::changes::{What, note};
use super::items::{ItemPlan, quoted};
use super::order::places;
use super::read::item_of;
use super::rows::AgendaRow;
use super::{AgendaError, sql, with_agenda};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingView, agreements, record};
use crate::{execute, fetch_one, fetch_optional};
use domain::ids::{AgendaItemId, MeetingId, TextId};
use domain::time;
use serde_json::json;
use std::collections::BTreeSet;

/// More items than this are no agenda of a day.
const ITEMS_MOST: usize = 60;

/// A change of an item, made on the version that the form showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// The version of the item.
    pub version: i32,
    /// What it becomes.
    pub plan: ItemPlan,
}

/// Adds an item at the end of an agenda. `id` comes from the form, so that sending it twice makes one. The authors of answers that only the
/// coordination group reads are asked by that whether the network may.
///
/// # Errors
/// [`AgendaError::Unknown`], [`AgendaError::MadeBefore`], [`AgendaError::TooMany`], what is wrong with the plan ([`AgendaError::UnknownTheme`],
/// [`AgendaError::UnknownOwner`], [`AgendaError::UnknownRegion`], [`AgendaError::AnswerGone`], [`AgendaError::Quotes`]); when the database fails.
pub async fn add_item(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    id: AgendaItemId,
    plan: &ItemPlan,
) -> Result<(), AgendaError> {
    let (proof, plan) = (proof.clone(), plan.clone());
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move { add(&ctx, conn, &proof, &meeting, (id, &plan)).await })
    })
    .await
}

async fn add(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    proof: &MayPlan,
    meeting: &MeetingView,
    (id, plan): (AgendaItemId, &ItemPlan),
) -> Result<(), AgendaError> {
    if let Some((at, known)) = item_of(conn, id).await? {
        return if at == Some(meeting.id) && plan.is(&known) { Ok(()) } else { Err(AgendaError::MadeBefore) };
    }
    plan.check(conn, None, time::day(ctx.now())).await?;
    if places(conn, meeting.id).await?.len() >= ITEMS_MOST {
        return Err(AgendaError::TooMany);
    }
    execute!(conn, sql::BEGIN, meeting.id.0)?;
    let (text, columns) = (&plan.text, plan.columns());
    let place = last_place(conn, meeting.id).await? + 1;
    execute!(
        conn,
        sql::ITEM_PUT,
        id.0,
        meeting.id.0,
        place,
        columns.is_break,
        text.title(),
        text.note(),
        columns.aim,
        i32::from(text.minutes()),
        columns.theme,
        columns.owner,
        columns.asked,
        proof.actor().member_id().map(|member| member.0),
        ctx.now()
    )?;
    set_sources(ctx, conn, proof, (id, &BTreeSet::new()), plan).await?;
    note(ctx, conn, meeting.id, (id, What::Added), (text.title(), "")).await?;
    log(ctx, conn, proof, "agenda.item_added", (meeting, id)).await
}

/// Changes an item of this agenda, or one that waits. One that is already what it becomes is no conflict, whatever the version.
///
/// # Errors
/// [`AgendaError::Changed`] with the item as somebody else left it; else as [`add_item`].
pub async fn change_item(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    id: AgendaItemId,
    change: &ItemChange,
) -> Result<(), AgendaError> {
    let (proof, change) = (proof.clone(), change.clone());
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move { apply(&ctx, conn, &proof, &meeting, (id, &change)).await })
    })
    .await
}

async fn apply(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    proof: &MayPlan,
    meeting: &MeetingView,
    (id, change): (AgendaItemId, &ItemChange),
) -> Result<(), AgendaError> {
    let (at, item) = item_of(conn, id).await?.ok_or(AgendaError::Unknown)?;
    let (stands, plan) = (at == Some(meeting.id), &change.plan);
    if at.is_some() && !stands {
        return Err(AgendaError::Unknown);
    }
    if plan.is(&item) {
        return Ok(());
    }
    let (text, columns) = (&plan.text, plan.columns());
    if columns.is_break != item.is_break {
        return Err(AgendaError::Unknown);
    }
    if item.version != change.version {
        return Err(AgendaError::Changed(Box::new(item)));
    }
    plan.check(conn, Some(&item), time::day(ctx.now())).await?;
    execute!(
        conn,
        sql::ITEM_CHANGE,
        id.0,
        text.title(),
        text.note(),
        columns.aim,
        i32::from(text.minutes()),
        columns.theme,
        columns.owner,
        columns.asked
    )?;
    let before = item.sources.iter().map(|source| source.text).collect();
    set_sources(ctx, conn, proof, (id, &before), plan).await?;
    let was = if item.title == text.title() { "" } else { &item.title };
    if stands {
        note(ctx, conn, meeting.id, (id, What::Changed), (text.title(), was)).await?;
    }
    log(ctx, conn, proof, "agenda.item_changed", (meeting, id)).await
}

/// Has an item come from these answers. One that stays keeps what its author said.
async fn set_sources(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    proof: &MayPlan,
    (id, before): (AgendaItemId, &BTreeSet<TextId>),
    plan: &ItemPlan,
) -> Result<(), AgendaError> {
    let (wanted, by) = (plan.sources(), proof.actor().member_id().map(|member| member.0));
    for gone in before.difference(&wanted) {
        execute!(conn, sql::SOURCE_DROP, id.0, gone.0)?;
    }
    for new in wanted.difference(before) {
        execute!(conn, sql::SOURCE_PUT, id.0, new.0, by, ctx.now())?;
    }
    Ok(())
}

/// Removes an item for good. One that is not there any more is removed. What was written down at it stays with its meeting.
///
/// # Errors
/// [`AgendaError::Unknown`] for one of another agenda; when the database fails.
pub async fn remove_item(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId, id: AgendaItemId) -> Result<(), AgendaError> {
    let proof = proof.clone();
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            let Some((at, item)) = item_of(conn, id).await? else { return Ok(()) };
            if at != Some(meeting.id) {
                return Err(AgendaError::Unknown);
            }
            agreements::keep_title(conn, id, &item.title).await?;
            execute!(conn, sql::ITEM_DROP, id.0)?;
            note(&ctx, conn, meeting.id, (id, What::Gone), (&item.title, "")).await?;
            log(&ctx, conn, &proof, "agenda.item_removed", (&meeting, id)).await
        })
    })
    .await
}

/// Leaves an item for a next meeting. Its dots stay with the agenda that it left, and are had back; a region that was asked is asked anew. One
/// that waits stays so; a break does not wait.
///
/// # Errors
/// [`AgendaError::Unknown`]; when the database fails.
pub async fn set_aside(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId, id: AgendaItemId) -> Result<(), AgendaError> {
    let proof = proof.clone();
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            let (at, item) = item_of(conn, id).await?.ok_or(AgendaError::Unknown)?;
            match at {
                None => return Ok(()),
                Some(at) if at != meeting.id || item.is_break => return Err(AgendaError::Unknown),
                Some(_) => {}
            }
            execute!(conn, sql::SET_ASIDE, id.0, meeting.id.0)?;
            note(&ctx, conn, meeting.id, (id, What::Gone), (&item.title, "")).await?;
            log(&ctx, conn, &proof, "agenda.item_set_aside", (&meeting, id)).await
        })
    })
    .await
}

/// Takes an item that waits up in an agenda, as the last. One that stands there stays where it is.
///
/// # Errors
/// [`AgendaError::Unknown`] for one that stands in another agenda, [`AgendaError::TooMany`], [`AgendaError::Quotes`] when members read the agenda
/// at once; when the database fails.
pub async fn take_up(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId, id: AgendaItemId) -> Result<(), AgendaError> {
    let proof = proof.clone();
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            let (at, item) = item_of(conn, id).await?.ok_or(AgendaError::Unknown)?;
            match at {
                Some(at) if at == meeting.id => return Ok(()),
                Some(_) => return Err(AgendaError::Unknown),
                None => {}
            }
            if places(conn, meeting.id).await?.len() >= ITEMS_MOST {
                return Err(AgendaError::TooMany);
            }
            // A concept is looked at when it is published.
            let agenda = fetch_optional!(conn, AgendaRow, sql::AGENDA, meeting.id.0)?;
            if let Some(region) = quoted(&item).filter(|_| agenda.is_some_and(|agenda| agenda.published_at.is_some())) {
                return Err(AgendaError::Quotes(region));
            }
            execute!(conn, sql::BEGIN, meeting.id.0)?;
            // Its dots of before went back to who gave them when it was left for later.
            execute!(conn, sql::DOTS_OF_ITEM_DROP, meeting.id.0, id.0)?;
            let place = last_place(conn, meeting.id).await? + 1;
            execute!(conn, sql::TAKE_UP, id.0, meeting.id.0, place)?;
            note(&ctx, conn, meeting.id, (id, What::Added), (&item.title, "")).await?;
            log(&ctx, conn, &proof, "agenda.item_taken_up", (&meeting, id)).await
        })
    })
    .await
}

/// The place of the last item; 0 when there is none.
async fn last_place(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<i32, DbError> {
    Ok(fetch_one!(conn, (i32,), sql::LAST_PLACE, meeting.0)?.0)
}

async fn log(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    proof: &MayPlan,
    action: &str,
    (meeting, item): (&MeetingView, AgendaItemId),
) -> Result<(), AgendaError> {
    let detail = json!({ "date": meeting.date, "item": item });
    Ok(record(ctx, conn, proof.actor(), action, meeting.id, detail).await?)
}
