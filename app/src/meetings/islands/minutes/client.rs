//! The part that runs in the browser. One save is under way at a time. A text without an answer goes again as it was before anything newer:
//! only then its writer is known as the one who stored it.

mod leaving;

use super::Status;
use super::device::Device;
use super::kept::{Found, Kept};
use super::putting::field;
use super::send::{Refused, Stored, send};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use leptos::prelude::{ReadUntracked, RwSignal, Set};
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::js_sys::Date;
use web_sys::{Event, EventTarget, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement};

/// A pause in typing, in milliseconds, after which is saved.
const PAUSE: u32 = 1_200;
/// Who types without a pause is saved after this many milliseconds.
const LATEST: u32 = 5_000;
/// How long to wait before trying again, in milliseconds.
const AGAIN: u32 = 8_000;

/// What the page says of itself.
pub(super) struct Page {
    pub(super) status: RwSignal<Status>,
    /// The pages of other items of which a text waits on this device.
    pub(super) left: RwSignal<Vec<String>>,
    pub(super) keeper: String,
    pub(super) is_typed: bool,
    pub(super) is_clash: bool,
    pub(super) is_published: bool,
}

struct Writer {
    page: Page,
    form: HtmlFormElement,
    field: HtmlTextAreaElement,
    device: Device,
    path: String,
    /// The version in which is typed.
    version: Cell<i32>,
    /// What is stored in that version, as far as this page knows.
    stored: RefCell<Option<String>>,
    /// What was sent without an answer.
    sent: RefCell<Option<String>>,
    /// Whether typing saves: not while the writer has to choose, nor in what others read.
    saves: Cell<bool>,
    /// The form is on its way.
    leaves: Cell<bool>,
    busy: Cell<bool>,
    pause: RefCell<Option<Timeout>>,
    latest: RefCell<Option<Timeout>>,
    /// The button of a form that waits until what is under way is answered.
    pressed: RefCell<Option<Option<HtmlElement>>>,
}

/// Listens to the field from now on.
pub(super) fn start(page: Page) {
    let (Some(field), Ok(path)) = (field(), window().location().pathname()) else { return };
    let Some(form) = field.form() else { return };
    let device = Device::of(&page.keeper);
    let saves = Cell::new(!page.is_clash && !page.is_published);
    let (sent, busy, leaves, pause, latest, pressed) = Default::default();
    let stored = RefCell::new(field.default_value().ok().filter(|_| !page.is_typed));
    let version = Cell::new(0);
    #[rustfmt::skip]
    let writer = Rc::new(Writer {
        page, form, field, device, path, version, stored, sent, saves, leaves, busy, pause, latest, pressed,
    });
    writer.version.set(writer.hidden("versie").and_then(|field| field.value().trim().parse().ok()).unwrap_or(-1));
    writer.listen();
    writer.take_up();
    writer.send_left();
}

impl Writer {
    fn listen(self: &Rc<Self>) {
        self.on(&self.field, "input", |writer, _| writer.typed());
        self.on(&self.form, "submit", |writer, event| writer.submits(event));
        self.on(&document(), "visibilitychange", |writer, _| {
            if document().hidden() {
                writer.save();
            }
        });
        self.on(&window(), "pagehide", |writer, _| writer.save());
        // Somebody came back to the page as it was.
        self.on(&window(), "pageshow", |writer, _| writer.leaves.set(false));
        self.on(&window(), "online", |writer, _| {
            writer.save();
            writer.send_left();
        });
    }

    fn on(self: &Rc<Self>, target: &EventTarget, event: &'static str, then: fn(&Rc<Self>, &Event)) {
        let writer = self.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(target, event, options, move |event| then(&writer, event)).forget();
    }

    fn hidden(&self, name: &str) -> Option<HtmlInputElement> {
        self.form.query_selector(&format!("input[name={name}]")).ok()??.dyn_into().ok()
    }

    fn fill(&self, name: &str, value: &str) {
        if let Some(field) = self.hidden(name) {
            field.set_value(value);
        }
    }

    fn text(&self) -> String {
        self.field.value()
    }

    fn is_stored(&self) -> bool {
        self.sent.borrow().is_none() && self.stored.borrow().as_deref() == Some(self.text().as_str())
    }

    /// Goes on with what was typed before the script was there, what came back with the page, or what an earlier visit left on this device.
    fn take_up(self: &Rc<Self>) {
        if self.page.is_clash {
            // Not typed in what is stored, whatever the form says: at a next visit its writer chooses as well.
            self.version.set(-1);
            self.keep();
            return;
        }
        let stored = self.stored.borrow().clone();
        let (Some(stored), Some(kept)) = (stored, self.device.found()) else { return self.begin() };
        if self.text() != stored {
            return self.begin();
        }
        match kept.beside(&stored, self.version.get()) {
            Found::Stored => self.device.forget(),
            Found::GoesOn => {
                self.field.set_value(&kept.text);
                self.begin();
            }
            Found::Clashes => {
                self.field.set_value(&kept.text);
                self.version.set(kept.version);
                self.fill("versie", &kept.version.to_string());
                self.fill("getoond", "");
                self.clash();
            }
        }
    }

    fn begin(self: &Rc<Self>) {
        if !self.is_stored() {
            self.typed();
        }
    }

    fn clash(&self) {
        self.saves.set(false);
        self.page.status.set(Status::Clash);
    }

    fn typed(self: &Rc<Self>) {
        self.keep();
        if !self.saves.get() {
            if self.page.is_published && !self.page.is_clash {
                self.page.status.set(if self.is_stored() { Status::Saved(String::new()) } else { Status::Waits });
            }
            return;
        }
        if matches!(*self.page.status.read_untracked(), Status::Saved(_) | Status::TooLarge) {
            self.page.status.set(Status::Unsaved);
        }
        self.pause.replace(Some(self.after(PAUSE)));
        self.latest.borrow_mut().get_or_insert_with(|| self.after(LATEST));
    }

    fn after(self: &Rc<Self>, pause: u32) -> Timeout {
        let writer = self.clone();
        Timeout::new(pause, move || writer.save())
    }

    /// Keeps what is not stored on this device; whether that could be done.
    fn keep(&self) -> bool {
        if self.is_stored() {
            self.device.forget();
            return true;
        }
        let (text, version, sent) = (self.text(), self.version.get(), self.sent.borrow().clone());
        self.device.keep(&Kept { text, version, sent, path: self.path.clone(), at: Date::now() })
    }

    fn save(self: &Rc<Self>) {
        if self.busy.get() {
            // What was typed meanwhile is saved a pause after the answer.
            self.pause.take();
            self.latest.take();
            return;
        }
        if !self.saves.get() || self.leaves.get() || self.is_stored() {
            return;
        }
        let text = self.sent.borrow().clone().unwrap_or_else(|| self.text());
        self.sent.replace(Some(text.clone()));
        self.busy.set(true);
        self.pause.take();
        self.latest.take();
        self.keep();
        // Trying again by itself is no news.
        if matches!(*self.page.status.read_untracked(), Status::Saved(_) | Status::Unsaved) {
            self.page.status.set(Status::Saving);
        }
        let writer = self.clone();
        spawn_local(async move {
            let name = writer.hidden("schrijver").map(|field| field.value()).unwrap_or_default();
            let answer = send(&writer.path, (&text, writer.version.get()), &name).await;
            writer.busy.set(false);
            match answer {
                Ok(stored) => writer.saved(text, &stored),
                Err(why) => writer.refused(why),
            }
            writer.go_on();
        });
    }

    fn saved(self: &Rc<Self>, text: String, stored: &Stored) {
        self.version.set(stored.version);
        self.fill("versie", &stored.version.to_string());
        self.fill("getoond", &stored.mark);
        self.stored.replace(Some(text));
        self.sent.take();
        self.keep();
        if self.is_stored() {
            self.page.status.set(Status::Saved(format!("Opgeslagen om {}", stored.at)));
        } else {
            self.page.status.set(Status::Unsaved);
            self.pause.replace(Some(self.after(PAUSE)));
        }
    }

    fn refused(self: &Rc<Self>, why: Refused) {
        if !matches!(why, Refused::Offline | Refused::Failed) {
            // Nothing of it is stored: it goes with what is typed next.
            self.sent.take();
        }
        let is_kept = self.keep();
        let status = match why {
            Refused::Offline => Status::Offline { is_kept },
            Refused::Failed => Status::Failed { is_kept },
            Refused::LoggedOut => Status::LoggedOut { is_kept },
            Refused::TooLarge => Status::TooLarge,
            Refused::Clash => return self.clash(),
            Refused::Gone => Status::Gone,
            Refused::Hidden => Status::Hidden { is_kept },
            Refused::Published => Status::Waits,
        };
        match why {
            Refused::Offline | Refused::Failed => drop(self.pause.replace(Some(self.after(AGAIN)))),
            Refused::Gone | Refused::Hidden | Refused::Published => self.saves.set(false),
            _ => {}
        }
        if *self.page.status.read_untracked() != status {
            self.page.status.set(status);
        }
    }
}
