//! A router that remembers its addresses: axum's own tells nobody what it serves, and a list that is kept beside it would
//! one day differ from it.

use axum::Router;
use axum::handler::Handler;
use axum::routing::{get, post};
use http::Method;

/// A method and an address, as both are registered.
pub type Address = (Method, String);

/// Handlers and their addresses.
pub struct Recorded<S> {
    addresses: Vec<Address>,
    router: Router<S>,
}

impl<S: Clone + Send + Sync + 'static> Recorded<S> {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { addresses: Vec::new(), router: Router::new() }
    }

    /// Answers GET, and so HEAD, at this address: a page for machines or a download.
    pub fn get<T: 'static>(self, path: &str, handler: impl Handler<T, S>) -> Self {
        self.with(Method::GET, path, get(handler))
    }

    /// Answers a form that is posted to this address.
    pub fn post<T: 'static>(self, path: &str, handler: impl Handler<T, S>) -> Self {
        self.with(Method::POST, path, post(handler))
    }

    /// These and those.
    pub fn merge(mut self, other: Self) -> Self {
        self.addresses.extend(other.addresses);
        Self { addresses: self.addresses, router: self.router.merge(other.router) }
    }

    /// Every address, in the order in which they were added.
    pub fn addresses(&self) -> &[Address] {
        &self.addresses
    }

    /// What serves them.
    pub fn into_router(self) -> Router<S> {
        self.router
    }

    fn with(mut self, method: Method, path: &str, handler: axum::routing::MethodRouter<S>) -> Self {
        self.addresses.push((method, path.to_owned()));
        Self { addresses: self.addresses, router: self.router.route(path, handler) }
    }
}

impl<S: Clone + Send + Sync + 'static> Default for Recorded<S> {
    fn default() -> Self {
        Self::new()
    }
}
