//! The posts of logging in and out.

use super::cookies::{Asked, Cookie};
use super::texts;
use crate::shell::{AppState, ClientAddress, FormState, respond};
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use domain::account::login::{LoginCode, origin_of};
use domain::account::{Actor, EmailAddress, describe_device};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use leptos::prelude::provide_context;
use service::Ctx;
use service::account::{self, Asked as Outcome, CodeRequest, CodeTyped, LoggedIn};
use service::survey::{SurveyError, kept_posts};

/// The hidden field that is other on each login page that is opened.
pub(super) const PAGE: &str = "pagina";

/// The place that limits count this request as.
pub(super) fn origin(parts: &Parts) -> String {
    parts.extensions.get::<ClientAddress>().map(|address| origin_of(address.0)).unwrap_or_default()
}

/// The kind of device that asks.
fn device(headers: &HeaderMap) -> String {
    describe_device(headers.get(header::USER_AGENT).and_then(|text| text.to_str().ok()).unwrap_or_default())
}

/// The page again with status 429: asked too often.
pub(super) async fn too_many(
    state: &AppState,
    parts: Parts,
    mut form: FormState,
    field: &str,
    text: String,
) -> Response {
    form.error(field, text);
    respond::render(state, parts, StatusCode::TOO_MANY_REQUESTS, move || provide_context(form.clone())).await
}

/// `POST /inloggen`: asks for a code.
pub(super) async fn ask_code(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    let mut form = FormState::parse(&body);
    let email = match EmailAddress::parse(form.value("email")) {
        Ok(email) => email,
        Err(problem) => {
            form.error("email", texts::email_problem(problem));
            return respond::form_again(&state, parts, form).await;
        }
    };
    if !form.value("website").is_empty() {
        tracing::info!("login code not sent: the field that nobody sees was filled in");
        return respond::see_other("/inloggen/code");
    }
    let settings = state.ctx.settings.clone();
    let request = CodeRequest {
        email: email.clone(),
        origin: origin(&parts),
        device: device(&parts.headers),
        own_device: form.value("eigen-apparaat") == "ja",
        next: Some(form.value("verder").to_owned()),
        earlier_verifier: earlier(&state, &parts).map(|asked| asked.verifier),
        again: form.value("opnieuw") == "ja",
        page: Some(form.value(PAGE).into()),
    };
    match account::request_code(&state.ctx, request).await {
        Ok(Outcome::Sent { verifier }) => {
            let mut response = respond::see_other("/inloggen/code");
            let asked = Asked { verifier, at: state.ctx.now().timestamp(), email };
            Cookie::Login.set(&settings, response.headers_mut(), &asked.to_text(), false);
            response
        }
        Ok(Outcome::JustSent) => respond::see_other("/inloggen/code?net-verstuurd=ja"),
        Ok(Outcome::TooMany { again_at }) => too_many(&state, parts, form, "email", texts::too_many(again_at)).await,
        Err(error) => respond::post_failed(&state, parts, error.into()).await,
    }
}

/// What the login cookie holds.
fn earlier(state: &AppState, parts: &Parts) -> Option<Asked> {
    Cookie::Login.read(&state.ctx.settings, &parts.headers).and_then(|text| Asked::parse(&text))
}

/// `POST /inloggen/code`: logs in.
pub(super) async fn use_code(State(state): State<AppState>, parts: Parts, body: Bytes) -> Response {
    let mut form = FormState::parse(&body);
    let Some(asked) = earlier(&state, &parts) else {
        // The page itself says where to type the code.
        return respond::render(&state, parts, StatusCode::UNPROCESSABLE_ENTITY, || {}).await;
    };
    let Some(code) = LoginCode::parse(form.value("code")) else {
        form.error("code", texts::CODE_MALFORMED);
        return respond::form_again(&state, parts, form).await;
    };
    let typed = CodeTyped {
        verifier: Some(asked.verifier),
        code,
        device: device(&parts.headers),
        earlier_session: Cookie::Session.read(&state.ctx.settings, &parts.headers),
    };
    match account::verify_code(&state.ctx, typed).await {
        Ok(Ok(login)) => welcome(&state, &login).await,
        Ok(Err(refusal)) => {
            // A code that was refused is not shown again: it would only be typed again.
            form.values.retain(|(name, _)| name != "code");
            form.error("code", texts::refusal(refusal));
            respond::form_again(&state, parts, form).await
        }
        Err(error) => respond::post_failed(&state, parts, error.into()).await,
    }
}

/// Sets the session cookie and goes where the person was going.
///
/// What was posted after an earlier login had ended is saved first. What cannot be saved any more is shown by the
/// questionnaire's first page. When that fails it stays kept, and comes back at the next login.
async fn welcome(state: &AppState, login: &LoggedIn) -> Response {
    let next = login.next.as_deref().unwrap_or("/");
    let next = give_back(&state.ctx, &login.actor, next).await.unwrap_or_else(|error| {
        tracing::error!("kept posts not restored: {error}");
        next.to_owned()
    });
    let mut response = respond::see_other(&next);
    let (settings, headers) = (&state.ctx.settings, response.headers_mut());
    Cookie::Session.set(settings, headers, &login.token, login.own_device);
    Cookie::Login.remove(settings, headers);
    response
}

/// Saves what was kept for whoever logs in. Gives where they go: to `next`, or to the page that tells what was saved or came too late.
async fn give_back(ctx: &Ctx, actor: &Actor, next: &str) -> Result<String, SurveyError> {
    let restored = kept_posts::restore(ctx, actor).await?.sections;
    let is_late = !kept_posts::late(ctx, actor).await?.is_empty();
    Ok(match restored.as_slice() {
        [] if is_late => "/vragenlijst".to_owned(),
        [] => next.to_owned(),
        [one] if !is_late && next == format!("/vragenlijst/{one}") => format!("{next}?melding=teruggezet"),
        some => format!("/vragenlijst?teruggezet={}", some.join(",")),
    })
}

/// `POST /uitloggen`: ends the session here and on the server, and has the browser forget what it stored. On somebody's own device
/// text that could not be sent yet keeps waiting.
pub(super) async fn log_out(State(state): State<AppState>, parts: Parts) -> Response {
    let settings = state.ctx.settings.clone();
    let own_device = match Cookie::Session.read(&settings, &parts.headers) {
        Some(token) => match account::log_out(&state.ctx, &token).await {
            Ok(own_device) => own_device.unwrap_or(false),
            Err(error) => return respond::post_failed(&state, parts, error.into()).await,
        },
        // Logged out in another window: that decided about what is stored.
        None => true,
    };
    let mut response = respond::see_other("/inloggen?uitgelogd=ja");
    let headers = response.headers_mut();
    for cookie in [Cookie::Session, Cookie::Login, Cookie::Address] {
        cookie.remove(&settings, headers);
    }
    let forgets = if own_device { "\"cache\"" } else { "\"cache\", \"storage\"" };
    headers.insert("clear-site-data", HeaderValue::from_static(forgets));
    response
}
