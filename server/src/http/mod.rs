//! The HTTP side: everything around the pages.

mod address;
mod body;
mod compress;
mod config;
mod errors;
mod feed;
mod finish;
mod headers;
mod log;
mod logo;
mod origin;
mod probes;
mod session;
mod site;
mod upload;

pub use address::TrustedProxies;
pub use config::HttpConfig;
pub use finish::all_ended as all_posts_ended;
pub use origin::AllowedOrigins;
pub use site::assets;

use app::{AppState, shell::Address};
use axum::{
    Router,
    middleware::{from_fn, from_fn_with_state},
};
use http::{Extensions, HeaderMap, StatusCode, Version};
use tower_http::{
    CompressionLevel,
    compression::{CompressionLayer, DefaultPredicate, Predicate, predicate::And},
};

/// Pages are compressed for each request, and a higher level costs more time than it saves bytes: of zstd, which browsers
/// that know it get, level 4 takes three times as long for 3 percent less.
const COMPRESSION_LEVEL: i32 = 2;

/// The address of everything that [`router`] serves, but for the files of the site.
pub fn addresses(config: &HttpConfig) -> Vec<Address> {
    [
        probes::routes(config).addresses(),
        logo::routes().addresses(),
        feed::routes().addresses(),
        &app::site::addresses(),
    ]
    .concat()
}

/// The whole portal: its pages and posts, and the layers around them. The last layer here is the first to see a request.
pub fn router(state: AppState, config: &HttpConfig) -> Router {
    router_with(state, config, Router::new())
}

/// For what is no page: compressed piece by piece.
fn compression() -> CompressionLayer<And<DefaultPredicate, IsShown>> {
    let layer = CompressionLayer::new().quality(CompressionLevel::Precise(COMPRESSION_LEVEL));
    layer.compress_when(DefaultPredicate::new().and(compress::is_shown as IsShown))
}

type IsShown = fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool;

/// As [`router`], with more addresses, which answer to everybody.
pub fn router_with(state: AppState, config: &HttpConfig, more: Router) -> Router {
    let pages = app::router(state.clone())
        .layer(from_fn_with_state(state.clone(), session::find))
        .layer(from_fn(finish::posts))
        .layer(from_fn_with_state(state.clone(), body::limit))
        .layer(from_fn_with_state(config.origins.clone(), origin::check));
    probes::routes(config)
        .merge(logo::routes())
        .merge(feed::routes())
        .into_router()
        .with_state(state.clone())
        .merge(pages)
        .merge(more)
        .layer(from_fn_with_state(config.proxies.clone(), address::find))
        .layer(from_fn_with_state(state.clone(), errors::pages))
        .layer(from_fn(site::serve))
        .layer(from_fn(compress::pages))
        .layer(compression())
        .layer(from_fn(headers::add))
        .layer(from_fn_with_state(state, log::write))
}
