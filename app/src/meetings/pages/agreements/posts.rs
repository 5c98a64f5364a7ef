//! What is posted from the page of the record, and what the posts about it have in common.

use super::super::super::names::ASK;
use super::super::posting::{meeting, proof};
use super::names::{DECISION, WHAT, ask};
use super::{fields, minutes, path, texts};
use crate::forms::{Incoming, Name, NotDone, Posting};
use crate::shell::respond::PageError;
use axum::extract::Path;
use axum::response::Response;
use domain::ids::{ActionId, DecisionId, MeetingId};
use domain::meetings::agreement::Decision;
use service::meetings::agreements::{self, AgreementError};
use service::meetings::proof::MayPlan;

/// A refusal of the form that begins with this field.
pub(super) fn at(first: Name) -> impl Fn(AgreementError) -> NotDone {
    move |error| match texts::refusal(&error, first) {
        Some((name, problem)) => NotDone::At(name, problem),
        None => NotDone::Page(error.into()),
    }
}

/// The page of the record, which says what was done.
pub(super) fn done(meeting: MeetingId, what: &str) -> String {
    format!("{}?gedaan={what}", path(meeting))
}

/// `POST /bijeenkomsten/<id>/verslag`: minutes, a decision or an action.
pub(super) async fn write(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?.id;
        match posting.form.value(ASK) {
            ask::SAVE | ask::PREVIEW => minutes::save(posting, &proof, meeting).await,
            ask::DECISION => decision(posting, &proof, meeting).await,
            ask::ACTION => action(posting, &proof, meeting).await,
            _ => Err(PageError::NotFound.into()),
        }
    })
    .await
}

async fn decision(posting: &mut Posting, proof: &MayPlan, meeting: MeetingId) -> Result<String, NotDone> {
    let read = posting.form.parsed(DECISION, |typed| Decision::parse(typed).map_err(texts::no_decision));
    let decision = read.ok_or(NotDone::Form)?;
    let id = DecisionId(posting.form.key().unwrap_or_else(|| posting.ctx.new_id()));
    agreements::add_decision(&posting.ctx, proof, meeting, id, &decision).await.map_err(at(DECISION))?;
    Ok(done(meeting, "besluit"))
}

async fn action(posting: &mut Posting, proof: &MayPlan, meeting: MeetingId) -> Result<String, NotDone> {
    let action = fields::read(&mut posting.form).ok_or(NotDone::Form)?;
    let id = ActionId(posting.form.key().unwrap_or_else(|| posting.ctx.new_id()));
    agreements::add_action(&posting.ctx, proof, meeting, id, &action).await.map_err(at(WHAT))?;
    Ok(done(meeting, "afspraak"))
}
