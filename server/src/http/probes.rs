//! Addresses for machines: is it alive, can it serve, where to report a weakness.

use crate::{clock, config::HttpConfig};
use app::AppState;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::{SecondsFormat, TimeDelta};
use http::{StatusCode, header};
use service::{Ctx, db::DbError};
use std::time::Duration;

/// A probe that takes longer is a no.
const PATIENCE: Duration = Duration::from_secs(3);
/// RFC 9116 wants less than a year.
const SECURITY_TEXT_HOLDS: TimeDelta = TimeDelta::days(180);

/// The addresses for machines.
pub fn routes(state: AppState, config: &HttpConfig) -> Router {
    let contact = config.security_contact.clone();
    let canonical = format!("{}/.well-known/security.txt", config.public_url);
    let security = move |State(state): State<AppState>| {
        let expires = (state.ctx.now() + SECURITY_TEXT_HOLDS).to_rfc3339_opts(SecondsFormat::Secs, true);
        let text =
            format!("Contact: {contact}\nExpires: {expires}\nPreferred-Languages: nl, en\nCanonical: {canonical}\n");
        std::future::ready(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text))
    };
    Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .route("/.well-known/security.txt", get(security))
        .with_state(state)
}

/// 200 when the database answers and has this version's form, 503 with the reason otherwise. A clock that is wrong is told beside
/// it: the server can serve, but somebody must look after its time.
async fn ready(State(state): State<AppState>) -> Response {
    let answer = match tokio::time::timeout(PATIENCE, look(&state.ctx)).await {
        Ok(Ok((true, clock))) => return format!("ready\n{}", clock.unwrap_or_default()).into_response(),
        Ok(Ok((false, _))) => "the database's migrations are not those of this version: portal migrate\n",
        Ok(Err(error)) => {
            tracing::warn!(%error, "not ready");
            "the database does not answer\n"
        }
        Err(_) => "the database does not answer in time\n",
    };
    (StatusCode::SERVICE_UNAVAILABLE, answer).into_response()
}

/// Whether the database is of this version, and what there is to say about the clock.
async fn look(ctx: &Ctx) -> Result<(bool, Option<String>), DbError> {
    Ok((ctx.db.is_current().await?, clock::difference(ctx).await?.map(|told| format!("{told}\n"))))
}
