//! Whether what was typed is an answer, and what to do when it is not.

use super::fields::{FieldPart, NOT_KNOWN};
use super::{Answer, Kind, Question, Share, SurveyFormat, Typed, Value};
use crate::text::{bare, clean};

/// Something that has to be mended before an answer counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The question.
    pub question: String,
    /// The part of the question's form; `None` for its value.
    pub part: Option<FieldPart>,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl Problem {
    /// A problem with the value.
    pub fn with_value(question: &Question, kind: ProblemKind) -> Self {
        Self { question: question.id.clone(), part: None, kind }
    }

    /// The name of the field.
    pub fn field(&self) -> String {
        self.part.map_or_else(|| self.question.clone(), |part| part.of(&self.question))
    }
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Sending in needs an answer.
    Missing,
    /// A shared answer still stands as it was the previous round.
    Unconfirmed,
    /// Not one of the five levels.
    NotALevel,
    /// Not one of the three steps.
    NotAStep,
    /// Not a whole number from 0 to `max`.
    NotACount {
        /// The highest number.
        max: u32,
    },
    /// A number and "weten we nog niet" at once.
    CountAndUnknown,
    /// More than the answer to another question.
    MoreThan {
        /// The other question.
        question: String,
        /// Its answer.
        count: u32,
    },
    /// Not one of the options.
    NotAnOption,
    /// Longer than allowed.
    TooLong {
        /// Characters at most.
        max: usize,
        /// Characters typed.
        length: usize,
    },
    /// Not one of the two sharing choices.
    NotAShare,
    /// Not one of the themes.
    NotATheme,
    /// Themes were chosen for a text that is not there.
    ThemesWithoutText,
    /// The colleague changed the shared answer in the meantime.
    ChangedMeanwhile,
    /// It was typed while its writer was logged out, and is an answer of the region: they say whether it holds.
    TypedWhileAway,
}

/// The answer that was typed; `Ok(None)` when nothing was.
///
/// # Errors
/// Every problem, in the order of the form. An answer that is missing is none: see [`missing`].
pub fn check(format: &SurveyFormat, question: &Question, typed: &Typed) -> Result<Option<Answer>, Vec<Problem>> {
    let mut problems = Vec::new();
    let value = match value(question, typed) {
        Ok(value) => value,
        Err(kind) => {
            problems.push(Problem::with_value(question, kind));
            None
        }
    };
    let mut part = |part, kind| problems.push(Problem { question: question.id.clone(), part: Some(part), kind });
    let remark = Some(clean(&typed.remark)).filter(|text| question.remark && !text.is_empty());
    if let Some(kind) = remark.as_deref().and_then(|text| too_long(text, format.remark.max)) {
        part(FieldPart::Remark, kind);
    }
    let share =
        if typed.share.is_empty() { Some(question.default_share(format)) } else { Share::from_field(&typed.share) };
    if question.has_text() && share.is_none() {
        part(FieldPart::Share, ProblemKind::NotAShare);
    }
    let known = |id: &String| format.themes.iter().any(|theme| theme.id == *id);
    if question.themes && !typed.themes.iter().all(known) {
        part(FieldPart::Themes, ProblemKind::NotATheme);
    }
    if problems.is_empty() && value.is_none() && question.themes && !typed.themes.is_empty() {
        problems.push(Problem::with_value(question, ProblemKind::ThemesWithoutText));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(value.map(|value| Answer {
        share: share.filter(|_| question.kind == Kind::Text || remark.is_some()),
        remark,
        themes: themes(format, question, typed),
        value,
    }))
}

fn themes(format: &SurveyFormat, question: &Question, typed: &Typed) -> Vec<String> {
    let chosen = |id: &&String| question.themes && typed.themes.contains(id);
    format.themes.iter().map(|theme| &theme.id).filter(chosen).cloned().collect()
}

fn value(question: &Question, typed: &Typed) -> Result<Option<Value>, ProblemKind> {
    let cleaned = (question.kind == Kind::Text).then(|| clean(typed.first()));
    let text = cleaned.as_deref().unwrap_or_else(|| bare(typed.first()));
    let one = typed.value.len() <= 1;
    if question.kind == Kind::Count && typed.unknown {
        return if text.is_empty() || text == NOT_KNOWN {
            Ok(Some(Value::Unknown))
        } else {
            Err(ProblemKind::CountAndUnknown)
        };
    }
    if text.is_empty() && one {
        return Ok(None);
    }
    if text == NOT_KNOWN && one && matches!(question.kind, Kind::Growth | Kind::Step) {
        return Ok(Some(Value::Unknown));
    }
    match question.kind {
        Kind::Growth => level(text, one, 1..=5).map(Value::Level).ok_or(ProblemKind::NotALevel),
        Kind::Step => level(text, one, 0..=2).map(Value::Step).ok_or(ProblemKind::NotAStep),
        Kind::Count => count(question, text, one).map(Value::Count),
        Kind::Choice => options(question, typed)
            .filter(|_| one)
            .and_then(|mut ids| ids.pop())
            .map(Value::Choice)
            .ok_or(ProblemKind::NotAnOption),
        Kind::Choices => options(question, typed).map(Value::Choices).ok_or(ProblemKind::NotAnOption),
        Kind::Text if !one => Err(ProblemKind::NotAnOption),
        Kind::Text => match too_long(text, question.max.map_or(usize::MAX, |max| max as usize)) {
            Some(kind) => Err(kind),
            None => Ok(Value::Text(text.to_owned())),
        },
    }
    .map(Some)
}

fn level(text: &str, one: bool, range: std::ops::RangeInclusive<u8>) -> Option<u8> {
    text.parse().ok().filter(|level| one && text.len() == 1 && range.contains(level))
}

fn count(question: &Question, text: &str, one: bool) -> Result<u32, ProblemKind> {
    let max = question.max.unwrap_or(u32::MAX);
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|count| one && digits && *count <= max).ok_or(ProblemKind::NotACount { max })
}

/// The chosen options in the order of the format; `None` when one is not of the question.
fn options(question: &Question, typed: &Typed) -> Option<Vec<String>> {
    typed.value.iter().all(|id| question.option_label(id).is_some()).then(|| {
        question.options.iter().map(|option| &option.id).filter(|id| typed.value.contains(id)).cloned().collect()
    })
}

/// The length of a text as its limit counts it: in characters, without white space around it.
pub fn length(text: &str) -> usize {
    clean(text).chars().count()
}

fn too_long(text: &str, max: usize) -> Option<ProblemKind> {
    let length = length(text);
    (length > max).then_some(ProblemKind::TooLong { max, length })
}

/// Whether a count exceeds the answer that it may not exceed; `other` is that answer.
pub fn more_than(question: &Question, value: &Value, other: Option<&Value>) -> Option<ProblemKind> {
    match (&question.at_most, value, other) {
        (Some(id), Value::Count(mine), Some(Value::Count(most))) if mine > most => {
            Some(ProblemKind::MoreThan { question: id.clone(), count: *most })
        }
        _ => None,
    }
}

/// What sending in misses at a question without an answer.
pub fn missing(question: &Question, prefilled: bool) -> Option<Problem> {
    let kind = if prefilled { ProblemKind::Unconfirmed } else { ProblemKind::Missing };
    question.required.then(|| Problem::with_value(question, kind))
}
