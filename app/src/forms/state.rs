//! A form that came back: what was typed, and what to do about it.

use super::{Name, Problem};
use leptos::prelude::use_context;

/// What someone posted, kept so that nothing typed is lost, and the problems beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormState {
    /// The fields as posted, in order, repeated ones repeated.
    pub values: Vec<(String, String)>,
    /// What is wrong, by the id of the field, in the order of the page.
    problems: Vec<(String, Problem)>,
}

impl FormState {
    /// The fields of a posted form; malformed UTF-8 is kept with replacement marks. The character NUL, which nobody types and
    /// PostgreSQL does not store, is left out.
    pub fn parse(body: &[u8]) -> Self {
        let text = |text: std::borrow::Cow<'_, str>| text.replace('\0', "");
        let values = form_urlencoded::parse(body).map(|(name, value)| (text(name), text(value)));
        Self::of(values.collect())
    }

    /// A form with these fields and nothing wrong yet.
    pub fn of(values: Vec<(String, String)>) -> Self {
        Self { values, problems: Vec::new() }
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
    pub fn value(&self, name: Name) -> &str {
        self.values_of(name).next().unwrap_or_default()
    }

    /// Every value of a repeated field.
    pub fn values_of(&self, name: Name) -> impl Iterator<Item = &str> {
        self.values.iter().filter(move |(key, _)| name == **key).map(|(_, value)| value.as_str())
    }

    /// The same form with another value in a field.
    pub fn with(mut self, name: Name, value: &str) -> Self {
        self.forget(name);
        self.values.push((name.as_str().to_owned(), value.to_owned()));
        self
    }

    /// Leaves out what was typed in a field.
    pub fn forget(&mut self, name: Name) {
        self.values.retain(|(key, _)| name != **key);
    }

    /// Adds a problem to a field.
    pub fn refuse(&mut self, name: Name, problem: impl Into<Problem>) {
        self.problems.push((name.as_str().to_owned(), problem.into()));
    }

    /// Puts the name of a row before what is wrong with its fields: "Datum 2: vul een dag in". A summary tells them from those of another
    /// row that way.
    pub fn name_problems(&mut self, row: &str, fields: &[Name]) {
        let of_row = |key: &str| fields.iter().any(|name| *name == *key);
        for (_, problem) in self.problems.iter_mut().filter(|(key, _)| of_row(key)) {
            *problem = problem.of_row(row);
        }
    }

    /// Adds a problem to a field that was found in the post.
    pub(super) fn refuse_found(&mut self, name: String, problem: Problem) {
        self.problems.push((name, problem));
    }

    /// What is wrong with a field.
    pub fn problem(&self, name: Name) -> Option<&Problem> {
        self.problems.iter().find(|(key, _)| name == **key).map(|(_, problem)| problem)
    }

    /// The sentence beside a field.
    pub fn message(&self, name: Name) -> Option<String> {
        self.problem(name).map(|problem| problem.words().into_owned())
    }

    /// The id of each field with something wrong, and the sentence that says what to do.
    pub fn messages(&self) -> Vec<(String, String)> {
        self.problems.iter().map(|(name, problem)| (name.clone(), problem.words().into_owned())).collect()
    }

    /// Whether this is among what is wrong.
    pub fn has(&self, problem: &Problem) -> bool {
        self.problems.iter().any(|(_, found)| found == problem)
    }

    /// Whether nothing is wrong.
    pub fn is_fine(&self) -> bool {
        self.problems.is_empty()
    }
}

/// The form that came back on this page; `None` when the page is opened afresh.
pub fn use_form_state() -> Option<FormState> {
    use_context::<FormState>()
}
