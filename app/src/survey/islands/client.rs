//! The part that runs in the browser.
//!
//! Only questions that were touched on this page are sent: a page that was left open says nothing about the others, which
//! may have been answered on another device since. One save is under way at a time, so that they arrive in order.

use super::form::Form;
use super::leaving::Leaving;
use super::send::send;
use super::unsent::{Body, Unsent};
use super::{Status, folds};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use leptos::prelude::{GetUntracked, ReadUntracked, RwSignal, Set};
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::{Event, EventTarget};

/// A pause in typing, in milliseconds, after which is saved.
const PAUSE: u32 = 1_200;
/// Who types without a pause is saved after this many milliseconds.
const LATEST: u32 = 5_000;
/// How long to wait before trying again, in milliseconds.
const AGAIN: u32 = 8_000;

struct Saver {
    form: Form,
    status: RwSignal<Status>,
    path: String,
    unsent: Unsent,
    /// Ends at the next pause in typing.
    pause: RefCell<Option<Timeout>>,
    latest: RefCell<Option<Timeout>>,
    busy: Cell<bool>,
    /// A save was asked for while another one was under way.
    hurry: Cell<bool>,
    /// Something was typed or chosen here: the page is not loaded again under somebody's hands.
    touched: Cell<bool>,
    /// Where something was typed last: a "change" elsewhere, without it, is a tool's that puts text in by itself.
    typing: RefCell<Option<EventTarget>>,
    /// Something is stored that this page does not show.
    behind: Cell<bool>,
    /// Somebody leaves, and goes when the save is answered.
    leaving: RefCell<Option<Leaving>>,
    may_leave: Cell<bool>,
    /// How many presses could not lead on since the connection went, or the server failed.
    presses: Cell<u32>,
    /// What was told of the last save that was stored.
    stored: RefCell<Status>,
}

/// Listens to the form from now on.
pub(super) fn start(status: RwSignal<Status>, keeper: &str) {
    let (Some(form), Ok(path)) = (Form::find(), window().location().pathname()) else { return };
    let unsent = Unsent::found(keeper, &path, |body| form.shows(body));
    let (pause, latest, busy, hurry, touched, typing, behind) = Default::default();
    let (leaving, may_leave, presses) = Default::default();
    let stored = status.get_untracked().into();
    #[rustfmt::skip]
    let saver = Saver {
        form, status, path, unsent, pause, latest, busy, hurry, touched, typing, behind, leaving, may_leave, presses, stored,
    };
    let saver = Rc::new(saver);
    saver.listen();
    folds::listen(saver.form.element());
    // On a slow connection somebody types before the script is there.
    if saver.form.find_touched() {
        saver.typed();
    }
    saver.keep();
    if !saver.unsent.is_empty() {
        saver.save();
    }
}

impl Saver {
    fn listen(self: &Rc<Self>) {
        let element = self.form.element();
        self.on(element, "input", |saver, event| {
            saver.typing.replace(event.target());
            saver.hear(event);
        });
        // A choice was made, or a text was left.
        self.on(element, "change", |saver, event| {
            if saver.typing.take() != event.target() {
                saver.hear(event);
            }
            saver.save();
        });
        self.on(element, "submit", |saver, event| saver.leave(event, Some(Leaving::by_button(event))));
        self.on(&document(), "click", |saver, event| saver.leave(event, Leaving::by_link(event)));
        self.on(&document(), "visibilitychange", |saver, _| {
            if document().hidden() {
                saver.save();
            }
        });
        self.on(&window(), "pagehide", |saver, _| saver.part());
        self.on(&window(), "online", |saver, _| {
            if matches!(*saver.status.read_untracked(), Status::Offline { stored: true, .. }) {
                let stored = saver.stored.borrow().clone();
                saver.presses.set(0);
                saver.tell(stored);
            }
            saver.save();
        });
    }

    fn on(self: &Rc<Self>, target: &EventTarget, event: &'static str, then: fn(&Rc<Self>, &Event)) {
        let saver = self.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(target, event, options, move |event| then(&saver, event)).forget();
    }

    fn hear(self: &Rc<Self>, event: &Event) {
        if self.form.touch(event) {
            self.typed();
        }
    }

    fn typed(self: &Rc<Self>) {
        self.touched.set(true);
        self.keep();
        if self.status.read_untracked().says_stored() {
            self.status.set(Status::Unsaved);
        }
        self.pause.replace(Some(self.after(PAUSE)));
        self.latest.borrow_mut().get_or_insert_with(|| self.after(LATEST));
    }

    fn after(self: &Rc<Self>, pause: u32) -> Timeout {
        let saver = self.clone();
        Timeout::new(pause, move || saver.save())
    }

    /// Kept before it is sent.
    fn keep(&self) {
        self.unsent.keep(self.form.unsaved_fields());
    }

    fn is_stored(&self) -> bool {
        self.unsent.is_empty() && !self.form.is_unsaved()
    }

    fn save(self: &Rc<Self>) {
        if self.busy.get() {
            return self.hurry.set(true);
        }
        let Some(body) = self.next() else { return };
        self.busy.set(true);
        self.pause.take();
        self.latest.take();
        // Trying again by itself is no news, and a link to press stays where it is.
        let told = self.status.read_untracked().waits() || *self.status.read_untracked() == Status::LoggedOut;
        if !told || self.leaving.borrow().is_some() {
            self.status.set(Status::Saving);
        }
        let saver = self.clone();
        spawn_local(async move {
            let status = match send(&saver.path, &body.fields).await {
                Ok(answer) => {
                    let leaves = saver.leaving.borrow().is_some();
                    saver.form.saved(&answer, &body, leaves)
                }
                Err(status) => status,
            };
            saver.busy.set(false);
            saver.answered(&body, status);
        });
    }

    fn next(&self) -> Option<Body> {
        if self.unsent.is_empty() {
            self.unsent.add(self.form.take_unsaved()?);
        }
        self.unsent.first()
    }

    fn answered(self: &Rc<Self>, body: &Body, status: Status) {
        let hurry = self.hurry.take();
        match status {
            Status::Offline { .. } | Status::Failed { .. } => {
                self.pause.replace(Some(self.after(AGAIN)));
                return self.done(status);
            }
            Status::Closed | Status::NoSeat => {
                self.unsent.give_up();
                self.form.take_unsaved();
            }
            // Nothing of it is stored: it goes again together with what is typed next.
            Status::TooLarge | Status::LoggedOut if !body.earlier => {
                self.unsent.drop_first();
                self.form.put_back(&body.fields);
            }
            // To be made shorter here.
            Status::TooLarge => {
                self.unsent.drop_first();
                self.form.put_in(&body.fields);
                self.touched.set(true);
            }
            Status::LoggedOut => {}
            _ => self.unsent.drop_first(),
        }
        self.keep();
        // What was typed since may be short enough, and so may the next one that waits.
        if status == Status::TooLarge && (hurry || !self.unsent.is_empty()) {
            return self.save();
        }
        let stored = status.is_saved();
        self.behind.set(self.behind.get() || stored && body.earlier);
        if !stored || self.is_stored() {
            self.done(status);
        } else if hurry || self.leaving.borrow().is_some() || !self.unsent.is_empty() {
            self.save();
        } else {
            self.status.set(Status::Unsaved);
            // Also when nobody typed: a text of an earlier visit that was too long stands in the form.
            self.pause.borrow_mut().get_or_insert_with(|| self.after(PAUSE));
        }
    }

    /// Says how it ended, and lets go who wanted to leave.
    fn done(&self, status: Status) {
        let goes = |leaving: &Leaving| match status {
            // Without a connection the browser would show a page of its own after a post, and a text that is too long would
            // be refused: there somebody stays. Who follows a link goes: what was typed waits on the device.
            Status::Offline { .. } | Status::Failed { .. } | Status::TooLarge => matches!(leaving, Leaving::Link(_)),
            // The answer to a post shows what came too late; another page would not.
            Status::Closed | Status::NoSeat => matches!(leaving, Leaving::Post(_)),
            _ => true,
        };
        let leaving = self.leaving.take();
        let pressed = matches!(leaving, Some(Leaving::Post(_)));
        let leaving = leaving.filter(goes);
        self.tell(self.counted(status, pressed));
        if let Some(leaving) = leaving {
            self.may_leave.set(true);
            leaving.go(&self.form);
        } else if self.behind.get() && self.is_stored() && !self.touched.get() {
            let _ = window().location().reload();
        }
    }

    fn tell(&self, status: Status) {
        if status.is_saved() {
            self.stored.replace(status.clone());
        }
        if *self.status.read_untracked() != status {
            self.status.set(status);
        }
    }

    /// Counts the presses that do not lead on.
    fn counted(&self, status: Status, pressed: bool) -> Status {
        let presses = self.presses.get() + u32::from(pressed);
        let told = status.after(presses);
        self.presses.set(if told.waits() { presses } else { 0 });
        told
    }

    /// Somebody goes elsewhere. What was typed is stored first: the next page tells of it.
    fn leave(self: &Rc<Self>, event: &Event, leaving: Option<Leaving>) {
        let Some(leaving) = leaving.filter(|_| !self.may_leave.get()) else { return };
        if self.is_stored() {
            // The browser would show a page of its own.
            if matches!(leaving, Leaving::Post(_)) && !window().navigator().on_line() {
                event.prevent_default();
                self.tell(self.counted(Status::Offline { presses: 0, stored: true }, true));
            }
            return;
        }
        // Who asks again waits no longer.
        if matches!((&leaving, &*self.leaving.borrow()), (Leaving::Link(_), Some(_))) {
            return;
        }
        event.prevent_default();
        self.leaving.replace(Some(leaving));
        self.save();
    }

    /// The page goes: nothing can be waited for. What does not arrive waits on the device.
    fn part(self: &Rc<Self>) {
        if self.may_leave.get() {
            return;
        }
        self.save();
        if let Some(rest) = self.form.unsaved_fields() {
            let path = self.path.clone();
            spawn_local(async move {
                let _ = send(&path, &rest).await;
            });
        }
    }
}
