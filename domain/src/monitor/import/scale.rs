//! What a cell says, on the scale of its question.

use super::plain;
use crate::survey::{Kind, Question, SurveyFormat, Value};
use std::collections::BTreeSet;

/// Answers that stand for the same, whichever question they were given to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scale {
    /// The five growth levels.
    Growth,
    /// The three embedding steps.
    Step,
    /// Numbers of this question, each with its own highest.
    Count(String),
    /// The options of this question.
    Options(String),
    /// The levels or steps of this question, for a text that the others of its kind do not take alike.
    Own(String),
    /// Whether an option was ticked.
    Ticked,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Means {
    /// This answer; of a question with many options, one of them.
    Answer(Value),
    /// No answer.
    Nothing,
}

/// The value of the form's field for no answer.
pub const NOTHING: &str = "leeg";

/// The value of the form's field for an option that was ticked.
const TICK: &str = "ja";

/// Words under which tools and people put "weet ik nog niet".
const UNKNOWN: [&str; 5] = ["weetniet", "weetikniet", "onbekend", "geenidee", "?"];
const TICKED: [&str; 11] = ["y", "yes", "j", "ja", "1", "x", "true", "waar", "✓", "√", "☑"];
const NOT_TICKED: [&str; 6] = ["n", "no", "nee", "0", "false", "onwaar"];
/// What people put where nothing is.
const EMPTY: [&str; 4] = ["-", "–", "—", "."];

/// The numbers in the cells of a scale, alone and in codes: they tell where its counting begins, and where it ends.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted {
    alone: BTreeSet<u32>,
    coded: BTreeSet<u32>,
}

impl Counted {
    /// Looks at one more cell.
    pub(super) fn see(&mut self, cell: &str) {
        self.alone.extend(number(cell));
        self.coded.extend(coded(cell));
    }

    /// Which of so many things the cell counts, from 1; `None` where the scale may be another one: counted from 0, or going on for longer.
    /// Among codes one more may stand for "weet ik nog niet".
    fn nth(&self, cell: &str, many: u32) -> Option<u32> {
        let fits = |all: &BTreeSet<u32>, most: u32| !all.contains(&0) && all.last().is_none_or(|last| *last <= most);
        let alone = number(cell).filter(|_| fits(&self.alone, many));
        let coded = || coded(cell).filter(|_| fits(&self.coded, many + 1));
        alone.or_else(coded).filter(|nth| (1..=many).contains(nth))
    }
}

impl Scale {
    /// The scale of a question; `None` for an open one.
    pub(super) fn of(question: &Question) -> Option<Self> {
        match question.kind {
            Kind::Growth => Some(Self::Growth),
            Kind::Step => Some(Self::Step),
            Kind::Count => Some(Self::Count(question.id.clone())),
            Kind::Choice | Kind::Choices => Some(Self::Options(question.id.clone())),
            Kind::Text => None,
        }
    }

    /// The value of the form's field that names it.
    pub fn field(&self) -> &str {
        match self {
            Self::Growth => "groei",
            Self::Step => "stap",
            Self::Count(question) | Self::Options(question) | Self::Own(question) => question,
            Self::Ticked => "aangekruist",
        }
    }

    /// Every scale of a questionnaire.
    pub fn all(format: &SurveyFormat) -> impl Iterator<Item = Self> {
        let of = |question: &Question| {
            let scale = Self::of(question)?;
            let own = scale.is_shared().then(|| Self::Own(question.id.clone()));
            Some([Some(scale), own].into_iter().flatten())
        };
        format.questions().filter_map(move |(_, question)| of(question)).flatten().chain([Self::Ticked])
    }

    /// Whether several questions have it.
    pub(super) fn is_shared(&self) -> bool {
        matches!(self, Self::Growth | Self::Step)
    }

    /// The scale that a form's field names.
    pub fn from_field(format: &SurveyFormat, text: &str) -> Option<Self> {
        Self::all(format).find(|scale| scale.field() == text)
    }

    /// What the form's field says of a cell on this scale; `None` for what no cell on it can mean.
    pub fn means(&self, format: &SurveyFormat, field: &str) -> Option<Means> {
        if field == NOTHING {
            return Some(Means::Nothing);
        }
        self.choices(format).into_iter().find(|(own, ..)| own == field).map(|(_, means, _)| means)
    }

    /// What it means that an option was ticked, or not.
    pub(super) fn means_ticked(&self, is_ticked: bool) -> Means {
        if is_ticked { Means::Answer(Value::Choice(TICK.to_owned())) } else { Means::Nothing }
    }

    /// Everything that a cell on this scale can be said to mean, with the value of the form's field and the words.
    pub fn choices(&self, format: &SurveyFormat) -> Vec<(String, Means, String)> {
        let answer = |field: String, value: Value, words: &str| (field, Means::Answer(value), words.to_owned());
        let unknown = || answer("onbekend".to_owned(), Value::Unknown, &format.unknown.region);
        match self {
            Self::Growth => {
                let levels = format.growth.iter();
                levels
                    .map(|it| answer(it.level.to_string(), Value::Level(it.level), &it.label))
                    .chain([unknown()])
                    .collect()
            }
            Self::Step => {
                let steps = format.step.iter();
                steps
                    .map(|it| answer(it.level.to_string(), Value::Step(it.level), &it.label))
                    .chain([unknown()])
                    .collect()
            }
            Self::Own(question) => {
                let scale = format.question(question).and_then(|(_, question)| Self::of(question));
                scale.filter(Self::is_shared).map(|scale| scale.choices(format)).unwrap_or_default()
            }
            Self::Count(_) => vec![unknown()],
            Self::Options(question) => {
                let options =
                    format.question(question).map(|(_, question)| question.options.as_slice()).unwrap_or_default();
                let each = options.iter().map(|it| answer(it.id.clone(), Value::Choice(it.id.clone()), &it.label));
                each.collect()
            }
            Self::Ticked => vec![answer(TICK.to_owned(), Value::Choice(TICK.to_owned()), "Aangekruist")],
        }
    }
}

/// What a cell says, as far as it is sure; `None` when it is not.
pub(super) fn understood(format: &SurveyFormat, question: &Question, counted: &Counted, cell: &str) -> Option<Means> {
    let text = plain(cell);
    if is_empty(&text) {
        return Some(Means::Nothing);
    }
    let is_unknown = UNKNOWN.contains(&text.as_str())
        || [&format.unknown.person, &format.unknown.region].into_iter().any(|words| plain(words) == text);
    if is_unknown {
        return question.kind.takes_unknown().then_some(Means::Answer(Value::Unknown));
    }
    let value = match question.kind {
        Kind::Growth => growth(format, question, counted, cell).map(Value::Level),
        Kind::Step => step(format, counted, cell).map(Value::Step),
        Kind::Count => number(cell).filter(|n| question.max.is_none_or(|most| *n <= most)).map(Value::Count),
        Kind::Choice | Kind::Choices => option(question, counted, cell).map(Value::Choice),
        Kind::Text => None,
    };
    value.map(Means::Answer)
}

/// Whether an option was ticked; `None` when the cell does not say it.
pub(super) fn ticked(label: &str, cell: &str) -> Option<bool> {
    let text = plain(cell);
    if is_empty(&text) || NOT_TICKED.contains(&text.as_str()) {
        return Some(false);
    }
    (TICKED.contains(&text.as_str()) || text == plain(label)).then_some(true)
}

fn is_empty(plain: &str) -> bool {
    plain.is_empty() || EMPTY.contains(&plain)
}

fn growth(format: &SurveyFormat, question: &Question, counted: &Counted, cell: &str) -> Option<u8> {
    let names = format.growth.iter().map(|level| {
        let sentence = question.levels.get(usize::from(level.level) - 1).map(String::as_str).unwrap_or_default();
        let both = format!("{}{}", level.label, level.meaning);
        let whole = format!("{}{sentence}", level.label);
        (
            level.level,
            [level.label.as_str(), level.id.as_str(), level.meaning.as_str(), sentence, &both, &whole].map(plain),
        )
    });
    let names: Vec<_> = names.collect();
    let nth = || counted.nth(cell, 5).and_then(|nth| u8::try_from(nth).ok());
    named(&names, cell).or_else(nth)
}

fn step(format: &SurveyFormat, counted: &Counted, cell: &str) -> Option<u8> {
    let names: Vec<_> =
        format.step.iter().map(|step| (step.level, [&step.label, &step.id].map(|it| plain(it)))).collect();
    // 0, 1 and 2 are our own numbers; 1, 2 and 3 count the steps; 1 and 2 alone can be either.
    let from_zero = counted.alone.contains(&0) && counted.alone.last() == Some(&2);
    let from_one = counted.alone.contains(&3) || number(cell).is_none();
    let nth = || if from_zero { number(cell) } else { counted.nth(cell, 3).filter(|_| from_one).map(|nth| nth - 1) };
    named(&names, cell).or_else(|| nth().and_then(|step| u8::try_from(step).ok()))
}

fn option(question: &Question, counted: &Counted, cell: &str) -> Option<String> {
    let text = plain(cell);
    let named =
        question.options.iter().find(|option| [&option.label, &option.id].into_iter().any(|own| plain(own) == text));
    let nth = || {
        let many = u32::try_from(question.options.len()).ok()?;
        question.options.get(counted.nth(cell, many)? as usize - 1)
    };
    named.or_else(nth).map(|option| option.id.clone())
}

/// The level of which the cell holds a name, also behind its number ("3 - Plant"); a number that says another level makes it unsure.
fn named<const N: usize>(names: &[(u8, [String; N])], cell: &str) -> Option<u8> {
    let of = |text: &str| names.iter().find(|(_, own)| own.iter().any(|own| !own.is_empty() && own == text));
    if let Some((level, _)) = of(&plain(cell)) {
        return Some(*level);
    }
    let digits = cell.trim_start().find(|c: char| !c.is_ascii_digit())?;
    let (number, rest) = cell.trim_start().split_at(digits);
    let (level, _) = of(&plain(rest))?;
    (number.parse() == Ok(*level)).then_some(*level)
}

/// The number that a cell is; `None` when it holds anything else.
fn number(cell: &str) -> Option<u32> {
    let cell = cell.trim();
    let is_short = (1..=6).contains(&cell.len()) && cell.bytes().all(|byte| byte.is_ascii_digit());
    is_short.then(|| cell.parse().ok()).flatten()
}

/// The number behind the letters of an answer's code, as LimeSurvey makes them: A3, AO03.
fn coded(cell: &str) -> Option<u32> {
    let text = plain(cell);
    let digits = text.strip_prefix("ao").or_else(|| text.strip_prefix('a'))?;
    let is_code = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| digits.parse().ok()).flatten()
}
