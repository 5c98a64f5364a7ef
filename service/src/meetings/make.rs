//! Making a meeting with its round.

use super::plan::{MeetingPlan, ticked};
use super::proof::MayPlan;
use super::rows::MeetingRow;
use super::view::MeetingView;
use super::{MeetingError, due, invitations, record, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::stored::active_regions;
use crate::{execute, fetch_optional, rounds};
use chrono::{DateTime, Months, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState, Place};
use domain::survey::SurveyFormat;
use domain::text::clean;
use domain::time;
use serde_json::json;

/// How far ahead a meeting can be planned.
const REACH: Months = Months::new(36);

/// Makes a network meeting and its round with the usual times; a round that is due opens at once. `id` comes from the
/// form, so that a form sent twice makes one meeting.
///
/// # Errors
/// [`MeetingError::MadeBefore`] when the form was sent before with something else in it: nothing is changed;
/// [`MeetingError::DateOutOfReach`], [`MeetingError::SkippedTime`], [`MeetingError::UnknownRegion`]; [`MeetingError::Round`] with `Overlaps`; when the
/// database fails.
pub async fn make_meeting(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    plan: &MeetingPlan,
) -> Result<MeetingId, MeetingError> {
    make_of_kind(ctx, proof, MeetingKind::Network, id, plan).await
}

/// Makes a meeting of any kind, planned at once; only one of the network has a round.
///
/// # Errors
/// As [`make_meeting`]; [`MeetingError::UnknownRegion`] also for a place that is none of this kind of meeting, and
/// [`MeetingError::NoPlace`].
pub async fn make_of_kind(
    ctx: &Ctx,
    proof: &MayPlan,
    kind: MeetingKind,
    id: MeetingId,
    plan: &MeetingPlan,
) -> Result<MeetingId, MeetingError> {
    make_as(ctx, proof, (id, kind, MeetingState::Planned), plan).await
}

/// Makes a concept of any kind: only those who plan see it, until it has a date poll or is made definite. It has no round.
///
/// # Errors
/// As [`make_of_kind`].
pub async fn make_concept(
    ctx: &Ctx,
    proof: &MayPlan,
    kind: MeetingKind,
    id: MeetingId,
    plan: &MeetingPlan,
) -> Result<MeetingId, MeetingError> {
    make_as(ctx, proof, (id, kind, MeetingState::Concept), plan).await
}

async fn make_as(
    ctx: &Ctx,
    proof: &MayPlan,
    what: (MeetingId, MeetingKind, MeetingState),
    plan: &MeetingPlan,
) -> Result<MeetingId, MeetingError> {
    let (own, actor, plan) = (ctx.clone(), proof.actor().clone(), plan.clone());
    let lock = Lock::Alone(rounds::LOCK);
    ctx.db.write_with(lock, move |conn| Box::pin(async move { make(&own, conn, &actor, what, &plan).await })).await?;
    due::run_if_possible(ctx).await;
    Ok(what.0)
}

/// Whether the form was sent before; it may have had something else in it.
async fn was_made(
    conn: &mut Conn<'_>,
    (id, kind): (MeetingId, MeetingKind),
    plan: &MeetingPlan,
) -> Result<bool, MeetingError> {
    let Some(made) = fetch_optional!(conn, MeetingRow, sql::MEETING, id.0)? else { return Ok(false) };
    let made = made.view()?;
    if made.kind == kind && is_as(plan, &made) { Ok(true) } else { Err(MeetingError::MadeBefore) }
}

async fn make(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (id, kind, state): (MeetingId, MeetingKind, MeetingState),
    plan: &MeetingPlan,
) -> Result<(), MeetingError> {
    if was_made(conn, (id, kind), plan).await? {
        return Ok(());
    }
    check_date(ctx, plan.date)?;
    plan.window.check_on(plan.date)?;
    check_place(ctx, conn, kind, plan).await?;
    insert(ctx, conn, actor, (id, kind, state), plan).await?;
    let host = plan.place.region();
    let detail = match (state, kind) {
        (MeetingState::Planned, MeetingKind::Network) => {
            let (round, times) = rounds::make(ctx, conn, (id, plan.date), SurveyFormat::current().version).await?;
            json!({ "date": plan.date, "host": host, "round": round.0, "opens": times.opens_at, "closes": times.closes_at,
                "partners": plan.with_partners })
        }
        _ => {
            if state == MeetingState::Planned {
                invitations::tell_later(ctx, conn, id).await?;
            }
            json!({ "date": plan.date, "kind": kind.as_str(), "partners": ticked(kind, plan.with_partners) })
        }
    };
    let action = if state == MeetingState::Concept { "meeting.concept" } else { "meeting.made" };
    Ok(record(ctx, conn, actor, action, id, detail).await?)
}

/// Stores a new meeting, as a concept or planned.
pub(super) async fn insert(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (id, kind, state): (MeetingId, MeetingKind, MeetingState),
    plan: &MeetingPlan,
) -> Result<(), DbError> {
    let [start, end] = plan.window.texts();
    let with_partners = ticked(kind, plan.with_partners);
    let (kind, host, by) = (kind.as_str(), plan.place.region(), actor.member_id().map(|m| m.0));
    let (date, address, note, now) = (plan.date, clean(&plan.address), clean(&plan.note), ctx.now());
    let planned_at: Option<DateTime<Utc>> = (state == MeetingState::Planned).then_some(now);
    let state = state.as_str();
    execute!(
        conn,
        sql::MEETING_INSERT,
        id.0,
        kind,
        state,
        date,
        &start,
        &end,
        host,
        address,
        note,
        now,
        by,
        planned_at,
        with_partners
    )?;
    Ok(())
}

/// Whether the meeting is as it was decided here: of a form that is sent twice the second finds its work done.
pub(super) fn is_as(plan: &MeetingPlan, meeting: &MeetingView) -> bool {
    stands_as(plan, meeting) && ticked(meeting.kind, plan.with_partners) == meeting.with_partners
}

/// Whether the meeting stands in calendars as it was decided here. Who is invited stands in none.
pub(super) fn stands_as(plan: &MeetingPlan, meeting: &MeetingView) -> bool {
    let texts = clean(&plan.address) == meeting.place && clean(&plan.note) == meeting.note;
    let hours = (plan.window.start, plan.window.end) == (meeting.start, meeting.end);
    texts && hours && plan.date == meeting.date && plan.place == meeting.at()
}

/// A meeting is planned from tomorrow on, within three years.
pub(super) fn check_date(ctx: &Ctx, date: NaiveDate) -> Result<(), MeetingError> {
    let today = time::day(ctx.now());
    if date <= today || date > last_day(today) { Err(MeetingError::DateOutOfReach) } else { Ok(()) }
}

/// The last day that can be planned on this day.
pub(super) fn last_day(today: NaiveDate) -> NaiveDate {
    today + REACH
}

/// The place is one for this kind of meeting, and a host region takes part in the network.
pub(super) async fn check_place(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    kind: MeetingKind,
    plan: &MeetingPlan,
) -> Result<(), MeetingError> {
    if !plan.place.fits(kind) {
        return Err(MeetingError::UnknownRegion);
    }
    if plan.place == Place::AsTyped && clean(&plan.address).is_empty() {
        return Err(MeetingError::NoPlace);
    }
    check_region(ctx, conn, &plan.place).await
}

/// A host region takes part in the network.
pub(super) async fn check_region(ctx: &Ctx, conn: &mut Conn<'_>, place: &Place) -> Result<(), MeetingError> {
    let Some(wanted) = place.region() else { return Ok(()) };
    let today = time::day(ctx.now());
    let regions = active_regions(conn, today).await?;
    if regions.iter().any(|region| region.id == wanted) { Ok(()) } else { Err(MeetingError::UnknownRegion) }
}
