//! An answer that holds to the format.

use super::{Kind, Question, Scope, SurveyFormat};
use serde::{Deserialize, Serialize};

/// Who may read a text, once the round has closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Share {
    /// Everyone in the network.
    Network,
    /// One's own region and the coordination group.
    Coordination,
}

impl Share {
    /// Both choices.
    pub const ALL: [Share; 2] = [Share::Network, Share::Coordination];

    /// The text under which it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Coordination => "coordination",
        }
    }

    /// The choice stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|share| share.as_str() == text)
    }

    /// The value of the form's field.
    pub fn field(self) -> &'static str {
        match self {
            Self::Network => "netwerk",
            Self::Coordination => "coordinatie",
        }
    }

    /// The choice of the form's field.
    pub fn from_field(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|share| share.field() == text)
    }

    /// The words that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::Network => "iedereen in het netwerk",
            Self::Coordination => "mijn regio en de coördinatiegroep",
        }
    }
}

/// What was answered. Stored as JSON: `{"level":3}`, `"unknown"`, `{"choices":["jgz"]}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A growth level, 1 to 5.
    Level(u8),
    /// An embedding step, 0 to 2.
    Step(u8),
    /// A whole number.
    Count(u32),
    /// The id of an option.
    Choice(String),
    /// The ids of options, in the order of the format.
    Choices(Vec<String>),
    /// Free text, not empty.
    Text(String),
    /// "Weet ik nog niet" or "Weten we nog niet".
    Unknown,
}

impl Value {
    /// The value as it is stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a value has no part that JSON cannot hold")
    }

    /// The value stored as this text; `None` when it is not one.
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The value in words.
    pub fn words(&self, format: &SurveyFormat, scope: Scope, question: &Question) -> String {
        let label = |id: &String| question.option_label(id).unwrap_or(id).to_owned();
        match self {
            Self::Level(level) => format.growth_label(*level).unwrap_or_default().to_owned(),
            Self::Step(level) => format.step_label(*level).unwrap_or_default().to_owned(),
            Self::Count(count) => count.to_string(),
            Self::Choice(id) => label(id),
            Self::Choices(ids) => ids.iter().map(label).collect::<Vec<_>>().join("; "),
            Self::Text(text) => text.clone(),
            Self::Unknown => format.unknown_label(scope).to_owned(),
        }
    }

    /// Whether a question of this kind can have this value.
    pub fn fits(&self, kind: Kind) -> bool {
        matches!(
            (self, kind),
            (Self::Level(_), Kind::Growth)
                | (Self::Step(_), Kind::Step)
                | (Self::Count(_), Kind::Count)
                | (Self::Choice(_), Kind::Choice)
                | (Self::Choices(_), Kind::Choices)
                | (Self::Text(_), Kind::Text)
        ) || (*self == Self::Unknown && kind.takes_unknown())
    }
}

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What was answered.
    pub value: Value,
    /// The remark beside it, not empty.
    pub remark: Option<String>,
    /// Who may read the text or the remark; `None` when there is neither.
    pub share: Option<Share>,
    /// Theme ids, in the order of the format.
    pub themes: Vec<String>,
}
