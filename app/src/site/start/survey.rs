//! The card about the questionnaire, for a trekker.

use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use crate::survey::places::{BEGIN, View};
use crate::survey::{parts, texts};
use domain::account::Actor;
use domain::survey::Section;
use domain::time::day;
use leptos::prelude::*;
use service::Ctx;
use service::rounds::{RoundsAround, rounds_around};
use service::survey::{self, Filling, QuestionView, SurveyError};

pub(super) async fn card(ctx: &Ctx, actor: &Actor) -> Result<AnyView, PageError> {
    match survey::review(ctx, actor).await {
        Ok(filling) => Ok(open(&filling)),
        Err(SurveyError::NoOpenRound | SurveyError::NoSeat) => Ok(closed(&rounds_around(ctx).await?)),
        Err(SurveyError::Db(error)) => Err(error.into()),
        Err(error) => Err(PageError::Fault(error.to_string())),
    }
}

fn open(filling: &Filling) -> AnyView {
    let incomplete = filling.incomplete();
    let (title, text, to, words) = call(filling, &incomplete);
    let class = if filling.sent_at.is_some() && incomplete.is_empty() { "button button--second" } else { "button" };
    view! {
        <div class="card card--call">
            <h2 class="card__title">{title}</h2>
            <p>{text}</p>
            {(!filling.region_takes_part).then(|| view! { <p>"Let op: op de dag dat deze ronde sluit, doet jouw regio niet mee aan het netwerk."</p> })}
            {texts::beside_colleague(filling).map(|words| view! { <p class="soft">{words}</p> })}
            <p><a class=class href=to>{words}</a></p>
            {parts(filling)}
        </div>
    }
    .into_any()
}

/// The parts of the questionnaire, and how far each is as long as that tells of something to do.
fn parts(filling: &Filling) -> AnyView {
    let view = View::here();
    let row = |section: &'static Section| {
        let (done, all) = parts::count(filling, section);
        let far = view! { {format!("{done} van {all}")}<span class="hidden-text">" ingevuld"</span> };
        parts::row(filling, section, view, parts::is_counted(filling, section).then(|| far.into_any()))
    };
    view! { <ul class="steps steps--small">{filling.format.sections.iter().map(row).collect_view()}</ul> }.into_any()
}

/// What there is to do now: a title, a sentence, and the button's address and words.
fn call(filling: &Filling, incomplete: &[QuestionView]) -> (&'static str, String, &'static str, &'static str) {
    let until = seen_now().until(filling.round.closes_at);
    let questions = filling.all();
    let done = questions.iter().filter(|view| view.answer.is_some() && view.problems.is_empty()).count();
    let all = questions.len();
    match (filling.sent_at, filling.changed_since_sent()) {
        (None, _) if !filling.has_begun() => (
            "Dit kun je nu doen",
            format!("Vul de vragenlijst in. Dat kan {until} en kost ongeveer {} minuten.", filling.format.minutes),
            BEGIN,
            "Begin met de vragenlijst",
        ),
        (None, _) => (
            "Dit kun je nu doen",
            format!("Ga verder met de vragenlijst. Dat kan {until}. {}", texts::answered(done, all)),
            BEGIN,
            "Verder met de vragenlijst",
        ),
        (Some(_), true) => (
            "Je wijziging is nog niet ingestuurd",
            format!("Wat je eerder instuurde, telt. Insturen kan {until}."),
            "/vragenlijst/controleren",
            "Controleren en insturen",
        ),
        (Some(_), false) if !incomplete.is_empty() => (
            "Je hebt ingestuurd. Er is nog iets te doen",
            texts::incomplete(incomplete).unwrap_or_default(),
            "/vragenlijst/controleren",
            "Bekijk wat er nog moet",
        ),
        (Some(at), false) => (
            "Je hebt ingestuurd",
            format!("Dat was op {}. Wijzigen kan {until}.", seen_now().weekday_date(day(at))),
            "/vragenlijst",
            "Bekijk je antwoorden",
        ),
    }
}

fn closed(around: &RoundsAround) -> AnyView {
    view! {
        <div class="card">
            <h2 class="card__title">"Er is nu geen vragenlijst open"</h2>
            <p>{texts::no_round(around)}</p>
        </div>
    }
    .into_any()
}
