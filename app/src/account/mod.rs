//! Logging in and out, and one's own data.

pub mod islands;

#[cfg(feature = "ssr")]
pub mod cookies;
#[cfg(feature = "ssr")]
mod fields;
#[cfg(feature = "ssr")]
mod login_pages;
#[cfg(feature = "ssr")]
pub(crate) mod names;
#[cfg(feature = "ssr")]
mod post;
#[cfg(feature = "ssr")]
mod profile_pages;
#[cfg(feature = "ssr")]
mod profile_post;
#[cfg(feature = "ssr")]
mod texts;

#[cfg(feature = "ssr")]
pub use login_pages::{CodePage, LoginPage};
#[cfg(feature = "ssr")]
pub use profile_pages::{AddressPage, ProfilePage};

/// The posts of this feature.
#[cfg(feature = "ssr")]
pub fn posts() -> axum::Router<crate::AppState> {
    use axum::routing::post;
    axum::Router::new()
        .route("/inloggen", post(post::ask_code))
        .route("/inloggen/code", post(post::use_code))
        .route("/uitloggen", post(post::log_out))
        .route("/profiel", post(profile_post::change))
        .route("/profiel/adres", post(profile_post::confirm_address))
}
