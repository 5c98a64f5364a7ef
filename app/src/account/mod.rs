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
pub use cookies::Cookie;
#[cfg(feature = "ssr")]
pub(crate) use login_pages::trap;
#[cfg(feature = "ssr")]
pub use login_pages::{CodePage, LoginPage};
#[cfg(feature = "ssr")]
pub(crate) use post::{origin, was_trapped};
#[cfg(feature = "ssr")]
pub use profile_pages::{AddressPage, ProfilePage};
#[cfg(feature = "ssr")]
pub(crate) use texts::email_problem;

/// The posts of this feature.
#[cfg(feature = "ssr")]
pub fn posts() -> crate::shell::Recorded<crate::AppState> {
    crate::shell::Recorded::new()
        .post("/inloggen", post::ask_code)
        .post("/inloggen/code", post::use_code)
        .post("/uitloggen", post::log_out)
        .post("/profiel", profile_post::change)
        .post("/profiel/adres", profile_post::confirm_address)
}
