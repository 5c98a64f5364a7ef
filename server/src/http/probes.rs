//! Addresses for machines: is it alive, can it serve, where to report a weakness.

use crate::{clock, http::HttpConfig};
use app::{AppState, shell::Recorded};
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use chrono::{SecondsFormat, TimeDelta};
use http::{StatusCode, header};
use service::{Ctx, db::DbError};
use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

/// A probe that takes longer is a no.
const PATIENCE: Duration = Duration::from_secs(3);
/// For so long a write that went well tells that the database can be written.
const WRITTEN_HOLDS: Duration = Duration::from_secs(2);
/// When a probe wrote last.
static WRITTEN: Mutex<Option<Instant>> = Mutex::new(None);
/// RFC 9116 wants less than a year.
const SECURITY_TEXT_HOLDS: TimeDelta = TimeDelta::days(180);

/// The addresses for machines.
pub fn routes(config: &HttpConfig) -> Recorded<AppState> {
    let contact = config.security_contact.clone();
    let canonical = format!("{}/.well-known/security.txt", config.public_url);
    let security = move |State(state): State<AppState>| {
        let expires = (state.ctx.now() + SECURITY_TEXT_HOLDS).to_rfc3339_opts(SecondsFormat::Secs, true);
        let text =
            format!("Contact: {contact}\nExpires: {expires}\nPreferred-Languages: nl, en\nCanonical: {canonical}\n");
        std::future::ready(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text))
    };
    Recorded::new()
        .get("/healthz", || async { "alive\n" })
        .get("/readyz", ready)
        .get("/.well-known/security.txt", security)
}

/// 200 when the database answers, has this version's form and can be written, 503 with the reason otherwise. A clock that is wrong is told beside
/// it: the server can serve, but somebody must look after its time.
async fn ready(State(state): State<AppState>) -> Response {
    let answer = match tokio::time::timeout(PATIENCE, look(&state.ctx)).await {
        Ok(Ok((true, clock))) => return format!("ready\n{}", clock.unwrap_or_default()).into_response(),
        Ok(Ok((false, _))) => "the database's migrations are not those of this version: portal migrate\n",
        Ok(Err(NotReady::Silent(error))) => {
            tracing::warn!(%error, "not ready");
            "the database does not answer\n"
        }
        Ok(Err(NotReady::ReadOnly(error))) => {
            tracing::warn!(%error, "not ready");
            "the database cannot be written\n"
        }
        Err(_) => "the database does not answer in time\n",
    };
    (StatusCode::SERVICE_UNAVAILABLE, answer).into_response()
}

enum NotReady {
    Silent(DbError),
    ReadOnly(DbError),
}

/// Whether the database is of this version, and what there is to say about the clock.
async fn look(ctx: &Ctx) -> Result<(bool, Option<String>), NotReady> {
    let is_current = ctx.db.is_current().await.map_err(NotReady::Silent)?;
    if is_current && may_write_again() {
        ctx.db.try_to_write().await.map_err(NotReady::ReadOnly)?;
        *WRITTEN.lock().expect("nothing panics while it holds this lock") = Some(Instant::now());
    }
    let clock = clock::difference(ctx).await.map_err(NotReady::Silent)?;
    Ok((is_current, clock.map(|told| format!("{told}\n"))))
}

/// Whoever asks often must not wear out the disk: what could be written a moment ago can be written.
fn may_write_again() -> bool {
    let written = WRITTEN.lock().expect("nothing panics while it holds this lock");
    written.is_none_or(|at| at.elapsed() >= WRITTEN_HOLDS)
}
