//! The top of the house: every address, the document, what stands around every page, and the pages that belong to no feature.
//! It knows all features, and none knows it.

mod accessibility;
mod document;
mod errors;
mod layout;
mod privacy;
mod routes;
mod start;
mod texts;

pub use routes::{App, addresses, router};

use crate::shell::{AppState, Assets, Site};
use crate::{meetings, monitor, survey};
use leptos::prelude::IntoAny;
use service::Ctx;

/// Where the logo of who runs the portal is, when there is one.
pub const LOGO: &str = "/logo";

/// What the rooms below need of this one.
const SITE: Site = Site {
    document: |state| document::document(state, App).into_any(),
    instead: errors::instead,
    after_login: survey::give_back,
    gives_back: |route| survey::GIVES_BACK.contains(&route) || meetings::GIVES_BACK.contains(&route),
    beside: meetings::beside,
    takes_file: |route| monitor::takes_file(route).or_else(|| meetings::takes_file(route)),
};

/// The state of the portal's router.
pub fn state(ctx: Ctx, assets: Assets) -> AppState {
    AppState::new(ctx, assets, SITE)
}
