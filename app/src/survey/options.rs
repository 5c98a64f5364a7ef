//! The choices of a question: one view for radios and checkboxes alike.

use crate::forms::{Choice, option_row};
use domain::survey::{GrowthLevel, Kind, Question, Scope, SurveyFormat, Typed};
use leptos::prelude::*;

/// The choices of a question of kind growth, step, choice or choices, with "of" before "weet ik nog niet".
pub fn choices(format: &'static SurveyFormat, scope: Scope, question: &'static Question, typed: &Typed) -> AnyView {
    let input = if question.kind == Kind::Choices { "checkbox" } else { "radio" };
    let row = |(at, choice): (usize, Choice)| {
        // The first of a question has the question's own id, to which messages link.
        let id = if at == 0 { question.id.clone() } else { format!("{}-{}", question.id, choice.value) };
        let chosen = typed.value.contains(&choice.value);
        option_row(input, Some(id), question.id.clone(), choice, chosen)
    };
    let rows = levels_or_options(format, question).into_iter().enumerate().map(row).collect_view();
    let short = question.kind == Kind::Step || (question.kind == Kind::Choice && question.options.len() <= 3);
    let class = if short { "options options--row" } else { "options" };
    let unknown = matches!(question.kind, Kind::Growth | Kind::Step).then(|| {
        let choice = Choice::new("onbekend", format.unknown_label(scope));
        let chosen = typed.value.contains(&choice.value);
        let id = Some(format!("{}-onbekend", question.id));
        view! {
            <p class="options__or">"of"</p>
            <div class="options">{option_row("radio", id, question.id.clone(), choice, chosen)}</div>
        }
    });
    view! {
        <div class=class>{rows}</div>
        {unknown}
    }
    .into_any()
}

fn levels_or_options(format: &'static SurveyFormat, question: &'static Question) -> Vec<Choice> {
    match question.kind {
        Kind::Growth => {
            let levels = format.growth.iter().zip(&question.levels);
            let choice = |(g, words): (&GrowthLevel, &String)| Choice {
                picture: Some(g.level),
                ..Choice::new(g.level.to_string(), &g.label).saying(words)
            };
            levels.map(choice).collect()
        }
        Kind::Step => format.step.iter().map(|step| Choice::new(step.level.to_string(), &step.label)).collect(),
        _ => question.options.iter().map(|option| Choice::new(&option.id, &option.label)).collect(),
    }
}
