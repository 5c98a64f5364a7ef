//! Time opens rounds (rules, section 4). Closing one freezes its results, which stands above: see [`crate::monitor`].

use super::{LOCK, life, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::{fetch_one, fetch_optional};
use chrono::{DateTime, Utc};
use domain::ids::RoundId;
use uuid::Uuid;

/// Opens the planned round whose time has come, with the questionnaire of this version; `None` when there is none, or while
/// another round is open: two never are, also when the other should have closed and cannot.
///
/// # Errors
/// When the database fails.
pub(crate) async fn open_due(ctx: &Ctx, format_version: i32) -> Result<Option<RoundId>, DbError> {
    if is_opening_due(ctx).await?.is_none() {
        return Ok(None);
    }
    let own = ctx.clone();
    let work = ctx.db.write_with(Lock::Alone(LOCK), move |conn| {
        Box::pin(async move {
            let Some((round, at)) = opening_due(conn, own.now()).await? else { return Ok(None) };
            life::open(&own, conn, round, at, format_version).await?;
            Ok(Some(round))
        })
    });
    work.await
}

/// As [`open_due`], for who only reads: what is stored can be shown also when a round could not be opened.
pub(crate) async fn open_due_if_possible(ctx: &Ctx, format_version: i32) {
    let own = ctx.clone();
    let opening = async move {
        if let Err(error) = open_due(&own, format_version).await {
            tracing::error!("a round could not be opened: {error}");
        }
    };
    // Who reads while nothing is due, or cannot even ask, goes on.
    if let Ok(Some(_)) = is_opening_due(ctx).await {
        ctx.in_passing(opening).await;
    }
}

/// Whether a round waits to be opened or closed now.
pub(crate) async fn is_step_due(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<bool, DbError> {
    Ok(fetch_one!(conn, (i64,), sql::STEPS_DUE, now)?.0 > 0)
}

async fn is_opening_due(ctx: &Ctx) -> Result<Option<(RoundId, DateTime<Utc>)>, DbError> {
    opening_due(&mut ctx.db.read().await?.conn(), ctx.now()).await
}

/// The planned round whose time has come, and the moment since when.
async fn opening_due(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Option<(RoundId, DateTime<Utc>)>, DbError> {
    let due = fetch_optional!(conn, (Uuid, DateTime<Utc>), sql::OPENING_DUE, now)?;
    Ok(due.map(|(id, at)| (RoundId(id), at)))
}

/// The open round whose time is over and the moment since when.
pub(crate) async fn closing_due(
    conn: &mut Conn<'_>,
    now: DateTime<Utc>,
) -> Result<Option<(RoundId, DateTime<Utc>)>, DbError> {
    let due = fetch_optional!(conn, (Uuid, DateTime<Utc>), sql::CLOSING_DUE, now)?;
    Ok(due.map(|(id, at)| (RoundId(id), at)))
}
