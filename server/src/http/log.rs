//! One line in the log for each request, with nothing in it that gives access.

use app::AppState;
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderName, HeaderValue};
use std::time::Instant;
use tracing::Instrument;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Gives the request a number, which all its log lines and its answer carry, and logs how it went.
pub async fn write(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let id = format!("{:016x}", u64::from_be_bytes(state.ctx.random_bytes()));
    let method = request.method().clone();
    let path = loggable(&request);
    let begin = Instant::now();
    let span = tracing::info_span!("request", id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let ms = begin.elapsed().as_secs_f64() * 1000.0;
    span.in_scope(|| tracing::info!(%method, path, status = response.status().as_u16(), ms, "answered"));
    let id = HeaderValue::from_str(&id).expect("hexadecimal digits are fit for a header");
    response.headers_mut().insert(REQUEST_ID, id);
    response
}

/// The route, so that a secret that is part of an address never reaches the log; the query is left out for the same reason.
fn loggable(request: &Request) -> String {
    if let Some(route) = request.extensions().get::<MatchedPath>() {
        return route.as_str().to_owned();
    }
    let parts = request.uri().path().split('/').map(|part| if part.len() > 40 { "…" } else { part });
    parts.collect::<Vec<_>>().join("/")
}
