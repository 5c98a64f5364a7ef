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
    key: RefCell<String>,
    bodies: RefCell<VecDeque<Body>>,
}

/// Begins the key of everything that is kept.
const MARK: &str = "niet-verstuurd";

/// What this device keeps for the portal; `None` where a browser keeps nothing.
pub(crate) fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// What a window left on this device.
pub(super) struct Left {
    key: String,
    /// The round that it was typed in.
    pub(super) round: String,
    /// The address of its page.
    pub(super) path: String,
    /// A line for each body.
    pub(super) bodies: String,
}

impl Left {
    pub(super) fn remove(self) {
        let _ = storage().map(|storage| storage.remove_item(&self.key));
    }
}

/// What this writer left on this device, in any round and on any page.
pub(super) fn left_by(writer: &str) -> Vec<Left> {
    let Some(storage) = storage() else { return Vec::new() };
    let read = |key: String| {
        let (round, place) = key.strip_prefix(&format!("{MARK} {writer}-"))?.split_once(' ')?;
        let (round, path) = (round.to_owned(), place.split_once(' ')?.0.to_owned());
        let bodies = storage.get_item(&key).ok().flatten()?;
        Some(Left { key, round, path, bodies })
    };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|nth| storage.key(nth).ok().flatten());
    keys.filter_map(read).collect()
}

impl Unsent {
    /// What earlier visits left on this device, but for what arrived after all. Each window has a place of its own, so that
    /// none writes over another; this one takes over what it finds. A window that is still open holds its texts itself.
    pub(super) fn found(keeper: &str, path: &str, arrived: impl Fn(&str) -> bool) -> Self {
        let key = format!("{MARK} {keeper} {path} {}", Math::random());
        let unsent = Self { key: key.into(), bodies: RefCell::default() };
        let Some((writer, round)) = keeper.split_once('-') else { return unsent };
        let mut left = left_by(writer);
        left.retain(|left| left.round == round && left.path == path);
        // A line for each body: in a form's encoding a line end is written otherwise.
        let mut found: Vec<&str> = Vec::new();
        for fields in left.iter().flat_map(|left| left.bodies.lines()).filter(|fields| !arrived(fields)) {
            if !found.contains(&fields) {
                found.push(fields);
            }
        }
        let bodies = found.into_iter().map(|fields| Body { fields: fields.to_owned(), earlier: true });
        unsent.bodies.borrow_mut().extend(bodies);
        unsent.keep(None);
        left.into_iter().for_each(Left::remove);
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

    /// Nothing can be stored any more. What this page never showed stays on the device, where the questionnaire tells of it.
    pub(super) fn give_up(&self) {
        self.bodies.borrow_mut().retain(|body| body.earlier);
        self.keep(None);
        if self.bodies.take().is_empty() {
            return;
        }
        let mut key = self.key.borrow_mut();
        *key = format!("{key}+");
    }

    /// Copies everything to the device, with what was typed since.
    pub(super) fn keep(&self, typed: Option<String>) {
        let Some(storage) = storage() else { return };
        let bodies = self.bodies.borrow();
        let lines: Vec<&str> = bodies.iter().map(|body| body.fields.as_str()).chain(typed.as_deref()).collect();
        // A full or closed storage is no reason to stop: what is typed is sent all the same.
        let _ = match lines.as_slice() {
            [] => storage.remove_item(&self.key.borrow()),
            lines => storage.set_item(&self.key.borrow(), &lines.join("\n")),
        };
    }
}
