//! The choices of a question: one view for radios and checkboxes alike.
//!
//! A choice is the same for everyone but for being chosen or not. So each is made and escaped once, in both states, and a page
//! takes the texts: making the choices anew was half the work of a page.

use crate::forms::{Choice, option_row};
use crate::ui::{GrowthPicture, breakable};
use domain::survey::fields::NOT_KNOWN;
use domain::survey::{GrowthLevel, Kind, Question, Scope, SurveyFormat, Typed};
use leptos::prelude::*;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, RwLock};

/// The choices of a field, as text.
struct Rows(Vec<Row>);

struct Row {
    value: String,
    /// Not chosen, and chosen.
    html: [String; 2],
}

/// Where a choice says more on one page than on another; see [`Choices::saying`]. No text has this sign.
const SAYS: char = '\u{e000}';

/// What was made, by version of the questionnaire and part, and by field: as much as the questionnaires have choices.
type Made = HashMap<(i32, Part), HashMap<String, Arc<Rows>>>;

static MADE: LazyLock<RwLock<Made>> = LazyLock::new(RwLock::default);

/// Which choices of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Its options.
    Options,
    /// "Weet ik nog niet", which stands by itself.
    Unknown,
    /// The five levels of growth, with plants.
    Levels,
    /// A mark and a word each, joined.
    Marks,
}

impl Part {
    /// One choice of this part; `input` is `radio` or `checkbox`.
    fn row(self, input: &'static str, id: String, name: String, choice: Choice, chosen: bool) -> AnyView {
        match self {
            Self::Options | Self::Unknown => option_row(input, Some(id), name, choice, chosen),
            Self::Levels => level_row(id, name, choice, chosen),
            Self::Marks => mark_row(input, id, name, choice, chosen),
        }
    }
}

/// A level of growth: in a row of five when there is room, else one below the other.
fn level_row(id: String, name: String, choice: Choice, chosen: bool) -> AnyView {
    let Choice { value, word, sentence, picture, .. } = choice;
    let sentence = sentence.map(|sentence| format!("{}{SAYS}", breakable(&sentence)));
    view! {
        <label class="choice">
            <input class="option__input choice__input" type="radio" id=id name=name value=value checked=chosen />
            {picture.map(|level| view! { <GrowthPicture level class="choice__plant" /> })}
            <span class="choice__word">{word}</span>
            <span class="choice__sentence">{sentence}</span>
        </label>
    }
    .into_any()
}

fn mark_row(input: &'static str, id: String, name: String, choice: Choice, chosen: bool) -> AnyView {
    view! {
        <label class="say__row">
            <input class="option__input" type=input id=id name=name value=choice.value checked=chosen />
            <span>{choice.word}</span>
        </label>
    }
    .into_any()
}

/// Choices of a field.
pub struct Choices<'a> {
    /// The questionnaire.
    pub format: &'static SurveyFormat,
    /// `radio` or `checkbox`.
    pub input: &'static str,
    /// The field.
    pub name: &'a str,
    /// Which of them.
    pub part: Part,
}

impl Choices<'_> {
    /// The choices as HTML. `make` gives each with its id, the same ones every time: it is asked once.
    pub fn html(&self, make: impl FnOnce() -> Vec<(String, Choice)>, is_chosen: impl Fn(&str) -> bool) -> String {
        self.saying(make, is_chosen, |_| None)
    }

    /// As [`Self::html`]; behind the sentence of a choice stands what `says` gives for its value, which is HTML.
    pub fn saying(
        &self,
        make: impl FnOnce() -> Vec<(String, Choice)>,
        is_chosen: impl Fn(&str) -> bool,
        says: impl Fn(&str) -> Option<String>,
    ) -> String {
        let rows = self.made().unwrap_or_else(|| self.keep(make()));
        let mut html = String::new();
        for row in &rows.0 {
            let shown = &row.html[usize::from(is_chosen(&row.value))];
            match shown.split_once(SAYS) {
                Some((before, after)) => {
                    let words = says(&row.value).unwrap_or_default();
                    html.extend([before, words.as_str(), after]);
                }
                None => html.push_str(shown),
            }
        }
        html
    }

    /// The choices but this one, as HTML.
    pub fn but(&self, make: impl FnOnce() -> Vec<(String, Choice)>, value: &str, chosen: &[String]) -> String {
        let rows = self.made().unwrap_or_else(|| self.keep(make()));
        let others = rows.0.iter().filter(|row| row.value != value);
        others.map(|row| row.html[usize::from(chosen.contains(&row.value))].as_str()).collect()
    }

    fn made(&self) -> Option<Arc<Rows>> {
        let made = MADE.read().expect("nothing panics while it holds this lock");
        made.get(&(self.format.version, self.part))?.get(self.name).cloned()
    }

    fn keep(&self, choices: Vec<(String, Choice)>) -> Arc<Rows> {
        let row = |(id, choice): (String, Choice)| {
            let shown = |chosen| self.part.row(self.input, id.clone(), self.name.to_owned(), choice.clone(), chosen);
            Row { html: [shown(false).to_html(), shown(true).to_html()], value: choice.value.clone() }
        };
        let rows = Arc::new(Rows(choices.into_iter().map(row).collect()));
        let mut made = MADE.write().expect("nothing panics while it holds this lock");
        made.entry((self.format.version, self.part)).or_default().insert(self.name.to_owned(), rows.clone());
        rows
    }
}

/// The choices of a question of kind growth, step, choice or choices, with "of" before "weet ik nog niet".
pub fn choices(format: &'static SurveyFormat, scope: Scope, question: &'static Question, typed: &Typed) -> AnyView {
    let input = if question.kind == Kind::Choices { "checkbox" } else { "radio" };
    let is_chosen = |value: &str| typed.value.iter().any(|chosen| chosen == value);
    let part = |part| Choices { format, input, name: &question.id, part };
    let rows = part(Part::Options).html(|| numbered(format, question), is_chosen);
    let short = question.kind == Kind::Step || (question.kind == Kind::Choice && question.options.len() <= 3);
    let class = if short { "options options--row" } else { "options" };
    let unknown = matches!(question.kind, Kind::Growth | Kind::Step).then(|| {
        let make = || vec![(format!("{}-onbekend", question.id), Choice::new(NOT_KNOWN, format.unknown_label(scope)))];
        let row = part(Part::Unknown).html(make, is_chosen);
        view! {
            <p class="options__or">"of"</p>
            <div class="options" inner_html=row></div>
        }
    });
    view! {
        <div class=class inner_html=rows></div>
        {unknown}
    }
    .into_any()
}

/// The options with their ids. The first of a question has the question's own id, to which messages link.
pub fn numbered(format: &'static SurveyFormat, question: &'static Question) -> Vec<(String, Choice)> {
    let id = |at: usize, choice: &Choice| match at {
        0 => question.id.clone(),
        _ => format!("{}-{}", question.id, choice.value),
    };
    levels_or_options(format, question).into_iter().enumerate().map(|(at, choice)| (id(at, &choice), choice)).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_on_one_page_is_not_on_the_next_and_texts_are_escaped_once() {
        let format = SurveyFormat::current();
        let make = || vec![("a-1".to_owned(), Choice::new("1", "R&D")), ("a-2".to_owned(), Choice::new("2", "Twee"))];
        let field = Choices { format, input: "radio", name: "proef", part: Part::Options };
        let shown = |chosen: &str| field.html(make, |value| value == chosen);
        let (one, two, none) = Owner::new().with(|| (shown("1"), shown("2"), shown("")));
        assert!(one.find("checked") < one.find("a-2") && one.matches("checked").count() == 1, "{one}");
        assert!(two.find("checked") > two.find("a-2") && two.matches("checked").count() == 1, "{two}");
        assert!(!none.contains("checked") && none.contains("R&amp;D") && none.contains("value=\"2\""), "{none}");
    }
}
