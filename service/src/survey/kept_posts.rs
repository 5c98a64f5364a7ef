//! What was posted after the login had ended: kept for the same person, and given back after logging in.

use super::open::{open_due, saved_since, write};
use super::save::{Job, Kept, save};
use super::{MayFillIn, SurveyError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::MemberId;
use domain::keeping;
use domain::survey::{FieldPart, POST_LIMIT, Post, Section, SurveyFormat, buttons};
use std::collections::HashSet;
use uuid::Uuid;

/// Of one person at most so many bytes are kept: more than all sections together, on a few devices.
const KEPT_IN_ALL: usize = 4 * POST_LIMIT;
/// The field under which the page of a kept post is remembered.
const PAGE: &str = buttons::PAGE;

/// Keeps the fields of a form that `member` posted to a section after their login had ended.
///
/// Answers are kept by question. What the same page, known by its tag, posted earlier about a question is replaced; what another
/// page or device posted stays beside it, and both come back in the order in which they came. Fields that the section has in no version of
/// the questionnaire are left out: the round that is open may ask another one than the newest.
///
/// `member` comes from the ended login, never from what was typed.
///
/// # Errors
/// [`SurveyError::NoSuchSection`]; [`SurveyError::TooLarge`] beyond the limits of a post, or of what is kept for one person; or the
/// database fails.
pub async fn keep(
    ctx: &Ctx,
    member: MemberId,
    page: &str,
    section: &str,
    fields: Vec<(String, String)>,
) -> Result<(), SurveyError> {
    let mut fields = known(SurveyFormat::versions(), section, fields).ok_or(SurveyError::NoSuchSection)?;
    if fields.is_empty() {
        return Ok(());
    }
    fields.push((PAGE.to_owned(), page.to_owned()));
    if Post::new(fields.clone()).is_err() {
        return Err(SurveyError::TooLarge);
    }
    let (own, section) = (ctx.clone(), section.to_owned());
    ctx.db.write(move |conn| Box::pin(async move { add(&own, conn, member, section, fields).await })).await
}

/// What `section` asks of these fields in one of these versions; `None` when none of them has it.
fn known(versions: &[SurveyFormat], section: &str, fields: Fields) -> Option<Fields> {
    let found: Vec<&Section> = versions.iter().filter_map(|format| format.section(section)).collect();
    let is_known = |name: &str| of_question(name) || found.iter().any(|section| section.has_field(name));
    (!found.is_empty()).then(|| fields.into_iter().filter(|(name, _)| is_known(name)).collect())
}

/// Whether this button changes an answer.
fn of_question(name: &str) -> bool {
    [buttons::CLEAR, buttons::HOLDS].contains(&name)
}

/// Whether this is an answer or a part of one, and not what stood beside it on the page.
fn is_typed(name: &str, value: &str) -> bool {
    let beside = [FieldPart::Version, FieldPart::Share];
    name != PAGE && !value.trim().is_empty() && !beside.iter().any(|part| name.ends_with(part.suffix()))
}

async fn add(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    member: MemberId,
    section: String,
    fields: Fields,
) -> Result<(), SurveyError> {
    conn.lock(&format!("survey.kept {member}")).await?;
    let now = ctx.now();
    let mut all = 0;
    for row in fetch_all!(conn, KeptRow, sql::KEPT_POSTS, member.0, now)? {
        let before = row.fields()?;
        let rest = if row.path == section { without(before.clone(), &fields) } else { before.clone() };
        if rest.iter().all(|(name, _)| name == PAGE || of_question(name)) {
            execute!(conn, sql::DROP_KEPT, row.id)?;
            continue;
        }
        let body = to_body(&rest)?;
        all += body.len();
        if rest != before {
            execute!(conn, sql::CHANGE_KEPT, row.id, body)?;
        }
    }
    let body = to_body(&fields)?;
    if all + body.len() > KEPT_IN_ALL {
        return Err(SurveyError::TooLarge);
    }
    execute!(conn, sql::KEEP_POST, ctx.new_id(), member.0, &section, body, now, now + keeping::KEPT_POSTS)?;
    Ok(())
}

/// What was kept, without the questions that the same page has posted anew.
fn without(mut before: Fields, newer: &Fields) -> Fields {
    let question = |name: &str| name.split_once('.').map_or(name, |(id, _)| id).to_owned();
    let page = |fields: &Fields| fields.iter().find(|(name, _)| name == PAGE).map(|(_, value)| value.clone());
    if page(&before) == page(newer) {
        let anew: HashSet<String> =
            newer.iter().filter(|(name, _)| name != PAGE).map(|(name, _)| question(name)).collect();
        before.retain(|(name, _)| !anew.contains(&question(name)));
    }
    before
}

/// The names and values of a form.
type Fields = Vec<(String, String)>;

fn to_body(fields: &Fields) -> Result<Vec<u8>, DbError> {
    serde_json::to_vec(fields).map_err(|error| DbError::data(error.to_string()))
}

/// What came back at a login.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// The sections in which something was saved, each once.
    pub sections: Vec<String>,
}

#[derive(Clone, sqlx::FromRow)]
struct KeptRow {
    id: Uuid,
    path: String,
    body: Vec<u8>,
    kept_at: DateTime<Utc>,
}

impl KeptRow {
    fn fields(&self) -> Result<Fields, DbError> {
        serde_json::from_slice(&self.body).map_err(|error| DbError::data(error.to_string()))
    }

    /// What a round that asks `format` has no place for, with the name of the page; empty when that is nothing that was typed.
    fn rest(&self, format: &SurveyFormat) -> Result<Fields, DbError> {
        let section = format.section(&self.path);
        let has = |name: &str| section.is_some_and(|section| section.has_field(name));
        let mut rest = self.fields()?;
        rest.retain(|(name, _)| !of_question(name) && !has(name));
        Ok(if rest.iter().any(|(name, value)| is_typed(name, value)) { rest } else { Vec::new() })
    }

    /// Whether a round that asks `format` can save something of it.
    fn fits(&self, format: &SurveyFormat) -> Result<bool, DbError> {
        let Some(section) = format.section(&self.path) else { return Ok(false) };
        Ok(self.fields()?.iter().any(|(name, _)| of_question(name) || section.has_field(name)))
    }

    /// What was typed, without the name of the page.
    fn typed(&self) -> Result<Fields, DbError> {
        Ok(self.fields()?.into_iter().filter(|(name, _)| name != PAGE).collect())
    }
}

/// Saves what was kept for whoever just logged in, the oldest first, and forgets it. Tells in which sections.
///
/// What the person did to a question since then is newer and stays. An answer of the region is never changed by it: it waits in the
/// form until its writer saves it. A post that cannot be saved any more, because the round
/// has closed or its writer holds another seat since, stays kept, so that [`out_of_time`] can show it; and so does what was
/// typed about questions that the round does not ask.
///
/// # Errors
/// When the database fails; what was not saved yet stays kept then.
pub async fn restore(ctx: &Ctx, actor: &Actor) -> Result<Restored, SurveyError> {
    let mut restored = Restored::default();
    let Some(member) = actor.member_id() else { return Ok(restored) };
    let now = ctx.now();
    let rows = {
        let mut read = ctx.db.read().await?;
        fetch_all!(&mut read.conn(), KeptRow, sql::KEPT_POSTS, member.0, now)?
    };
    if rows.is_empty() {
        return Ok(restored);
    }
    // Whose seat was handed over meanwhile can still read and copy it, see [`out_of_time`].
    let Ok(who) = MayFillIn::check(actor) else { return Ok(restored) };
    open_due(ctx).await?;
    for row in rows {
        let section = row.path.clone();
        if restore_one(ctx, who.clone(), row, now).await? && !restored.sections.contains(&section) {
            restored.sections.push(section);
        }
    }
    Ok(restored)
}

/// Saves one post and forgets it in the same transaction; whether anything of it was newer than what is stored.
async fn restore_one(ctx: &Ctx, who: MayFillIn, row: KeptRow, began: DateTime<Utc>) -> Result<bool, SurveyError> {
    let post = Post::new(row.typed()?).map_err(|_| DbError::data("a kept post beyond the limits"))?;
    let own = ctx.clone();
    let job = Job { who, section: row.path.clone(), post, kept: Some(Kept { at: row.kept_at, began }) };
    let outcome = write(ctx, job.lock(), move |conn| {
        Box::pin(async move {
            if execute!(conn, sql::DROP_KEPT, row.id)? == 0 {
                return Ok(false);
            }
            // An error undoes the forgetting.
            let saved = save(&own, conn, &job).await?;
            let rest = row.rest(saved.format)?;
            if !rest.is_empty() {
                let (body, until) = (to_body(&rest)?, row.kept_at + keeping::KEPT_POSTS);
                execute!(conn, sql::KEEP_POST, row.id, job.who.member.0, &row.path, body, row.kept_at, until)?;
            }
            Ok(saved.changed)
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
pub async fn out_of_time(ctx: &Ctx, actor: &Actor) -> Result<Vec<Vec<(String, String)>>, DbError> {
    let Some(member) = actor.member_id() else { return Ok(Vec::new()) };
    let (mut read, now) = (ctx.db.read().await?, ctx.now());
    let conn = &mut read.conn();
    let rows = fetch_all!(conn, KeptRow, sql::KEPT_POSTS, member.0, now)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let open = match MayFillIn::check(actor) {
        Ok(who) => saved_since(conn, &who, now).await?,
        Err(_) => None,
    };
    let mut late = Vec::new();
    for row in rows {
        let waits = match open {
            Some((since, format)) => row.kept_at >= since && row.fits(format)?,
            None => false,
        };
        if !waits {
            late.push(row.typed()?);
        }
    }
    Ok(late)
}

/// Removes what was kept for thirty days without its writer coming back, and gives how many posts that were.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let now = ctx.now();
    ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::TIDY_KEPT, now) })).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testkit::posted;

    #[test]
    fn a_section_and_its_questions_are_kept_by_any_version_that_has_them() {
        let first = include_str!("../../../domain/data/survey-format-v1.toml");
        let next = first.replace("id = \"nu\"", "id = \"straks\"").replace("id = \"o1-trots\"", "id = \"o1-anders\"");
        let versions = [first, &next].map(|text| SurveyFormat::read(text).unwrap());
        let typed =
            || posted(&[("o1-trots", "Oud"), ("o1-anders", "Nieuw"), ("o2-knelpunt", "Beide"), ("naam", "Anna")]);
        let kept = |section| known(&versions, section, typed());
        assert_eq!(kept("nu"), Some(posted(&[("o1-trots", "Oud"), ("o2-knelpunt", "Beide")])));
        assert_eq!(kept("straks"), Some(posted(&[("o1-anders", "Nieuw"), ("o2-knelpunt", "Beide")])));
        assert_eq!(kept("elders"), None);
    }
}
