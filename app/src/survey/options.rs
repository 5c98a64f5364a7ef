//! The choices of a question: one view for radios and checkboxes alike.

use crate::ui::GrowthPicture;
use domain::survey::{Kind, Question, Scope, SurveyFormat, Typed};
use leptos::prelude::*;

/// One choice.
pub struct OptionRow {
    /// Id of the input; the first of a question has the question's own id, to which messages link.
    pub id: String,
    /// Name of the field.
    pub name: String,
    /// Value of the field.
    pub value: String,
    /// The word.
    pub word: String,
    /// The sentence below it.
    pub sentence: Option<String>,
    /// The level of its picture.
    pub picture: Option<u8>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A choice as a card that can be pressed anywhere.
pub fn option_row(kind: &'static str, row: OptionRow) -> AnyView {
    let OptionRow { id, name, value, word, sentence, picture, chosen } = row;
    view! {
        <label class="option">
            <input class="option__input" type=kind id=id name=name value=value checked=chosen />
            {picture.map(|level| view! { <GrowthPicture level class="option__picture" /> })}
            <span class="option__text">
                <span class="option__word">{word}</span>
                {sentence.map(|sentence| view! { <span class="option__sentence">{sentence}</span> })}
            </span>
        </label>
    }
    .into_any()
}

/// The choices of a question of kind growth, step, choice or choices, with "of" before "weet ik nog niet".
pub fn choices(format: &'static SurveyFormat, scope: Scope, question: &'static Question, typed: &Typed) -> AnyView {
    let input = if question.kind == Kind::Choices { "checkbox" } else { "radio" };
    let rows = rows(format, question, typed);
    let short = question.kind == Kind::Step || (question.kind == Kind::Choice && question.options.len() <= 3);
    let class = if short { "options options--row" } else { "options" };
    let unknown = matches!(question.kind, Kind::Growth | Kind::Step).then(|| {
        let row = OptionRow {
            id: format!("{}-onbekend", question.id),
            name: question.id.clone(),
            value: "onbekend".to_owned(),
            word: format.unknown_label(scope).to_owned(),
            sentence: None,
            picture: None,
            chosen: typed.value.iter().any(|value| value == "onbekend"),
        };
        view! {
            <p class="options__or">"of"</p>
            <div class="options">{option_row("radio", row)}</div>
        }
    });
    view! {
        <div class=class>{rows.into_iter().map(|row| option_row(input, row)).collect_view()}</div>
        {unknown}
    }
    .into_any()
}

fn rows(format: &'static SurveyFormat, question: &'static Question, typed: &Typed) -> Vec<OptionRow> {
    let row = |value: String, word: &str, sentence: Option<&String>, picture| OptionRow {
        id: format!("{}-{value}", question.id),
        name: question.id.clone(),
        chosen: typed.value.contains(&value),
        word: word.to_owned(),
        sentence: sentence.cloned(),
        picture,
        value,
    };
    let mut rows: Vec<OptionRow> = match question.kind {
        Kind::Growth => {
            let levels = format.growth.iter().zip(&question.levels);
            levels.map(|(g, words)| row(g.level.to_string(), &g.label, Some(words), Some(g.level))).collect()
        }
        Kind::Step => format.step.iter().map(|step| row(step.level.to_string(), &step.label, None, None)).collect(),
        _ => question.options.iter().map(|option| row(option.id.clone(), &option.label, None, None)).collect(),
    };
    if let Some(first) = rows.first_mut() {
        first.id.clone_from(&question.id);
    }
    rows
}
