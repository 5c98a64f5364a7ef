//! The answers that a question takes, with their codes.

use super::rows::Row;
use super::tables::Cell;
use domain::survey::{Choice, GrowthLevel, Kind, Question, StepLevel, SurveyFormat, Theme};

/// One of the answers that a question takes.
pub struct Step {
    /// Its code.
    pub code: String,
    /// Its number; `None` for an option.
    pub number: Option<u8>,
    /// Its words.
    pub words: String,
    /// What it means at this question.
    pub meaning: Option<String>,
}

/// The answers that a question takes, from low to high; none for a count and for a text.
pub fn scale(format: &SurveyFormat, question: &Question) -> Vec<Step> {
    match question.kind {
        Kind::Growth => {
            let meaning = |level: u8| question.levels.get(usize::from(level) - 1).cloned();
            let step = |growth: &GrowthLevel| {
                let (code, words) = (growth.id.clone(), growth.label.clone());
                Step { code, number: Some(growth.level), words, meaning: meaning(growth.level) }
            };
            format.growth.iter().map(step).collect()
        }
        Kind::Step => {
            let step = |step: &StepLevel| {
                let (code, words) = (step.id.clone(), step.label.clone());
                Step { code, number: Some(step.level), words, meaning: None }
            };
            format.step.iter().map(step).collect()
        }
        Kind::Choice | Kind::Choices => {
            let step = |option: &Choice| Step {
                code: option.id.clone(),
                number: None,
                words: option.label.clone(),
                meaning: None,
            };
            question.options.iter().map(step).collect()
        }
        Kind::Count | Kind::Text => Vec::new(),
    }
}

/// The rows of the scales of a questionnaire; the themes last, as if they were those of a question with the name `thema`.
pub fn scale_rows(format: &'static SurveyFormat) -> Vec<Row> {
    let row = |question: &str, step: Step| {
        vec![
            Cell::Number(f64::from(format.version)),
            Cell::text(question),
            Cell::text(step.code),
            Cell::number(step.number),
            Cell::text(step.words),
            step.meaning.map_or(Cell::Empty, Cell::Text),
        ]
    };
    let questions = format.questions().flat_map(|(_, question)| {
        let steps = scale(format, question).into_iter();
        steps.map(|step| row(&question.id, step)).collect::<Vec<_>>()
    });
    let theme = |theme: &Theme| {
        let (code, words) = (theme.id.clone(), theme.label.clone());
        row("thema", Step { code, number: None, words, meaning: None })
    };
    questions.chain(format.themes.iter().map(theme)).collect()
}
