//! A form that came back: what was typed, and what to do about it.

use leptos::prelude::use_context;

/// What someone posted, kept so that nothing typed is lost, and the messages beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormState {
    /// The fields as posted, in order, repeated ones repeated.
    pub values: Vec<(String, String)>,
    /// Field name and the Dutch sentence that says what to do, in the order of the page.
    pub errors: Vec<(String, String)>,
}

impl FormState {
    /// The fields of a posted form; malformed UTF-8 is kept with replacement marks. The character NUL, which nobody types and
    /// PostgreSQL does not store, is left out.
    pub fn parse(body: &[u8]) -> Self {
        let text = |text: std::borrow::Cow<'_, str>| text.replace('\0', "");
        let values = form_urlencoded::parse(body).map(|(name, value)| (text(name), text(value)));
        Self { values: values.collect(), errors: Vec::new() }
    }

    /// Whether a posted form holds malformed UTF-8: then [`Self::parse`] made replacement marks that nobody sent.
    pub fn is_malformed(body: &[u8]) -> bool {
        let made: usize = form_urlencoded::parse(body).map(|(_, value)| value.matches('\u{fffd}').count()).sum();
        if made == 0 {
            return false;
        }
        let upper = String::from_utf8_lossy(body).to_ascii_uppercase();
        let sent =
            upper.matches("%EF%BF%BD").count() + body.windows(3).filter(|three| *three == b"\xef\xbf\xbd").count();
        made > sent
    }

    /// The first value of a field, as typed; empty when it was not posted.
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Every value of a repeated field.
    pub fn values_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Adds a message to a field.
    pub fn error(&mut self, field: &str, message: impl Into<String>) {
        self.errors.push((field.to_owned(), message.into()));
    }

    /// The message at a field.
    pub fn error_of(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|(key, _)| key == field).map(|(_, message)| message.clone())
    }

    /// Whether nothing is wrong.
    pub fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }
}

/// The form that came back on this page; `None` when the page is opened afresh.
pub fn use_form_state() -> Option<FormState> {
    use_context::<FormState>()
}
