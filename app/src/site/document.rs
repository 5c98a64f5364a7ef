//! The HTML document around every page.

use crate::shell::AppState;
use leptos::prelude::*;
use leptos_meta::MetaTags;

/// The document of a page. Script it has only when a page asks for it, see [`crate::shell::Client`].
pub fn document<V: IntoView + 'static>(state: AppState, app: fn() -> V) -> impl IntoView {
    let font = state.assets.font.clone();
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
                <meta property="og:type" content="website" />
                <meta property="og:site_name" content="Lerend netwerk Kansrijke Start" />
                <meta property="og:locale" content="nl_NL" />
                <meta name="twitter:card" content="summary_large_image" />
                <MetaTags />
            </head>
            <body>{app().into_any()}</body>
        </html>
    }
}
