//! The names of fields.

use std::fmt;

/// The name of a field, which is also the id of its control. Each feature names its fields once, as constants, so that page, reader,
/// refusal and test cannot differ.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name(&'static str);

impl Name {
    /// The field with this name: small letters, digits, `_` and `-`.
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// As it stands in the page and in a post.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}
