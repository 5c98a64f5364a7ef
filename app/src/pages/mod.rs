//! Pages that belong to no feature.

mod accessibility;
mod errors;
mod privacy;
mod start;

pub use accessibility::AccessibilityPage;
pub use errors::{BusyPage, ErrorPage, NotFoundPage, RefusedPage, UnavailablePage};
pub use privacy::PrivacyPage;
pub use start::StartPage;
