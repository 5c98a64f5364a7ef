//! Pages, tidied and compressed whole.
//!
//! The layer for everything else compresses piece by piece, with a new context for each answer and tables for a text of any length: for
//! a page that costs more than compressing it. A page is made whole before anything of it is sent, so here it is compressed in
//! one call, with tables of its size and a context that the thread keeps.

use super::COMPRESSION_LEVEL;
use app::shell::tidy;
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Version, header};
use std::cell::RefCell;
use zstd::bulk::Compressor;

thread_local! {
    static CONTEXT: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
}

/// Whether an answer is shown, and no file to keep. A file goes as it is: a browser shows how far it is by its size, which nobody knows of what is
/// compressed piece by piece.
pub fn is_shown(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    !headers.contains_key(header::CONTENT_DISPOSITION)
}

/// Tidies the page that is answered, and compresses it for browsers that ask as browsers do. What weighs encodings against each
/// other, or knows no zstd, is left to the layer around this one, and so is what is no page.
pub async fn pages(request: Request, next: Next) -> Response {
    let head = *request.method() == Method::HEAD;
    let wanted = names_zstd(request.headers());
    let response = next.run(request).await;
    if head || !is_page(response.headers()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let page = to_bytes(body, usize::MAX).await.ok().and_then(|page| String::from_utf8(page.into()).ok());
    let Some(page) = page else {
        tracing::error!("a page ended before it was whole");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = tidy(&page);
    parts.headers.remove(header::CONTENT_LENGTH);
    let Some(packed) = wanted.then(|| pack(page.as_bytes())).flatten() else {
        return Response::from_parts(parts, Body::from(page));
    };
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("zstd"));
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(parts, Body::from(packed))
}

/// Whether zstd is among the encodings, all of equal weight.
fn names_zstd(headers: &HeaderMap) -> bool {
    let mut fields = headers.get_all(header::ACCEPT_ENCODING).iter();
    let (Some(field), None) = (fields.next().and_then(|field| field.to_str().ok()), fields.next()) else {
        return false;
    };
    !field.contains(';') && field.split(',').any(|name| name.trim().eq_ignore_ascii_case("zstd"))
}

fn is_page(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    kind.starts_with(b"text/html") && !headers.contains_key(header::CONTENT_ENCODING)
}

/// `None` when it cannot be compressed, which needs more memory than there is.
fn pack(page: &[u8]) -> Option<Vec<u8>> {
    CONTEXT.with_borrow_mut(|context| {
        if context.is_none() {
            *context = Compressor::new(COMPRESSION_LEVEL).ok();
        }
        context.as_mut()?.compress(page).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_needs_no_weighing_is_compressed_here() {
        let asked =
            |field| names_zstd(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(field))]));
        assert!(asked("gzip, deflate, br, zstd") && asked("ZSTD"));
        assert!(!asked("gzip, deflate, br") && !asked("zstd;q=0, gzip") && !asked("br;q=1, zstd;q=0.5") && !asked(""));
        assert!(!names_zstd(&HeaderMap::new()));
    }

    #[test]
    fn a_context_is_used_again_and_gives_the_same() {
        let page = "<p>Een bladzijde.</p>".repeat(100);
        let (first, second) = (pack(page.as_bytes()).unwrap(), pack(page.as_bytes()).unwrap());
        assert!(first == second && first.len() < page.len() / 10);
        assert_eq!(zstd::bulk::decompress(&second, page.len()).unwrap(), page.as_bytes());
    }
}
