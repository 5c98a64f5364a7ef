//! Time opens and closes rounds (rules, section 4).

use super::rows::WaitingRow;
use super::{MeetingError, sql};
use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all, fetch_one, monitor, survey};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::RoundId;
use domain::survey::SurveyFormat;
use domain::survey::round::{RoundState, RoundStep};
use domain::time;
use serde_json::json;
use uuid::Uuid;

/// The lock that every change of a round holds, so that two never open at once. Saving answers shares it, so that
/// nothing is stored in a round that closes at that moment.
pub const ROUNDS: &str = "meetings.rounds";

/// What time did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Rounds that opened.
    pub opened: Vec<RoundId>,
    /// Rounds that closed.
    pub closed: Vec<RoundId>,
}

/// Opens and closes what is due, and counts meetings of before today as held. Cheap when nothing is due: one read.
///
/// # Errors
/// When the database fails.
pub async fn settle_rounds(ctx: &Ctx) -> Result<Settled, MeetingError> {
    let today = time::day(ctx.now());
    let due = {
        let mut read = ctx.db.read().await?;
        let conn = &mut read.conn();
        next_due(conn, ctx.now()).await?.is_some() || has_past_meetings(conn, today).await?
    };
    if !due {
        return Ok(Settled::default());
    }
    let own = ctx.clone();
    ctx.db.write(move |conn| Box::pin(async move { settle(&own, conn, today).await })).await
}

/// As [`settle_rounds`], for who only reads: what is stored can be shown also when a round could not be opened or closed.
/// Nobody changes an answer after closing time either way.
pub(crate) async fn settle_if_possible(ctx: &Ctx) {
    if let Err(error) = settle_rounds(ctx).await {
        tracing::error!("rounds could not be opened or closed: {error}");
    }
}

async fn settle(ctx: &Ctx, conn: &mut Conn<'_>, today: NaiveDate) -> Result<Settled, MeetingError> {
    conn.lock(ROUNDS).await?;
    let mut settled = Settled::default();
    while let Some((round, step, at)) = next_due(conn, ctx.now()).await? {
        match step {
            RoundStep::Open => {
                open(ctx, conn, &Actor::System, round, at).await?;
                settled.opened.push(round);
            }
            _ => {
                close(ctx, conn, &Actor::System, round, at).await?;
                settled.closed.push(round);
            }
        }
    }
    if has_past_meetings(conn, today).await? {
        execute!(conn, sql::MEETINGS_HELD, today)?;
    }
    Ok(settled)
}

async fn has_past_meetings(conn: &mut Conn<'_>, today: NaiveDate) -> Result<bool, DbError> {
    Ok(fetch_one!(conn, (i64,), sql::MEETINGS_PAST, today)?.0 > 0)
}

/// The next step that time asks for and the moment it was due: closing before opening, so that a round never opens
/// beside another one.
async fn next_due(
    conn: &mut Conn<'_>,
    now: DateTime<Utc>,
) -> Result<Option<(RoundId, RoundStep, DateTime<Utc>)>, DbError> {
    let waiting = fetch_all!(conn, WaitingRow, sql::ROUNDS_WAITING)?;
    for round in &waiting {
        if round.state()? == RoundState::Open {
            let due = round.closes_at <= now;
            return Ok(due.then_some((RoundId(round.id), RoundStep::Close, round.closes_at)));
        }
    }
    let first = waiting.iter().find(|round| round.opens_at <= now);
    Ok(first.map(|round| (RoundId(round.id), RoundStep::Open, round.opens_at)))
}

/// Opens a planned round as of `at`, with the format of today.
pub(super) async fn open(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    round: RoundId,
    at: DateTime<Utc>,
) -> Result<(), DbError> {
    execute!(conn, sql::ROUND_OPEN, round.0, at, format_version())?;
    record(ctx, conn, actor, "round.opened", round, json!({ "at": at })).await
}

/// Closes an open round as of `at` and freezes its results and who was active.
pub(super) async fn close(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    round: RoundId,
    at: DateTime<Utc>,
) -> Result<(), DbError> {
    if execute!(conn, sql::ROUND_CLOSE, round.0, at)? == 0 {
        return Ok(());
    }
    let frozen = monitor::freeze(conn, round, at).await?;
    survey::forget_drafted(conn, round).await?;
    let revision = frozen.map(|frozen| frozen.revision);
    record(ctx, conn, actor, "round.closed", round, json!({ "at": at, "revision": revision })).await
}

/// The version of the questionnaire that a round opens with.
pub(super) fn format_version() -> i32 {
    SurveyFormat::current().version
}

/// Writes what happened to a round in the audit log.
pub(super) async fn record(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    action: &str,
    round: RoundId,
    detail: serde_json::Value,
) -> Result<(), DbError> {
    record_for(ctx, conn, actor, action, "round", round.0, detail).await
}

/// Writes what happened to a meeting or a round in the audit log.
pub(super) async fn record_for(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    action: &str,
    object_kind: &str,
    id: Uuid,
    detail: serde_json::Value,
) -> Result<(), DbError> {
    let entry = Entry { action, object_kind, object_id: id.to_string(), detail };
    audit::record(ctx, conn, actor, entry).await
}
