//! What is written in the questionnaire: texts and remarks, who may read them, and their themes.

use super::islands::remark_words;
use super::options::{Choices, Part};
use super::question::Card;
use super::{texts, who_reads};
use crate::forms::{Choice, TextArea, error_id};
use crate::ui::Disclosure;
use domain::survey::{FieldPart, Problem, Question, Share, SurveyFormat, Theme, Typed, buttons};
use leptos::prelude::*;

/// A text, who may read it, and what it was the time before.
pub fn card(card: &Card<'_>) -> AnyView {
    let (format, question, typed) = (card.format, card.view.question, &card.view.typed);
    let length = format!("{}-lengte", question.id);
    let fault = Fault::of(question, &card.problems, None);
    let (invalid, described) = (fault.invalid(), fault.and(&length));
    let max = question.max.unwrap_or_default();
    view! {
        <div class="ask question" data-vraag=question.id.clone()>
            {card.title("ask__title")}
            {card.help()}
            {then_written(card)}
            {card.messages()}
            <TextArea
                name=question.id.clone()
                text=typed.first()
                rows="3"
                labelled_by=Some(card.title_id())
                described_by=Some(described)
                invalid
            />
            {gentle(card)}
            <p class="ask__length" id=length data-hoogstens=max>{at_most(max as usize)}</p>
            {share(format, question, typed)}
            {question.themes.then(|| themes(format, question, typed))}
        </div>
    }
    .into_any()
}

/// A question about what seems to be data of a person. Nothing is refused; who goes on was asked.
fn gentle(card: &Card<'_>) -> Option<AnyView> {
    let words = texts::gentle(&card.view.typed.personal())?;
    Some(
        view! {
            <div class="gentle">
                <p>{words}</p>
                <input type="hidden" name=buttons::SEEN value=card.view.question.id.clone() />
            </div>
        }
        .into_any(),
    )
}

/// What was written the time before, behind one line.
fn then_written(card: &Card<'_>) -> Option<AnyView> {
    let previous = card.view.previous.as_ref()?;
    let words = previous.answer.value.words(card.format, card.view.section.scope, card.view.question);
    let summary = format!("Wat schreef je in {}?", texts::month(previous.date, card.now));
    let about = card.view.question.label.clone();
    Some(view! { <Disclosure summary about><p class="quote">{words}</p></Disclosure> }.into_any())
}

/// What a field says of itself when it has to be mended.
pub struct Fault {
    /// The id of the message; `None` when nothing is wrong.
    pub message: Option<String>,
}

impl Fault {
    /// The fault of a part of a question's form; `None` for its value.
    pub fn of(question: &Question, problems: &[Problem], part: Option<FieldPart>) -> Self {
        let wrong = problems.iter().any(|problem| problem.part == part);
        Self { message: wrong.then(|| error_id(&question.id)) }
    }

    /// "true" when something is.
    pub fn invalid(&self) -> Option<&'static str> {
        self.message.as_ref().map(|_| "true")
    }

    /// The ids of the message and of `hint`.
    fn and(self, hint: &str) -> String {
        self.message.into_iter().chain([hint.to_owned()]).collect::<Vec<_>>().join(" ")
    }
}

/// How long a text may be; the island counts on from there while somebody types.
fn at_most(max: usize) -> String {
    format!("Hooguit {max} tekens.")
}

fn share(format: &'static SurveyFormat, question: &'static Question, typed: &Typed) -> AnyView {
    let chosen = if typed.share.is_empty() { question.default_share(format).field() } else { typed.share.as_str() };
    let row = |share: Share| {
        let id = format!("{}-delen-{}", question.id, share.field());
        (id, Choice::new(share.field(), who_reads::text(share)))
    };
    let name = FieldPart::Share.of(&question.id);
    let rows = Choices { format, input: "radio", name: &name, part: Part::Marks };
    let rows = rows.html(|| Share::ALL.map(row).into(), |value| value == chosen);
    view! {
        <fieldset class="readers">
            <legend class="readers__legend">
                "Wie mag deze tekst lezen?"<span class="hidden-text">" Bij: "{question.label.clone()}</span>
            </legend>
            <div class="say say--two" inner_html=rows></div>
        </fieldset>
    }
    .into_any()
}

fn themes(format: &'static SurveyFormat, question: &'static Question, typed: &Typed) -> AnyView {
    let row =
        |theme: &'static Theme| (format!("{}-thema-{}", question.id, theme.id), Choice::new(&theme.id, &theme.label));
    let name = FieldPart::Themes.of(&question.id);
    let rows = Choices { format, input: "checkbox", name: &name, part: Part::Marks };
    let is_chosen = |value: &str| typed.themes.iter().any(|theme| theme == value);
    let rows = rows.html(|| format.themes.iter().map(row).collect(), is_chosen);
    let summary = match typed.themes.len() {
        0 => "Thema’s kiezen (mag)".to_owned(),
        1 => "1 thema gekozen".to_owned(),
        count => format!("{count} thema’s gekozen"),
    };
    let label = question.label.clone();
    view! {
        <Disclosure summary about=label.clone() open=!typed.themes.is_empty()>
            <fieldset class="readers">
                <legend class="readers__legend">
                    "Bij welke thema’s hoort dit?"<span class="hidden-text">" Bij: "{label}</span>
                </legend>
                <div class="say say--list" inner_html=rows></div>
            </fieldset>
        </Disclosure>
    }
    .into_any()
}

/// A text beside a level. Who went back a level is asked what is going on.
pub fn remark(card: &Card<'_>) -> Option<AnyView> {
    let (format, question) = (card.format, card.view.question);
    question.remark.then(|| {
        let id = FieldPart::Remark.of(&question.id);
        let fell = card.view.fell();
        let open = fell || !card.view.typed.remark.is_empty();
        let length = format!("{}-lengte", question.id);
        let fault = Fault::of(question, &card.problems, Some(FieldPart::Remark));
        let (invalid, described) = (fault.invalid(), fault.and(&length));
        let (summary, label) = remark_words(fell);
        let (max, typed) = (format.remark.max, card.view.typed.remark.clone());
        let share = share(format, question, &card.view.typed);
        let gentle = gentle(card);
        let then = card.view.previous.as_ref().and_then(|previous| previous.answer.remark.clone());
        let about = question.label.clone();
        view! {
            <Disclosure summary about open>
                {then.map(|words| view! { <p class="small">"Vorige keer schreef je:"</p><p class="quote">{words}</p> })}
                <div class="field">
                    <label class="field__label" for=id.clone()>
                        <span>{label}</span><span class="hidden-text">" bij "{question.label.clone()}</span>
                    </label>
                    <span class="field__hint" id=length data-hoogstens=max>{at_most(max)}</span>
                    <TextArea name=id text=typed rows="3" labelled_by=None described_by=Some(described) invalid />
                </div>
                    {gentle}
                {share}
            </Disclosure>
        }
        .into_any()
    })
}
