//! The HTML document around every page.

use super::AppState;
use super::context::path;
use super::policy::{Script, content_security_policy};
use domain::survey::SurveyFormat;
use http::{HeaderValue, header};
use leptos::hydration::HydrationScripts;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::MetaTags;

/// Whether the page at this address has an island; other pages carry no script at all.
fn has_island(path: &str) -> bool {
    let section = path.strip_prefix("/vragenlijst/");
    ["/inloggen/code", "/vragenlijst", "/vragenlijst/controleren"].contains(&path)
        || section.is_some_and(|id| SurveyFormat::current().section(id).is_some())
}

/// The document of a page.
pub fn document<V: IntoView + 'static>(state: AppState, app: fn() -> V) -> impl IntoView {
    let here = path();
    let with_client = !state.assets.client.is_empty() && has_island(&here);
    let font = state.assets.font.clone();
    let options = state.leptos.clone();
    allow_script(with_client);
    view! {
        <!DOCTYPE html>
        <html lang="nl">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
                {(!font.is_empty())
                    .then(|| view! { <link rel="preload" r#as="font" type="font/woff2" crossorigin="anonymous" href=font /> })}
                <link rel="stylesheet" href=state.assets.css.clone() />
                {with_client.then(|| view! { <HydrationScripts options islands=true /> })}
                <MetaTags />
            </head>
            <body>{app().into_any()}</body>
        </html>
    }
}

/// The policy names the nonce of this page's own scripts, and lets the client start where there is one.
fn allow_script(with_client: bool) {
    let nonce = use_nonce();
    let script = match nonce.as_deref() {
        Some(nonce) if with_client => Script::Client(nonce),
        Some(nonce) => Script::Inline(nonce),
        None => Script::Files,
    };
    let policy = HeaderValue::from_str(&content_security_policy(script));
    if let (Some(options), Ok(policy)) = (use_context::<ResponseOptions>(), policy) {
        options.insert_header(header::CONTENT_SECURITY_POLICY, policy);
    }
}
