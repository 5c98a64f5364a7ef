//! What was sent, or is to be sent, without an answer yet; with its copy on the device, since a tab may be closed and a
//! connection may be gone.

use gloo::utils::window;
use std::cell::RefCell;
use std::collections::VecDeque;
use web_sys::Storage;
use web_sys::js_sys::Math;

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

/// The places of every window with this page.
fn places(storage: &Storage, page: &str) -> Vec<String> {
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|nth| storage.key(nth).ok().flatten());
    keys.filter(|key| key.strip_prefix(page).is_some_and(|rest| rest.starts_with(' '))).collect()
}

impl Unsent {
    /// What earlier visits left on this device, but for what arrived after all. Each window has a place of its own, so that
    /// none writes over another; this one takes over what it finds. A window that is still open holds its texts itself.
    pub(super) fn found(page: &str, arrived: impl Fn(&str) -> bool) -> Self {
        let unsent = Self { key: format!("{page} {}", Math::random()), bodies: RefCell::default() };
        let Some(storage) = storage() else { return unsent };
        let places = places(&storage, page);
        let left: Vec<String> = places.iter().filter_map(|key| storage.get_item(key).ok().flatten()).collect();
        // A line for each body: in a form's encoding a line end is written otherwise.
        let fields = left.iter().flat_map(|left| left.lines()).filter(|fields| !arrived(fields));
        let bodies = fields.map(|fields| Body { fields: fields.to_owned(), earlier: true });
        unsent.bodies.borrow_mut().extend(bodies);
        unsent.keep(None);
        for place in places {
            let _ = storage.remove_item(&place);
        }
        unsent
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
