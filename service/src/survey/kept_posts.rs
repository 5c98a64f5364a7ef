//! What was posted after the login had ended: kept for the same person, and given back after logging in.

use super::open::{open_due, saved_since, write};
use super::save::{Job, save};
use super::{MayFillIn, SurveyError, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{execute, fetch_all};
use chrono::{DateTime, Duration, Utc};
use domain::account::Actor;
use domain::ids::MemberId;
use domain::survey::{POST_LIMIT, Post, SurveyFormat};
use uuid::Uuid;

/// How long a post is kept.
const KEPT_FOR: Duration = Duration::days(30);

/// Keeps the fields of a form that `member` posted to a section after their login had ended. A page posts everything on
/// it, so the newest post of a section takes the place of an earlier one.
///
/// `member` comes from the ended session, never from the post.
///
/// # Errors
/// [`SurveyError::NoSuchSection`]; [`SurveyError::TooLarge`] beyond the limits of a post; or the database fails.
pub async fn keep(
    ctx: &Ctx,
    member: MemberId,
    section: &str,
    fields: Vec<(String, String)>,
) -> Result<(), SurveyError> {
    if SurveyFormat::current().section(section).is_none() {
        return Err(SurveyError::NoSuchSection);
    }
    let body = serde_json::to_vec(&fields).map_err(|e| DbError::data(e.to_string()))?;
    if Post::new(fields).is_err() || body.len() > 2 * POST_LIMIT {
        return Err(SurveyError::TooLarge);
    }
    let (now, id, section) = (ctx.now(), ctx.new_id(), section.to_owned());
    ctx.db
        .write(move |conn| {
            Box::pin(async move {
                conn.lock(&format!("survey.kept {member}")).await?;
                execute!(conn, sql::DROP_KEPT_OF_PAGE, member.0, &section)?;
                execute!(conn, sql::KEEP_POST, id, member.0, &section, &body, now, now + KEPT_FOR)?;
                Ok(())
            })
        })
        .await
}

#[derive(sqlx::FromRow)]
struct KeptRow {
    id: Uuid,
    path: String,
    body: Vec<u8>,
    kept_at: DateTime<Utc>,
}

/// Saves what was kept for whoever just logged in, and forgets it. Gives how many posts were saved.
///
/// What the person did to a question since then is newer and stays. A post that cannot be saved any more, because the round
/// has closed or its writer holds another seat since, stays kept, so that [`late`] can show it.
///
/// # Errors
/// When the database fails; what was not saved yet stays kept then.
pub async fn restore(ctx: &Ctx, actor: &Actor) -> Result<usize, SurveyError> {
    let Some(member) = actor.member_id() else { return Ok(0) };
    let now = ctx.now();
    let rows = {
        let mut read = ctx.db.read().await?;
        fetch_all!(&mut read.conn(), KeptRow, sql::KEPT_POSTS, member.0, now)?
    };
    if rows.is_empty() {
        return Ok(0);
    }
    // Whose seat was handed over meanwhile can still read and copy it, see [`late`].
    let Ok(who) = MayFillIn::check(actor) else { return Ok(0) };
    open_due(ctx).await?;
    let mut saved = 0;
    for row in rows {
        saved += usize::from(restore_one(ctx, who.clone(), row).await?);
    }
    Ok(saved)
}

/// Saves one post and forgets it in the same transaction; whether it was saved.
async fn restore_one(ctx: &Ctx, who: MayFillIn, row: KeptRow) -> Result<bool, SurveyError> {
    let fields = serde_json::from_slice(&row.body).map_err(|e| DbError::data(e.to_string()))?;
    let post = Post::new(fields).map_err(|_| DbError::data("a kept post beyond the limits"))?;
    let (own, id) = (ctx.clone(), row.id);
    let job = Job { who, section: row.path, post, kept_at: Some(row.kept_at) };
    let outcome = write(ctx, move |conn| {
        Box::pin(async move {
            if execute!(conn, sql::DROP_KEPT, id)? == 0 {
                return Ok(false);
            }
            // An error undoes the forgetting.
            save(&own, conn, &job).await.map(|_| true)
        })
    });
    match outcome.await {
        Err(error @ SurveyError::Db(_)) => Err(error),
        outcome => Ok(outcome.unwrap_or(false)),
    }
}

/// What is kept for this person and can no longer be saved: the fields of each form. What only waits for their next login is
/// not among it.
///
/// # Errors
/// When the database fails.
pub async fn late(ctx: &Ctx, actor: &Actor) -> Result<Vec<Vec<(String, String)>>, DbError> {
    let Some(member) = actor.member_id() else { return Ok(Vec::new()) };
    let (mut read, now) = (ctx.db.read().await?, ctx.now());
    let conn = &mut read.conn();
    let rows = fetch_all!(conn, KeptRow, sql::KEPT_POSTS, member.0, now)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let since = match MayFillIn::check(actor) {
        Ok(who) => saved_since(conn, &who, now).await?,
        Err(_) => None,
    };
    let waits = |row: &KeptRow| {
        since.is_some_and(|since| row.kept_at >= since) && SurveyFormat::current().section(&row.path).is_some()
    };
    let fields = |row: KeptRow| serde_json::from_slice(&row.body).map_err(|e| DbError::data(e.to_string()));
    rows.into_iter().filter(|row| !waits(row)).map(fields).collect()
}

/// Removes what was kept for thirty days without its writer coming back, and gives how many posts that were.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let now = ctx.now();
    ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::TIDY_KEPT, now) })).await
}
