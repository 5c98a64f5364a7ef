//! What the router carries.

use super::Refusal;
use super::respond::PageError;
use axum::extract::FromRef;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::RegionId;
use leptos::config::LeptosOptions;
use leptos::prelude::AnyView;
use service::Ctx;
use service::db::BoxFuture;
use std::sync::Arc;

/// The addresses of the files that every page asks for; their names change with their contents.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet, such as `/pkg/site.1a2b3c4d.css`.
    pub css: String,
    /// The regular font, such as `/fonts/source-sans.1a2b3c4d.woff2`; empty when there is none to preload.
    pub font: String,
    /// The name of the client's script and WebAssembly in `/pkg`, without extension; empty when there is no client.
    pub client: String,
}

/// What stands above this room and is handed in, since this room knows no feature.
#[derive(Clone, Copy)]
pub struct Site {
    /// The document with the page of the request's address.
    pub document: fn(AppState) -> AnyView,
    /// What stands in the place of a page.
    pub instead: fn(InsteadOf) -> AnyView,
    /// What waits for somebody's next login. Gives where they go then, instead of the address that they were going to.
    pub after_login: AfterLogin,
    /// Whether a post to this route (such as `/vragenlijst/{section}`) gives a text back that is too large to be stored.
    pub gives_back: fn(&str) -> bool,
    /// What a later feature has to say on a page of an earlier one, to whoever reads it; `None` when there is nothing.
    pub beside: fn(Ctx, Actor, Beside) -> Said,
    /// What file a post to this route may bring along; `None`: none at all.
    pub takes_file: fn(&str) -> Option<TakenFile>,
}

/// What is to be said on a page of an earlier feature; `None` when there is nothing.
pub type Said = BoxFuture<'static, Result<Option<AnyView>, PageError>>;

/// A page on which a later feature has something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The overview of the questionnaire.
    Questionnaire,
    /// The growth of the network, for its members.
    Network,
    /// The growth of this region.
    Region(RegionId),
    /// The sheet from which a meeting is prepared.
    Preparation,
}

/// A file that a route takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenFile {
    /// What whoever sends it must have the right to do; of anybody else it is not read.
    pub right: Action,
    /// So many bytes at most.
    pub most: usize,
}

/// Something to do for whoever has just logged in and was going to an address.
pub type AfterLogin = fn(Ctx, Actor, String) -> BoxFuture<'static, String>;

/// Why another page stands in the place of the address's own.
#[derive(Clone, Debug)]
pub enum InsteadOf {
    /// The address leads nowhere, or to what is hidden.
    NotFound,
    /// Nobody foresaw it; the number in the log.
    Fault(String),
    /// The database cannot be reached or written; the number in the log.
    Unavailable(String),
    /// Others kept the database busy for too long; the number in the log.
    Busy(String),
    /// The server does not do what was asked.
    Refused(Refusal),
}

/// The state of the router.
#[derive(Clone)]
pub struct AppState(Arc<Carried>);

/// What [`AppState`] shares between all requests.
pub struct Carried {
    /// The surroundings of every use case.
    pub ctx: Ctx,
    /// The files of the site.
    pub assets: Assets,
    /// What Leptos wants to know; made from `assets`.
    pub leptos: LeptosOptions,
    /// What stands above.
    pub site: Site,
}

impl AppState {
    /// Puts the state together.
    pub fn new(ctx: Ctx, assets: Assets, site: Site) -> Self {
        let leptos =
            LeptosOptions::builder().output_name(assets.client.clone()).site_root("site").site_pkg_dir("pkg").build();
        Self(Arc::new(Carried { ctx, assets, leptos, site }))
    }
}

impl std::ops::Deref for AppState {
    type Target = Carried;

    fn deref(&self) -> &Carried {
        &self.0
    }
}

impl FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}
