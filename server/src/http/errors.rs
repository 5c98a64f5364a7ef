//! One place that turns a refusal or a panic of any layer into a page.

use crate::panics;
use app::{
    AppState,
    shell::{PostedForm, Refusal, respond},
};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use futures::FutureExt;
use http::{HeaderValue, StatusCode, header, request::Parts};
use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex},
};

/// When even the page about a fault cannot be made.
const LAST_RESORT: &str = "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Er ging iets mis</title></head>\
    <body><main><h1>Er ging iets mis</h1><p>Dat ligt aan ons. Wat je hebt opgeslagen, is er nog. \
    Probeer het over een paar minuten opnieuw.</p></main></body></html>";

/// An answer that [`pages`] turns into the page for this refusal.
pub fn refuse(refusal: Refusal) -> Response {
    let mut response = refusal.status().into_response();
    response.extensions_mut().insert(refusal);
    response
}

/// Where an inner layer leaves the form that was posted, for a page about a panic or a refusal.
#[derive(Clone, Default)]
pub(super) struct Kept(Arc<Mutex<Option<PostedForm>>>);

impl Kept {
    pub(super) fn keep(&self, form: PostedForm) {
        *self.0.lock().expect("nothing panics while it holds this lock") = Some(form);
    }

    fn take(&self) -> Option<PostedForm> {
        self.0.lock().expect("nothing panics while it holds this lock").take()
    }
}

/// Makes pages of refusals, of bare answers from the router, and of panics.
pub async fn pages(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let kept = Kept::default();
    let (mut parts, body) = request.into_parts();
    let mut again = parts.clone();
    parts.extensions.insert(kept.clone());
    let answered = AssertUnwindSafe(next.run(Request::from_parts(parts, body))).catch_unwind().await;
    let refusal = match &answered {
        Ok(response) => why(response),
        Err(_) => None,
    };
    if let Some(form) = kept.take() {
        again.extensions.insert(form);
    }
    match (answered, refusal) {
        (Err(panic), _) => after_panic(&state, again, panics::text_of(&*panic)).await,
        (Ok(_), Some(refusal)) => respond::refused(&state, again, refusal).await,
        (Ok(response), None) => response,
    }
}

/// The refusal that a layer asked for, or that a bare answer of the router stands for.
fn why(response: &Response) -> Option<Refusal> {
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    let of_router = match (response.status(), kind) {
        (StatusCode::METHOD_NOT_ALLOWED, None) => Some(Refusal::WrongMethod),
        // An address with malformed text.
        (StatusCode::BAD_REQUEST, Some(kind)) if kind.starts_with(b"text/plain") => Some(Refusal::Unreadable),
        _ => None,
    };
    response.extensions().get::<Refusal>().copied().or(of_router)
}

async fn after_panic(state: &AppState, parts: Parts, text: String) -> Response {
    let page = AssertUnwindSafe(respond::fault(state, parts, &text)).catch_unwind().await;
    page.unwrap_or_else(|_| {
        tracing::error!("the page about a fault failed as well");
        (StatusCode::INTERNAL_SERVER_ERROR, Html(LAST_RESORT)).into_response()
    })
}
