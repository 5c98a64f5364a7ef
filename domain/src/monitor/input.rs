//! What results are made from: the answers of one round that count.

use super::{GrowthAnswer, Level};
use crate::ids::{MemberId, RegionId, SeatNumber};
use crate::survey::{self, Scope, SurveyFormat, Value};
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
    pub format_version: i32,
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
    /// The answer.
    pub value: Value,
    /// Whether a trekker confirmed or changed it in this round. A prefill that nobody confirmed is missing.
    pub confirmed: bool,
}

/// The questions of a questionnaire that give a value, in order. Texts give none.
pub fn questions(format: &SurveyFormat) -> Vec<Question> {
    let kind = |scope: Scope, question: &survey::Question| match (scope, question.kind) {
        (_, survey::Kind::Text) => None,
        (Scope::Person, survey::Kind::Growth) => Some(Kind::Growth(Level::COUNT as u8)),
        (Scope::Person, survey::Kind::Choice) => {
            Some(Kind::Willingness(question.options.iter().map(|option| option.id.clone()).collect()))
        }
        (Scope::Person, _) => None,
        (Scope::Region, _) => Some(Kind::Shared),
    };
    let with_id = |(section, question): (&survey::Section, &survey::Question)| {
        Some(Question { id: question.id.clone(), kind: kind(section.scope, question)? })
    };
    format.questions().filter_map(with_id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_questionnaire_gives_a_value_for_each_question_but_the_texts() {
        let found = questions(SurveyFormat::version(1).unwrap());
        let count = |wanted: fn(&Kind) -> bool| found.iter().filter(|q| wanted(&q.kind)).count();
        assert_eq!((count(|k| *k == Kind::Growth(5)), count(|k| *k == Kind::Shared), found.len()), (6, 18, 25));
        let host = found.iter().find(|q| q.id == "o6-gastregio").unwrap();
        assert_eq!(host.kind, Kind::Willingness(["nee", "later", "volgende"].map(str::to_owned).to_vec()));
    }
}
