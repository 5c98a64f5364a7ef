//! An agenda for who may see it.

use super::super::read::sees_meeting;
use super::changes::changes_for;
use super::dots::dots_of;
use super::rows::{AgendaRow, DotRow, ItemRow, SourceRow};
use super::view::{AgendaView, DotsView, ItemView};
use super::{has_agenda, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView};
use crate::{fetch_all, fetch_optional};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{AgendaItemId, MeetingId};
use domain::meetings::agenda::{Giver, fit, starts, tally};
use domain::order::by_name;
use std::collections::BTreeMap;

/// The agenda of a meeting: who plans reads it as a concept too, others once it is published. Of the answers behind its items each reads those
/// that they may read. `None` when there is nothing to read: no item yet, or no agenda for whoever asks.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who does not see the meeting; when the database fails.
pub async fn read_agenda(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<AgendaView>, MeetingError> {
    if !sees_meeting(actor, meeting) {
        return Err(MeetingError::NotAllowed);
    }
    if !has_agenda(meeting) {
        return Ok(None);
    }
    let mut read = ctx.db.read().await?;
    Ok(stored(ctx, &mut read.conn(), actor, meeting).await?)
}

async fn stored(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
) -> Result<Option<AgendaView>, DbError> {
    let Some(agenda) = fetch_optional!(conn, AgendaRow, sql::AGENDA, meeting.id.0)? else { return Ok(None) };
    let may_plan = actor.may(Action::PlanMeetings);
    if agenda.published_at.is_none() && !may_plan {
        return Ok(None);
    }
    let mut items = items_of(conn, meeting.id).await?;
    let sources = fetch_all!(conn, SourceRow, sql::SOURCES, meeting.id.0)?;
    add_sources(&mut items, sources, actor)?;
    let given = fetch_all!(conn, DotRow, sql::DOTS, meeting.id.0)?;
    add_dots(&mut items, &given, actor)?;
    let minutes: Vec<u16> = items.iter().map(|item| item.minutes).collect();
    for (item, at) in items.iter_mut().zip(starts(&minutes, meeting.start)) {
        item.starts = at;
    }
    let changes = match (agenda.published_at, actor.member_id()) {
        (Some(_), Some(member)) => changes_for(conn, meeting.id, member).await?,
        _ => None,
    };
    let is_first_look = agenda.published_at.is_some() && actor.member_id().is_some() && changes.is_none();
    let dots = DotsView {
        is_open: super::dots::are_open(ctx, meeting, &agenda),
        closed_at: agenda.dots_closed_at,
        left: dots_of(actor, &given)?,
    };
    Ok(Some(AgendaView {
        published_at: agenda.published_at,
        is_told: agenda.told_at.is_some(),
        revision: agenda.revision,
        fit: fit(&minutes, (meeting.start, meeting.end)),
        items,
        dots,
        changes: changes.unwrap_or_default(),
        is_first_look,
    }))
}

/// The items that wait for a next meeting, those that wait longest first.
///
/// # Errors
/// When the database fails.
pub async fn read_waiting_items(ctx: &Ctx, proof: &MayPlan) -> Result<Vec<ItemView>, MeetingError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let rows = fetch_all!(conn, ItemRow, sql::WAITING)?;
    let mut items = rows.into_iter().map(ItemRow::view).collect::<Result<Vec<_>, _>>()?;
    let sources = fetch_all!(conn, SourceRow, sql::SOURCES_WAITING)?;
    add_sources(&mut items, sources, proof.actor())?;
    Ok(items)
}

/// The items of an agenda in order, without what stands in other tables.
pub(super) async fn items_of(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Vec<ItemView>, DbError> {
    fetch_all!(conn, ItemRow, sql::ITEMS, meeting.0)?.into_iter().map(ItemRow::view).collect()
}

/// An item with its sources, as who plans sees it, and the agenda in which it stands.
pub(super) async fn item_of(
    conn: &mut Conn<'_>,
    id: AgendaItemId,
) -> Result<Option<(Option<MeetingId>, ItemView)>, DbError> {
    let Some(row) = fetch_optional!(conn, ItemRow, sql::ITEM, id.0)? else { return Ok(None) };
    let (meeting, mut items) = (row.meeting_id.map(MeetingId), vec![row.view()?]);
    let sources = fetch_all!(conn, SourceRow, sql::SOURCES_OF, id.0)?;
    add_sources(&mut items, sources, &Actor::System)?;
    Ok(items.pop().map(|item| (meeting, item)))
}

/// Gives each item the answers that `actor` may read: those that the network reads, and beside them those of their own region, or all for
/// the coordination group. Of others nothing is told, neither their number nor their region.
fn add_sources(items: &mut [ItemView], rows: Vec<SourceRow>, actor: &Actor) -> Result<(), DbError> {
    let mut found: BTreeMap<AgendaItemId, Vec<_>> = BTreeMap::new();
    for row in rows {
        let Some((item, source)) = row.view()? else { continue };
        if source.consent.is_given() || actor.may_in(Action::ReadCoordinationTexts, &source.region) {
            found.entry(item).or_default().push(source);
        }
    }
    for item in items {
        item.sources = found.remove(&item.id).unwrap_or_default();
        item.sources.sort_by(|one, other| by_name(&one.region_name, &other.region_name));
    }
    Ok(())
}

fn add_dots(items: &mut [ItemView], rows: &[DotRow], actor: &Actor) -> Result<(), DbError> {
    let own = actor.member_id().map(|member| Giver::of(member, actor.seat()));
    let mut given: Vec<(AgendaItemId, Giver, u8)> = Vec::with_capacity(rows.len());
    for row in rows {
        given.push((AgendaItemId(row.item_id), row.giver()?, row.count()));
    }
    for item in items {
        let of_item = given.iter().filter(|(id, ..)| *id == item.id);
        item.dots = tally(of_item.clone().map(|(_, giver, count)| (giver, *count)));
        item.own_dots = of_item.filter(|(_, giver, _)| own.as_ref() == Some(giver)).map(|(.., count)| count).sum();
    }
    Ok(())
}
