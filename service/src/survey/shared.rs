//! A shared answer: confirmed, changed, taken back, or come too late.

use super::filling::{Filling, Shared};
use super::load::shared_value;
use super::own_versions::Texts;
use super::saving::Saving;
use super::sql;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_optional};
use domain::survey::fields::NOTHING_CHOSEN;
use domain::survey::{Posted, Question, Typed, Value};

/// The version that a draft names of which nobody knows whether its writer saw anything: it came without a login.
pub(super) const UNASKED: i32 = -1;

/// Stores what was posted for a shared question. What is not valid, and what comes after somebody else's change, is kept as
/// the writer's own draft: the page shows it with what to do.
///
/// A page posts all its questions at once: what still is as the writer saw it is no change of theirs. With `ask` nothing of the
/// region is changed either: what was posted without a login waits in the form until its writer saves it.
pub(super) async fn keep(
    saving: &mut Saving<'_>,
    conn: &mut Conn<'_>,
    question: &Question,
    mut posted: Posted,
    ask: bool,
) -> Result<(), DbError> {
    let stored = saving.filling.shared.get(&question.id).cloned();
    let chosen = posted.value_posted && posted.seen.is_none_or(|seen| seen == NOTHING_CHOSEN);
    let shown = posted.seen.filter(|seen| *seen != NOTHING_CHOSEN);
    let seen = stored.as_ref().and(shown).and_then(|seen| i32::try_from(seen).ok()).unwrap_or(0);
    // "Klopt nog" is about the answer that stood ready before anyone touched it.
    let confirms = (posted.confirms || chosen) && seen == 0;
    if !posted.value_posted {
        match saving.filling.prefill(&question.id) {
            Some(ready) if confirms => posted.typed = Typed::of_value(&ready),
            _ => return Ok(()),
        }
    }
    let ready = saving.filling.prefill(&question.id);
    if posted.typed.unknown && ready.is_some_and(|ready| Typed::of_value(&ready).first() == posted.typed.first().trim())
    {
        // Nobody typed the number beside the tick: the page came with it.
        posted.typed = Typed::of_value(&Value::Unknown);
    }
    let (value, problems) = saving.filling.judged_shared(question, &posted.typed);
    if !problems.is_empty() {
        return keep_draft(saving, conn, question, posted.typed, if ask { UNASKED } else { seen }).await;
    }
    if let Some(same) = stored.as_ref().filter(|stored| stored.value == value) {
        saving.agreed.push((question.id.clone(), same.version.into()));
        return saving.drop_draft(conn, question).await;
    }
    let untouched = seen_value(saving, conn, question, stored.as_ref(), seen).await? == Some(value.clone());
    if untouched && !(confirms && value.is_some()) {
        return saving.drop_draft(conn, question).await;
    }
    if ask {
        return keep_draft(saving, conn, question, posted.typed, UNASKED).await;
    }
    if stored.is_some_and(|stored| stored.version != seen) {
        return keep_draft(saving, conn, question, posted.typed, seen).await;
    }
    put(saving, conn, question, value).await
}

/// "De andere kloppen nog": confirms the answer of last time when nobody touched this question in this round, here or elsewhere,
/// and it says something. "Weten we nog niet" needs a new look.
pub(super) fn stands_ready(filling: &Filling, question: &Question, posted: &Posted) -> bool {
    let Some(ready) = filling.prefill(&question.id).filter(|ready| *ready != Value::Unknown) else { return false };
    let untouched = !filling.shared.contains_key(&question.id) && !filling.drafts.contains_key(&question.id);
    // A field under "Wijzigen" holds it, or nothing is chosen yet.
    let as_shown = !posted.value_posted || posted.typed.value == Typed::of_value(&ready).value;
    untouched && names_ready(posted) && as_shown && !posted.typed.unknown
}

/// Whether somebody else gave the answer that stood ready on the page of this post.
pub(super) fn was_taken(filling: &Filling, question: &Question, posted: &Posted) -> bool {
    let theirs = |shared: &Shared| shared.value.is_some() && shared.changed_by_id != Some(filling.me);
    let ready = filling.prefill(&question.id).is_some_and(|ready| ready != Value::Unknown);
    ready && names_ready(posted) && filling.shared.get(&question.id).is_some_and(theirs)
}

/// Whether the page of this post showed the answer of last time.
fn names_ready(posted: &Posted) -> bool {
    posted.seen.is_some_and(|seen| seen == 0 || seen == NOTHING_CHOSEN)
}

/// Stores what was kept as a draft and is an answer by now.
pub(super) async fn keep_waiting(saving: &mut Saving<'_>, conn: &mut Conn<'_>) -> Result<(), DbError> {
    for (question, value) in saving.filling.waiting() {
        put(saving, conn, question, Some(value)).await?;
    }
    Ok(())
}

/// What the writer's page showed: the value of the version that they name. The outer `None`: nobody knows.
async fn seen_value(
    saving: &Saving<'_>,
    conn: &mut Conn<'_>,
    question: &Question,
    stored: Option<&Shared>,
    seen: i32,
) -> Result<Option<Option<Value>>, DbError> {
    match stored {
        Some(stored) if stored.version == seen => Ok(Some(stored.value.clone())),
        Some(_) if seen > 0 => {
            let (round, region) = (saving.filling.round.id.0, saving.who.region.as_str());
            let row = fetch_optional!(conn, (String,), sql::SHARED_VERSION, round, region, &question.id, seen)?;
            row.map(|(json,)| shared_value(&question.id, &json)).transpose()
        }
        _ => Ok(Some(saving.filling.prefill(&question.id))),
    }
}

async fn keep_draft(
    saving: &mut Saving<'_>,
    conn: &mut Conn<'_>,
    question: &Question,
    typed: Typed,
    seen: i32,
) -> Result<(), DbError> {
    let draft = saving.filling.drafts.get(&question.id);
    let before = draft.map(|draft| draft.texts.typed.clone());
    let same = before.as_ref() == Some(&typed);
    if same && draft.is_some_and(|draft| draft.seen == seen) {
        return Ok(());
    }
    if !same {
        saving.drafted(conn, question, before.as_ref(), &typed).await?;
    }
    saving.put_draft(conn, question, Texts::one(typed), Some(seen)).await
}

async fn put(
    saving: &mut Saving<'_>,
    conn: &mut Conn<'_>,
    question: &Question,
    value: Option<Value>,
) -> Result<(), DbError> {
    let untouched = !saving.filling.shared.contains_key(&question.id);
    let confirmed = untouched && value.is_some() && value == saving.filling.prefill(&question.id);
    let version = saving.filling.shared.get(&question.id).map_or(0, |shared| shared.version) + 1;
    let json = value.as_ref().map_or_else(|| "null".to_owned(), Value::to_json);
    let (round, region, me, now) =
        (saving.filling.round.id.0, saving.who.region.as_str(), saving.who.member.0, saving.now);
    // An answer that was taken back counts for nobody.
    let (by, at) = value.as_ref().map(|_| (me, now)).unzip();
    execute!(conn, sql::PUT_SHARED, round, region, &question.id, &json, version, me, now, by, at)?;
    let event = if confirmed { "confirmed" } else { "changed" };
    saving.history(conn, question, event, &json, Some(version)).await?;
    saving.drop_draft(conn, question).await?;
    saving.changed = true;
    saving.agreed.push((question.id.clone(), version.into()));
    let stored =
        Shared { value, version, changed_by: None, changed_by_id: Some(me), changed_at: now, confirmed_by: None };
    saving.filling.shared.insert(question.id.clone(), stored);
    Ok(())
}
