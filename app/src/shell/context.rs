//! What a page can ask for while it is rendered.

use super::AppState;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use http::HeaderMap;
use http::request::Parts;
use leptos::prelude::*;
use service::Ctx;

/// The state of the router.
pub fn state() -> AppState {
    expect_context::<AppState>()
}

/// The surroundings of use cases.
pub fn ctx() -> Ctx {
    state().ctx.clone()
}

/// This moment.
pub fn now() -> DateTime<Utc> {
    ctx().now()
}

/// Whoever asks for the page; the session layer put them in the request.
pub fn actor() -> Actor {
    extension().unwrap_or(Actor::Visitor)
}

/// Something that a layer put in the request.
pub fn extension<T: Clone + Send + Sync + 'static>() -> Option<T> {
    use_context::<Parts>().and_then(|parts| parts.extensions.get::<T>().cloned())
}

/// The path of the request, without the query.
pub fn path() -> String {
    use_context::<Parts>().map(|parts| parts.uri.path().to_owned()).unwrap_or_default()
}

/// The headers of the request; `None` while the routes are being listed.
pub fn headers() -> Option<HeaderMap> {
    use_context::<Parts>().map(|parts| parts.headers)
}

/// The first value of a field in the address's query.
pub fn query(name: &str) -> Option<String> {
    let parts = use_context::<Parts>()?;
    let query = parts.uri.query()?;
    form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Every field of the address's query, in order, repeated ones repeated.
pub fn queries() -> Vec<(String, String)> {
    let parts = use_context::<Parts>();
    let query = parts.as_ref().and_then(|parts| parts.uri.query()).unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}
