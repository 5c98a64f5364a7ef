//! The touches that the server did not answer yet, with their copy on the device, since a tab may be closed and a connection may be
//! gone.

use super::names::{ALONG, GONE};
use crate::survey::islands::storage;
use std::cell::RefCell;
use std::collections::VecDeque;
use web_sys::js_sys::{Date, Math};

/// Begins the key of everything that is kept.
const MARK: &str = "aanwezig";

/// A touch.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tik {
    /// What was touched.
    pub(super) kind: String,
    /// Its id; of who came along theirs.
    pub(super) id: String,
    /// When, by the clock of this device, in milliseconds.
    pub(super) at: u64,
    /// Who; of who came along their region and their name.
    pub(super) rest: String,
}

impl Tik {
    pub(super) fn now(kind: &str, id: String, rest: String) -> Self {
        Self { kind: kind.to_owned(), id, at: now(), rest }
    }

    /// As the server reads it: how long ago, since the clock of this device may be wrong.
    pub(super) fn to_send(&self) -> String {
        self.line(now().saturating_sub(self.at))
    }

    /// The person or the one who came along that it is about.
    pub(super) fn about(&self) -> &str {
        if self.is_of_person() { &self.rest } else { &self.id }
    }

    /// Whether it is about somebody who was invited.
    pub(super) fn is_of_person(&self) -> bool {
        self.kind != ALONG && self.kind != GONE
    }

    /// The region and the name of who came along.
    pub(super) fn along(&self) -> Option<(&str, &str)> {
        if self.kind == ALONG { self.rest.split_once(' ') } else { None }
    }

    fn line(&self, number: u64) -> String {
        format!("{} {} {} {}", self.kind, self.id, number, self.rest)
    }

    fn read(line: &str) -> Option<Self> {
        let mut parts = line.splitn(4, ' ').map(str::to_owned);
        let (kind, id, at, rest) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self { kind, id, at: at.parse().ok()?, rest })
    }
}

/// The touches in the order in which they were made.
pub(super) struct Waiting {
    key: String,
    tiks: RefCell<VecDeque<Tik>>,
}

/// The clock of this device, in milliseconds; whole ones, as reading others weighs more than everything else here.
fn now() -> u64 {
    Date::now() as u64
}

impl Waiting {
    /// What this person left on this device at this meeting. Each window has a place of its own, so that none writes over another; this
    /// one takes over what it finds.
    pub(super) fn found(keeper: &str, path: &str) -> Self {
        let place = format!("{MARK} {keeper} {path} ");
        let waiting = Self { key: format!("{place}{}", Math::random()), tiks: RefCell::default() };
        let Some(storage) = storage() else { return waiting };
        let keys = (0..storage.length().unwrap_or_default()).filter_map(|nth| storage.key(nth).ok().flatten());
        let keys: Vec<String> = keys.filter(|key| key.starts_with(&place)).collect();
        let left = keys.iter().filter_map(|key| storage.get_item(key).ok().flatten());
        for tik in left.flat_map(|lines| lines.lines().filter_map(Tik::read).collect::<Vec<_>>()) {
            let mut tiks = waiting.tiks.borrow_mut();
            let place = tiks.iter().position(|other| other.at > tik.at).unwrap_or(tiks.len());
            tiks.insert(place, tik);
        }
        if waiting.keep() {
            for key in keys {
                let _ = storage.remove_item(&key);
            }
        }
        waiting
    }

    pub(super) fn add(&self, tik: Tik) {
        self.tiks.borrow_mut().push_back(tik);
    }

    pub(super) fn first(&self, most: usize) -> Vec<Tik> {
        self.tiks.borrow().iter().take(most).cloned().collect()
    }

    pub(super) fn all(&self) -> Vec<Tik> {
        self.first(usize::MAX)
    }

    /// These were answered.
    pub(super) fn drop_sent(&self, sent: &[Tik]) {
        self.tiks.borrow_mut().retain(|tik| !sent.contains(tik));
    }

    pub(super) fn count(&self) -> usize {
        self.tiks.borrow().len()
    }

    /// Whether something about this person waits.
    pub(super) fn is_about(&self, id: &str) -> bool {
        self.tiks.borrow().iter().any(|tik| tik.about() == id)
    }

    /// Copies everything to the device; whether that could be done.
    pub(super) fn keep(&self) -> bool {
        let Some(storage) = storage() else { return false };
        let lines: Vec<String> = self.tiks.borrow().iter().map(|tik| tik.line(tik.at)).collect();
        let kept = match lines.as_slice() {
            [] => storage.remove_item(&self.key),
            lines => storage.set_item(&self.key, &lines.join("\n")),
        };
        kept.is_ok()
    }
}
