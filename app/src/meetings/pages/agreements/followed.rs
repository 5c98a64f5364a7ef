//! Saying how far an action is: the page of one action, and what is posted from every list.

use super::super::super::forms::reason_for;
use super::super::super::names::ASK;
use super::super::super::paths;
use super::action::action_id;
use super::names::{ask, back};
use super::{followed_path, path, texts};
use crate::forms::{
    Field, FieldError, Form, FormState, Hidden, Incoming, Kind, NotDone, VERSION, Version, use_form_state,
};
use crate::rounds::names::{BACK, REASON};
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, PageHead, Typed};
use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action as Right;
use domain::meetings::MeetingKind;
use domain::meetings::agreement::{ActionState, Owner};
use domain::time;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::meetings::agreements::{ActionChange, ActionView, Followed, Settling, read_followed, settle_action};

/// One action: what was said of it, and what can be said now.
#[component]
pub fn FollowedPage() -> impl IntoView {
    let (form, done) = (use_form_state(), query("gedaan"));
    let from = form.as_ref().map(|form| form.value(BACK).to_owned()).or_else(|| query(BACK.as_str()));
    let id = use_params_map().with_untracked(|params| params.get("afspraak")).unwrap_or_default();
    page(move |ctx, actor| async move {
        let id = action_id(&id).map_err(|_| PageError::Hidden)?;
        let Followed { action, changes } = read_followed(&ctx, &actor, id).await?;
        let today = time::day(ctx.now());
        let done = done.as_deref().and_then(texts::done).map(|text| view! { <Message><p>{text}</p></Message> });
        let forms = forms(&action, from.as_deref().unwrap_or_default(), form);
        Ok(view! {
            <PageHead title="Afspraak" kicker=kicker(&actor, &action) />
            <div class="narrow stack">
                {done}
                {about(&action, today)}
                {history(&changes)}
                {forms}
            </div>
        }
        .into_any())
    })
}

/// The way to the record, for who sees its meeting.
fn kicker(actor: &Actor, action: &ActionView) -> AnyView {
    let (meeting, day, kind) = action.meeting;
    let words = format!("Afgesproken bij {}", texts::called(kind, day));
    let sees = kind != MeetingKind::Coordination || actor.may(Right::SeeCoordinationMeetings);
    if sees { view! { <a href=path(meeting)>{words}</a> }.into_any() } else { words.into_any() }
}

fn about(action: &ActionView, today: NaiveDate) -> AnyView {
    let (what, how_far) = (action.what.clone(), texts::how_far(action, today));
    view! { <h2 class="section__title"><Typed text=what /></h2> <p>{how_far}</p> }.into_any()
}

/// What was said of it, when there was more than one thing: the last stands above.
fn history(changes: &[ActionChange]) -> Option<AnyView> {
    let line = |change: &ActionChange| {
        let by = change.by.as_deref().unwrap_or("het portaal");
        let reason = if change.reason.is_empty() { String::new() } else { format!(": {}", change.reason) };
        let at = seen_now().date_and_clock(change.at);
        view! { <li class="list__item">{format!("{at}, {by}: {}{reason}", change.state.label())}</li> }
    };
    let lines: Vec<_> = changes.iter().map(line).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section aria-labelledby="eerder">
                <h2 id="eerder">"Wie zei wat?"</h2>
                <ul class="list">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// What can be said of it now. `from` is where that leads back to.
fn forms(action: &ActionView, from: &str, form: Option<FormState>) -> AnyView {
    let refused = view! { <div id=ASK.as_str() tabindex="-1"><FieldError name=ASK form=form.clone() /></div> };
    let press = |asks: &'static str, words: &'static str| {
        let hidden = hidden(action, from, form.clone());
        view! {
            <Form action=followed_path(action.id) label=words>
                {hidden}
                <div class="actions">
                    <button class="button" type="submit" name=ASK.as_str() value=asks>{words}</button>
                </div>
            </Form>
        }
        .into_any()
    };
    let is_open = action.state == ActionState::Open;
    let first = if is_open { press(ask::DONE, "Gedaan") } else { press(ask::OPEN, "Toch nog open") };
    // Whoever typed a reason while somebody else said something has it back, and chooses.
    let has_typed = form.as_ref().is_some_and(|form| !form.value(REASON).is_empty());
    let title = if is_open { "Hoeft het niet meer?" } else { "Toch laten vervallen?" };
    let lapse =
        (is_open || has_typed).then(|| lapse(action, hidden(action, from, form.clone()), (title, form.clone())));
    view! { {refused} {first} {lapse} }.into_any()
}

/// The form with the reason why it lapses.
fn lapse(action: &ActionView, hidden: AnyView, (title, form): (&'static str, Option<FormState>)) -> AnyView {
    view! {
        <Form action=followed_path(action.id) label="Afspraak laten vervallen">
            <h2>{title}</h2>
            {hidden}
            <Field name=REASON label="Waarom vervalt de afspraak?" kind=Kind::Lines form
                hint="Wie het verslag leest, leest ook de reden." />
            <div class="actions">
                <button class="button button--second" type="submit" name=ASK.as_str() value=ask::LAPSE>"Afspraak vervalt"</button>
            </div>
        </Form>
    }
    .into_any()
}

/// The version that is seen, and where saying something leads back to.
fn hidden(action: &ActionView, from: &str, form: Option<FormState>) -> AnyView {
    let (newest, from) = (action.version, from.to_owned());
    view! { <Version newest form /> <Hidden name=BACK value=from /> }.into_any()
}

/// `POST /afspraken/<afspraak>`.
pub(super) async fn settle(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let id = action_id(&id)?;
        // Who may not say anything of it is told of no reason.
        let Followed { action, .. } = read_followed(&posting.ctx, &posting.actor, id).await.map_err(PageError::from)?;
        let (settling, what) = match posting.form.value(ASK) {
            ask::DONE => (Settling::Done, "afspraak-gedaan"),
            ask::OPEN => (Settling::Open, "afspraak-open"),
            ask::LAPSE => {
                let reason = reason_for(&mut posting.form, texts::NO_REASON).ok_or(NotDone::Form)?;
                (Settling::Lapsed(reason), "afspraak-vervallen")
            }
            _ => return Err(PageError::NotFound.into()),
        };
        let version = posting.form.value(VERSION).trim().parse().unwrap_or(-1);
        let done = settle_action(&posting.ctx, &posting.actor, (id, version), &settling).await;
        done.map_err(super::posts::at(ASK))?;
        Ok(leads_to(&action, posting.form.value(BACK), what))
    })
    .await
}

/// The page from which it was said, which tells what was.
fn leads_to(action: &ActionView, from: &str, what: &str) -> String {
    let page = match (from, &action.owner) {
        (back::START, _) => "/".to_owned(),
        (back::SURVEY, _) => "/vragenlijst".to_owned(),
        (back::REGION, Owner::Region(region)) => format!("/monitor/regio/{region}"),
        (back::RECORD, _) => path(action.meeting.0),
        (back::MEETING, _) => paths::meeting(action.meeting.0),
        _ => followed_path(action.id),
    };
    format!("{page}?gedaan={what}")
}
