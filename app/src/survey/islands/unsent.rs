//! What was sent, or is to be sent, without an answer yet; with its copy on the device, since a tab may be closed and a
//! connection may be gone.

use gloo::utils::window;
use std::cell::RefCell;
use std::collections::VecDeque;
use web_sys::Storage;

/// The fields of some questions, as a form sends them.
#[derive(Clone)]
pub(super) struct Body {
    pub(super) fields: String,
    /// Typed at an earlier visit: this page may show something else.
    pub(super) earlier: bool,
}

/// The bodies in the order in which they must arrive. Each goes again as it was until it is answered, before anything newer:
/// only then its answers are known as one's own.
pub(super) struct Unsent {
    key: String,
    bodies: RefCell<VecDeque<Body>>,
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

impl Unsent {
    /// What an earlier visit left on this device, but for what arrived after all.
    pub(super) fn found(key: String, arrived: impl Fn(&str) -> bool) -> Self {
        let left = storage().and_then(|storage| storage.get_item(&key).ok().flatten()).unwrap_or_default();
        // A line for each body: in a form's encoding a line end is written otherwise.
        let fields = left.lines().filter(|fields| !arrived(fields));
        let bodies = fields.map(|fields| Body { fields: fields.to_owned(), earlier: true }).collect();
        Self { key, bodies: RefCell::new(bodies) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bodies.borrow().is_empty()
    }

    pub(super) fn first(&self) -> Option<Body> {
        self.bodies.borrow().front().cloned()
    }

    pub(super) fn add(&self, fields: String) {
        self.bodies.borrow_mut().push_back(Body { fields, earlier: false });
    }

    pub(super) fn drop_first(&self) {
        self.bodies.borrow_mut().pop_front();
    }

    pub(super) fn clear(&self) {
        self.bodies.borrow_mut().clear();
    }

    /// Copies everything to the device, with what was typed since.
    pub(super) fn keep(&self, typed: Option<String>) {
        let Some(storage) = storage() else { return };
        let bodies = self.bodies.borrow();
        let lines: Vec<&str> = bodies.iter().map(|body| body.fields.as_str()).chain(typed.as_deref()).collect();
        // A full or closed storage is no reason to stop: what is typed is sent all the same.
        let _ = match lines.as_slice() {
            [] => storage.remove_item(&self.key),
            lines => storage.set_item(&self.key, &lines.join("\n")),
        };
    }
}
