//! Changing a decision, or taking it out.

use super::super::super::names::ASK;
use super::super::posting::{meeting, proof};
use super::super::{back_to, load_to_plan, meeting_id};
use super::names::{DECISION, ask};
use super::posts::{at, done};
use super::{decision_path, path, texts};
use crate::forms::{
    Actions, Field, Form, FormState, Hidden, Incoming, Kind, NotDone, Problem, Version, use_form_state,
};
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, PageHead, Typed};
use axum::extract::Path;
use axum::response::Response;
use domain::ids::{DecisionId, MeetingId};
use domain::meetings::agreement::Decision;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::meetings::agreements::{self, DecisionView, change_decision, remove_decision};
use uuid::Uuid;

fn decision_id(text: &str) -> Result<DecisionId, PageError> {
    Uuid::parse_str(text).map(DecisionId).map_err(|_| PageError::NotFound)
}

/// A decision, as a form.
#[component]
pub fn DecisionPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    let decision = use_params_map().with_untracked(|params| params.get("besluit")).unwrap_or_default();
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let decision = agreements::read_decision(&ctx, &proof, meeting.id, decision_id(&decision)?).await?;
        Ok(view! {
            <PageHead title="Besluit wijzigen" kicker=back_to(&meeting) />
            <div class="narrow stack">{forms(meeting.id, &decision, form)}</div>
        }
        .into_any())
    })
}

fn forms(meeting: MeetingId, decision: &DecisionView, form: Option<FormState>) -> AnyView {
    let (to, back, version) = (decision_path(meeting, decision.id), path(meeting), decision.version);
    let stale = form.as_ref().filter(|form| form.has(&Problem::Changed));
    let stale = stale.map(|_| {
        let text = decision.text.clone();
        view! { <Message kind=MessageKind::Warn><p>"Zo staat het besluit er nu:"</p><p><Typed text /></p></Message> }
    });
    // What was to be removed posted no words.
    let (of_remove, form) = (form.clone(), form.filter(|form| form.value(ASK) != ask::REMOVE));
    let (value, of_version) = (decision.text.clone(), form.clone());
    view! {
        {stale}
        <Form action=to.clone() label="Besluit wijzigen">
            <Version newest=version form=of_version />
            <Field name=DECISION label="Wat is er besloten?" kind=Kind::Lines value form />
            <Actions submit="Besluit bewaren" back />
        </Form>
        <Form action=to label="Besluit weghalen">
            <Version newest=version form=of_remove />
            <Hidden name=ASK value=ask::REMOVE />
            <h2>"Staat het er ten onrechte?"</h2>
            <div class="actions">
                <button class="button button--warn" type="submit">"Besluit weghalen"</button>
            </div>
        </Form>
    }
    .into_any()
}

/// `POST /bijeenkomsten/<id>/verslag/besluiten/<besluit>`.
pub(super) async fn change(Path((id, decision)): Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?.id;
        let of = (decision_id(&decision)?, posting.form.version());
        if posting.form.value(ASK) == ask::REMOVE {
            remove_decision(&posting.ctx, &proof, meeting, of).await.map_err(at(DECISION))?;
            return Ok(done(meeting, "besluit-weg"));
        }
        let read = posting.form.parsed(DECISION, |typed| Decision::parse(typed).map_err(texts::no_decision));
        let words = read.ok_or(NotDone::Form)?;
        change_decision(&posting.ctx, &proof, meeting, of, &words).await.map_err(at(DECISION))?;
        Ok(done(meeting, "besluit-gewijzigd"))
    })
    .await
}
