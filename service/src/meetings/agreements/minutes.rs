//! Writing minutes.

use super::super::proof::MayPlan;
use super::super::view::MeetingView;
use super::place::{At, check};
use super::write::{note, published_at, with_record};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_optional};
use chrono::{DateTime, Duration, Utc};
use domain::account::Actor;
use domain::ids::{AgendaItemId, MemberId};
use domain::meetings::agreement::Minutes;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Who goes on writing within this time of their last change adds no line to the log: a text that is stored while it is typed would fill it.
const ONE_LINE: Duration = Duration::minutes(15);

/// Minutes as they are stored.
#[derive(sqlx::FromRow)]
struct Stored {
    id: Uuid,
    text: String,
    version: i32,
    changed_by: Option<Uuid>,
    changed_at: DateTime<Utc>,
}

impl Stored {
    /// Whether the log tells already that this member writes here.
    fn is_logged(&self, by: Option<MemberId>, now: DateTime<Utc>) -> bool {
        self.changed_by == by.map(|by| by.0) && now - self.changed_at < ONE_LINE
    }
}

/// Stores the minutes of a meeting, or of an item of its agenda, and gives their version. `version` is that of the minutes on the page where
/// they were typed, 0 when there were none. What stands already is no change. Minutes of an item that left the agenda can be changed still.
///
/// # Errors
/// [`AgreementError::Unknown`] for a meeting of which no record is kept; [`AgreementError::NoItem`] for an item without minutes that is not
/// on its agenda; [`AgreementError::Changed`] when somebody else stored other minutes since: nothing is stored, and the later one chooses
/// (decision 11); when the database fails.
pub async fn save_minutes(
    ctx: &Ctx,
    proof: &MayPlan,
    at: impl Into<At>,
    version: i32,
    minutes: &Minutes,
) -> Result<i32, AgreementError> {
    let (at, minutes) = (at.into(), minutes.clone());
    with_record(ctx, proof, at.meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move { save(&ctx, conn, (&actor, &meeting), at, (version, &minutes)).await })
    })
    .await
}

/// As [`save_minutes`], of what somebody is typing: only while the record is a concept, since nobody else should read half a sentence.
///
/// # Errors
/// As [`save_minutes`], and [`AgreementError::Published`]: then it waits for its writer to press a button.
pub async fn save_typed(
    ctx: &Ctx,
    proof: &MayPlan,
    at: impl Into<At>,
    version: i32,
    minutes: &Minutes,
) -> Result<i32, AgreementError> {
    let (at, minutes) = (at.into(), minutes.clone());
    with_record(ctx, proof, at.meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            if published_at(conn, at.meeting).await?.is_some() {
                return Err(AgreementError::Published);
            }
            save(&ctx, conn, (&actor, &meeting), at, (version, &minutes)).await
        })
    })
    .await
}

/// Tells minutes from others, for a form that says which ones it showed.
pub fn mark(text: &str) -> String {
    Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

async fn save(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (actor, meeting): (&Actor, &MeetingView),
    at: At,
    (version, minutes): (i32, &Minutes),
) -> Result<i32, AgreementError> {
    let (text, by, now) = (minutes.as_str(), actor.member_id(), ctx.now());
    let stored = stored(conn, at).await?;
    if stored.is_none() {
        check(conn, at).await?;
    }
    let (stands, newest) = stored.as_ref().map_or(("", 0), |stored| (stored.text.as_str(), stored.version));
    if stands == text {
        return Ok(newest);
    }
    if newest != version {
        return Err(AgreementError::Changed);
    }
    let column = by.map(|by| by.0);
    let Some(before) = stored else {
        insert(ctx, conn, at, (text, column)).await?;
        note(ctx, conn, actor, (meeting, "minutes.changed")).await?;
        return Ok(1);
    };
    // Whoever takes the item off the agenda changes them without waiting for the record.
    if execute!(conn, sql::MINUTES_UPDATE, before.id, text, column, now, version)? == 0 {
        return Err(AgreementError::Changed);
    }
    if !before.is_logged(by, now) {
        note(ctx, conn, actor, (meeting, "minutes.changed")).await?;
    }
    Ok(newest + 1)
}

async fn stored(conn: &mut Conn<'_>, at: At) -> Result<Option<Stored>, DbError> {
    match at.item {
        None => fetch_optional!(conn, Stored, sql::MINUTES, at.meeting.0),
        Some(item) => fetch_optional!(conn, Stored, sql::MINUTES_OF_ITEM, at.meeting.0, item.0),
    }
}

/// The id of an item is taken when it has minutes at an earlier meeting, which had no time to finish it.
async fn insert(ctx: &Ctx, conn: &mut Conn<'_>, at: At, (text, by): (&str, Option<Uuid>)) -> Result<(), DbError> {
    let (meeting, item, now) = (at.meeting.0, at.item_column(), ctx.now());
    for id in [item.unwrap_or(meeting), ctx.new_id()] {
        if execute!(conn, sql::MINUTES_INSERT, id, meeting, item, text, by, now)? > 0 {
            break;
        }
    }
    Ok(())
}

/// Has the minutes of an item begin with what it was called, before it is removed: they stay with their meeting.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn keep_title(conn: &mut Conn<'_>, item: AgendaItemId, title: &str) -> Result<(), DbError> {
    execute!(conn, sql::MINUTES_TITLED, item.0, format!("# {title}\n\n"))?;
    Ok(())
}
