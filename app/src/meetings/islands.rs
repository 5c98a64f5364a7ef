//! What script adds to agendas: dragging, and on the beamer the time that is left and the keys; to minutes, see [`KeepMinutes`]; and noting
//! who is there without a connection.

#![expect(missing_docs, reason = "the island macro makes items that cannot carry a text")]

use leptos::prelude::*;

pub mod attendance;
mod minutes;

pub use attendance::TakeAttendance;
pub use minutes::KeepMinutes;

/// Lets the rows of an agenda be dragged. Without script there are buttons and numbers, which stay.
#[island]
pub fn Dragging() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| client::drag());
}

/// Tells how much time is left, and goes on and back by the arrow keys. Without script the end of the item stands beside it, and there are
/// links.
#[island]
pub fn OnScreen(
    /// When the item ends, in milliseconds since 1970; `None` on another day than that of the meeting.
    ends_at: Option<f64>,
) -> impl IntoView {
    let words = RwSignal::new(String::new());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| client::on_screen(words, ends_at));
    #[cfg(not(feature = "hydrate"))]
    let _ = ends_at;
    view! { <p class="screen__left" role="timer" translate="no" hidden=move || words.read().is_empty()>{words}</p> }
}

/// What is left until this many minutes from now; below zero it is over.
#[cfg(any(feature = "hydrate", test))]
fn left(minutes: f64) -> String {
    match minutes.ceil() as i64 {
        1 => "Nog 1 minuut".to_owned(),
        2.. => format!("Nog {} minuten", minutes.ceil()),
        0 => "De tijd is om".to_owned(),
        -1 => "1 minuut over tijd".to_owned(),
        over => format!("{} minuten over tijd", -over),
    }
}

#[cfg(feature = "hydrate")]
mod client {
    use gloo::events::{EventListener, EventListenerOptions};
    use gloo::timers::callback::Timeout;
    use gloo::utils::{document, window};
    use leptos::prelude::{RwSignal, Set};
    use std::cell::RefCell;
    use std::rc::Rc;
    use wasm_bindgen::JsCast;
    use web_sys::js_sys::Date;
    use web_sys::{DragEvent, Element, Event, HtmlElement, HtmlFormElement, HtmlInputElement, KeyboardEvent};

    const ROW: &str = ".rows__one";

    pub(super) fn on_screen(words: RwSignal<String>, ends_at: Option<f64>) {
        if let Some(ends_at) = ends_at {
            tick(words, ends_at);
        }
        EventListener::new(&window(), "keydown", |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
            if key.ctrl_key() || key.alt_key() || key.meta_key() {
                return;
            }
            let to = match key.key().as_str() {
                "ArrowRight" | "PageDown" => "verder",
                "ArrowLeft" | "PageUp" => "terug",
                _ => return,
            };
            if let Some(link) = document().get_element_by_id(to).and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                link.click();
            }
        })
        .forget();
    }

    /// By the clock each time: a laptop that slept tells the right time again.
    fn tick(words: RwSignal<String>, ends_at: f64) {
        words.set(super::left((ends_at - Date::now()) / 60_000.0));
        Timeout::new(2_000, move || tick(words, ends_at)).forget();
    }

    /// The row in which something happened.
    fn row(event: &Event) -> Option<Element> {
        event.target()?.dyn_into::<Element>().ok()?.closest(ROW).ok()?
    }

    pub(super) fn drag() {
        let Ok(Some(list)) = document().query_selector(".rows") else { return };
        for row in rows(&list) {
            let _ = row.set_attribute("draggable", "true");
        }
        let active = EventListenerOptions::enable_prevent_default();
        EventListener::new(&list, "dragstart", |event| {
            let (Some(row), Some(drag)) = (row(event), event.dyn_ref::<DragEvent>()) else { return };
            let _ = row.class_list().add_1("rows__one--dragged");
            // One browser drags nothing that carries nothing.
            if let Some(data) = drag.data_transfer() {
                let _ = data.set_data("text/plain", &row.id());
            }
        })
        .forget();
        put_back_after(&list);
        let own = list.clone();
        EventListener::new_with_options(&list, "dragover", active, move |event| {
            event.prevent_default();
            let dragged = own.query_selector(".rows__one--dragged").ok().flatten();
            let (Some(dragged), Some(over), Some(drag)) = (dragged, row(event), event.dyn_ref::<DragEvent>()) else {
                return;
            };
            if dragged == over {
                return;
            }
            let middle = over.get_bounding_client_rect();
            let below = f64::from(drag.client_y()) > middle.y() + middle.height() / 2.0;
            let before = if below { over.next_sibling() } else { Some(over.into()) };
            let _ = own.insert_before(&dragged, before.as_ref());
        })
        .forget();
        EventListener::new_with_options(&list.clone(), "drop", active, move |event| {
            event.prevent_default();
            store(&list);
        })
        .forget();
    }

    /// What is let go elsewhere, or with Escape, goes back to where it stood.
    fn put_back_after(list: &Element) {
        let own = list.clone();
        let before = Rc::new(RefCell::new(Vec::new()));
        let stood = before.clone();
        EventListener::new(list, "dragstart", move |_| *stood.borrow_mut() = rows(&own)).forget();
        let dropped = before.clone();
        EventListener::new(list, "drop", move |_| dropped.borrow_mut().clear()).forget();
        let own = list.clone();
        EventListener::new(list, "dragend", move |event| {
            if let Some(row) = row(event) {
                let _ = row.class_list().remove_1("rows__one--dragged");
            }
            for row in before.borrow_mut().drain(..) {
                let _ = own.append_child(&row);
            }
        })
        .forget();
    }

    /// The rows in the order in which they stand now.
    fn rows(list: &Element) -> Vec<Element> {
        let Ok(found) = list.query_selector_all(ROW) else { return Vec::new() };
        (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
    }

    /// Posts the order in which the rows stand now.
    fn store(list: &Element) {
        let form = document().get_element_by_id("slepen").and_then(|it| it.dyn_into::<HtmlFormElement>().ok());
        let field = document().get_element_by_id("volgorde").and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let (Some(form), Some(field)) = (form, field) else { return };
        let ids = rows(list).into_iter().filter_map(|row| row.id().strip_prefix("punt-").map(str::to_owned));
        let ids: Vec<String> = ids.collect();
        field.set_value(&ids.join(" "));
        let _ = form.submit();
    }
}

#[cfg(test)]
mod tests {
    use super::left;

    #[test]
    fn what_is_left_is_told_in_whole_minutes() {
        let told = [12.0, 11.2, 1.0, 0.4, 0.0, -0.5, -1.0, -3.5].map(left);
        let minutes = ["Nog 12 minuten", "Nog 12 minuten", "Nog 1 minuut", "Nog 1 minuut"];
        assert_eq!(told[..4], minutes);
        assert_eq!(told[4..], ["De tijd is om", "De tijd is om", "1 minuut over tijd", "3 minuten over tijd"]);
    }
}
