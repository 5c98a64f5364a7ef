//! Pages that belong to no feature.

mod errors;
mod start;

pub use errors::{ErrorPage, NotFoundPage};
pub use start::StartPage;
