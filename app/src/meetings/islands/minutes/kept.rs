//! A text that is kept on a device, and what a page does with one that it finds.

use serde::{Deserialize, Serialize};

/// A text that was not stored yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// What was typed.
    pub(super) text: String,
    /// The version of the minutes that it was typed in.
    pub(super) version: i32,
    /// What was sent without an answer: it may be stored.
    pub(super) sent: Option<String>,
    /// The address of its page.
    pub(super) path: String,
    /// When it was kept, in milliseconds since 1970.
    pub(super) at: f64,
}

/// What becomes of a text that a page finds on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It is stored.
    Stored,
    /// It goes on from what is stored.
    GoesOn,
    /// Something else was stored since: the writer chooses.
    Clashes,
}

impl Kept {
    /// Beside minutes as they are stored, with their version.
    pub(super) fn beside(&self, stored: &str, version: i32) -> Found {
        let is_own = self.sent.as_deref().is_some_and(|sent| same(sent, stored));
        match () {
            () if same(&self.text, stored) => Found::Stored,
            () if self.version == version || is_own => Found::GoesOn,
            () => Found::Clashes,
        }
    }
}

/// Whether two texts are stored as the same.
fn same(one: &str, other: &str) -> bool {
    domain::text::clean(one) == domain::text::clean(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_on_a_device_is_stored_goes_on_or_clashes() {
        let kept = |version, sent: Option<&str>| {
            let (text, sent) = ("een twee".to_owned(), sent.map(str::to_owned));
            Kept { text, version, sent, path: "/a".into(), at: 0.0 }
        };
        assert_eq!(kept(1, None).beside("een twee\n", 4), Found::Stored);
        assert_eq!(kept(1, None).beside("een", 1), Found::GoesOn);
        assert_eq!(kept(1, Some("een")).beside("een", 2), Found::GoesOn, "it arrived, and only its answer did not");
        assert_eq!(kept(1, Some("een")).beside("iets anders", 2), Found::Clashes);
    }
}
