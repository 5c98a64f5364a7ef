//! The script of a page that has an island.

use super::context::state;
use super::policy::{Script, content_security_policy};
use http::{HeaderValue, header};
use leptos::hydration::HydrationScripts;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

/// Stands in every page that has an island: loads the client, and allows it to start. A page without one loads no script.
#[component]
pub fn Client() -> impl IntoView {
    let state = state();
    (!state.assets.client.is_empty()).then(|| {
        if let Some(nonce) = use_nonce() {
            allow(Script::Client(&nonce));
        }
        view! { <HydrationScripts options=state.leptos.clone() islands=true /> }
    })
}

/// Says in the page's policy which script it may run.
fn allow(script: Script<'_>) {
    let policy = HeaderValue::from_str(&content_security_policy(script));
    if let (Some(options), Ok(policy)) = (use_context::<ResponseOptions>(), policy) {
        options.insert_header(header::CONTENT_SECURITY_POLICY, policy);
    }
}
