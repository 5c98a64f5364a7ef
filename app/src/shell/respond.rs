//! Answers: pages that load, that fail, that are hidden.

use super::context::{actor, ctx, state};
use super::{AppState, InsteadOf, Refusal};
use axum::body::Body;
use axum::response::{IntoResponse, Redirect, Response};
use domain::account::Actor;
use domain::account::login::safe_next;
use http::{Method, Request, StatusCode, request::Parts};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use service::Ctx;
use service::db::Trouble;
use std::future::Future;

/// Why a page is not shown.
#[derive(Debug)]
pub enum PageError {
    /// It does not exist.
    NotFound,
    /// This actor may not see it: a visitor logs in first, for anyone else it does not exist.
    Hidden,
    /// It needs a login first.
    LogIn,
    /// There is nothing here to show now; it goes on at this address.
    SeeOther(String),
    /// Nobody foresaw this; the text goes to the log, a number to the reader.
    Fault(String),
    /// The database cannot be reached or written now; the text goes to the log.
    Unavailable(String),
    /// Others kept the database busy for too long; the text goes to the log.
    Busy(String),
}

impl From<service::db::DbError> for PageError {
    fn from(error: service::db::DbError) -> Self {
        let text = error.to_string();
        match error.trouble() {
            Trouble::Refused => Self::Fault(text),
            Trouble::Busy | Trouble::Conflict => Self::Busy(text),
            Trouble::Away | Trouble::ReadOnly | Trouble::Aborted => Self::Unavailable(text),
        }
    }
}

/// What is answered instead of a page.
enum Answer {
    /// 303 to this address.
    Elsewhere(String),
    /// This page with this status.
    Page(InsteadOf, StatusCode),
}

impl PageError {
    /// What `actor` gets, who goes on at `page` once they have logged in; a fault goes to the log.
    fn answer(self, ctx: &Ctx, actor: &Actor, page: &str) -> Answer {
        match self {
            Self::Hidden if matches!(actor, Actor::Visitor) => Answer::Elsewhere(login_address(page)),
            Self::NotFound | Self::Hidden => Answer::Page(InsteadOf::NotFound, StatusCode::NOT_FOUND),
            Self::LogIn => Answer::Elsewhere(login_address(page)),
            Self::SeeOther(path) => Answer::Elsewhere(path),
            Self::Fault(text) => {
                Answer::Page(InsteadOf::Fault(log_fault(ctx, &text)), StatusCode::INTERNAL_SERVER_ERROR)
            }
            Self::Unavailable(text) => {
                Answer::Page(InsteadOf::Unavailable(log_fault(ctx, &text)), StatusCode::SERVICE_UNAVAILABLE)
            }
            Self::Busy(text) => Answer::Page(InsteadOf::Busy(log_fault(ctx, &text)), StatusCode::SERVICE_UNAVAILABLE),
        }
    }
}

/// A page whose data is loaded before it is sent; `load` makes its view.
pub fn page<F, Fut>(load: F) -> AnyView
where
    F: FnOnce(Ctx, Actor) -> Fut + Send + 'static,
    Fut: Future<Output = Result<AnyView, PageError>> + Send + 'static,
{
    let work = load(ctx(), actor());
    view! {
        <Suspense>
            {Suspend::new(async move {
                match work.await {
                    Ok(view) => view,
                    Err(error) => failed(error),
                }
            })}
        </Suspense>
    }
    .into_any()
}

fn failed(error: PageError) -> AnyView {
    let page = use_context::<Parts>().as_ref().map(way_back).unwrap_or_default();
    match error.answer(&ctx(), &actor(), &page) {
        Answer::Elsewhere(address) => go_to(&address),
        Answer::Page(instead, status) => {
            set_status(status);
            (state().site.instead)(instead)
        }
    }
}

/// Not `leptos_axum::redirect`: that answers 302, and 200 to whoever does not ask for HTML.
fn go_to(path: &str) -> AnyView {
    set_status(StatusCode::SEE_OTHER);
    set_header(http::header::LOCATION, path);
    ().into_any()
}

/// Writes a fault to the log under a number that a person can read out over the telephone.
pub fn log_fault(ctx: &Ctx, text: &str) -> String {
    let [a, b, c] = ctx.random_bytes::<3>();
    let reference = format!("{:07}", u32::from_be_bytes([0, a, b, c]) % 10_000_000);
    tracing::error!(reference, "{text}");
    reference
}

/// Sets the status of the page that is being rendered.
pub fn set_status(status: StatusCode) {
    if let Some(options) = use_context::<ResponseOptions>() {
        options.set_status(status);
    }
}

/// Adds headers to the page that is being rendered, such as a cookie that goes.
pub fn add_headers(headers: http::HeaderMap) {
    let Some(options) = use_context::<ResponseOptions>() else { return };
    for (name, value) in headers.iter() {
        options.append_header(name.clone(), value.clone());
    }
}

/// Sets a header of the page that is being rendered.
fn set_header(name: http::HeaderName, value: &str) {
    if let (Some(options), Ok(value)) = (use_context::<ResponseOptions>(), http::HeaderValue::from_str(value)) {
        options.insert_header(name, value);
    }
}

/// The address of the login page that leads back to `path`.
pub fn login_address(path: &str) -> String {
    let back: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    format!("/inloggen?verder={back}")
}

/// Where who must log in goes on: at the page that they asked for, with what its address asks. Of a post, and of an address that is too
/// long to be kept, the page alone.
fn way_back(parts: &Parts) -> String {
    let is_asked = [Method::GET, Method::HEAD].contains(&parts.method);
    let whole = parts.uri.path_and_query().map(|address| address.as_str()).filter(|_| is_asked);
    whole.and_then(safe_next).unwrap_or_else(|| parts.uri.path()).to_owned()
}

/// 303: what was posted is done, look there.
pub fn see_other(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// Whoever asks; the session layer put them in the request.
pub fn asker(parts: &Parts) -> Actor {
    parts.extensions.get::<Actor>().cloned().unwrap_or(Actor::Visitor)
}

/// Whether an island posts in the background: it is told how that went, and no page is made.
pub fn wants_json(parts: &Parts) -> bool {
    parts.headers.get(http::header::ACCEPT).is_some_and(|accept| accept.as_bytes() == b"application/json")
}

/// The answer to a post that failed for a reason that is no field's: hidden, not logged in, or a fault; also to a file that was asked for.
pub async fn post_failed(state: &AppState, parts: Parts, error: PageError) -> Response {
    let page = way_back(&parts);
    post_on_page_failed(state, parts, &page, error).await
}

/// As [`post_failed`], for a post that stands on this page: whoever must log in first goes on there.
pub async fn post_on_page_failed(state: &AppState, parts: Parts, page: &str, error: PageError) -> Response {
    match error.answer(&state.ctx, &asker(&parts), page) {
        Answer::Elsewhere(address) => see_other(&address),
        Answer::Page(page, status) => instead(state, parts, status, page).await,
    }
}

/// The page for an address that leads nowhere.
pub async fn not_found(state: &AppState, parts: Parts) -> Response {
    instead(state, parts, StatusCode::NOT_FOUND, InsteadOf::NotFound).await
}

/// The page for a fault, whose text goes to the log.
pub async fn fault(state: &AppState, parts: Parts, text: &str) -> Response {
    post_failed(state, parts, PageError::Fault(text.to_owned())).await
}

/// The page that says why the server does not do what was asked.
pub async fn refused(state: &AppState, parts: Parts, refusal: Refusal) -> Response {
    instead(state, parts, refusal.status(), InsteadOf::Refused(refusal)).await
}

async fn instead(state: &AppState, parts: Parts, status: StatusCode, page: InsteadOf) -> Response {
    render(state, parts, status, move || provide_context(page.clone())).await
}

/// Renders the page of the request's address with something more in the context; with [`InsteadOf`] another page stands in its
/// place. A page that is hidden, or that leads elsewhere, keeps its own status.
pub async fn render(
    state: &AppState,
    parts: Parts,
    status: StatusCode,
    provide: impl Fn() + Clone + Send + Sync + 'static,
) -> Response {
    let (for_context, for_document) = (state.clone(), state.clone());
    let handler = leptos_axum::render_app_async_with_context(
        move || {
            provide_context(for_context.clone());
            provide();
        },
        move || (for_document.site.document)(for_document.clone()),
    );
    let mut response = handler(Request::from_parts(parts, Body::empty())).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}
