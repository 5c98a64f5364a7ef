//! The part that runs in the browser.
//!
//! Only questions that were touched on this page are sent: a page that was left open says nothing about the others, which
//! may have been answered on another device since.

use super::Status;
use super::form::Form;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::net::http::Request;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use leptos::prelude::{RwSignal, Set};
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, Storage, SubmitEvent};

/// A pause in typing, in milliseconds, after which is saved.
const PAUSE: u32 = 1_200;
/// How long to wait before trying again, in milliseconds.
const AGAIN: u32 = 8_000;
const CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

struct Saver {
    form: Form,
    status: RwSignal<Status>,
    /// Where what could not be sent waits.
    key: String,
    path: String,
    /// What was sent without an answer coming back. It goes again as it was, before anything newer: only then its shared
    /// answers are known as one's own.
    unanswered: RefCell<Option<String>>,
    /// Counts what was typed, so that an older timer knows that it is too old.
    typed: Cell<u32>,
    busy: Cell<bool>,
    /// The form was posted by this button, and goes when the save is answered.
    leaving: RefCell<Option<Option<HtmlElement>>>,
    may_leave: Cell<bool>,
}

/// Listens to the form from now on.
pub(super) fn start(status: RwSignal<Status>, keeper: String) {
    let (Some(form), Ok(path)) = (Form::find(), window().location().pathname()) else { return };
    let key = format!("niet-verstuurd {keeper} {path}");
    let (unanswered, typed, busy, leaving, may_leave) = Default::default();
    let saver = Rc::new(Saver { form, status, key, path, unanswered, typed, busy, leaving, may_leave });
    let (on_input, on_online, on_submit) = (saver.clone(), saver.clone(), saver.clone());
    let element = saver.form.element();
    EventListener::new(element, "input", move |event| on_input.clone().input(event)).forget();
    EventListener::new(&window(), "online", move |_| on_online.clone().after(0)).forget();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(element, "submit", options, move |event| on_submit.clone().leave(event)).forget();
    saver.send_what_waits();
    // On a slow connection somebody types before the script is there.
    if saver.form.find_touched() {
        saver.after(PAUSE);
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

impl Saver {
    fn input(self: Rc<Self>, event: &Event) {
        self.form.touch(event);
        self.keep();
        self.after(PAUSE);
    }

    /// Kept before it is sent: the tab may be closed, or the connection gone.
    fn keep(&self) -> Option<String> {
        let newest = self.form.touched_fields()?;
        if let Some(storage) = storage() {
            let _ = storage.set_item(&self.key, &newest);
        }
        Some(newest)
    }

    fn after(self: Rc<Self>, pause: u32) {
        let turn = self.typed.get() + 1;
        self.typed.set(turn);
        Timeout::new(pause, move || {
            if self.typed.get() == turn {
                self.save();
            }
        })
        .forget();
    }

    fn save(self: Rc<Self>) {
        if self.busy.get() {
            return self.after(PAUSE);
        }
        let Some(newest) = self.keep() else { return };
        self.busy.set(true);
        self.status.set(Status::Saving);
        let body = self.unanswered.take().unwrap_or_else(|| newest.clone());
        spawn_local(async move {
            let status = self.send(&body).await;
            self.busy.set(false);
            match status {
                Status::Offline | Status::Failed => {
                    self.unanswered.replace(Some(body));
                    self.leaving.take();
                    self.status.set(status);
                    self.after(AGAIN);
                }
                Status::Saved(_) | Status::Clash(_) if body != newest => self.save(),
                done => self.done(done),
            }
        });
    }

    /// Says how it ended. What was stored, or never can be, waits no longer.
    fn done(&self, status: Status) {
        if !matches!(status, Status::Offline | Status::Failed | Status::LoggedOut) {
            self.forget();
        }
        let leaving = self.leaving.take().filter(|_| status != Status::TooLarge);
        self.status.set(status);
        if let Some(button) = leaving {
            self.may_leave.set(true);
            self.form.submit(button.as_ref());
        }
    }

    fn forget(&self) {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&self.key);
        }
    }

    async fn send(&self, body: &str) -> Status {
        let request =
            Request::post(&self.path).header("Accept", "application/json").header("Content-Type", CONTENT_TYPE);
        let Ok(request) = request.body(body) else { return Status::Failed };
        let Ok(answer) = request.send().await else { return Status::Offline };
        match answer.status() {
            200 => self.form.saved(&answer.text().await.unwrap_or_default()),
            401 => Status::LoggedOut,
            409 => Status::Closed,
            413 => Status::TooLarge,
            _ => Status::Failed,
        }
    }

    /// A button of the form was pressed. What was typed is stored first: without a connection the browser would show a
    /// page of its own, and forget it.
    fn leave(self: Rc<Self>, event: &Event) {
        if self.may_leave.get() || self.form.touched_fields().is_none() {
            return self.forget();
        }
        let button = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
        event.prevent_default();
        self.leaving.replace(Some(button));
        if !self.busy.get() {
            self.save();
        }
    }

    /// Sends what an earlier visit could not send, then shows the page with it, unless somebody is typing by then.
    fn send_what_waits(self: &Rc<Self>) {
        let Some(body) = storage().and_then(|storage| storage.get_item(&self.key).ok().flatten()) else { return };
        self.busy.set(true);
        let saver = self.clone();
        spawn_local(async move {
            let status = saver.send(&body).await;
            saver.busy.set(false);
            let stored = matches!(status, Status::Saved(_) | Status::Clash(_));
            saver.done(status);
            if saver.form.touched_fields().is_some() {
                saver.save();
            } else if stored {
                let _ = window().location().reload();
            }
        });
    }
}
