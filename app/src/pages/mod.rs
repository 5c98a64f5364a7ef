//! Pages that belong to no feature.

mod errors;
mod start;

pub use errors::{ErrorPage, NotFoundPage, RefusedPage};
pub use start::StartPage;
