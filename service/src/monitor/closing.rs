//! Closing a round: its results are frozen, and who was active with them (rules, sections 3 to 5).

use super::{freeze, words};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock, ReadTx};
use crate::rounds::{self, RoundError, RoundView};
use crate::survey;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::RoundId;
use domain::rounds::{RoundState, RoundStep};
use serde_json::json;

/// Closes the open round whose time is over, as of its closing time, however late that is; `None` when there is none.
///
/// # Errors
/// When the database fails, or holds something that keeps the results from being made; the round stays open then, though nobody
/// answers any more.
pub(crate) async fn close_due(ctx: &Ctx) -> Result<Option<RoundId>, DbError> {
    if rounds::closing_due(&mut ctx.db.read().await?.conn(), ctx.now()).await?.is_none() {
        return Ok(None);
    }
    let own = ctx.clone();
    let work = ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| {
        Box::pin(async move {
            let Some((round, at)) = rounds::closing_due(conn, own.now()).await? else { return Ok(None) };
            close(&own, conn, &Actor::System, round, at).await?;
            Ok(Some(round))
        })
    });
    work.await
}

/// A snapshot for who reads results, after closing the round whose time is over: what was frozen before can be shown also when it
/// could not be closed.
pub(super) async fn read_after_closing(ctx: &Ctx) -> Result<ReadTx, DbError> {
    let mut read = ctx.db.read().await?;
    if rounds::closing_due(&mut read.conn(), ctx.now()).await?.is_none() {
        return Ok(read);
    }
    drop(read);
    let own = ctx.clone();
    let closing = async move {
        if let Err(error) = close_due(&own).await {
            tracing::error!("a round could not be closed: {error}");
        }
    };
    ctx.in_passing(closing).await;
    ctx.db.read().await
}

/// Closes an open round before its time, for a use case that judged the right. One whose time is over, because it could not be
/// closed then, closes as of its closing time.
///
/// # Errors
/// [`RoundError::WrongState`]; when the database fails, as in [`close_due`].
pub(crate) async fn close_now(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    round: &RoundView,
) -> Result<(), RoundError> {
    if round.state == RoundState::Closed {
        return Ok(());
    }
    rounds::step(round, RoundStep::Close)?;
    Ok(close(ctx, conn, actor, round.id, ctx.now().min(round.times.closes_at)).await?)
}

/// Closes an open round as of `at` and freezes its results and who was active.
async fn close(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    round: RoundId,
    at: DateTime<Utc>,
) -> Result<(), DbError> {
    if !rounds::closed(ctx, conn, actor, (round, at)).await? {
        return Ok(());
    }
    let frozen = freeze(conn, round, at).await?;
    words::index(conn, round, || ctx.new_id()).await?;
    survey::forget_drafted(conn, round).await?;
    let revision = frozen.map(|frozen| frozen.revision);
    rounds::record(ctx, conn, actor, "round.closed", round, json!({ "at": at, "revision": revision })).await
}
