//! The card of one question: what every kind has, and the field of a number.

use super::options::{Choices, Part, choices};
use super::writing::{self, Fault};
use super::{keep, principle, shared, texts};
use crate::forms::{Choice, error_id, hint_id};
use chrono::{DateTime, Utc};
use domain::survey::fields::{NOT_KNOWN, TICKED};
use domain::survey::{FieldPart, Kind, Problem, Scope, SurveyFormat};
use leptos::prelude::*;
use service::survey::QuestionView;

/// A question as its page shows it.
pub struct Card<'a> {
    /// The questionnaire.
    pub format: &'static SurveyFormat,
    /// The question and what is known of it.
    pub view: &'a QuestionView,
    /// What is told to be mended.
    pub problems: Vec<Problem>,
    /// When it is read.
    pub now: DateTime<Utc>,
    /// Whether it has the page to itself: the page's heading is its title then.
    pub alone: bool,
}

impl Card<'_> {
    /// The card.
    pub fn html(&self) -> AnyView {
        match self.view.question.kind {
            Kind::Growth => principle::card(self),
            _ if self.view.section.scope == Scope::Region => keep::row(self).into_any(),
            Kind::Text => writing::card(self),
            _ => choice_card(self),
        }
    }

    /// The id of the title.
    pub fn title_id(&self) -> String {
        format!("{}-vraag", self.view.question.id)
    }

    /// The question; where it is the page's heading it stands there.
    pub fn title(&self, class: &'static str) -> AnyView {
        let question = self.view.question;
        let optional = (!question.required).then_some(" (mag leeg)");
        let class = if self.alone { "hidden-text" } else { class };
        view! {
            <h2 class=class id=self.title_id()>
                {question.label.clone()}
                {optional.map(|words| view! { <span class="title__small">{words}</span> })}
            </h2>
        }
        .into_any()
    }

    /// The sentence of help; where the question is the page's heading it stands below that.
    pub fn help(&self) -> AnyView {
        let (question, alone) = (self.view.question, self.alone);
        let help = question.help.clone().filter(|_| !alone);
        help.map(|help| view! { <p class="question__help" id=hint_id(&question.id)>{help}</p> }).into_any()
    }

    /// What is wrong, which version this is, and the other answers beside it.
    pub fn messages(&self) -> AnyView {
        let question = self.view.question;
        let words: Vec<String> = self.problems.iter().map(|problem| self.words(problem)).collect();
        let wrong = !words.is_empty();
        let prefilled = self.view.shared.as_ref().is_some_and(|shared| shared.prefilled);
        let nothing_chosen = prefilled && matches!(question.kind, Kind::Step | Kind::Choice);
        view! {
            {wrong.then(|| view! { <p class="question__error" id=error_id(&question.id)>"Fout: "{words.join(" ")}</p> })}
            {shared::hidden_version(self.view, nothing_chosen)}
            {shared::theirs(self.format, self.view, self.now)}
        }
        .into_any()
    }

    fn words(&self, problem: &Problem) -> String {
        texts::problem(self.format, self.view.question, self.view.section.scope, problem)
    }

    /// The ids of what describes the fields.
    pub fn described(&self) -> Option<String> {
        let question = self.view.question;
        let help = question.help.as_ref().filter(|_| !self.alone).map(|_| hint_id(&question.id));
        let error = (!self.problems.is_empty()).then(|| error_id(&question.id));
        let ids: Vec<String> = help.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// "true" when there is something to mend.
    pub fn invalid(&self) -> Option<&'static str> {
        (!self.problems.is_empty()).then_some("true")
    }
}

/// A question with a few choices.
fn choice_card(card: &Card<'_>) -> AnyView {
    let (question, previous) = (card.view.question, previous(card));
    view! {
        <div class="ask question" data-vraag=question.id.clone()>
            {card.title("ask__title")}
            {card.help()}
            {previous}
            {card.messages()}
            <div
                role="radiogroup"
                aria-labelledby=card.title_id()
                aria-describedby=card.described()
                aria-required=question.required.then_some("true")
                aria-invalid=card.invalid()
            >
                {choices(card.format, card.view.section.scope, question, &card.view.typed)}
            </div>
        </div>
    }
    .into_any()
}

/// The choice of the time before.
fn previous(card: &Card<'_>) -> Option<AnyView> {
    let previous = card.view.previous.as_ref()?;
    let words = previous.answer.value.words(card.format, card.view.section.scope, card.view.question);
    let when = texts::month(previous.date, card.now);
    Some(view! { <p class="previous">{format!("In {when}: {words}")}</p> }.into_any())
}

/// A number, or "weten we nog niet".
pub fn count_field(card: &Card<'_>) -> AnyView {
    let (format, question, typed) = (card.format, card.view.question, &card.view.typed);
    let fault = Fault::of(question, &card.problems, None);
    let shown = if typed.unknown && typed.first() == NOT_KNOWN { String::new() } else { typed.first().to_owned() };
    let name = FieldPart::Unknown.of(&question.id);
    let make = || vec![(format!("{}-onbekend", question.id), Choice::new(TICKED, format.unknown_label(Scope::Region)))];
    let choices = Choices { format, input: "checkbox", name: &name, part: Part::Marks };
    let unknown = choices.html(make, |_| typed.unknown);
    view! {
        <div class="count">
            <input
                class="field__input field__input--short"
                id=question.id.clone()
                name=question.id.clone()
                value=shown
                inputmode="numeric"
                autocomplete="off"
                aria-labelledby=card.title_id()
                aria-required=question.required.then_some("true")
                aria-invalid=fault.invalid()
                aria-describedby=fault.message
            />
            <div class="say say--alone" inner_html=unknown></div>
        </div>
    }
    .into_any()
}
