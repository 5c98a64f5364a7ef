//! The network's meetings: the list, the planner, one meeting with its round, and the response.

mod forms;
mod names;
mod pages;
mod paths;
mod post;
mod routes;
mod texts;

pub use post::posts;
pub use routes::MeetingsRoutes;
