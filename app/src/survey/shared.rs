//! What a question has beside its options because more people, or more windows, can change its answer.

use super::texts;
use chrono::{DateTime, Utc};
use domain::survey::fields::NOTHING_CHOSEN;
use domain::survey::{FieldPart, SurveyFormat, buttons};
use leptos::prelude::*;
use service::survey::{OtherText, QuestionView, Theirs};

/// The version that the writer sees, so that no other change is overwritten unseen. Where several answers are shown, a
/// button decides between them: saving while somebody types posts `data-botst`, of a shared answer the version seen before.
/// Where last time's answer stands beside nothing chosen, that is named too.
pub fn hidden_version(view: &QuestionView, nothing_chosen: bool) -> Option<AnyView> {
    let of_person = view.personal.as_ref().map(|own| (own.version, (!own.others.is_empty()).then_some(own.version)));
    let of_region = view
        .shared
        .as_ref()
        .map(|shared| (i64::from(shared.version), shared.theirs.as_ref().map(|theirs| i64::from(theirs.seen))));
    let (version, seen) = of_person.or(of_region)?;
    let name = FieldPart::Version.of(&view.question.id);
    let seen = seen.map(|seen| seen.to_string());
    let version = if nothing_chosen { NOTHING_CHOSEN } else { version }.to_string();
    Some(view! { <input type="hidden" name=name value=version data-botst=seen /> }.into_any())
}

/// The other answers beside the one in the form: the colleague's that came first, or one's own from other windows.
pub fn theirs(format: &'static SurveyFormat, view: &QuestionView, now: DateTime<Utc>) -> Option<AnyView> {
    let others: Vec<_> = match (&view.shared, &view.personal) {
        (Some(shared), _) => shared.theirs.iter().map(|theirs| of_region(format, view, theirs, now)).collect(),
        (None, Some(own)) => own.others.iter().map(|other| of_person(format, view, other)).collect(),
        (None, None) => Vec::new(),
    };
    let many = others.len() > 1;
    (!others.is_empty()).then(|| {
        view! {
            <div class="message message--warn">
                {others.into_iter().map(|other| row(other, many)).collect_view()}
                <p>"Klopt wat hieronder staat? Kies dan onderaan voor opslaan."</p>
            </div>
        }
        .into_any()
    })
}

/// An answer beside the one in the form.
struct Other {
    /// Where it comes from.
    intro: String,
    /// Nothing when it was taken away.
    answer: Option<String>,
    /// What the button posts that takes it over.
    button: String,
}

fn of_region(format: &'static SurveyFormat, view: &QuestionView, theirs: &Theirs, now: DateTime<Utc>) -> Other {
    let who = match () {
        () if theirs.own => "Je",
        () if theirs.by.is_empty() => "Je collega",
        () => &theirs.by,
    };
    let when = texts::when(theirs.at, now);
    let elsewhere = if theirs.own { ", misschien in een ander venster" } else { "" };
    let intro = match theirs.value {
        Some(_) => format!("{who} vulde {when} iets anders in{elsewhere}: "),
        None => format!("{who} haalde {when} dit antwoord weg{elsewhere}."),
    };
    let answer = theirs.value.as_ref().map(|value| value.words(format, view.section.scope, view.question));
    Other { intro, answer, button: view.question.id.clone() }
}

fn of_person(format: &'static SurveyFormat, view: &QuestionView, other: &OtherText) -> Other {
    let parts = texts::typed(format, view.section.scope, view.question, &other.typed);
    let intro = match parts.is_empty() {
        true => "In een ander venster maakte je dit antwoord leeg.",
        false => "In een ander venster vulde je in: ",
    };
    Other {
        intro: intro.to_owned(),
        answer: (!parts.is_empty()).then(|| parts.join("; ")),
        button: format!("{}.{}", view.question.id, other.mark),
    }
}

fn row(other: Other, many: bool) -> impl IntoView {
    let words = match (&other.answer, many) {
        (None, _) => "Haal het antwoord weg",
        (Some(_), true) => "Neem dit antwoord",
        (Some(_), false) => "Neem het andere antwoord",
    };
    let which =
        other.answer.clone().filter(|_| many).map(|answer| view! { <span class="hidden-text">": "{answer}</span> });
    view! {
        <p>{other.intro}{other.answer.map(|answer| view! { <strong>{answer}</strong> })}</p>
        <button class="button button--second" type="submit" name=buttons::TAKE value=other.button>{words}{which}</button>
    }
}
