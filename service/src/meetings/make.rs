//! Making a meeting with its round.

use super::plan::{MeetingPlan, Place};
use super::proof::MayPlan;
use super::rows::MeetingRow;
use super::view::MeetingView;
use super::{MeetingError, due, record, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, Lock};
use crate::stored::active_regions;
use crate::{execute, fetch_optional, rounds};
use chrono::{Months, NaiveDate};
use domain::account::Actor;
use domain::ids::MeetingId;
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
/// [`MeetingError::DateOutOfReach`], [`MeetingError::UnknownRegion`]; [`MeetingError::Round`] with `Overlaps`; when the
/// database fails.
pub async fn make_meeting(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    plan: &MeetingPlan,
) -> Result<MeetingId, MeetingError> {
    let (own, actor, plan) = (ctx.clone(), proof.actor().clone(), plan.clone());
    let lock = Lock::Alone(rounds::LOCK);
    ctx.db.write_with(lock, move |conn| Box::pin(async move { make(&own, conn, &actor, id, &plan).await })).await?;
    due::run_if_possible(ctx).await;
    Ok(id)
}

async fn make(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    id: MeetingId,
    plan: &MeetingPlan,
) -> Result<(), MeetingError> {
    if let Some(made) = fetch_optional!(conn, MeetingRow, sql::MEETING, id.0)? {
        return if is_as(plan, &made.view()?) { Ok(()) } else { Err(MeetingError::MadeBefore) };
    }
    check_date(ctx, plan.date)?;
    check_place(ctx, conn, &plan.place).await?;
    let [start, end] = plan.window.texts();
    let (host, by) = (plan.place.region(), actor.member_id().map(|m| m.0));
    let (address, note) = (clean(&plan.address), clean(&plan.note));
    execute!(conn, sql::MEETING_INSERT, id.0, plan.date, &start, &end, host, address, note, ctx.now(), by)?;
    let (round, times) = rounds::make(ctx, conn, (id, plan.date), SurveyFormat::current().version).await?;
    let detail = json!({ "date": plan.date, "host": host, "round": round.0, "opens": times.opens_at,
        "closes": times.closes_at });
    Ok(record(ctx, conn, actor, "meeting.made", id, detail).await?)
}

/// Whether the meeting is as it was decided here: of a form that is sent twice the second finds its work done.
pub(super) fn is_as(plan: &MeetingPlan, meeting: &MeetingView) -> bool {
    let texts = clean(&plan.address) == meeting.place && clean(&plan.note) == meeting.note;
    let hours = (plan.window.start, plan.window.end) == (meeting.start, meeting.end);
    texts && hours && plan.date == meeting.date && plan.place == meeting.at()
}

/// A meeting is planned from tomorrow on, within three years.
pub(super) fn check_date(ctx: &Ctx, date: NaiveDate) -> Result<(), MeetingError> {
    let today = time::day(ctx.now());
    if date <= today || date > today + REACH { Err(MeetingError::DateOutOfReach) } else { Ok(()) }
}

/// A host region takes part in the network.
pub(super) async fn check_place(ctx: &Ctx, conn: &mut Conn<'_>, place: &Place) -> Result<(), MeetingError> {
    let Some(wanted) = place.region() else { return Ok(()) };
    let today = time::day(ctx.now());
    let regions = active_regions(conn, today).await?;
    if regions.iter().any(|region| region.id == wanted) { Ok(()) } else { Err(MeetingError::UnknownRegion) }
}
