//! The parts that the forms of this feature share.

use super::names::CODE;
use crate::forms::{Field, FormState, Kind, use_form_state};
use crate::ui::Message;
use leptos::prelude::*;

/// The form that came back, or an empty one.
pub(super) fn form() -> FormState {
    use_form_state().unwrap_or_default()
}

/// The field for the six digits (D9): one input, filled in by the telephone, pasted with spaces.
pub(super) fn code_field(form: FormState) -> impl IntoView {
    view! {
        <Field name=CODE label="Code uit de mail" hint="Zes cijfers. Spaties mogen blijven staan." kind=Kind::Number
            form=Some(form) class="code" autocomplete="one-time-code" />
    }
}

/// A message about something that has just been done.
pub(super) fn done_message(text: Option<&'static str>) -> impl IntoView {
    text.map(|text| view! { <Message>{text}</Message> })
}
