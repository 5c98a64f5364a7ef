//! The site inside the program: files made by `cargo xtask`, compressed already, under names that change with their contents.

use app::shell::Assets;
use axum::{
    body::Body,
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "../target/site"]
struct Site;

/// A year: names in `pkg/` change with their contents.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// An hour, then a question whether it changed.
const FOR_A_WHILE: HeaderValue = HeaderValue::from_static("public, max-age=3600, must-revalidate");

/// The names that the pages must use; all empty when the program was built without a site.
pub fn assets() -> Assets {
    let list = Site::get("assets.txt").map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default();
    let find = |word: &str| {
        let mut lines = list.lines().filter_map(|line| line.split_once(' '));
        lines.find(|(key, _)| *key == word).map(|(_, value)| value.to_owned()).unwrap_or_default()
    };
    Assets { css: find("style"), font: find("font"), client: find("client") }
}

/// Answers with a file when the path is one; everything else goes on to the pages.
pub async fn serve(request: Request, next: Next) -> Response {
    let asked = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path().trim_start_matches('/');
    match Site::get(path).filter(|_| asked && !is_hidden(path)) {
        Some(file) => answer(path, file, request.headers()),
        None => next.run(request).await,
    }
}

/// The list of names is for the server, and a compressed file is another face of the plain one.
fn is_hidden(path: &str) -> bool {
    path == "assets.txt" || path.ends_with(".br") || path.ends_with(".gz")
}

fn answer(path: &str, plain: EmbeddedFile, asked: &HeaderMap) -> Response {
    let (file, encoding) = best_face(path, plain, asked);
    let mark = etag(&file);
    let mut headers = HeaderMap::new();
    headers.insert(header::CACHE_CONTROL, if path.starts_with("pkg/") { FOR_EVER } else { FOR_A_WHILE });
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::ETAG, mark.clone());
    if asked.get(header::IF_NONE_MATCH).is_some_and(|known| lists(known, &mark)) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    headers.insert(header::CONTENT_TYPE, kind(path));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    let body = match file.data {
        Cow::Borrowed(bytes) => Body::from(bytes),
        Cow::Owned(bytes) => Body::from(bytes),
    };
    (headers, body).into_response()
}

/// The smallest form that the browser understands.
fn best_face(path: &str, plain: EmbeddedFile, asked: &HeaderMap) -> (EmbeddedFile, Option<&'static str>) {
    let accepted = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        if accepts(accepted, encoding)
            && let Some(small) = Site::get(&format!("{path}.{ending}"))
        {
            return (small, Some(encoding));
        }
    }
    (plain, None)
}

/// Whether an `Accept-Encoding` names this encoding and does not give it the weight 0.
fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        named && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

fn etag(file: &EmbeddedFile) -> HeaderValue {
    let hash: String = file.metadata.sha256_hash()[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("\"{hash}\"")).expect("hexadecimal digits are fit for a header")
}

fn lists(known: &HeaderValue, mark: &HeaderValue) -> bool {
    let (Ok(known), Ok(mark)) = (known.to_str(), mark.to_str()) else { return false };
    known.split(',').map(|one| one.trim().trim_start_matches("W/")).any(|one| one == mark || one == "*")
}

fn kind(path: &str) -> HeaderValue {
    HeaderValue::from_static(match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("json" | "webmanifest") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoding_counts_when_it_is_named_with_some_weight() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(accepts("gzip;q=1.0, BR;q=0.5", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("brotli", "br"));
        assert!(!accepts("", "gzip"));
    }

    #[test]
    fn a_known_mark_is_found_in_a_list() {
        let mark = HeaderValue::from_static("\"abc\"");
        assert!(lists(&HeaderValue::from_static("\"x\", W/\"abc\""), &mark));
        assert!(!lists(&HeaderValue::from_static("\"ab\""), &mark));
    }
}
