//! Changing what an action is, or taking it out of a concept.

use super::super::super::names::ASK;
use super::super::posting::{meeting, proof};
use super::super::{back_to, load_to_plan, meeting_id};
use super::names::{WHAT, ask};
use super::posts::{at, done};
use super::{action_path, fields, fields::ActionFields, list, names::back, path};
use crate::forms::{Actions, Form, FormState, Hidden, Incoming, NotDone, Problem, Version, use_form_state};
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, PageHead};
use axum::extract::Path;
use axum::response::Response;
use domain::account::Actor;
use domain::ids::ActionId;
use domain::time;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::meetings::MeetingView;
use service::meetings::agreements::{ActionView, Owners, change_action, possible_owners, read_action, remove_action};
use uuid::Uuid;

pub(super) fn action_id(text: &str) -> Result<ActionId, PageError> {
    Uuid::parse_str(text).map(ActionId).map_err(|_| PageError::NotFound)
}

/// An action, as a form.
#[component]
pub fn ActionPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    let action = use_params_map().with_untracked(|params| params.get("afspraak")).unwrap_or_default();
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let action = read_action(&ctx, &proof, meeting.id, action_id(&action)?).await?;
        let owners = possible_owners(&ctx, &proof, &meeting).await?;
        let stale = form.as_ref().filter(|form| form.has(&Problem::Changed));
        let today = time::day(ctx.now());
        let stale = stale.map(|_| stands_now(&actor, &action, today));
        Ok(view! {
            <PageHead title="Afspraak wijzigen" kicker=back_to(&meeting) />
            <div class="narrow stack">{stale}{forms(&meeting, &action, (owners, form))}</div>
        }
        .into_any())
    })
}

fn stands_now(actor: &Actor, action: &ActionView, today: chrono::NaiveDate) -> impl IntoView + use<> {
    let list = list::Actions { actor, today, back: back::RECORD, writes: false, tells_item: false }
        .list(std::slice::from_ref(action));
    view! { <Message kind=MessageKind::Warn><p>"Zo staat de afspraak er nu:"</p>{list}</Message> }
}

fn forms(meeting: &MeetingView, action: &ActionView, (owners, form): (Owners, Option<FormState>)) -> AnyView {
    let (to, back, version) = (action_path(meeting.id, action.id), path(meeting.id), action.version);
    let remove = (!action.is_published()).then(|| remove_form(to.clone(), version, form.clone()));
    // What was to be removed posted none of these fields.
    let form = form.filter(|form| form.value(ASK) != ask::REMOVE);
    let (of_version, action) = (form.clone(), Some(action.clone()));
    view! {
        <Form action=to label="Afspraak wijzigen">
            <Version newest=version form=of_version />
            <ActionFields owners action form />
            <Actions submit="Afspraak bewaren" back />
        </Form>
        {remove}
    }
    .into_any()
}

fn remove_form(to: String, version: i32, form: Option<FormState>) -> impl IntoView + use<> {
    view! {
        <Form action=to label="Afspraak weghalen">
            <Version newest=version form />
            <Hidden name=ASK value=ask::REMOVE />
            <h2>"Staat de afspraak er ten onrechte?"</h2>
            <div class="actions">
                <button class="button button--warn" type="submit">"Afspraak weghalen"</button>
            </div>
        </Form>
    }
}

/// `POST /bijeenkomsten/<id>/verslag/afspraken/<afspraak>`.
pub(super) async fn change(Path((id, action)): Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?.id;
        let of = (action_id(&action)?, posting.form.version());
        if posting.form.value(ASK) == ask::REMOVE {
            remove_action(&posting.ctx, &proof, meeting, of).await.map_err(at(WHAT))?;
            return Ok(done(meeting, "afspraak-weg"));
        }
        let new = fields::read(&mut posting.form).ok_or(NotDone::Form)?;
        change_action(&posting.ctx, &proof, meeting, of, &new).await.map_err(at(WHAT))?;
        Ok(done(meeting, "afspraak-gewijzigd"))
    })
    .await
}
