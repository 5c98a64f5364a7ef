//! The steps in the life of a round that need no results (rules, section 4), each in the transaction of a use case that
//! judged the right.

use super::announced::{TIME_TO_LOOK, announce, withdraw};
use super::record::record;
use super::times::check_alone;
use super::view::RoundView;
use super::{RoundError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::Kind;
use crate::{execute, fetch_optional, outbox};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::RoundId;
use domain::rounds::{Reason, RoundLetter, RoundState, RoundStep, RoundTimes};
use serde_json::json;

/// The state after `step`.
///
/// # Errors
/// [`RoundError::WrongState`], which says where the round is.
pub(crate) fn step(round: &RoundView, step: RoundStep) -> Result<RoundState, RoundError> {
    round.state.after(step).ok_or(RoundError::WrongState(round.state))
}

fn not_imported(round: &RoundView) -> Result<(), RoundError> {
    if round.imported_at.is_some() { Err(RoundError::Imported) } else { Ok(()) }
}

/// Opens a planned round as of `at`, with the questionnaire of this version.
pub(super) async fn open(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    round: RoundId,
    at: DateTime<Utc>,
    format_version: i32,
) -> Result<(), DbError> {
    if execute!(conn, sql::ROUND_OPEN, round.0, at, format_version)? > 0 {
        announce(ctx, conn, (round, RoundLetter::Opened), at, None).await?;
    }
    record(ctx, conn, &Actor::System, "round.opened", round, json!({ "at": at })).await
}

/// Marks an open round as closed as of `at`, for who then freezes its results; `false` when it is not open.
pub(crate) async fn closed(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (round, at): (RoundId, DateTime<Utc>),
) -> Result<bool, DbError> {
    if execute!(conn, sql::ROUND_CLOSE, round.0, at)? == 0 {
        return Ok(false);
    }
    withdraw(ctx, conn, round, &[RoundLetter::Opened, RoundLetter::Extended, RoundLetter::Reopened]).await?;
    outbox::give_up_waiting_about(ctx, conn, Kind::RoundReminder, round).await?;
    let due = if matches!(actor, Actor::System) { at } else { ctx.now() + TIME_TO_LOOK };
    announce(ctx, conn, (round, RoundLetter::Results), due, None).await?;
    Ok(true)
}

/// Shows the national picture of a closed round on the public page.
///
/// # Errors
/// [`RoundError::WrongState`], [`RoundError::Imported`]; when the database fails.
pub(crate) async fn publish(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    round: &RoundView,
    meeting: NaiveDate,
) -> Result<(), RoundError> {
    if round.state == RoundState::Published {
        return Ok(());
    }
    not_imported(round)?;
    step(round, RoundStep::Publish)?;
    execute!(conn, sql::ROUND_PUBLISH, round.id.0, ctx.now())?;
    let detail = json!({ "date": meeting, "revision": round.revision });
    Ok(record(ctx, conn, actor, "round.published", round.id, detail).await?)
}

/// Opens a closed round again until `closes_at`; the reason is in the audit log, and closing makes a new revision. One that was
/// opened again until then stays as it is.
///
/// # Errors
/// [`RoundError::WrongState`], [`RoundError::Imported`], [`RoundError::ClosesInThePast`]; [`RoundError::Overlaps`] also with a round that is open
/// though its time has passed, because it cannot be closed; when the database fails.
pub(crate) async fn reopen(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    (round, meeting): (&RoundView, NaiveDate),
    (closes_at, reason): (DateTime<Utc>, &Reason),
) -> Result<(), RoundError> {
    if round.state == RoundState::Open && round.revision > 0 && round.times.closes_at == closes_at {
        return Ok(());
    }
    not_imported(round)?;
    step(round, RoundStep::Reopen)?;
    if closes_at <= ctx.now() {
        return Err(RoundError::ClosesInThePast);
    }
    let times = RoundTimes { opens_at: ctx.now(), closes_at, reminders: [None, None] };
    check_alone(conn, &times, Some(round.id)).await?;
    if let Some((other,)) = fetch_optional!(conn, (NaiveDate,), sql::OPEN_MEETING)? {
        return Err(RoundError::Overlaps(other));
    }
    execute!(conn, sql::ROUND_REOPEN, round.id.0, closes_at, ctx.now())?;
    // The reminders are new ones: a pause of those before says nothing about them.
    for which in [0, 1] {
        execute!(conn, sql::LETTER_UNPAUSE, round.id.0, RoundLetter::of_reminder(which).as_str())?;
    }
    withdraw(ctx, conn, round.id, &[RoundLetter::Results]).await?;
    announce(ctx, conn, (round.id, RoundLetter::Reopened), ctx.now() + TIME_TO_LOOK, None).await?;
    let detail = json!({ "date": meeting, "reason": reason.as_str(), "closes": closes_at, "revision": round.revision });
    Ok(record(ctx, conn, actor, "round.reopened", round.id, detail).await?)
}
