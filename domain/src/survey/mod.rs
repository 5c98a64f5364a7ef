//! The fixed questionnaire: its format, its answers and what may be sent in.

mod answer;
pub mod buttons;
mod check;
pub mod fields;
mod format;
mod personal;
mod quotes;
mod readers;
mod typed;

#[cfg(test)]
mod tests;

pub use answer::{Answer, Share, Value};
pub use check::{Problem, ProblemKind, check, length, missing, more_than};
pub use fields::FieldPart;
pub use format::{
    Choice, GrowthLevel, Kind, Question, RemarkRule, Scope, Section, StepLevel, SurveyFormat, Theme, Unknown,
};
pub use personal::{Personal, personal_in};
pub use readers::{Reader, readers};
pub use typed::{FIELD_LIMIT, FIELDS_LIMIT, POST_LIMIT, Post, PostTooLarge, Posted, Typed};
