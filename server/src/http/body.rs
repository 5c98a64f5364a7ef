//! What may be posted: as much as the longest form holds, and not more.

use super::errors::{Kept, refuse};
use app::{
    AppState,
    account::cookies::Cookie,
    shell::{PostedForm, Refusal},
};
use axum::{
    body::{Body, Bytes},
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use domain::survey::{FIELDS_LIMIT, POST_LIMIT};
use futures::StreamExt;
use http::{HeaderMap, Method, header};
use service::account::{self, Found};
use std::time::Duration;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout,
};

/// The only kind of post that the portal's pages send.
const FORM: &str = "application/x-www-form-urlencoded";
/// A browser reads our answer only after it could send everything, so this much more is read and thrown away.
const PATIENCE: usize = 8 * 1024 * 1024;

/// How long is waited for the next piece of a post, and for all of it: a slow telephone sends the largest one in time.
const WAITS: Waits = Waits { piece: Duration::from_secs(20), whole: Duration::from_secs(120) };

/// A text that is too large is given back on the page in which it was typed; so many bytes of it, for so many at a time.
const GIVEN_BACK: usize = 2 * 1024 * 1024;
static GIVING_BACK: Semaphore = Semaphore::const_new(8);

/// The turn that a large text holds until it is answered.
type Turn = SemaphorePermit<'static>;

struct Waits {
    piece: Duration,
    whole: Duration,
}

/// Who may be given back a text that is too large: whoever is logged in, on a page that declares it.
struct Writer<'a> {
    state: &'a AppState,
    headers: &'a HeaderMap,
}

impl Writer<'_> {
    async fn turn(&self) -> Option<Turn> {
        let token = Cookie::Session.read(&self.state.ctx.settings, self.headers)?;
        // Without an answer from the database the text is only refused.
        let found = account::find_session(&self.state.ctx, &token).await.ok()?;
        if matches!(found, Found::Live(..)) { GIVING_BACK.try_acquire().ok() } else { None }
    }
}

/// Reads what was posted before anything else happens, refuses too much of it, and keeps forms for a page about a fault. What is no form is refused:
/// nothing may be answered as saved that was not read.
pub async fn limit(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return next.run(request).await;
    }
    match take(request, Some(&state)).await {
        Ok((request, _turn)) => next.run(request).await,
        Err(refusal) => refuse(refusal),
    }
}

/// Keeps the form of a post that will be refused, for the page that says so.
pub(super) async fn keep(request: Request) {
    // A form that cannot be read cannot be given back either.
    let _ = take(request, None).await;
}

/// The request with its form, and the turn of a large one. Without `state` a large one has none.
async fn take(request: Request, state: Option<&AppState>) -> Result<(Request, Option<Turn>), Refusal> {
    let (mut parts, body) = request.into_parts();
    let route = parts.extensions.get::<MatchedPath>().map(MatchedPath::as_str).unwrap_or_default();
    let state = state.filter(|state| (state.site.gives_back)(route));
    let writer = state.map(|state| Writer { state, headers: &parts.headers });
    let (bytes, turn) = read(body, writer, WAITS).await?;
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_form = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(FORM));
    if !is_form && !bytes.is_empty() {
        return Err(Refusal::Unreadable);
    }
    if is_form {
        if bytes.iter().filter(|byte| **byte == b'&').count() >= FIELDS_LIMIT {
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

async fn read(body: Body, writer: Option<Writer<'_>>, waits: Waits) -> Result<(Bytes, Option<Turn>), Refusal> {
    let reading = timeout(waits.whole, read_pieces(body, writer, waits.piece));
    reading.await.unwrap_or(Err(Refusal::TooSlow))
}

async fn read_pieces(body: Body, writer: Option<Writer<'_>>, wait: Duration) -> Result<(Bytes, Option<Turn>), Refusal> {
    let mut stream = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut thrown_away = 0;
    let mut turn = None;
    while let Some(piece) = timeout(wait, stream.next()).await.map_err(|_| Refusal::TooSlow)? {
        let piece = piece.map_err(|_| Refusal::Unreadable)?;
        let needed = bytes.len() + piece.len();
        if let Some(writer) = &writer
            && needed > POST_LIMIT
            && thrown_away == 0
            && turn.is_none()
        {
            turn = writer.turn().await;
        }
        let most = if turn.is_some() { GIVEN_BACK } else { POST_LIMIT };
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

#[cfg(test)]
mod tests {
    use super::*;
    use futures::stream;
    use std::convert::Infallible;

    /// A post that begins, and then nothing more comes.
    fn silent() -> Body {
        Body::from_stream(stream::iter([Ok::<_, Infallible>("email=noor")]).chain(stream::pending()))
    }

    #[tokio::test]
    async fn a_post_that_goes_silent_or_takes_too_long_is_ended() {
        for (piece, whole) in [(Duration::ZERO, Duration::MAX), (Duration::MAX, Duration::ZERO)] {
            assert_eq!(read(silent(), None, Waits { piece, whole }).await.err(), Some(Refusal::TooSlow));
        }
        let waits = Waits { piece: Duration::ZERO, whole: Duration::ZERO };
        let (bytes, _) = read(Body::from("email=noor"), None, waits).await.unwrap();
        assert_eq!(bytes, "email=noor");
    }
}
