//! What results are made from: the answers of one round that count.

use super::{GrowthAnswer, SharedValue};
use crate::ids::{MemberId, RegionId, SeatNumber};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How the value of a question is made from its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A personal growth question on a scale of this many levels: the mean of the region's levels.
    Growth(u8),
    /// A question that the region answers once.
    Shared,
    /// A personal choice among these options, from least to most willing (o6): the most willing counts.
    Willingness(Vec<String>),
}

/// A question that gives a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The id, which never changes its meaning.
    pub id: String,
    /// How its value is made. Two rounds are compared only where this is the same.
    pub kind: Kind,
}

/// Everything that counts in a round.
#[derive(Clone, Debug)]
pub struct RoundAnswers {
    /// The version of the questionnaire with which the round opened.
    pub format_version: u32,
    /// The questions, in the order of the questionnaire.
    pub questions: Vec<Question>,
    /// The regions that were active at closing, each once.
    pub regions: Vec<RegionAnswers>,
}

/// The answers of one region.
#[derive(Clone, Debug)]
pub struct RegionAnswers {
    /// Which region.
    pub region: RegionId,
    /// Its two seats.
    pub seats: Vec<SeatAnswers>,
    /// The shared answers as they stood at closing, by question.
    pub shared: BTreeMap<String, SharedAnswer>,
}

/// One seat of a region.
#[derive(Clone, Debug)]
pub struct SeatAnswers {
    /// Which of the two.
    pub seat: SeatNumber,
    /// Whether someone held it at closing.
    pub held: bool,
    /// The answers that count for it, if any were sent in.
    pub counting: Option<PersonAnswers>,
}

/// What one person sent in.
#[derive(Clone, Debug)]
pub struct PersonAnswers {
    /// Who.
    pub member: MemberId,
    /// When, for the last time.
    pub sent_at: DateTime<Utc>,
    /// Answers to growth questions, by question.
    pub growth: BTreeMap<String, GrowthAnswer>,
    /// Options chosen, by question.
    pub choices: BTreeMap<String, String>,
}

/// A shared answer as it stood at closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedAnswer {
    /// The answer; `None` is "weten we nog niet".
    pub value: Option<SharedValue>,
    /// Whether a trekker confirmed or changed it in this round. A prefill that nobody confirmed is missing.
    pub confirmed: bool,
}
