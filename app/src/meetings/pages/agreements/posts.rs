//! What is posted from the page of the record and from those of its items, and what the posts about it have in common.

use super::super::super::names::ASK;
use super::super::posting::{meeting, proof};
use super::names::{DECISION, WHAT, ask};
use super::{fields, minutes, path, point_id, point_path, texts, typing};
use crate::forms::{Done, FormState, Incoming, Name, NotDone, Posting};
use crate::shell::respond::PageError;
use axum::extract::Path;
use axum::response::Response;
use domain::ids::{ActionId, DecisionId};
use domain::meetings::agreement::Decision;
use service::meetings::agreements::{self, AgreementError, At, read_record};
use service::meetings::proof::MayPlan;

/// A refusal of the form that begins with this field.
pub(super) fn at(first: Name) -> impl Fn(AgreementError) -> NotDone {
    move |error| match texts::refusal(&error, first) {
        Some((name, problem)) => NotDone::At(name, problem),
        None => NotDone::Page(error.into()),
    }
}

/// The page of the record, or of an item in it, which says what was done.
pub(super) fn done(at: impl Into<At>, what: &str) -> String {
    format!("{}?gedaan={what}", page(at.into()))
}

fn page(at: At) -> String {
    match at.item {
        None => path(at.meeting),
        Some(item) => point_path(at.meeting, item),
    }
}

/// `POST /bijeenkomsten/<id>/verslag`: minutes, a decision or an action of the meeting.
pub(super) async fn write(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| written(posting, &id, None).await).await
}

/// `POST /bijeenkomsten/<id>/verslag/punten/<punt>`: the same of an item of its agenda.
pub(super) async fn write_at_point(Path((id, point)): Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| written(posting, &id, Some(&point)).await).await
}

/// Stores whatever was typed, not only what the button that was pressed is about: minutes first, but for those that others read at once, then what is decided and
/// what somebody will do.
/// Of what cannot be stored the form comes back.
async fn written(posting: &mut Posting, id: &str, point: Option<&str>) -> Result<Done, NotDone> {
    let item = point.map(point_id).transpose();
    if posting.is_in_background() {
        return Ok(Done::told(typing::save(posting, id, item).await));
    }
    let proof = proof(posting)?;
    let meeting = meeting(posting, id).await?;
    let at = At { meeting: meeting.id, item: item? };
    let asks = posting.form.value(ASK).to_owned();
    match asks.as_str() {
        ask::SAVE | ask::PREVIEW => minutes::save(posting, &proof, at, false).await?,
        ask::DECISION | ask::ACTION => {
            let record = read_record(&posting.ctx, &posting.actor, &meeting).await.map_err(PageError::from)?;
            let is_read = record.is_some_and(|record| record.published.is_some());
            minutes::save(posting, &proof, at, is_read).await?;
        }
        ask::OTHER => {}
        _ => return Err(PageError::NotFound.into()),
    }
    added(posting, &proof, at, &asks).await?;
    let what = match asks.as_str() {
        ask::OTHER => return Ok(page(at).into()),
        ask::DECISION => "besluit",
        ask::ACTION => "afspraak",
        _ => "notulen",
    };
    Ok(done(at, what).into())
}

/// Adds the decision and the action that were typed, or asked for. Both are read before one is stored; under its key each is made once.
async fn added(posting: &mut Posting, proof: &MayPlan, of: At, asks: &str) -> Result<(), NotDone> {
    let has = |posting: &Posting, name| !posting.form.value(name).trim().is_empty();
    let wanted = [asks == ask::DECISION || has(posting, DECISION), asks == ask::ACTION || has(posting, WHAT)];
    let read = |form: &mut FormState| form.parsed(DECISION, |typed| Decision::parse(typed).map_err(texts::no_decision));
    let decision = wanted[0].then(|| read(&mut posting.form));
    let action = wanted[1].then(|| fields::read(&mut posting.form));
    if decision == Some(None) || action == Some(None) {
        return Err(NotDone::Form);
    }
    let key = posting.form.key().unwrap_or_else(|| posting.ctx.new_id());
    if let Some(decision) = decision.flatten() {
        let stored = agreements::add_decision(&posting.ctx, proof, of, DecisionId(key), &decision).await;
        stored.map_err(at(DECISION))?;
    }
    if let Some(action) = action.flatten() {
        agreements::add_action(&posting.ctx, proof, of, ActionId(key), &action).await.map_err(at(WHAT))?;
    }
    Ok(())
}
