//! What opens and closes, for who has the keyboard alone.

use super::field::get;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlFormElement};

/// Listens from now on.
pub(super) fn listen(form: &HtmlFormElement) {
    // "toggle" does not bubble.
    EventListener::new_with_options(form, "toggle", EventListenerOptions::run_in_capture_phase(), |event| {
        go_in(event);
    })
    .forget();
    EventListener::new(&document(), "keydown", |event| {
        close(event);
    })
    .forget();
}

/// "Wijzigen" was pressed: to the first field that it opened. Its choices are in the group of "Klopt nog", and where that is checked
/// Tab would pass them all.
fn go_in(event: &Event) -> Option<()> {
    let opened: Element = event.target()?.dyn_into().ok()?;
    let summary = opened.query_selector("summary").ok()??;
    let pressed = document().active_element().is_some_and(|it| it.is_same_node(Some(&summary)));
    if !pressed || !opened.matches(".keep__change[open]").ok()? {
        return None;
    }
    let first = opened.query_selector(".keep__fields input:not([type=hidden])").ok()??;
    first.dyn_into::<HtmlElement>().ok()?.focus().ok()
}

/// Escape closes the list of questions, else the row where the focus is, and the focus goes back to what opened it.
fn close(event: &Event) -> Option<()> {
    if get(event, "key").as_string().as_deref() != Some("Escape") {
        return None;
    }
    let sheet = document().query_selector(".sheet[open]").ok()?;
    let row = || event.target()?.dyn_into::<Element>().ok()?.closest(".keep__change[open]").ok()?;
    let open = sheet.or_else(row)?;
    open.remove_attribute("open").ok()?;
    open.query_selector("summary").ok()??.dyn_into::<HtmlElement>().ok()?.focus().ok()
}
