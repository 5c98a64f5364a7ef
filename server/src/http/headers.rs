//! Headers that every answer carries (internet.nl, ASVS V3).

use app::shell::{Script, content_security_policy};
use axum::{extract::Request, middleware::Next, response::Response};
use http::{HeaderMap, HeaderName, HeaderValue, header};

/// Two years, as the preload lists ask; the proxy in front does the redirect to HTTPS.
const ONLY_HTTPS: &str = "max-age=63072000; includeSubDomains";
/// Nothing of the browser's devices is used.
const NO_DEVICES: &str = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

const FIXED: [(HeaderName, &str); 7] = [
    (header::STRICT_TRANSPORT_SECURITY, ONLY_HTTPS),
    // Not `no-referrer`: browsers then send `Origin: null` with our own forms.
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), NO_DEVICES),
];

/// Adds the headers, and a policy without script to every answer that did not bring its own.
pub async fn add(request: Request, next: Next) -> Response {
    let personal = request.headers().contains_key(header::COOKIE);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let policy = content_security_policy(Script::Files);
        let policy = HeaderValue::from_str(&policy).expect("the policy is plain text");
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    keep_private(headers, personal);
    response
}

/// Pages change with who asks and when; those of someone who is logged in are stored nowhere.
fn keep_private(headers: &mut HeaderMap, personal: bool) {
    if headers.contains_key(header::CACHE_CONTROL) {
        return;
    }
    let personal = personal || headers.contains_key(header::SET_COOKIE);
    let value = if personal { "no-store" } else { "private, no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
}
