//! The card of one question.

use super::islands::remark_words;
use super::options::{Choices, Part, choices};
use super::{shared, texts};
use crate::forms::{Choice, TextArea, error_id, hint_id};
use crate::ui::{Disclosure, GrowthPicture, GrowthSize};
use domain::survey::fields::{NOT_KNOWN, TICKED};
use domain::survey::{FieldPart, Kind, Problem, Question, Scope, Share, SurveyFormat, Typed, Value, buttons};
use domain::time;
use leptos::prelude::*;
use service::survey::QuestionView;

/// A question with everything around it: help, previous answer, options, remark.
pub fn card(
    format: &'static SurveyFormat,
    view: &QuestionView,
    problems: &[Problem],
    now: chrono::DateTime<chrono::Utc>,
) -> AnyView {
    let (question, scope) = (view.question, view.section.scope);
    let legend = format!("{}-vraag", question.id);
    let messages: Vec<String> =
        problems.iter().map(|problem| texts::problem(format, question, scope, problem)).collect();
    let described = described(question, !messages.is_empty());
    let radios = matches!(question.kind, Kind::Growth | Kind::Step | Kind::Choice);
    let optional = (!question.required).then_some(" (niet verplicht)");
    let wrong = !messages.is_empty();
    let fell = question.remark && view.fell();
    let error = wrong.then(|| {
        view! { <p class="question__error" id=error_id(&question.id)>"Fout: "{messages.join(" ")}</p> }
    });
    view! {
        <div class="card card--form">
            <fieldset
                class="question"
                role=radios.then_some("radiogroup")
                aria-describedby=described
                aria-required=(radios && question.required).then_some("true")
                aria-invalid=(radios && wrong).then_some("true")
                data-vorige=previous_level(view)
                data-gezakt=fell
            >
                <legend class="question__title" id=legend>{question.label.clone()}{optional}</legend>
                {question.help.clone().map(|help| view! { <p class="question__help" id=hint_id(&question.id)>{help}</p> })}
                {error}
                {shared::hidden_version(view)}
                {previous(format, view)}
                {shared::theirs(format, view, now)}
                {fields(format, view, problems)}
                {shared::confirm(view, now)}
                {clear(view)}
                {remark(format, view, Fault::of(question, problems, Some(FieldPart::Remark)))}
            </fieldset>
        </div>
    }
    .into_any()
}

fn described(question: &Question, wrong: bool) -> Option<String> {
    let ids = [question.help.as_ref().map(|_| hint_id(&question.id)), wrong.then(|| error_id(&question.id))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The level of the time before, where going back opens the remark.
fn previous_level(view: &QuestionView) -> Option<u8> {
    match view.previous.as_ref().filter(|_| view.question.remark)?.answer.value {
        Value::Level(level) => Some(level),
        _ => None,
    }
}

fn previous(format: &'static SurveyFormat, view: &QuestionView) -> Option<AnyView> {
    let previous = view.previous.as_ref()?;
    // A prefilled answer stands in the form itself.
    if view.shared.as_ref().is_some_and(|shared| shared.prefilled) {
        return None;
    }
    let words = previous.answer.value.words(format, view.section.scope, view.question);
    let when = time::month_year(previous.date);
    let picture = match previous.answer.value {
        Value::Level(level) => Some(view! { <GrowthPicture level size=GrowthSize::Small /> }),
        _ => None,
    };
    if view.question.kind == Kind::Text {
        let summary = format!("Vorige keer, {when}");
        return Some(view! { <Disclosure summary><p class="quote">{words}</p></Disclosure> }.into_any());
    }
    let remark = previous.answer.remark.clone().map(|remark| {
        view! { <Disclosure summary="Je toelichting van toen"><p class="quote">{remark}</p></Disclosure> }
    });
    Some(
        view! {
            <p class="previous">{picture}<span>"Vorige keer, "{when}": "{words}</span></p>
            {remark}
        }
        .into_any(),
    )
}

/// What a field says of itself when it has to be mended.
struct Fault {
    /// The id of the message; `None` when nothing is wrong.
    message: Option<String>,
}

impl Fault {
    /// The fault of a part of a question's form; `None` for its value.
    fn of(question: &Question, problems: &[Problem], part: Option<FieldPart>) -> Self {
        let wrong = problems.iter().any(|problem| problem.part == part);
        Self { message: wrong.then(|| error_id(&question.id)) }
    }

    fn invalid(&self) -> Option<&'static str> {
        self.message.as_ref().map(|_| "true")
    }

    /// The ids of the message and of `hint`.
    fn and(self, hint: &str) -> String {
        self.message.into_iter().chain([hint.to_owned()]).collect::<Vec<_>>().join(" ")
    }
}

fn fields(format: &'static SurveyFormat, view: &QuestionView, problems: &[Problem]) -> AnyView {
    let (question, typed) = (view.question, &view.typed);
    match question.kind {
        Kind::Count => count(format, question, typed, Fault::of(question, problems, None)),
        Kind::Text => text(format, question, typed, Fault::of(question, problems, None)),
        _ => choices(format, view.section.scope, question, typed),
    }
}

fn count(format: &'static SurveyFormat, question: &'static Question, typed: &Typed, fault: Fault) -> AnyView {
    let legend = format!("{}-vraag", question.id);
    let shown = if typed.unknown && typed.first() == NOT_KNOWN { String::new() } else { typed.first().to_owned() };
    let name = FieldPart::Unknown.of(&question.id);
    let make = || vec![(format!("{}-onbekend", question.id), Choice::new(TICKED, format.unknown_label(Scope::Region)))];
    let choices = Choices { format, input: "checkbox", name: &name, part: Part::Unknown };
    let unknown = choices.html(make, |_| typed.unknown);
    view! {
        <input
            class="field__input field__input--short"
            id=question.id.clone()
            name=question.id.clone()
            value=shown
            inputmode="numeric"
            autocomplete="off"
            aria-labelledby=legend
            aria-required=question.required.then_some("true")
            aria-invalid=fault.invalid()
            aria-describedby=fault.message
        />
        <p class="options__or">"of"</p>
        <div class="options" inner_html=unknown></div>
    }
    .into_any()
}

fn text(format: &'static SurveyFormat, question: &'static Question, typed: &Typed, fault: Fault) -> AnyView {
    let length = format!("{}-lengte", question.id);
    let (invalid, described) = (fault.invalid(), fault.and(&length));
    let legend = format!("{}-vraag", question.id);
    let max = question.max.unwrap_or_default();
    view! {
        <p class="question__help" id=length data-hoogstens=max>{at_most(max as usize)}</p>
        <TextArea
            name=question.id.clone()
            text=typed.first()
            labelled_by=Some(legend)
            described_by=Some(described)
            invalid
        />
        {share(format, question, typed)}
        {question.themes.then(|| themes(format, question, typed))}
    }
    .into_any()
}

/// How long a text may be; the island counts on from there while somebody types.
fn at_most(max: usize) -> String {
    format!("Hooguit {max} tekens.")
}

fn share(format: &'static SurveyFormat, question: &'static Question, typed: &Typed) -> AnyView {
    let chosen = if typed.share.is_empty() { question.default_share(format).field() } else { typed.share.as_str() };
    let row = |share: Share| {
        let id = format!("{}-delen-{}", question.id, share.field());
        (id, Choice::new(share.field(), texts::who_reads_text(share)))
    };
    let name = FieldPart::Share.of(&question.id);
    let rows = Choices { format, input: "radio", name: &name, part: Part::Options };
    let rows = rows.html(|| Share::ALL.map(row).into(), |value| value == chosen);
    view! {
        <fieldset class="group">
            <legend class="group__legend">"Wie mag deze tekst lezen?"</legend>
            <div class="options options--row" inner_html=rows></div>
        </fieldset>
    }
    .into_any()
}

fn themes(format: &'static SurveyFormat, question: &'static Question, typed: &Typed) -> AnyView {
    let row = |theme: &'static domain::survey::Theme| {
        (format!("{}-thema-{}", question.id, theme.id), Choice::new(&theme.id, &theme.label))
    };
    let name = FieldPart::Themes.of(&question.id);
    let rows = Choices { format, input: "checkbox", name: &name, part: Part::Options };
    let is_chosen = |value: &str| typed.themes.iter().any(|theme| theme == value);
    let rows = rows.html(|| format.themes.iter().map(row).collect(), is_chosen);
    let summary = match typed.themes.len() {
        0 => "Thema’s kiezen (niet verplicht)".to_owned(),
        1 => "1 thema gekozen".to_owned(),
        count => format!("{count} thema’s gekozen"),
    };
    view! {
        <Disclosure summary open=!typed.themes.is_empty()>
            <fieldset class="group">
                <legend class="group__legend">"Bij welke thema’s hoort dit?"</legend>
                <div class="options options--row" inner_html=rows></div>
            </fieldset>
        </Disclosure>
    }
    .into_any()
}

/// A chosen radio cannot be unchosen by itself. The island shows the button after a first choice.
fn clear(view: &QuestionView) -> Option<AnyView> {
    let radios = matches!(view.question.kind, Kind::Growth | Kind::Step | Kind::Choice);
    let prefilled = view.shared.as_ref().is_some_and(|shared| shared.prefilled);
    let hidden = view.typed.value.is_empty() || prefilled;
    radios.then(|| {
        view! {
            <button class="button button--quiet" type="submit" name=buttons::CLEAR value=view.question.id.clone() hidden=hidden>
                "Keuze wissen"<span class="hidden-text">": "{view.question.label.clone()}</span>
            </button>
        }
        .into_any()
    })
}

fn remark(format: &'static SurveyFormat, view: &QuestionView, fault: Fault) -> Option<AnyView> {
    let question = view.question;
    question.remark.then(|| {
        let id = FieldPart::Remark.of(&question.id);
        let fell = view.fell();
        let open = fell || !view.typed.remark.is_empty();
        let length = format!("{}-lengte", question.id);
        let (invalid, described) = (fault.invalid(), fault.and(&length));
        let (summary, label) = remark_words(fell);
        let (max, typed) = (format.remark.max, view.typed.remark.clone());
        let share = share(format, question, &view.typed);
        view! {
            <Disclosure summary open>
                <div class="field">
                    <label class="field__label" for=id.clone()>
                        <span>{label}</span><span class="hidden-text">" bij "{question.label.clone()}</span>
                    </label>
                    <span class="field__hint" id=length data-hoogstens=max>{at_most(max)}</span>
                    <TextArea name=id text=typed rows="4" labelled_by=None described_by=Some(described) invalid />
                </div>
                {share}
            </Disclosure>
        }
        .into_any()
    })
}
