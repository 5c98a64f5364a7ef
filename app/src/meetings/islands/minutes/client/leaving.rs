//! Leaving the page, and what other pages left on this device.

use super::super::device::forget;
use super::super::send::send;
use super::{Status, Writer};
use gloo::utils::window;
use leptos::prelude::{ReadUntracked, Set, Update};
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, SubmitEvent};

/// The value of the button that lets the other text stand.
const OTHER: &str = "andere";

impl Writer {
    /// A form is posted. What is under way is waited for: both would be changes of the same version. Without a connection the browser would
    /// show a page of its own.
    pub(super) fn submits(self: &Rc<Self>, event: &Event) {
        let button = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
        let value = button.as_ref().and_then(|button| button.get_attribute("value"));
        if value.as_deref() == Some(OTHER) {
            return self.device.forget();
        }
        if !window().navigator().on_line() {
            event.prevent_default();
            let is_kept = self.keep();
            return self.page.status.set(Status::Offline { is_kept });
        }
        if self.busy.get() {
            event.prevent_default();
            self.pressed.replace(Some(button));
            return;
        }
        // The page that comes says what became of it.
        self.keep();
        self.leaves.set(true);
    }

    pub(super) fn go_on(&self) {
        let Some(button) = self.pressed.take() else { return };
        let waits = matches!(*self.page.status.read_untracked(), Status::Offline { .. });
        if !waits {
            let _ = match button {
                Some(button) => self.form.request_submit_with_submitter(Some(&button)),
                None => self.form.request_submit(),
            };
        }
    }

    /// Sends what the pages of other items left on this device; what cannot be stored by itself is told.
    pub(super) fn send_left(self: &Rc<Self>) {
        let name = self.hidden("schrijver").map(|field| field.value()).unwrap_or_default();
        for (key, kept) in self.device.left() {
            let (left, name) = (self.page.left, name.clone());
            spawn_local(async move {
                match send(&kept.path, (&kept.text, kept.version), &name).await {
                    Ok(_) => forget(&key),
                    Err(_) => left.update(|left| {
                        if !left.contains(&kept.path) {
                            left.push(kept.path);
                        }
                    }),
                }
            });
        }
    }
}
