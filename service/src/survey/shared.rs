//! A shared answer: confirmed, changed, taken back, or come too late.

use super::filling::Shared;
use super::save::Saving;
use super::sql;
use crate::db::{Conn, DbError};
use crate::execute;
use domain::survey::{Posted, Question, Typed, Value, check, more_than};

/// Stores what was posted for a shared question. What is not valid, and what comes after somebody else's change, is kept as
/// the writer's own draft: the page shows it with what to do.
pub(super) async fn keep(
    saving: &mut Saving<'_>,
    conn: &mut Conn<'_>,
    question: &Question,
    posted: Posted,
) -> Result<(), DbError> {
    if !posted.value_posted {
        return if posted.confirms { confirm(saving, conn, question).await } else { Ok(()) };
    }
    let format = saving.filling.round.format;
    let Ok(answer) = check(format, question, &posted.typed) else {
        return keep_draft(saving, conn, question, posted.typed).await;
    };
    let value = answer.map(|answer| answer.value);
    let other = question.at_most.as_ref().and_then(|id| saving.filling.value_in_effect(id));
    if value.as_ref().is_some_and(|value| more_than(question, value, other.as_ref()).is_some()) {
        return keep_draft(saving, conn, question, posted.typed).await;
    }
    let stored = saving.filling.shared.get(&question.id);
    let version = stored.map_or(0, |shared| shared.version);
    let now = stored.and_then(|shared| shared.value.clone());
    let prefill = saving.filling.prefill(&question.id).filter(|_| stored.is_none());
    let only_opened = stored.is_none() && !posted.confirms && (value.is_none() || value == prefill);
    if value == now || only_opened {
        return saving.drop_draft(conn, question).await;
    }
    if posted.seen.unwrap_or(0) != version {
        return keep_draft(saving, conn, question, posted.typed).await;
    }
    let event = if value == prefill { "confirmed" } else { "changed" };
    put(saving, conn, question, value, event).await
}

async fn confirm(saving: &mut Saving<'_>, conn: &mut Conn<'_>, question: &Question) -> Result<(), DbError> {
    let untouched = !saving.filling.shared.contains_key(&question.id);
    match saving.filling.prefill(&question.id).filter(|_| untouched) {
        Some(value) => put(saving, conn, question, Some(value), "confirmed").await,
        None => Ok(()),
    }
}

async fn keep_draft(
    saving: &mut Saving<'_>,
    conn: &mut Conn<'_>,
    question: &Question,
    typed: Typed,
) -> Result<(), DbError> {
    if saving.filling.drafts.get(&question.id).is_some_and(|draft| draft.typed == typed) {
        return Ok(());
    }
    saving.history(conn, question, "drafted", &typed.to_json()).await?;
    saving.put_draft(conn, question, typed).await
}

async fn put(
    saving: &mut Saving<'_>,
    conn: &mut Conn<'_>,
    question: &Question,
    value: Option<Value>,
    event: &str,
) -> Result<(), DbError> {
    let version = saving.filling.shared.get(&question.id).map_or(0, |shared| shared.version) + 1;
    let json = value.as_ref().map_or_else(|| "null".to_owned(), Value::to_json);
    let (round, region, me) = (saving.filling.round.id.0, saving.who.region.clone(), saving.who.member.0);
    let confirmed = value.as_ref().map(|_| (me, saving.now));
    execute!(
        conn,
        sql::PUT_SHARED,
        round,
        region.as_str(),
        &question.id,
        &json,
        version,
        me,
        saving.now,
        confirmed.map(|(by, _)| by),
        confirmed.map(|(_, at)| at),
    )?;
    saving.history(conn, question, event, &json).await?;
    saving.drop_draft(conn, question).await?;
    let stored = Shared { value, version, changed_by: None, changed_at: saving.now, confirmed_by: None };
    saving.filling.shared.insert(question.id.clone(), stored);
    Ok(())
}
