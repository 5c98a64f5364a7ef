//! Dots: which items people want to talk about.

use super::rows::{AgendaRow, DotRow};
use super::{AgendaError, sql, with_agenda};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingView, invited, record};
use crate::{execute, fetch_all, fetch_optional};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{AgendaItemId, MeetingId, MemberId};
use domain::meetings::MeetingState;
use domain::meetings::agenda::{DOTS, Giver};
use domain::time;
use serde_json::json;

/// Whether dots can be given: the agenda is published, no coordinator closed them, and the meeting has not begun.
pub(super) fn are_open(ctx: &Ctx, meeting: &MeetingView, agenda: &AgendaRow) -> bool {
    let is_ahead = meeting.state == MeetingState::Planned && time::moment(meeting.date, meeting.start) > ctx.now();
    is_ahead && agenda.published_at.is_some() && agenda.dots_closed_at.is_none()
}

/// How many dots whoever asks has left; `None` for who gives none.
pub(super) fn dots_of(actor: &Actor, given: &[DotRow]) -> Result<Option<u8>, DbError> {
    let Some(member) = actor.member_id().filter(|_| actor.may_somewhere(Action::GiveDots)) else { return Ok(None) };
    let giver = Giver::of(member, actor.seat());
    Ok(Some(DOTS.saturating_sub(sum(given, &giver, |_| true)?)))
}

fn sum(given: &[DotRow], giver: &Giver, which: impl Fn(&DotRow) -> bool) -> Result<u8, DbError> {
    let mut count = 0u8;
    for row in given.iter().filter(|row| which(row)) {
        if row.giver()? == *giver {
            count = count.saturating_add(row.count());
        }
    }
    Ok(count)
}

/// Has an item have so many dots of whoever asks; the same number once more changes nothing. What the one before them gave from the same seat
/// stays.
///
/// # Errors
/// [`AgendaError::NotAllowed`] for who gives none, [`AgendaError::Unknown`], [`AgendaError::DotsClosed`], [`AgendaError::NoDotsLeft`],
/// [`AgendaError::DotsOfOtherSeat`]; when the database fails.
pub async fn set_dots(
    ctx: &Ctx,
    actor: &Actor,
    meeting: MeetingId,
    item: AgendaItemId,
    dots: u8,
) -> Result<(), AgendaError> {
    let member = actor.member_id().filter(|_| actor.may_somewhere(Action::GiveDots)).ok_or(AgendaError::NotAllowed)?;
    let giver = Giver::of(member, actor.seat());
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move { give(&ctx, conn, &meeting, (member, &giver), (item, dots)).await })
    })
    .await
}

async fn give(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    (member, giver): (MemberId, &Giver),
    (item, dots): (AgendaItemId, u8),
) -> Result<(), AgendaError> {
    let agenda = fetch_optional!(conn, AgendaRow, sql::AGENDA, meeting.id.0)?.ok_or(AgendaError::Unknown)?;
    if agenda.published_at.is_none() || !invited::is_invited(conn, meeting, member, time::day(ctx.now())).await? {
        return Err(AgendaError::Unknown);
    }
    let items = super::read::items_of(conn, meeting.id).await?;
    if !items.iter().any(|known| known.id == item && !known.is_break) {
        return Err(AgendaError::Unknown);
    }
    if !are_open(ctx, meeting, &agenda) {
        return Err(AgendaError::DotsClosed);
    }
    let given = fetch_all!(conn, DotRow, sql::DOTS, meeting.id.0)?;
    for row in given.iter().filter(|row| row.item_id == item.0 && row.member_id == member.0) {
        if row.giver()? != *giver {
            return Err(AgendaError::DotsOfOtherSeat);
        }
    }
    let elsewhere = sum(&given, giver, |row| row.item_id != item.0)?;
    let of_others = sum(&given, giver, |row| row.item_id == item.0 && row.member_id != member.0)?;
    if dots.saturating_add(elsewhere).max(of_others.saturating_add(elsewhere)) > DOTS {
        return Err(AgendaError::NoDotsLeft);
    }
    match i32::from(dots.saturating_sub(of_others)) {
        0 => execute!(conn, sql::DOTS_DROP, meeting.id.0, item.0, member.0)?,
        own => {
            let (region, seat) = match giver {
                Giver::Seat(region, number) => (Some(region.as_str()), Some(number.number())),
                Giver::Member(_) => (None, None),
            };
            execute!(conn, sql::DOTS_PUT, meeting.id.0, item.0, member.0, region, seat, own, ctx.now())?
        }
    };
    Ok(())
}

/// Closes the dots of an agenda; those that were closed stay so.
///
/// # Errors
/// [`AgendaError::Unknown`]; when the database fails.
pub async fn close_dots(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId) -> Result<(), AgendaError> {
    set_closed(ctx, proof, meeting, true).await
}

/// Opens the dots of an agenda again.
///
/// # Errors
/// [`AgendaError::Unknown`]; when the database fails.
pub async fn open_dots(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId) -> Result<(), AgendaError> {
    set_closed(ctx, proof, meeting, false).await
}

async fn set_closed(ctx: &Ctx, proof: &MayPlan, meeting: MeetingId, closed: bool) -> Result<(), AgendaError> {
    let actor = proof.actor().clone();
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            let agenda = fetch_optional!(conn, AgendaRow, sql::AGENDA, meeting.id.0)?.ok_or(AgendaError::Unknown)?;
            if agenda.dots_closed_at.is_some() == closed {
                return Ok(());
            }
            execute!(conn, sql::DOTS_CLOSED, meeting.id.0, closed.then(|| ctx.now()))?;
            let action = if closed { "agenda.dots_closed" } else { "agenda.dots_opened" };
            Ok(record(&ctx, conn, &actor, action, meeting.id, json!({ "date": meeting.date })).await?)
        })
    })
    .await
}
