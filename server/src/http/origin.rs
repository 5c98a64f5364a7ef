//! Forms are accepted from our own pages only: the guard against forged posts.

use super::{body, errors::refuse};
use app::shell::Refusal;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{Method, header};
use std::sync::Arc;

/// The origins that forms may come from, such as `https://portaal.voorbeeld.nl`.
#[derive(Clone, Debug)]
pub struct AllowedOrigins(Arc<[String]>);

impl AllowedOrigins {
    /// These, each as scheme, host and port without a slash at the end.
    pub fn new(origins: impl IntoIterator<Item = String>) -> Self {
        Self(origins.into_iter().collect())
    }

    fn allow(&self, origin: Option<&[u8]>) -> bool {
        origin.is_some_and(|origin| self.0.iter().any(|allowed| allowed.as_bytes() == origin))
    }
}

/// Refuses whatever could change something and does not say that it comes from our own pages.
///
/// Browsers send `Origin` with every post; a request without it is a tool's or a forgery. Programs that guard somebody's
/// privacy may leave it out as well: what was typed comes back then, to be copied. From another site nothing does, also
/// when that hides its name: the browser tells by `Sec-Fetch-Site`.
pub async fn check(State(allowed): State<AllowedOrigins>, request: Request, next: Next) -> Response {
    let harmless = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let mut origins = request.headers().get_all(header::ORIGIN).iter();
    let (first, second) = (origins.next(), origins.next());
    if harmless || (second.is_none() && allowed.allow(first.map(|value| value.as_bytes()))) {
        return next.run(request).await;
    }
    let hidden = second.is_none() && first.is_none_or(|origin| origin == "null");
    let elsewhere = request.headers().get("sec-fetch-site").is_some_and(|site| site != "same-origin");
    if hidden && !elsewhere {
        body::keep(request).await;
    }
    refuse(Refusal::ForeignOrigin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exactly_our_own_origin_is_allowed() {
        let allowed = AllowedOrigins::new(["https://portaal.example".to_owned()]);
        assert!(allowed.allow(Some(b"https://portaal.example")));
        let forgeries = ["null", "", "http://portaal.example", "https://portaal.example.evil.example"];
        for forged in forgeries.into_iter().chain(["https://portaal.example:8443", "https://portaal.example/"]) {
            assert!(!allowed.allow(Some(forged.as_bytes())), "{forged}");
        }
        assert!(!allowed.allow(None));
    }
}
