//! The network's meetings: the list, the planner, one meeting with its round, and the response.

pub mod islands;

#[cfg(feature = "ssr")]
mod done;
#[cfg(feature = "ssr")]
mod download;
#[cfg(feature = "ssr")]
mod errors;
#[cfg(feature = "ssr")]
mod forms;
#[cfg(feature = "ssr")]
mod hears;
#[cfg(feature = "ssr")]
mod names;
#[cfg(feature = "ssr")]
mod out_days;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod paths;
#[cfg(feature = "ssr")]
mod questionnaire;
#[cfg(feature = "ssr")]
mod texts;
#[cfg(feature = "ssr")]
mod year;

#[cfg(feature = "ssr")]
pub(crate) use done::{answered, reminded};
#[cfg(feature = "ssr")]
pub(crate) use pages::{buttons, settled, told};

#[cfg(feature = "ssr")]
pub use pages::{
    GIVES_BACK, MeetingsRoutes, asks, beside, open_actions, open_evaluations, open_polls, posts, takes_file, told_back,
};
