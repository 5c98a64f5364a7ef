//! Every letter of the portal to look at, with made-up people: two addresses that only the demo has.

use crate::http::assets;
use axum::{
    Router,
    extract::{Path, State},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};
use http::{HeaderName, HeaderValue, StatusCode, header};
use service::{
    Ctx,
    mails::{Sample, samples},
};

/// Where the letters stand.
pub(super) const PATH: &str = "/demo/mails";

/// The page's own style sheet, and letters in frames: nothing else.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// As strict as the strictest mail program: a letter has inline styles, and gets nothing from anywhere.
const LETTER_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'self'; sandbox";

/// The page with all letters, and each letter as a mail program shows it.
pub(super) fn routes(ctx: &Ctx) -> Router {
    Router::new().route(PATH, get(list)).route(&format!("{PATH}/{{letter}}"), get(letter)).with_state(ctx.clone())
}

fn all(ctx: &Ctx) -> Vec<Sample> {
    samples(ctx.now(), &ctx.settings.public_url)
}

fn with_policy(policy: &'static str, html: String) -> Response {
    let policy: [(HeaderName, HeaderValue); 1] = [(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy))];
    (policy, Html(html)).into_response()
}

async fn letter(State(ctx): State<Ctx>, Path(name): Path<String>) -> Response {
    let slug = name.strip_suffix(".html").unwrap_or_default();
    match all(&ctx).into_iter().find(|sample| sample.slug == slug) {
        Some(sample) => with_policy(LETTER_POLICY, sample.letter.html()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn list(State(ctx): State<Ctx>) -> Response {
    let samples = all(&ctx);
    let contents: String = samples.iter().map(link).collect();
    let letters: String = samples.iter().map(section).collect();
    let page = format!(
        "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"/favicon.svg\"><link rel=\"stylesheet\" href=\"{css}\">\
         <title>Mails van het portaal – demo</title></head><body><main class=\"main\">\
         <div class=\"page-head\"><p class=\"kicker\"><a href=\"/\">Naar het portaal</a></p><h1>Mails van het portaal</h1>\
         <p class=\"lead\">Dit zijn alle mails die het portaal stuurt, met verzonnen namen. Deze pagina is er alleen in de \
         demo.</p></div><ul class=\"list narrow\">{contents}</ul>{letters}</main></body></html>",
        css = attribute(&assets().css),
    );
    with_policy(PAGE_POLICY, page)
}

fn link(sample: &Sample) -> String {
    let Sample { slug, letter, when } = sample;
    let subject = encode_text(letter.subject());
    format!(
        "<li class=\"list__item\"><a href=\"#{slug}\">{subject}</a><br><span class=\"soft small\">{when}</span></li>"
    )
}

/// One letter: who gets it, how it looks, and beside that its plain text.
fn section(sample: &Sample) -> String {
    let Sample { slug, when, letter } = sample;
    let (subject, text) = (encode_text(letter.subject()), letter.text());
    format!(
        "<section class=\"section\" id=\"{slug}\"><h2 class=\"section__title\">{subject}</h2>\
         <p class=\"soft\">{when} <a href=\"{PATH}/{slug}.html\">Open de mail los</a></p><div class=\"cards cards--two\">\
         <iframe title=\"De mail “{title}”\" src=\"{PATH}/{slug}.html\" width=\"100%\" height=\"{height}\" frameborder=\"0\" \
         sandbox=\"\" loading=\"lazy\"></iframe>\
         <div><div class=\"card\"><h3 class=\"card__title\">Als platte tekst</h3><p class=\"facts__value\">{text}</p></div></div>\
         </div></section>",
        title = attribute(letter.subject()),
        height = height(&text),
        text = encode_text(text.trim_end()),
    )
}

/// How high the frame is, in pixels: enough for the letter on a phone, so that it is never scrolled within its frame.
fn height(text: &str) -> usize {
    let heights = text.lines().map(|line| match line.chars().count() {
        0 => 16,
        long => 24 * (1 + long / 32),
    });
    110 + heights.sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::{Body, to_bytes};
    use http::Request;
    use service::{db::Engine, testkit::TestNet};
    use tower::ServiceExt;

    async fn ask(ctx: &Ctx, path: &str) -> (StatusCode, String, String) {
        let answer = routes(ctx).oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        let policy = answer.headers().get(header::CONTENT_SECURITY_POLICY).map(|it| it.to_str().unwrap().to_owned());
        let status = answer.status();
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, policy.unwrap_or_default(), String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn every_letter_is_there_and_gets_nothing_from_anywhere() {
        let net = TestNet::new(Engine::Sqlite).await;
        let (status, policy, page) = ask(&net.ctx, PATH).await;
        assert_eq!((status, policy.as_str()), (StatusCode::OK, PAGE_POLICY));
        assert!(!page.contains("style=") && !page.contains("<script"), "the page keeps to the policy of the portal");
        for Sample { slug, letter, .. } in all(&net.ctx) {
            let path = format!("{PATH}/{slug}.html");
            assert!(page.contains(&format!("src=\"{path}\"")), "{slug}");
            assert_eq!(ask(&net.ctx, &path).await, (StatusCode::OK, LETTER_POLICY.to_owned(), letter.html()));
        }
        for nothing in ["onbekend.html", "inlogcode", ".html"] {
            assert_eq!(ask(&net.ctx, &format!("{PATH}/{nothing}")).await.0, StatusCode::NOT_FOUND, "{nothing}");
        }
    }
}
