//! What may be posted: as much as the longest form holds, and not more.

use super::errors::{Kept, refuse};
use app::shell::{PostedForm, Refusal};
use axum::{
    body::{Body, Bytes},
    extract::Request,
    middleware::Next,
    response::Response,
};
use futures::StreamExt;
use http::{Method, header};
use tokio::sync::{Semaphore, SemaphorePermit};

/// The most that one post may hold (rules 4).
pub const MOST_BYTES: usize = 256 * 1024;
/// The longest form has some two hundred fields; thousands are no form of ours.
pub const MOST_FIELDS: usize = 2_000;
/// The only kind of post that the portal's pages send.
const FORM: &str = "application/x-www-form-urlencoded";
/// A browser reads our answer only after it could send everything, so this much more is read and thrown away.
const PATIENCE: usize = 8 * 1024 * 1024;

/// A text that is too large is given back on the page in which it was typed; so many bytes of it, for so many at a time.
const GIVEN_BACK: usize = 2 * 1024 * 1024;
static GIVING_BACK: Semaphore = Semaphore::const_new(8);

/// Reads what was posted before anything else happens, refuses too much of it, and keeps forms for a page about a fault. What is no form is refused:
/// nothing may be answered as saved that was not read.
pub async fn limit(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return next.run(request).await;
    }
    match take(request).await {
        Ok((request, _turn)) => next.run(request).await,
        Err(refusal) => refuse(refusal),
    }
}

/// Keeps the form of a post that will be refused, for the page that says so.
pub(super) async fn keep(request: Request) {
    // A form that cannot be read cannot be given back either.
    let _ = take(request).await;
}

/// The request with its form, and the turn that a large one holds while it is answered.
async fn take(request: Request) -> Result<(Request, Option<SemaphorePermit<'static>>), Refusal> {
    let (mut parts, body) = request.into_parts();
    let gives_back = parts.uri.path().starts_with("/vragenlijst/");
    let (bytes, turn) = read(body, gives_back).await?;
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_form = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(FORM));
    if !is_form && !bytes.is_empty() {
        return Err(Refusal::Unreadable);
    }
    if is_form {
        if bytes.iter().filter(|byte| **byte == b'&').count() >= MOST_FIELDS {
            return Err(Refusal::TooLarge);
        }
        let form = PostedForm(bytes.clone());
        if let Some(kept) = parts.extensions.get::<Kept>() {
            kept.keep(form.clone());
        }
        parts.extensions.insert(form);
    }
    Ok((Request::from_parts(parts, Body::from(bytes)), turn))
}

async fn read(body: Body, gives_back: bool) -> Result<(Bytes, Option<SemaphorePermit<'static>>), Refusal> {
    let mut stream = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut thrown_away = 0;
    let mut turn = None;
    while let Some(piece) = stream.next().await {
        let piece = piece.map_err(|_| Refusal::Unreadable)?;
        let needed = bytes.len() + piece.len();
        if gives_back && turn.is_none() && needed > MOST_BYTES {
            turn = GIVING_BACK.try_acquire().ok();
        }
        let most = if turn.is_some() { GIVEN_BACK } else { MOST_BYTES };
        if thrown_away == 0 && needed <= most {
            bytes.extend_from_slice(&piece);
        } else {
            thrown_away += piece.len();
        }
        if thrown_away > PATIENCE {
            break;
        }
    }
    if thrown_away > 0 { Err(Refusal::TooLarge) } else { Ok((bytes.into(), turn)) }
}
