//! The questionnaire: drafts, shared answers, sending in, and what was posted after the login had ended.

mod conflicts;
mod copies;
mod kept;
mod own_versions;
mod personal;
mod progress;
mod rest;
mod sending;
mod shared;
mod stage;
