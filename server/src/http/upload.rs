//! The one file that a post may bring along, on a route that takes one: read into memory, never onto a disk, and only of who may send it.

use super::body::{Room, WAITS_FOR_FILES, read};
use app::{
    AppState,
    account::cookies::Cookie,
    shell::{NoFile, PostedFile, PostedForm, Refusal, TakenFile},
};
use axum::{
    body::{Body, Bytes},
    extract::{MatchedPath, Request},
};
use domain::survey::{FIELDS_LIMIT, POST_LIMIT};
use form_urlencoded::byte_serialize;
use futures::stream;
use http::{HeaderMap, header};
use multer::{Field, Multipart};
use service::account::{self, Found};
use std::{convert::Infallible, time::Duration};
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout,
};

const MULTIPART: &str = "multipart/form-data";
/// What a post with a file has beside it: as much as another form holds, and the borders of its parts.
const BESIDE: usize = POST_LIMIT + 16 * 1024;
/// So many files are in memory at a time: a workbook is unpacked there.
static READING: Semaphore = Semaphore::const_new(2);
/// How long a post waits for its turn, unread.
const PATIENCE: Duration = Duration::from_secs(10);

/// The file that may come with this post; `None` when it is another kind of post, or one to a route that takes no file.
pub(super) fn taken(state: &AppState, request: &Request) -> Option<TakenFile> {
    let kind = kind(request.headers()).split(';').next().unwrap_or_default().trim();
    let route = request.extensions().get::<MatchedPath>()?;
    let file = (state.site.takes_file)(route.as_str())?;
    kind.eq_ignore_ascii_case(MULTIPART).then_some(file)
}

fn kind(headers: &HeaderMap) -> &str {
    headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default()
}

/// The request with its form, and with its file or the reason why there is none. Of who may not send one nothing is kept: the page
/// refuses them as it refuses others.
pub(super) async fn take(request: Request, state: &AppState, file: TakenFile) -> Result<Request, Refusal> {
    let (mut parts, body) = request.into_parts();
    let turn = turn(state, &parts.headers, file).await;
    let may = !matches!(turn, Err(None));
    let most = if turn.is_ok() { file.most + BESIDE } else { 0 };
    let mut room = Room::File { most, kept: if may { BESIDE } else { 0 }, begin: Vec::new() };
    let bytes = read(body, &mut room, WAITS_FOR_FILES).await?;
    let begin = room.into_begin();
    let form = match (turn, bytes) {
        (Ok(turn), Some(bytes)) => {
            let Parted { form, file } = parted(bytes, kind(&parts.headers)).await?;
            if let Some((field, name, bytes)) = file {
                parts.extensions.insert(PostedFile::new(field, name, bytes, turn));
            }
            form
        }
        (Ok(_), None) => no_file(&mut parts, NoFile::TooLarge, begin).await,
        (Err(Some(reason)), _) => no_file(&mut parts, reason, begin).await,
        (Err(None), _) => Bytes::new(),
    };
    parts.extensions.insert(PostedForm(form));
    Ok(Request::from_parts(parts, Body::empty()))
}

/// The fields that came before the file.
async fn no_file(parts: &mut http::request::Parts, reason: NoFile, begin: Vec<u8>) -> Bytes {
    parts.extensions.insert(reason);
    let Ok(boundary) = multer::parse_boundary(kind(&parts.headers)) else { return Bytes::new() };
    let mut begun = Multipart::new(stream::iter([Ok::<_, Infallible>(Bytes::from(begin))]), boundary);
    let mut fields = Vec::new();
    // It ends within the file, or sooner.
    while let Ok(Some(part)) = begun.next_field().await {
        let (Some(name), None) = (part.name().map(str::to_owned), part.file_name()) else { break };
        let Ok(value) = part.text().await else { break };
        fields.push((name, value));
    }
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish().into()
}

/// The turn of whoever may send a file. `Err(None)`: they may not.
async fn turn(
    state: &AppState,
    headers: &HeaderMap,
    file: TakenFile,
) -> Result<SemaphorePermit<'static>, Option<NoFile>> {
    let token = Cookie::Session.read(&state.ctx.settings, headers).ok_or(None)?;
    // Without an answer from the database the layer behind this one says so.
    let found = account::find_session(&state.ctx, &token).await.map_err(|_| None)?;
    let Found::Live(actor, _) = found else { return Err(None) };
    if !actor.may(file.right) {
        return Err(None);
    }
    next(&READING, PATIENCE).await.map_err(Some)
}

/// The next turn, for who has so much patience.
async fn next(turns: &'static Semaphore, patience: Duration) -> Result<SemaphorePermit<'static>, NoFile> {
    let turn = timeout(patience, turns.acquire()).await;
    turn.ok().and_then(Result::ok).ok_or(NoFile::Busy)
}

/// A post in its parts.
#[derive(Debug, Default)]
struct Parted {
    /// The fields, as a form without a file posts them.
    form: Bytes,
    /// The name of its field, the name of the file, and what is in it.
    file: Option<(String, String, Bytes)>,
}

/// Takes a post apart. One that no browser makes is unreadable: without borders, cut off, with two files.
async fn parted(bytes: Bytes, kind: &str) -> Result<Parted, Refusal> {
    let boundary = multer::parse_boundary(kind).map_err(|_| Refusal::Unreadable)?;
    let mut parts = Multipart::new(stream::iter([Ok::<_, Infallible>(bytes)]), boundary);
    let (mut form, mut count) = (String::new(), 0);
    let mut file = None;
    while let Some(part) = parts.next_field().await.map_err(|_| Refusal::Unreadable)? {
        count += 1;
        if count > FIELDS_LIMIT {
            return Err(Refusal::TooLarge);
        }
        let field = part.name().ok_or(Refusal::Unreadable)?.to_owned();
        match part.file_name().map(str::to_owned) {
            Some(name) => {
                let bytes = content(part).await?;
                // A browser sends this when no file was chosen.
                let is_none = name.is_empty() && bytes.is_empty();
                if !is_none && file.replace((field, name, bytes)).is_some() {
                    return Err(Refusal::Unreadable);
                }
            }
            None => {
                let value = content(part).await?;
                if !form.is_empty() {
                    form.push('&');
                }
                form.extend(byte_serialize(field.as_bytes()));
                form.push('=');
                form.extend(byte_serialize(&value));
                if form.len() > POST_LIMIT {
                    return Err(Refusal::TooLarge);
                }
            }
        }
    }
    Ok(Parted { form: form.into(), file })
}

async fn content(part: Field<'_>) -> Result<Bytes, Refusal> {
    part.bytes().await.map_err(|_| Refusal::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: &str = "multipart/form-data; boundary=x";

    fn text(name: &str, value: &str) -> String {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    }

    fn file(name: &str, value: &str) -> String {
        format!(
            "--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"{name}\"\r\nContent-Type: text/csv\r\n\r\n{value}\r\n"
        )
    }

    async fn parts(body: String, kind: &str) -> Result<(String, Option<(String, String)>), Refusal> {
        let Parted { form, file } = parted(body.into(), kind).await?;
        let file =
            file.map(|(field, name, bytes)| (format!("{field}: {name}"), String::from_utf8(bytes.into()).unwrap()));
        Ok((String::from_utf8(form.into()).unwrap(), file))
    }

    #[tokio::test]
    async fn who_finds_every_turn_taken_waits_a_while() {
        static TURNS: Semaphore = Semaphore::const_new(1);
        let first = next(&TURNS, Duration::ZERO).await.unwrap();
        assert_eq!(next(&TURNS, Duration::from_millis(5)).await.err(), Some(NoFile::Busy));
        let file = PostedFile::new("bestand".into(), "lijst.csv".into(), Bytes::new(), first);
        let again = file.clone();
        drop(file);
        assert_eq!(next(&TURNS, Duration::ZERO).await.err(), Some(NoFile::Busy));
        drop(again);
        assert!(next(&TURNS, Duration::ZERO).await.is_ok());
    }

    #[tokio::test]
    async fn a_post_is_taken_apart() {
        let body =
            format!("{}{}{}--x--\r\n", text("stap", "een & twee"), file("lijst.csv", "a;b\r\n1;2"), text("é", ""));
        let expected =
            ("stap=een+%26+twee&%C3%A9=".to_owned(), Some(("bestand: lijst.csv".into(), "a;b\r\n1;2".into())));
        assert_eq!(parts(body.clone(), KIND).await, Ok(expected.clone()));
        assert_eq!(parts(body, "Multipart/Form-Data; charset=utf-8; boundary=\"x\"").await, Ok(expected));
        assert_eq!(parts(format!("{}--x--\r\n", file("", "")), KIND).await, Ok((String::new(), None)));
    }

    #[tokio::test]
    async fn what_no_browser_makes_is_refused() {
        let whole = format!("{}--x--\r\n", file("lijst.csv", "a;b"));
        for (body, kind) in [
            (whole.clone(), MULTIPART),
            (whole.clone(), "multipart/form-data; boundary=y"),
            (whole.trim_end_matches("--x--\r\n").to_owned(), KIND),
            (whole[..whole.len() / 2].to_owned(), KIND),
            (format!("{}{whole}", file("nog-een.csv", "a;b")), KIND),
            (whole.replace("name=\"bestand\"; ", ""), KIND),
            (String::new(), KIND),
        ] {
            assert_eq!(parts(body.clone(), kind).await, Err(Refusal::Unreadable), "{kind}: {body}");
        }
        let many = text("a", "b").repeat(FIELDS_LIMIT + 1) + &whole;
        assert_eq!(parts(many, KIND).await, Err(Refusal::TooLarge));
        let long = format!("{}{whole}", text("a", &"b".repeat(POST_LIMIT)));
        assert_eq!(parts(long, KIND).await, Err(Refusal::TooLarge));
    }
}
