//! What may be posted: as much as the longest form holds, and not more.

use super::{
    errors::{Kept, refuse},
    upload,
};
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

/// Of a file that is too large so much more, when its sender may send one: slides of 50 MB are no rarity, and reading on costs no memory.
const PATIENCE_WITH_FILES: usize = 40 * 1024 * 1024;

/// How long is waited for the next piece of a post, and for all of it: a slow telephone sends the largest one in time.
pub(super) const WAITS: Waits = Waits { piece: Duration::from_secs(20), whole: Duration::from_secs(120) };
/// The same for a post with a file: 20 MB over a slow line.
pub(super) const WAITS_FOR_FILES: Waits = Waits { piece: Duration::from_secs(20), whole: Duration::from_secs(300) };

/// A text that is too large is given back on the page in which it was typed; so many bytes of it, for so many at a time.
const GIVEN_BACK: usize = 2 * 1024 * 1024;
static GIVING_BACK: Semaphore = Semaphore::const_new(8);

/// The turn that a large text holds until it is answered.
pub(super) type Turn = SemaphorePermit<'static>;

#[derive(Clone, Copy)]
pub(super) struct Waits {
    piece: Duration,
    whole: Duration,
}

/// Who may be given back a text that is too large: whoever is logged in, on a page that declares it.
pub(super) struct Writer<'a> {
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
    if let Some(file) = upload::taken(&state, &request) {
        return match upload::take(request, &state, file).await {
            Ok(request) => next.run(request).await,
            Err(refusal) => refuse(refusal),
        };
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
    let mut room = Room::Form { writer: state.map(|state| Writer { state, headers: &parts.headers }), turn: None };
    let bytes = read(body, &mut room, WAITS).await?.ok_or(Refusal::TooLarge)?;
    let turn = room.into_turn();
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

/// How much of a post is kept.
pub(super) enum Room<'a> {
    /// As much as a form may hold, and more for a writer who is given it back.
    Form {
        /// Who, on a page that gives it back.
        writer: Option<Writer<'a>>,
        /// The turn that they have.
        turn: Option<Turn>,
    },
    /// As much as a post with a file may hold; when more comes its first bytes stay in `begin`, with the fields before the file.
    File {
        /// How much.
        most: usize,
        /// So many bytes of a larger one stay; none of who may not send a file.
        kept: usize,
        /// These.
        begin: Vec<u8>,
    },
}

impl Room<'_> {
    /// How many bytes are kept, now that so many have come.
    async fn most(&mut self, come: usize) -> usize {
        match self {
            Self::Form { writer, turn } => {
                if let Some(writer) = writer
                    && come > POST_LIMIT
                    && turn.is_none()
                {
                    *turn = writer.turn().await;
                }
                if turn.is_some() { GIVEN_BACK } else { POST_LIMIT }
            }
            Self::File { most, .. } => *most,
        }
    }

    /// How much more than there is room for is read and thrown away.
    fn patience(&self) -> usize {
        if matches!(self, Self::File { kept: 1.., .. }) { PATIENCE_WITH_FILES } else { PATIENCE }
    }

    /// There is no room for these, which came next.
    fn keep_begin(&mut self, bytes: &[u8]) {
        if let Self::File { kept, begin, .. } = self {
            let left = kept.saturating_sub(begin.len());
            begin.extend(bytes.iter().take(left));
        }
    }

    /// What stayed of a post for which there was no room.
    pub(super) fn into_begin(self) -> Vec<u8> {
        match self {
            Self::File { begin, .. } => begin,
            Self::Form { .. } => Vec::new(),
        }
    }

    fn into_turn(self) -> Option<Turn> {
        match self {
            Self::Form { turn, .. } => turn,
            Self::File { .. } => None,
        }
    }
}

/// What was posted; `None` when there is no room for all of it. Then it was read as far as patience goes, and thrown away.
pub(super) async fn read(body: Body, room: &mut Room<'_>, waits: Waits) -> Result<Option<Bytes>, Refusal> {
    let reading = timeout(waits.whole, read_pieces(body, room, waits.piece));
    reading.await.unwrap_or(Err(Refusal::TooSlow))
}

async fn read_pieces(body: Body, room: &mut Room<'_>, wait: Duration) -> Result<Option<Bytes>, Refusal> {
    let mut stream = body.into_data_stream();
    let mut bytes = Vec::new();
    let mut thrown_away = 0;
    while let Some(piece) = timeout(wait, stream.next()).await.map_err(|_| Refusal::TooSlow)? {
        let piece = piece.map_err(|_| Refusal::Unreadable)?;
        let come = bytes.len() + piece.len();
        if thrown_away == 0 && come <= room.most(come).await {
            bytes.extend_from_slice(&piece);
        } else {
            room.keep_begin(&std::mem::take(&mut bytes));
            room.keep_begin(&piece);
            thrown_away += piece.len();
        }
        if thrown_away > room.patience() {
            break;
        }
    }
    Ok((thrown_away == 0).then(|| bytes.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::stream;
    use std::convert::Infallible;

    fn some() -> Room<'static> {
        Room::File { most: 100, kept: 0, begin: Vec::new() }
    }

    /// A post that begins, and then nothing more comes.
    fn silent() -> Body {
        Body::from_stream(stream::iter([Ok::<_, Infallible>("email=noor")]).chain(stream::pending()))
    }

    #[tokio::test]
    async fn a_post_that_goes_silent_or_takes_too_long_is_ended() {
        for (piece, whole) in [(Duration::ZERO, Duration::MAX), (Duration::MAX, Duration::ZERO)] {
            let found = read(silent(), &mut some(), Waits { piece, whole }).await;
            assert_eq!(found, Err(Refusal::TooSlow));
        }
        let waits = Waits { piece: Duration::ZERO, whole: Duration::ZERO };
        let found = read(Body::from("email=noor"), &mut some(), waits).await;
        assert_eq!(found.unwrap().unwrap(), "email=noor");
    }
}
