//! Texts that wait on this device, each under the name of its writer, meeting and item.

use super::kept::Kept;
use crate::survey::islands::storage;
use web_sys::js_sys::Date;

/// Begins the key of everything that is kept.
const MARK: &str = "notulen";
/// A page that is open keeps its text anew within this time; what is older was left by one that is gone. In milliseconds.
const LEFT: f64 = 30_000.0;

/// Where the text of one page is kept.
pub(super) struct Device {
    key: String,
    /// Begins the keys of what the same writer has at the same meeting.
    beside: String,
}

impl Device {
    pub(super) fn of(keeper: &str) -> Self {
        let beside = keeper.rsplit_once(' ').map_or(keeper, |(beside, _)| beside);
        Self { key: format!("{MARK} {keeper}"), beside: format!("{MARK} {beside} ") }
    }

    pub(super) fn found(&self) -> Option<Kept> {
        read(&self.key)
    }

    /// Keeps a text; whether there is room for it.
    pub(super) fn keep(&self, kept: &Kept) -> bool {
        let written = serde_json::to_string(kept).ok().zip(storage());
        written.is_some_and(|(text, storage)| storage.set_item(&self.key, &text).is_ok())
    }

    pub(super) fn forget(&self) {
        forget(&self.key);
    }

    /// What pages about other items left here, each with its key.
    pub(super) fn left(&self) -> Vec<(String, Kept)> {
        let Some(storage) = storage() else { return Vec::new() };
        let keys = (0..storage.length().unwrap_or_default()).filter_map(|nth| storage.key(nth).ok().flatten());
        let others = keys.filter(|key| key.starts_with(&self.beside) && *key != self.key);
        let kept = others.filter_map(|key| read(&key).map(|kept| (key, kept)));
        kept.filter(|(_, kept)| Date::now() - kept.at > LEFT).collect()
    }
}

fn read(key: &str) -> Option<Kept> {
    serde_json::from_str(&storage()?.get_item(key).ok().flatten()?).ok()
}

pub(super) fn forget(key: &str) {
    let _ = storage().map(|storage| storage.remove_item(key));
}
