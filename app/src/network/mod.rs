//! The regions, their trekkers, and their management.

mod forms;
mod names;
mod pages;
mod paths;
mod post;
mod routes;
mod texts;

pub use post::posts;
pub use routes::NetworkRoutes;
