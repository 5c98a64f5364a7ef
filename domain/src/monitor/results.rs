//! The results of a round, one value a region: what is frozen at closing.

use super::{GrowthAnswer, HalfLevel, Kind, Outcome, PersonAnswers, Question, RegionAnswers, RoundAnswers};
use crate::ids::{MemberId, RegionId, SeatNumber};
use crate::survey::Value;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// From this distance on, two answers of a region are shown as a reason to talk (rules, section 5).
const TALK_FROM: u8 = 2;

/// The results of a round. Texts are not in it: a person may ask for those to be removed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoundResults {
    /// The version of the questionnaire.
    pub format_version: i32,
    /// The questions, in the order of the questionnaire.
    pub questions: Vec<Question>,
    /// The regions that were active at closing, by id.
    pub regions: Vec<RegionResult>,
}

/// The results of one region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegionResult {
    /// Which region.
    pub region: RegionId,
    /// Its seats.
    pub seats: Vec<SeatResult>,
    /// Growth, by question.
    pub growth: BTreeMap<String, GrowthResult>,
    /// Shared answers, by question.
    pub shared: BTreeMap<String, Outcome<Value>>,
    /// The most willing option, by question.
    pub willing: BTreeMap<String, Outcome<String>>,
}

/// What became of one seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeatResult {
    /// Which of the two.
    pub seat: SeatNumber,
    /// Whether someone held it at closing.
    pub held: bool,
    /// Whose answers count, and when they were sent in for the last time.
    pub counting: Option<(MemberId, DateTime<Utc>)>,
}

/// The growth of a region at one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GrowthResult {
    /// The value of the region.
    pub value: Outcome<HalfLevel>,
    /// What was sent for each seat, in the order of the seats: never averaged out of sight.
    pub marks: Vec<Mark>,
    /// The distance in levels between the two answers, when there are two levels.
    pub difference: Option<u8>,
}

/// One answer behind a region's value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// For which seat.
    pub seat: SeatNumber,
    /// What was answered.
    pub answer: GrowthAnswer,
}

impl GrowthResult {
    /// What a region has that sent nothing.
    pub fn missing() -> Self {
        Self { value: Outcome::Missing, marks: Vec::new(), difference: None }
    }

    /// Whether the two answers are so far apart that there is a reason to talk.
    pub fn is_reason_to_talk(&self) -> bool {
        self.difference.is_some_and(|distance| distance >= TALK_FROM)
    }

    fn from_marks(marks: Vec<Mark>) -> Self {
        let mut levels = marks.iter().filter_map(|mark| mark.answer.level());
        let (first, second) = (levels.next(), levels.next());
        let value = match HalfLevel::mean(first, second) {
            Some(value) => Outcome::Known(value),
            None if marks.is_empty() => Outcome::Missing,
            None => Outcome::Unknown,
        };
        let difference = first.zip(second).map(|(a, b)| a.number().abs_diff(b.number()));
        Self { value, marks, difference }
    }
}

impl RegionResult {
    /// Whether at least one of its seats counts.
    pub fn responded(&self) -> bool {
        self.seats.iter().any(|seat| seat.counting.is_some())
    }

    /// The region's growth value at a question, when it has one.
    pub fn level(&self, question: &str) -> Option<HalfLevel> {
        self.growth.get(question).and_then(|growth| growth.value.known()).copied()
    }
}

impl RoundResults {
    /// The result of this region, if it was active at closing. They stand by id, so that a page that asks for each takes no longer than
    /// there are regions.
    pub fn region(&self, region: &RegionId) -> Option<&RegionResult> {
        let place = self.regions.binary_search_by(|result| result.region.cmp(region)).ok()?;
        self.regions.get(place)
    }

    /// The question with this id, if the round asked it.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The growth questions, in the order of the questionnaire.
    pub fn growth_questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| matches!(question.kind, Kind::Growth(_)))
    }

    /// How many sendings-in count: the "number of answers" that is frozen with the results.
    pub fn counting(&self) -> usize {
        self.regions.iter().flat_map(|region| &region.seats).filter(|seat| seat.counting.is_some()).count()
    }
}

/// Works out the results of a round, region first (rules, section 5).
pub fn results(round: &RoundAnswers) -> RoundResults {
    let mut regions: Vec<_> = round.regions.iter().map(|region| region_result(&round.questions, region)).collect();
    regions.sort_by(|a, b| a.region.cmp(&b.region));
    RoundResults { format_version: round.format_version, questions: round.questions.clone(), regions }
}

fn region_result(questions: &[Question], region: &RegionAnswers) -> RegionResult {
    let persons = || region.seats.iter().filter_map(|seat| Some((seat.seat, seat.counting.as_ref()?)));
    let responded = persons().next().is_some();
    let (mut growth, mut shared, mut willing) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for question in questions {
        let id = question.id.clone();
        match &question.kind {
            Kind::Growth(_) => {
                let mark = |(seat, person): (_, &PersonAnswers)| {
                    person.growth.get(&id).map(|answer| Mark { seat, answer: *answer })
                };
                let marks = persons().filter_map(mark).collect();
                growth.insert(id, GrowthResult::from_marks(marks));
            }
            Kind::Shared => {
                let answer = region.shared.get(&id).filter(|answer| answer.confirmed && responded);
                shared.insert(id, shared_outcome(answer.map(|answer| &answer.value)));
            }
            Kind::Willingness(options) => {
                let chosen = persons().filter_map(|(_, person)| person.choices.get(&question.id));
                willing.insert(id, most_willing(options, chosen));
            }
        }
    }
    let seat = |seat: &super::SeatAnswers| SeatResult {
        seat: seat.seat,
        held: seat.held,
        counting: seat.counting.as_ref().map(|person| (person.member, person.sent_at)),
    };
    let seats = region.seats.iter().map(seat).collect();
    RegionResult { region: region.region.clone(), seats, growth, shared, willing }
}

fn shared_outcome(value: Option<&Value>) -> Outcome<Value> {
    match value {
        Some(Value::Unknown) => Outcome::Unknown,
        Some(value) => Outcome::Known(value.clone()),
        None => Outcome::Missing,
    }
}

fn most_willing<'a>(options: &[String], chosen: impl Iterator<Item = &'a String>) -> Outcome<String> {
    let best = chosen.filter_map(|id| options.iter().position(|option| option == id)).max();
    best.map_or(Outcome::Missing, |place| Outcome::Known(options[place].clone()))
}
