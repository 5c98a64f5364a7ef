//! What the router carries.

use axum::extract::FromRef;
use domain::account::Actor;
use leptos::config::LeptosOptions;
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

/// The state of the router.
#[derive(Clone)]
pub struct AppState {
    /// The surroundings of every use case.
    pub ctx: Ctx,
    /// The files of the site.
    pub assets: Arc<Assets>,
    /// What Leptos wants to know; made from `assets`.
    pub leptos: LeptosOptions,
    /// What waits for somebody's next login. Gives where they go then, instead of the address that they were going to.
    pub after_login: AfterLogin,
}

/// Something to do for whoever has just logged in and was going to an address.
pub type AfterLogin = fn(Ctx, Actor, String) -> BoxFuture<'static, String>;

impl AppState {
    /// Puts the state together.
    pub fn new(ctx: Ctx, assets: Assets) -> Self {
        let leptos =
            LeptosOptions::builder().output_name(assets.client.clone()).site_root("site").site_pkg_dir("pkg").build();
        Self { ctx, assets: Arc::new(assets), leptos, after_login: crate::survey::give_back }
    }
}

impl FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}
