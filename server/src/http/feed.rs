//! The address at which somebody's calendar looks. It needs no login and reads no cookie: who has the address has the feed.
//!
//! Programs look on their own, some far too often. Two are answered at a time and one address a few times a minute, so that nobody who
//! reads a page waits for them.

use app::{AppState, shell::Recorded};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use service::meetings::calendar::{self, Feed};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{sync::Semaphore, time::timeout};

/// A calendar looks once in an hour or a day; this often an address is answered in a minute.
const A_MINUTE: u32 = 30;
/// So many are answered at a time.
const AT_A_TIME: usize = 2;
/// How long one waits for its turn.
const PATIENCE: Duration = Duration::from_secs(5);
/// When to come back, in seconds.
const LATER: &str = "60";

/// How often each address was answered in this minute.
struct Answered {
    turns: Semaphore,
    minute: Mutex<(i64, HashMap<String, u32>)>,
}

impl Answered {
    /// Whether this address was answered as often as it is in the minute of `now`, in seconds since 1970.
    fn is_enough(&self, secret: &str, now: i64) -> bool {
        let mut minute = self.minute.lock().expect("nothing panics while it holds this lock");
        if minute.0 != now / 60 {
            *minute = (now / 60, HashMap::new());
        }
        minute.1.get(secret).is_some_and(|count| *count >= A_MINUTE)
    }

    /// Only what exists is counted, so that made up addresses fill no memory.
    fn count(&self, secret: &str) {
        let mut minute = self.minute.lock().expect("nothing panics while it holds this lock");
        *minute.1.entry(secret.to_owned()).or_default() += 1;
    }
}

/// Where the feeds are.
pub fn routes() -> Recorded<AppState> {
    let answered = Arc::new(Answered { turns: Semaphore::new(AT_A_TIME), minute: Mutex::default() });
    let serve = move |State(state): State<AppState>, Path(file): Path<String>, headers: HeaderMap| {
        let answered = answered.clone();
        async move { serve(&state, &answered, &file, &headers).await }
    };
    Recorded::new().get("/agenda/{bestand}", serve)
}

async fn serve(state: &AppState, answered: &Answered, file: &str, headers: &HeaderMap) -> Response {
    let Some(secret) = file.strip_suffix(".ics") else { return nothing() };
    let is_enough = || answered.is_enough(secret, state.ctx.now().timestamp());
    if is_enough() {
        return later(StatusCode::TOO_MANY_REQUESTS);
    }
    let Ok(Ok(_turn)) = timeout(PATIENCE, answered.turns.acquire()).await else {
        return later(StatusCode::SERVICE_UNAVAILABLE);
    };
    // Others of a crowd that came at once were answered in the meantime.
    if is_enough() {
        return later(StatusCode::TOO_MANY_REQUESTS);
    }
    match calendar::feed(&state.ctx, secret).await {
        Ok(Some(feed)) => {
            answered.count(secret);
            answer(feed, headers)
        }
        Ok(None) => nothing(),
        Err(error) => {
            tracing::error!("a calendar got nothing: {error}");
            later(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

fn answer(feed: Feed, headers: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", feed.tag);
    let known = [(header::ETAG, tag.clone()), (header::CACHE_CONTROL, "private, no-cache".to_owned())];
    if has(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, known).into_response();
    }
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    (known, kind, feed.text).into_response()
}

/// Whether who asks has what this tag stands for (RFC 9110, section 13.1.2).
fn has(headers: &HeaderMap, tag: &str) -> bool {
    let lines = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| HeaderValue::to_str(line).ok());
    lines.flat_map(|line| line.split(',')).map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == tag)
}

/// The same for an address that never was, that was revoked, and of who is no member any more.
fn nothing() -> Response {
    (StatusCode::NOT_FOUND, "Hier is geen agenda.\n").into_response()
}

fn later(status: StatusCode) -> Response {
    (status, [(header::RETRY_AFTER, LATER)], "Probeer het later opnieuw.\n").into_response()
}
