//! What the tests of the whole portal share: the portal within the test, the program beside it, and who visits them.

pub mod browser;
pub mod cluster;
pub mod cookies;
pub mod data;
pub mod dice;
pub mod form;
pub mod html;
pub mod mails;
pub mod opened;
pub mod page;
pub mod program;
pub mod socket;
pub mod stage;
pub mod upload;

use app::shell::Assets;
use axum::Router;
use server::http::{AllowedOrigins, HttpConfig, TrustedProxies, router};
use service::Ctx;
use std::net::SocketAddr;

/// The address that mails and forms of the tests name.
pub const HOME: &str = "http://127.0.0.1:3000";

/// The portal around `ctx` as people reach it at `home`, without the site's files.
pub fn router_at(ctx: &Ctx, home: &str) -> Router {
    let listen = SocketAddr::from(([127, 0, 0, 1], 0));
    router(app::state(ctx.clone(), Assets::default()), &http_config(home, listen))
}

/// The HTTP side of a portal that people reach at `home`.
pub fn http_config(home: &str, listen: SocketAddr) -> HttpConfig {
    HttpConfig {
        listen,
        public_url: home.to_owned(),
        origins: AllowedOrigins::new([home.to_owned()]),
        proxies: TrustedProxies::default(),
        security_contact: "mailto:veilig@voorbeeld.example".to_owned(),
    }
}
