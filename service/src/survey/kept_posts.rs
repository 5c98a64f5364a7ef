//! What was posted after the login had ended: kept for the same person, and given back after logging in.

use super::{SurveyError, save_section, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{execute, fetch_all, fetch_one};
use chrono::Duration;
use domain::account::Actor;
use domain::ids::MemberId;
use domain::survey::{POST_LIMIT, Post};
use uuid::Uuid;

/// How long a post is kept.
const KEPT_FOR: Duration = Duration::days(30);
/// More than this for one person would let an old cookie fill the disk.
const KEPT_AT_MOST: i64 = 20;

/// Keeps the fields of a form that `member` posted to a section after their login had ended.
///
/// `member` comes from the ended session, never from the post.
///
/// # Errors
/// [`SurveyError::TooLarge`] beyond the limits of a post or of the number kept; or the database fails.
pub async fn keep(
    ctx: &Ctx,
    member: MemberId,
    section: &str,
    fields: Vec<(String, String)>,
) -> Result<(), SurveyError> {
    let body = serde_json::to_vec(&fields).map_err(|e| DbError::data(e.to_string()))?;
    if Post::new(fields).is_err() || body.len() > 2 * POST_LIMIT {
        return Err(SurveyError::TooLarge);
    }
    let (now, id, section) = (ctx.now(), ctx.new_id(), section.to_owned());
    ctx.db
        .write(move |conn| {
            Box::pin(async move {
                let (kept,) = fetch_one!(conn, (i64,), sql::COUNT_KEPT, member.0, now)?;
                if kept >= KEPT_AT_MOST {
                    return Err(SurveyError::TooLarge);
                }
                execute!(conn, sql::KEEP_POST, id, member.0, &section, &body, now, now + KEPT_FOR)?;
                Ok(())
            })
        })
        .await
}

/// Saves what was kept for whoever just logged in, oldest first, and forgets it. Gives how many were saved.
///
/// A post for a round that has closed since cannot be saved any more; it is forgotten too, like any post to a closed round.
///
/// # Errors
/// When the database fails; what was kept stays then.
pub async fn restore(ctx: &Ctx, actor: &Actor) -> Result<usize, SurveyError> {
    let Some(member) = actor.member_id() else { return Ok(0) };
    let now = ctx.now();
    let rows = {
        let mut read = ctx.db.read().await?;
        fetch_all!(&mut read.conn(), (Uuid, String, Vec<u8>), sql::KEPT_POSTS, member.0, now)?
    };
    let mut saved = 0;
    for (_, section, body) in &rows {
        let fields = serde_json::from_slice(body).map_err(|e| DbError::data(e.to_string()))?;
        let Ok(post) = Post::new(fields) else { continue };
        match save_section(ctx, actor, section, post).await {
            Ok(_) => saved += 1,
            Err(SurveyError::Db(e)) => return Err(e.into()),
            Err(_) => {}
        }
    }
    if !rows.is_empty() {
        ctx.db
            .write(move |conn| {
                Box::pin(async move {
                    execute!(conn, sql::DROP_KEPT, member.0, now)?;
                    Ok::<_, DbError>(())
                })
            })
            .await?;
    }
    Ok(saved)
}
