//! Everything that forms have in common: the names of fields, what was typed, readers with their limits, controls, problems with
//! their words, and the way of a post. It knows no feature. How to make a new form is told in CONTRIBUTING.md.

pub mod texts;

mod choices;
mod controls;
mod file_field;
mod form;
mod name;
mod post;
mod problem;
mod readable;
mod readers;
mod state;
mod text_area;

pub use choices::{Checkbox, Choice, Radios, Select, option_row};
pub use controls::{Actions, Field, FieldError, Hidden, Kind, Version, error_id, hint_id};
pub use file_field::FileField;
pub use form::Form;
pub use name::Name;
pub use post::{Done, Incoming, NotDone, Posting, Refuses, form_again};
pub use problem::Problem;
pub(crate) use readable::check as check_readable;
pub use readers::{KEY, SHORT, TICKED, VERSION};
pub use state::{FormState, use_form_state};
pub use text_area::TextArea;
