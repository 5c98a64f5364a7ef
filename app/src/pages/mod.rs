//! Pages that belong to no feature.

mod errors;
mod start;

pub use errors::{ErrorPage, NotFoundPage, RefusedPage, UnavailablePage};
pub use start::StartPage;
