//! What the questionnaire's forms post.

use super::islands::NO_SEAT;
use super::next::Next;
use super::texts;
use crate::AppState;
use crate::forms::{FormState, Name};
use crate::shell::respond::{PageError, asker, login_address, post_failed, refused, render, see_other, wants_json};
use crate::shell::{ExpiredLogin, PostedForm, Refusal};
use axum::Json;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::account::Actor;
use domain::survey::{Post, Problem, ProblemKind, SurveyFormat, buttons};
use domain::time;
use http::{StatusCode, request::Parts};
use leptos::prelude::provide_context;
use serde_json::json;
use service::account::{self, PageOwner, Session};
use service::db::DbError;
use service::survey::{Saved, SendOutcome, SurveyError, kept_posts, save_section, send_in};

/// The hidden field that tells from which login a page came.
pub(super) const OWNER: Name = Name::new(buttons::PAGE);

/// Saves a section: from its form, and from the island while somebody types.
pub async fn save(State(state): State<AppState>, Path(section): Path<String>, request: Request) -> Response {
    save_from(state, (section, None), request).await
}

/// Saves the page of one question.
pub async fn save_question(
    State(state): State<AppState>,
    Path((section, question)): Path<(String, String)>,
    request: Request,
) -> Response {
    save_from(state, (section, Some(question)), request).await
}

async fn save_from(state: AppState, (section, question): (String, Option<String>), request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let (fields, page) = fields(&parts);
    let actor = asker(&parts);
    let owner = match owner(&state, &parts, &actor, &page).await {
        Ok(owner) => owner,
        Err(error) => return post_failed(&state, parts, error.into()).await,
    };
    if is_away(owner, &actor) {
        return logged_out(&state, parts, &section, (page, fields), owner).await;
    }
    let Ok(post) = Post::new(fields.clone()) else {
        return too_large(&state, parts, fields).await;
    };
    match save_section(&state.ctx, &actor, &section, post.clone()).await {
        Ok(saved) if wants_json(&parts) => told(&saved, gentle(saved.format, &section, &post)),
        Ok(saved) => {
            Next::after(saved.format, (&section, question), &post, &parts, &state).answer(&section, &saved, &state)
        }
        Err(error) => failed(&state, parts, error, fields).await,
    }
}

/// Sends in.
pub async fn send(State(state): State<AppState>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let ((_, page), actor) = (fields(&parts), asker(&parts));
    let owner = match owner(&state, &parts, &actor, &page).await {
        Ok(owner) => owner,
        Err(error) => return post_failed(&state, parts, error.into()).await,
    };
    if is_away(owner, &actor) {
        return see_other(&login_address("/vragenlijst/controleren"));
    }
    match send_in(&state.ctx, &actor).await {
        Ok(SendOutcome::Sent { .. }) => see_other("/vragenlijst/bedankt"),
        // The page itself lists what is missing.
        Ok(SendOutcome::Gaps(_)) => see_other("/vragenlijst/controleren?gaten=ja"),
        Err(error) => failed(&state, parts, error, Vec::new()).await,
    }
}

/// Whether whoever posts is not, or no longer, the reader of the page: one that was left open is not posted for whoever
/// logged in after its reader.
fn is_away(owner: PageOwner, actor: &Actor) -> bool {
    matches!(actor, Actor::Visitor) || owner.member().is_some_and(|owner| actor.member_id() != Some(owner))
}

/// Whose page was posted. One of the login that posts it needs no look in the database.
async fn owner(state: &AppState, parts: &Parts, actor: &Actor, page: &str) -> Result<PageOwner, DbError> {
    match (parts.extensions.get::<Session>(), actor.member_id()) {
        (Some(session), Some(member)) if account::is_page_of(&state.ctx, session, page) => Ok(PageOwner::Known(member)),
        _ => account::page_owner(&state.ctx, page).await,
    }
}

/// The fields of the form, and the tag of the page that it stood in.
fn fields(parts: &Parts) -> (Vec<(String, String)>, String) {
    let form = parts.extensions.get::<PostedForm>();
    let form = form.map(|PostedForm(bytes)| FormState::parse(bytes)).unwrap_or_default();
    let page = form.value(OWNER).to_owned();
    (form.values.into_iter().filter(|(name, _)| OWNER != **name).collect(), page)
}

/// What the island needs to know.
fn told(saved: &Saved, gentle: Words) -> Response {
    let versions: serde_json::Map<_, _> =
        saved.versions.iter().map(|(question, version)| (question.clone(), json!(version))).collect();
    Json(json!({
        "tijd": time::clock(saved.at),
        "versies": versions,
        "botsingen": saved.unseen,
        "ingevuld": saved.answered,
        "telt": !saved.waits_to_count,
        "fouten": faults(saved),
        "vragen": gentle,
    }))
    .into_response()
}

/// What is asked about each question of which a text was posted; null where nothing is.
fn gentle(format: &SurveyFormat, section: &str, post: &Post) -> Words {
    let texts = format.section(section).into_iter().flat_map(|it| &it.questions).filter(|question| question.has_text());
    let posted = texts.filter_map(|question| Some((question.id.clone(), post.about(question)?.typed.personal())));
    posted.map(|(id, found)| (id, json!(texts::gentle(&found)))).collect()
}

/// Something to say, by question.
type Words = serde_json::Map<String, serde_json::Value>;

/// What has to be mended, by question. That an answer was changed meanwhile is told beside the buttons.
fn faults(saved: &Saved) -> Words {
    let format = saved.format;
    let told = |problem: &&Problem| problem.kind != ProblemKind::ChangedMeanwhile;
    let words = |problem: &Problem| {
        let (section, question) = format.question(&problem.question)?;
        Some((question.id.clone(), json!(texts::problem(format, question, section.scope, problem))))
    };
    saved.problems.iter().filter(told).filter_map(words).collect()
}

/// The login ended while somebody was typing: what they posted is kept for them until they are back.
async fn logged_out(
    state: &AppState,
    parts: Parts,
    section: &str,
    (page, fields): (String, Vec<(String, String)>),
    owner: PageOwner,
) -> Response {
    let expired = parts.extensions.get::<ExpiredLogin>().map(|ExpiredLogin(member)| *member);
    let member = match owner {
        PageOwner::Known(member) => Some(member),
        // The browser itself may still tell who it was.
        PageOwner::Past(member) => expired.filter(|expired| *expired == member),
        PageOwner::Unknown => expired,
    };
    let Some(member) = member else {
        return match () {
            () if wants_json(&parts) => StatusCode::UNAUTHORIZED.into_response(),
            () if fields.iter().any(|(_, text)| text.trim().contains(char::is_whitespace)) => {
                refused(state, parts, Refusal::LoggedOut).await
            }
            () => to_login(&parts),
        };
    };
    match kept_posts::keep(&state.ctx, member, &page, section, fields).await {
        Ok(()) if wants_json(&parts) => StatusCode::UNAUTHORIZED.into_response(),
        Ok(()) => see_other(&format!("{}&bewaard=ja", login_address(parts.uri.path()))),
        Err(SurveyError::Db(error)) => post_failed(state, parts, error.into()).await,
        Err(SurveyError::NoSuchSection) => post_failed(state, parts, PageError::NotFound).await,
        Err(_) => refused(state, parts, Refusal::TooLarge).await,
    }
}

fn to_login(parts: &Parts) -> Response {
    see_other(&login_address(parts.uri.path()))
}

/// Nothing is stored, and the page comes back as it was filled in.
async fn too_large(state: &AppState, parts: Parts, values: Vec<(String, String)>) -> Response {
    if wants_json(&parts) {
        return refused(state, parts, Refusal::TooLarge).await;
    }
    let form = FormState::of(values);
    render(state, parts, StatusCode::PAYLOAD_TOO_LARGE, move || provide_context(form.clone())).await
}

async fn failed(state: &AppState, parts: Parts, error: SurveyError, values: Vec<(String, String)>) -> Response {
    match error {
        SurveyError::NoOpenRound if wants_json(&parts) => StatusCode::CONFLICT.into_response(),
        SurveyError::NoOpenRound => {
            let form = FormState::of(values);
            render(state, parts, StatusCode::CONFLICT, move || provide_context(form.clone())).await
        }
        SurveyError::NoSeat if wants_json(&parts) => (StatusCode::CONFLICT, NO_SEAT).into_response(),
        // Whoever lost their seat while the page was open reads what they typed.
        SurveyError::NoSeat => {
            let form = FormState::of(values);
            render(state, parts, StatusCode::NOT_FOUND, move || provide_context(form.clone())).await
        }
        SurveyError::NoSuchSection => post_failed(state, parts, PageError::NotFound).await,
        SurveyError::TooLarge => too_large(state, parts, values).await,
        SurveyError::Db(error) => post_failed(state, parts, error.into()).await,
    }
}
