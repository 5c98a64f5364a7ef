//! What was typed into a form, kept as it is, valid or not.

use super::fields::{FieldPart, NOT_KNOWN, TICKED};
use super::{Answer, Kind, Personal, Question, Section, Share, Value, personal_in};
use crate::text::{bare, line_ends};
use serde::{Deserialize, Serialize};

/// Bytes that one field may have (rules, section 4).
pub const FIELD_LIMIT: usize = 20 * 1024;
/// Bytes that one post may have (rules, section 4).
pub const POST_LIMIT: usize = 256 * 1024;
/// Fields that one post may have: the largest page of the form has fewer than 150.
pub const FIELDS_LIMIT: usize = 1000;

/// A post beyond the limits; what is stored stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the post is too large")]
pub struct PostTooLarge;

/// The fields of a posted form, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Post(Vec<(String, String)>);

impl Post {
    /// Takes the fields of a form within the limits.
    ///
    /// # Errors
    /// [`PostTooLarge`] when a field, all together or their number goes beyond them.
    pub fn new(fields: Vec<(String, String)>) -> Result<Self, PostTooLarge> {
        let all: usize = fields.iter().map(|(name, value)| name.len() + value.len()).sum();
        let one = fields.iter().map(|(_, value)| value.len()).max().unwrap_or(0);
        if fields.len() > FIELDS_LIMIT || all > POST_LIMIT || one > FIELD_LIMIT {
            return Err(PostTooLarge);
        }
        Ok(Self(fields))
    }

    /// Takes the fields of a form whatever their size: to show them once more, not to store them.
    pub fn to_show(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// The first value of a field.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether a field is there with this value.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|it| it == value)
    }

    /// The names of all fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What the form says about a question; `None` when it says nothing.
    pub fn about(&self, question: &Question) -> Option<Posted> {
        let name = |part: FieldPart| part.of(&question.id);
        let texts = |name: &str| self.all(name).map(str::to_owned).collect::<Vec<_>>();
        let typed = Typed {
            value: texts(&question.id).into_iter().filter(|text| !text.is_empty()).collect(),
            unknown: self.first(&name(FieldPart::Unknown)) == Some(TICKED),
            remark: line_ends(self.first(&name(FieldPart::Remark)).unwrap_or_default()),
            share: self.first(&name(FieldPart::Share)).unwrap_or_default().to_owned(),
            themes: texts(&name(FieldPart::Themes)),
        };
        let seen = self.first(&name(FieldPart::Version)).and_then(|text| text.parse().ok());
        let confirms = self.first(&name(FieldPart::StillRight)) == Some(TICKED);
        let value_posted = self.first(&question.id).is_some()
            || typed.unknown
            // Checkboxes that are all empty post nothing; the version beside them tells that they were there.
            || (question.kind == Kind::Choices && seen.is_some() && !confirms);
        let anything = value_posted || confirms || self.names().any(|field| belongs_to(field, &question.id));
        anything.then_some(Posted { typed: typed.normalised(), value_posted, seen, confirms })
    }
}

fn belongs_to(field: &str, id: &str) -> bool {
    field == id || field.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'))
}

impl Section {
    /// Whether the form of this section has a field of this name, such as `p1-trekker` or `p1-trekker.toelichting`.
    pub fn has_field(&self, name: &str) -> bool {
        let (id, suffix) = name.split_at(name.find('.').unwrap_or(name.len()));
        let is_known = suffix.is_empty() || FieldPart::ALL.iter().any(|part| part.suffix() == suffix);
        is_known && self.questions.iter().any(|question| question.id == id)
    }
}

/// What a posted form says about one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// What was typed.
    pub typed: Typed,
    /// Whether the value itself was part of the form.
    pub value_posted: bool,
    /// The version of the answer that the writer saw.
    pub seen: Option<i64>,
    /// "Klopt nog".
    pub confirms: bool,
}

/// What someone typed for one question. Stored as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The value's fields: a level, a number, option ids, a text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub value: Vec<String>,
    /// "Weten we nog niet" beside a number.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
    /// The remark.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remark: String,
    /// The sharing choice of the text or remark.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub share: String,
    /// Theme ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
}

impl Typed {
    /// What the text or the remark seems to hold of a person.
    pub fn personal(&self) -> Vec<Personal> {
        let mut found = personal_in(&self.remark);
        found.extend(self.value.iter().flat_map(|text| personal_in(text)));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Forms send line ends as CR LF; texts keep LF.
    fn normalised(mut self) -> Self {
        self.value = self.value.iter().map(|text| line_ends(text)).collect();
        self
    }

    /// Whether nothing was filled in; a sharing choice alone is nothing.
    pub fn is_empty(&self) -> bool {
        let blank = |text: &String| bare(text).is_empty();
        self.value.iter().all(blank) && !self.unknown && blank(&self.remark) && self.themes.is_empty()
    }

    /// The first value as typed.
    pub fn first(&self) -> &str {
        self.value.first().map_or("", String::as_str)
    }

    /// As it is stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts can be written as JSON")
    }

    /// What one would have typed to give this answer.
    pub fn of(answer: &Answer) -> Self {
        let share = answer.share.map(Share::field).unwrap_or_default().to_owned();
        let remark = answer.remark.clone().unwrap_or_default();
        Self { remark, share, themes: answer.themes.clone(), ..Self::of_value(&answer.value) }
    }

    /// What one would have typed to give this value.
    pub fn of_value(value: &Value) -> Self {
        let (value, unknown) = match value {
            Value::Level(level) | Value::Step(level) => (vec![level.to_string()], false),
            Value::Count(count) => (vec![count.to_string()], false),
            Value::Choice(text) | Value::Text(text) => (vec![text.clone()], false),
            Value::Choices(ids) => (ids.clone(), false),
            Value::Unknown => (vec![NOT_KNOWN.to_owned()], true),
        };
        Self { value, unknown, ..Self::default() }
    }
}
