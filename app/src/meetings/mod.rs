//! The network's meetings: the list, the planner, one meeting with its round, and the response.

mod done;
mod download;
mod errors;
mod forms;
mod hears;
mod names;
mod out_days;
mod pages;
mod paths;
mod questionnaire;
mod texts;
mod year;

pub(crate) use done::{answered, reminded};
pub(crate) use pages::{buttons, settled, told};

pub use pages::{GIVES_BACK, MeetingsRoutes, asks, beside, open_actions, open_polls, posts};
