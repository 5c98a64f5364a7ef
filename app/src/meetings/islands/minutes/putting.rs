//! Buttons that put signs in the field of the minutes.

use super::marks::{Mark, Selected};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlTextAreaElement};

/// The field of the minutes.
pub(super) fn field() -> Option<HtmlTextAreaElement> {
    document().get_element_by_id("notulen")?.dyn_into().ok()
}

/// Puts a sign in where the cursor stands, or around what is selected.
pub(super) fn put_in(mark: Mark) {
    let Some(field) = field() else { return };
    let place = |found: Result<Option<u32>, _>| found.ok().flatten().unwrap_or_default();
    let (from, to) = (place(field.selection_start()), place(field.selection_end()));
    let made = Selected { text: field.value(), from, to }.with(mark);
    field.set_value(&made.text);
    let _ = field.focus();
    let _ = field.set_selection_range(made.from, made.to);
    if let Ok(typed) = Event::new("input") {
        let _ = field.dispatch_event(&typed);
    }
}
