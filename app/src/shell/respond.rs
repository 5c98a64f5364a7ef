//! Answers: pages that load, that fail, that are hidden, and forms that come back.

use super::context::{actor, ctx};
use super::{App, AppState, FormState, Refusal, document};
use crate::pages::{BusyPage, ErrorPage, NotFoundPage, UnavailablePage};
use axum::body::Body;
use axum::response::{IntoResponse, Redirect, Response};
use domain::account::Actor;
use http::{Request, StatusCode, request::Parts};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use service::Ctx;
use service::db::Trouble;
use std::future::Future;

/// Why a page is not shown.
#[derive(Debug)]
pub enum PageError {
    /// It does not exist, or is hidden from whoever asks.
    NotFound,
    /// It needs a login first.
    LogIn,
    /// There is nothing here to show now; it goes on at this address.
    SeeOther(&'static str),
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

impl PageError {
    /// The error for something that this actor may not see: log in first, or nothing there.
    pub fn hidden_from(actor: &Actor) -> Self {
        if matches!(actor, Actor::Visitor) { Self::LogIn } else { Self::NotFound }
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
    match error {
        PageError::NotFound => {
            set_status(StatusCode::NOT_FOUND);
            view! { <NotFoundPage /> }.into_any()
        }
        PageError::LogIn => go_to(&login_address(&super::context::path())),
        PageError::SeeOther(path) => go_to(path),
        PageError::Fault(text) => {
            set_status(StatusCode::INTERNAL_SERVER_ERROR);
            let reference = log_fault(&ctx(), &text);
            view! { <ErrorPage reference /> }.into_any()
        }
        PageError::Unavailable(text) => {
            set_status(StatusCode::SERVICE_UNAVAILABLE);
            let reference = log_fault(&ctx(), &text);
            view! { <UnavailablePage reference /> }.into_any()
        }
        PageError::Busy(text) => {
            set_status(StatusCode::SERVICE_UNAVAILABLE);
            let reference = log_fault(&ctx(), &text);
            view! { <BusyPage reference /> }.into_any()
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

/// 303: what was posted is done, look there.
pub fn see_other(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// The page at the request's own address again, with what was typed: status 422 with what is wrong, 200 when nothing is
/// and the form asked for more to choose from.
pub async fn form_again(state: &AppState, parts: Parts, form: FormState) -> Response {
    let status = if form.is_fine() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    render(state, parts, status, move || provide_context(form.clone())).await
}

/// The answer to a post that failed for a reason that is no field's: hidden, not logged in, or a fault.
pub async fn post_failed(state: &AppState, parts: Parts, error: PageError) -> Response {
    match error {
        PageError::LogIn => see_other(&login_address(parts.uri.path())),
        PageError::SeeOther(path) => see_other(path),
        PageError::NotFound => not_found(state, parts).await,
        PageError::Fault(text) => fault(state, parts, &text).await,
        PageError::Unavailable(text) => unavailable(state, parts, &text).await,
        PageError::Busy(text) => busy(state, parts, &text).await,
    }
}

/// The page for an address that leads nowhere.
pub async fn not_found(state: &AppState, parts: Parts) -> Response {
    render(state, parts, StatusCode::NOT_FOUND, || provide_context(Instead(InsteadOf::NotFound))).await
}

/// The page for a fault, whose text goes to the log.
pub async fn fault(state: &AppState, parts: Parts, text: &str) -> Response {
    let reference = log_fault(&state.ctx, text);
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    render(state, parts, status, move || provide_context(Instead(InsteadOf::Fault(reference.clone())))).await
}

/// The page for when the database cannot be reached or written; the text goes to the log.
pub async fn unavailable(state: &AppState, parts: Parts, text: &str) -> Response {
    let reference = log_fault(&state.ctx, text);
    let status = StatusCode::SERVICE_UNAVAILABLE;
    render(state, parts, status, move || provide_context(Instead(InsteadOf::Unavailable(reference.clone())))).await
}

/// The page for when others kept the database busy for too long; the text goes to the log.
async fn busy(state: &AppState, parts: Parts, text: &str) -> Response {
    let reference = log_fault(&state.ctx, text);
    let status = StatusCode::SERVICE_UNAVAILABLE;
    render(state, parts, status, move || provide_context(Instead(InsteadOf::Busy(reference.clone())))).await
}

/// The page that says why the server does not do what was asked.
pub async fn refused(state: &AppState, parts: Parts, refusal: Refusal) -> Response {
    render(state, parts, refusal.status(), move || provide_context(Instead(InsteadOf::Refused(refusal)))).await
}

/// Another page than the address's own.
#[derive(Clone)]
pub(super) struct Instead(pub(super) InsteadOf);

#[derive(Clone)]
pub(super) enum InsteadOf {
    NotFound,
    Fault(String),
    Unavailable(String),
    Busy(String),
    Refused(Refusal),
}

/// Renders the page of the request's address with something more in the context. A page that is hidden, or that leads elsewhere,
/// keeps its own status.
pub async fn render(
    state: &AppState,
    parts: Parts,
    status: StatusCode,
    provide: impl Fn() + Clone + Send + Sync + 'static,
) -> Response {
    let (for_context, for_shell) = (state.clone(), state.clone());
    let handler = leptos_axum::render_app_async_with_context(
        move || {
            provide_context(for_context.clone());
            provide();
        },
        move || document(for_shell.clone(), App),
    );
    let mut response = handler(Request::from_parts(parts, Body::empty())).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response
}
