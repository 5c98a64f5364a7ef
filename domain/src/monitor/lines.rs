//! The results of a region as lines that can leave the portal: one a question, with a code, a number and words apart.

use super::{GrowthAnswer, HalfLevel, Level, Outcome, RegionResult};
use crate::survey::{Question, Scope, SurveyFormat, Value};

/// What one region has for one question of its round.
#[derive(Clone, Debug)]
pub struct ValueLine<'a> {
    /// The question, as the questionnaire of that round worded it.
    pub question: &'a Question,
    /// Whose answer it is.
    pub scope: Scope,
    /// What there is.
    pub outcome: Outcome<Told>,
    /// The personal levels behind the value of a growth question, the lower one first and "weet ik nog niet" last: the order does
    /// not tell who gave which (rules, section 2).
    pub marks: Vec<GrowthAnswer>,
    /// The distance in levels between the two answers, when there are two levels.
    pub difference: Option<u8>,
}

/// A value, told in three ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// A level from 1 to 5 in steps of a half, a step from 0 to 2, or a count; `None` for a choice.
    pub number: Option<f64>,
    /// The ids of the levels, steps or options, in the order of the scale. A half value has the two levels that it lies between; a
    /// count has none.
    pub codes: Vec<String>,
    /// The words, as people read them.
    pub words: String,
}

/// The lines of a region, in the order of the questionnaire; texts are not among them.
pub fn value_lines<'a>(format: &'a SurveyFormat, result: &RegionResult) -> Vec<ValueLine<'a>> {
    let line = |(section, question): (&crate::survey::Section, &'a Question)| {
        let id = question.id.as_str();
        let (outcome, growth) = if let Some(growth) = result.growth.get(id) {
            (map(&growth.value, |value| level(format, *value)), Some(growth))
        } else if let Some(shared) = result.shared.get(id) {
            (map(shared, |value| told(format, section.scope, question, value)), None)
        } else {
            let willing = result.willing.get(id)?;
            (map(willing, |option| told(format, section.scope, question, &Value::Choice(option.clone()))), None)
        };
        let mut marks: Vec<_> = growth.iter().flat_map(|growth| &growth.marks).map(|mark| mark.answer).collect();
        marks.sort_by_key(|answer| answer.level().map_or(Level::COUNT, Level::index));
        let difference = growth.and_then(|growth| growth.difference);
        Some(ValueLine { question, scope: section.scope, outcome, marks, difference })
    };
    format.questions().filter_map(line).collect()
}

fn map<T>(outcome: &Outcome<T>, tell: impl FnOnce(&T) -> Told) -> Outcome<Told> {
    match outcome {
        Outcome::Known(value) => Outcome::Known(tell(value)),
        Outcome::Unknown => Outcome::Unknown,
        Outcome::Missing => Outcome::Missing,
    }
}

fn level(format: &SurveyFormat, value: HalfLevel) -> Told {
    let (low, high) = value.neighbours();
    let levels = if low == high { vec![low] } else { vec![low, high] };
    let of = |level: &Level| format.growth.iter().find(|growth| growth.level == level.number());
    let known: Vec<_> = levels.iter().filter_map(of).collect();
    let words = match known[..] {
        [low, high] => format!("tussen {} en {}", low.label, high.label),
        _ => known.iter().map(|growth| growth.label.as_str()).collect(),
    };
    Told { number: Some(value.levels()), codes: known.iter().map(|growth| growth.id.clone()).collect(), words }
}

fn told(format: &SurveyFormat, scope: Scope, question: &Question, value: &Value) -> Told {
    let (number, codes) = match value {
        Value::Step(number) => {
            let step = format.step.iter().find(|step| step.level == *number);
            (Some(f64::from(*number)), step.map(|step| step.id.clone()).into_iter().collect())
        }
        Value::Count(count) => (Some(f64::from(*count)), Vec::new()),
        Value::Choice(id) => (None, vec![id.clone()]),
        Value::Choices(ids) => (None, ids.clone()),
        // A region's value is none of these: growth has a value of its own, texts have no value.
        Value::Level(_) | Value::Text(_) | Value::Unknown => (None, Vec::new()),
    };
    Told { number, codes, words: value.words(format, scope, question) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{RegionId, SeatNumber};
    use crate::monitor::{GrowthResult, Mark};
    use std::collections::BTreeMap;

    fn growth(first: GrowthAnswer, second: Option<GrowthAnswer>) -> GrowthResult {
        let marks = [Some(first), second]
            .into_iter()
            .flatten()
            .zip(SeatNumber::ALL)
            .map(|(answer, seat)| Mark { seat, answer });
        let marks: Vec<_> = marks.collect();
        let levels: Vec<_> = marks.iter().map(|mark| mark.answer.level()).collect();
        let value = HalfLevel::mean(levels[0], levels.get(1).copied().flatten());
        GrowthResult { value: value.map_or(Outcome::Unknown, Outcome::Known), marks, difference: None }
    }

    fn result() -> RegionResult {
        let level = |number| GrowthAnswer::Level(Level::new(number).unwrap());
        RegionResult {
            region: RegionId::new("a"),
            seats: Vec::new(),
            growth: BTreeMap::from([
                ("p1-trekker".to_owned(), growth(level(4), Some(level(3)))),
                ("p2-samenstelling".to_owned(), growth(GrowthAnswer::Unknown, Some(level(2)))),
                ("p3-afspraken".to_owned(), GrowthResult::missing()),
            ]),
            shared: BTreeMap::from([
                ("b01-stip".to_owned(), Outcome::Known(Value::Step(0))),
                ("b02-rollen".to_owned(), Outcome::Unknown),
            ]),
            willing: BTreeMap::from([("o6-gastregio".to_owned(), Outcome::Known("later".to_owned()))]),
        }
    }

    #[test]
    fn a_half_value_has_both_levels_and_the_marks_do_not_tell_who_gave_which() {
        let format = SurveyFormat::version(1).unwrap();
        let result = result();
        let lines = value_lines(format, &result);
        let Outcome::Known(told) = &lines[0].outcome else { panic!("{:?}", lines[0]) };
        assert_eq!((told.number, &told.codes[..]), (Some(3.5), &["plant".to_owned(), "knop".to_owned()][..]));
        assert_eq!(told.words, "tussen Plant en Knop");
        let marks: Vec<_> = lines[0].marks.iter().map(|mark| mark.level().map(Level::number)).collect();
        assert_eq!(marks, [Some(3), Some(4)], "the second seat gave the lower one");
        let marks: Vec<_> = lines[1].marks.iter().map(|mark| mark.level().map(Level::number)).collect();
        assert_eq!(marks, [Some(2), None], "not knowing comes last");
        assert_eq!((&lines[2].outcome, lines[2].marks.len()), (&Outcome::Missing, 0));
    }

    #[test]
    fn steps_and_choices_have_their_code_and_their_words() {
        let format = SurveyFormat::version(1).unwrap();
        let result = result();
        let lines = value_lines(format, &result);
        let of = |id: &str| lines.iter().find(|line| line.question.id == id).map(|line| line.outcome.clone());
        let told = |number, code: &str, words: &str| {
            Some(Outcome::Known(Told { number, codes: vec![code.to_owned()], words: words.to_owned() }))
        };
        assert_eq!(of("b01-stip"), told(Some(0.0), "nog-niet", "Nog niet"));
        assert_eq!(of("b02-rollen"), Some(Outcome::Unknown));
        let label = format.question("o6-gastregio").unwrap().1.option_label("later").unwrap();
        assert_eq!(of("o6-gastregio"), told(None, "later", label));
        assert_eq!(of("o1-trots"), None, "texts give no line");
    }
}
