//! The part that runs in the browser.

use super::Status;
use gloo::events::EventListener;
use gloo::net::http::Request;
use gloo::storage::{LocalStorage, Storage};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use leptos::prelude::{GetUntracked, RwSignal, Set};
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{JSON, Object, Reflect};
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, UrlSearchParams};

/// A pause in typing, in milliseconds, after which is saved.
const PAUSE: u32 = 1_200;
/// How long to wait before trying again, in milliseconds.
const AGAIN: u32 = 8_000;
/// On the version of a shared answer: the page shows two answers, and this version was seen before.
const CLASH: &str = "data-botst";
const FORM: &str = "application/x-www-form-urlencoded";

struct Saver {
    form: HtmlFormElement,
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
}

/// Listens to the form from now on.
pub(super) fn start(status: RwSignal<Status>, keeper: String) {
    let form = document().get_element_by_id("vragenlijst").and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    let (Some(form), Ok(path)) = (form, window().location().pathname()) else { return };
    let key = format!("niet-verstuurd {keeper} {path}");
    let (typed, busy, unanswered) = Default::default();
    let saver = Rc::new(Saver { form, status, key, path, unanswered, typed, busy });
    let (on_input, on_online, on_submit) = (saver.clone(), saver.clone(), saver.clone());
    EventListener::new(&saver.form, "input", move |_| on_input.clone().after(PAUSE)).forget();
    EventListener::new(&window(), "online", move |_| on_online.clone().after(0)).forget();
    // The form itself saves now; a timer would only save once more.
    EventListener::new(&saver.form, "submit", move |_| on_submit.leaves()).forget();
    // On a slow connection somebody types before the script is there.
    if saver.is_touched() {
        saver.clone().after(PAUSE);
    }
    saver.send_what_waits();
}

impl Saver {
    /// Whether a field differs from what the page came with.
    fn is_touched(&self) -> bool {
        let get =
            |field: &JsValue, name: &str| Reflect::get(field, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
        let differs = |field: &JsValue, now: &str, then: &str| {
            let then = get(field, then);
            !then.is_undefined() && get(field, now) != then
        };
        (0..self.form.length()).any(|index| {
            let field = u32::try_from(index)
                .ok()
                .and_then(|index| self.form.get_with_index(index))
                .map(JsValue::from)
                .unwrap_or(JsValue::UNDEFINED);
            !field.is_undefined()
                && (differs(&field, "value", "defaultValue") || differs(&field, "checked", "defaultChecked"))
        })
    }

    /// The form is posted: nothing older may be sent after it, also not at a next visit.
    fn leaves(&self) {
        self.typed.set(self.typed.get() + 1);
        let newest = self.body().filter(|_| matches!(self.status.get_untracked(), Status::Offline | Status::Failed));
        match newest {
            Some(newest) => LocalStorage::raw().set_item(&self.key, &newest).ok(),
            None => LocalStorage::raw().remove_item(&self.key).ok(),
        };
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
        let Some(newest) = self.body() else { return };
        self.busy.set(true);
        self.status.set(Status::Saving);
        // Kept before it is sent: the tab may be closed while the connection is gone.
        let _ = LocalStorage::raw().set_item(&self.key, &newest);
        let body = self.unanswered.take().unwrap_or_else(|| newest.clone());
        spawn_local(async move {
            let status = self.send(body.clone()).await;
            self.busy.set(false);
            match status {
                Status::Offline | Status::Failed => {
                    self.unanswered.replace(Some(body));
                    self.status.set(status);
                    self.after(AGAIN);
                }
                Status::Saved(_) | Status::Clash(_) if body != newest => self.save(),
                done => self.done(done),
            }
        });
    }

    /// Says how it ended; what was stored, or can never be, waits no longer.
    fn done(&self, status: Status) {
        if matches!(status, Status::Saved(_) | Status::Clash(_) | Status::Closed) {
            LocalStorage::raw().remove_item(&self.key).ok();
        }
        self.status.set(status);
    }

    /// The fields of the form. Where two answers are shown the writer chooses with a button, so these keep the version seen before.
    fn body(&self) -> Option<String> {
        let data = FormData::new_with_form(&self.form).ok()?;
        for field in self.clashes() {
            if let Some(seen) = field.get_attribute(CLASH) {
                data.set_with_str(&field.name(), &seen).ok()?;
            }
        }
        let fields: String = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?.to_string().into();
        Some(fields)
    }

    /// The versions of the shared answers of which the page shows two.
    fn clashes(&self) -> Vec<HtmlInputElement> {
        let found = self.form.query_selector_all(&format!("[{CLASH}]"));
        let nodes = found.ok().into_iter().flat_map(|list| (0..list.length()).filter_map(move |nth| list.item(nth)));
        nodes.filter_map(|node| node.dyn_into().ok()).collect()
    }

    async fn send(&self, body: String) -> Status {
        let request = Request::post(&self.path).header("Accept", "application/json").header("Content-Type", FORM);
        let Ok(request) = request.body(body) else { return Status::Failed };
        let Ok(answer) = request.send().await else { return Status::Offline };
        match answer.status() {
            200 => self.saved(&answer.text().await.unwrap_or_default()),
            401 => Status::LoggedOut,
            409 => Status::Closed,
            413 => Status::TooLarge,
            _ => Status::Failed,
        }
    }

    /// Takes over the versions of shared answers: one's own change is no change of somebody else.
    fn saved(&self, answer: &str) -> Status {
        let get =
            |from: &JsValue, name: &str| Reflect::get(from, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
        let Ok(answer) = JSON::parse(answer) else { return Status::Failed };
        let versions = get(&answer, "versies");
        if let Some(versions) = versions.dyn_ref::<Object>() {
            for question in Object::keys(versions).iter().filter_map(|key| key.as_string()) {
                let field = document().query_selector(&format!("[name=\"{question}.versie\"]")).ok().flatten();
                let version = get(versions, &question).as_f64();
                if let (Some(field), Some(version)) =
                    (field.and_then(|f| f.dyn_into::<HtmlInputElement>().ok()), version)
                {
                    field.set_value(&version.to_string());
                    let _ = field.remove_attribute(CLASH);
                }
            }
        }
        let words = format!("Opgeslagen om {}", get(&answer, "tijd").as_string().unwrap_or_default());
        let shown = self.clashes().len();
        let clashes = get(&answer, "botsingen").as_f64().unwrap_or_default();
        if clashes > shown as f64 { Status::Clash(words) } else { Status::Saved(words) }
    }

    /// Sends what an earlier visit could not send, then shows the page with it.
    fn send_what_waits(self: &Rc<Self>) {
        let Ok(Some(body)) = LocalStorage::raw().get_item(&self.key) else { return };
        let saver = self.clone();
        spawn_local(async move {
            let status = saver.send(body).await;
            let stored = matches!(status, Status::Saved(_) | Status::Clash(_));
            saver.done(status);
            if stored {
                let _ = window().location().reload();
            }
        });
    }
}
