//! The answers of a part, in short and in full.

use crate::survey::parts;
use crate::survey::places::View;
use crate::survey::{short, texts, who_reads};
use crate::ui::{GrowthPicture, GrowthSize};
use domain::survey::{Answer, FieldPart, Kind, Question, Scope, Section, Share, SurveyFormat, Value};
use leptos::prelude::*;
use service::survey::{Filling, QuestionView};

/// A part: its answers at a glance, and behind one line each of them.
pub fn part(filling: &Filling, section: &'static Section, view: View) -> AnyView {
    let views = filling.section(section);
    let (done, all) = parts::count(filling, section);
    let rows = views.iter().map(|question| row(filling, question, view)).collect_view();
    let whose = who_reads::WHOSE.iter().find(|(scope, _)| *scope == section.scope).map(|(_, words)| *words);
    view! {
        <section class="digest" aria-labelledby=format!("{}-kort", section.id)>
            <span class=parts::tick(done, all)></span>
            <h2 class="digest__title" id=format!("{}-kort", section.id)>{section.title.clone()}</h2>
            <span class="digest__count">{format!("{done} van {all}")}</span>
            <div class="digest__short">{glance(filling, section, &views)}</div>
            <details class="digest__all">
                <summary class="digest__open">
                    {format!("Bekijk alle {all} antwoorden")}<span class="hidden-text">": "{section.title.clone()}</span>
                </summary>
                <p class="small soft">{whose}"."</p>
                <dl class="answers">{rows}</dl>
            </details>
        </section>
    }
    .into_any()
}

/// The answers at a glance: plants, marks with counts, or a sentence.
fn glance(filling: &Filling, section: &'static Section, views: &[QuestionView]) -> AnyView {
    let kind = section.questions.first().map(|question| question.kind);
    match kind {
        Some(Kind::Growth) => {
            view! { <ul class="digest__plants">{views.iter().map(|it| plant(filling, it)).collect_view()}</ul> }
                .into_any()
        }
        Some(Kind::Step) => marks(filling, views),
        Some(Kind::Text) => view! { <p>{written(views)}</p> }.into_any(),
        _ => view! { <p>{facts(filling, views)}</p> }.into_any(),
    }
}

fn plant(filling: &Filling, view: &QuestionView) -> AnyView {
    let answer = view.answer.as_ref().filter(|_| view.is_answered());
    let words = answer.map_or_else(
        || "leeg".to_owned(),
        |answer| match answer.value {
            Value::Unknown => "nog niet".to_owned(),
            _ => answer.value.words(filling.format, Scope::Person, view.question),
        },
    );
    let picture = match answer.map(|answer| &answer.value) {
        Some(Value::Level(level)) => view! { <GrowthPicture level=*level size=GrowthSize::Small /> }.into_any(),
        _ => view! { <span class="digest__gap"></span> }.into_any(),
    };
    view! { <li>{picture}<span class="hidden-text">{short::name(view.question)}": "</span><span>{words}</span></li> }
        .into_any()
}

/// A mark a point, and how many of each.
fn marks(filling: &Filling, views: &[QuestionView]) -> AnyView {
    let step = |view: &QuestionView| match view.answer.as_ref().map(|answer| &answer.value) {
        Some(Value::Step(step)) if view.is_answered() => Some(*step),
        _ => None,
    };
    let mark = |view: &QuestionView| {
        let class = step(view).map_or_else(|| "mark mark--none".to_owned(), |step| format!("mark mark--{step}"));
        view! { <span class=class></span> }
    };
    let count = |level: u8| views.iter().filter(|view| step(view) == Some(level)).count();
    let steps = filling.format.step.iter().rev().filter(|it| count(it.level) > 0);
    let mut words: Vec<String> = steps.map(|it| format!("{} {}", count(it.level), it.label.to_lowercase())).collect();
    let unknown =
        views.iter().filter(|it| it.answer.as_ref().is_some_and(|answer| answer.value == Value::Unknown)).count();
    if unknown > 0 {
        words.push(format!("{unknown} weten we nog niet"));
    }
    view! {
        <p class="digest__marks" aria-hidden="true">{views.iter().map(mark).collect_view()}</p>
        <p>{if words.is_empty() { "Nog leeg.".to_owned() } else { words.join(", ") }}</p>
    }
    .into_any()
}

fn facts(filling: &Filling, views: &[QuestionView]) -> String {
    let said =
        views.iter().filter(|view| view.is_answered() && view.question.kind != Kind::Choices).filter_map(|view| {
            let value = &view.answer.as_ref()?.value;
            Some(format!(
                "{}: {}",
                short::name(view.question),
                value.words(filling.format, Scope::Region, view.question)
            ))
        });
    let said: Vec<String> = said.collect();
    if said.is_empty() { "Nog leeg.".to_owned() } else { format!("{}.", said.join(" · ")) }
}

/// Which texts there are, and who reads them.
fn written(views: &[QuestionView]) -> String {
    let texts: Vec<&QuestionView> =
        views.iter().filter(|it| it.question.kind == Kind::Text && it.answer.is_some()).collect();
    let names: Vec<&str> = texts.iter().map(|it| short::name(it.question)).collect();
    let shared =
        |share| texts.iter().filter(|it| it.answer.as_ref().is_some_and(|answer| answer.share == Some(share))).count();
    let (network, group) = (shared(Share::Network), shared(Share::Coordination));
    match (network, group) {
        (0, 0) => "Nog geen teksten. Dat mag.".to_owned(),
        (_, 0) => format!("{}: voor het hele netwerk.", names.join(", ")),
        (0, _) => format!("{}: voor jouw regio en de coördinatiegroep.", names.join(", ")),
        _ => format!(
            "{}: {network} voor het hele netwerk, {group} voor jouw regio en de coördinatiegroep.",
            names.join(", ")
        ),
    }
}

fn row(filling: &Filling, question: &QuestionView, view: View) -> AnyView {
    let to = view.place_from_check(question.section, question.question, false);
    let words = if question.answer.is_some() || !question.typed.is_empty() { "Wijzigen" } else { "Invullen" };
    view! {
        <div class="answer">
            <dt class="answer__question">{question.question.label.clone()}</dt>
            <dd class="answer__value">{value(filling, question)}{what_is_up(question, view)}</dd>
            <dd class="answer__action">
                <a href=to>{words}<span class="hidden-text">": "{question.question.label.clone()}</span></a>
            </dd>
        </div>
    }
    .into_any()
}

/// The way to the remark at a level that fell: without script nobody sees that question while going on.
fn what_is_up(question: &QuestionView, view: View) -> Option<AnyView> {
    let asks =
        question.question.remark && question.fell() && question.answer.as_ref().is_some_and(|it| it.remark.is_none());
    let place = view.place_from_check(question.section, question.question, false);
    let (page, _) = place.split_once('#').unwrap_or((place.as_str(), ""));
    let to = format!("{page}#{}", FieldPart::Remark.of(&question.question.id));
    asks.then(|| {
        view! {
            <span class="quote__who screen-only">
                "Lager dan de vorige keer. "
                <a href=to>"Wil je vertellen wat er speelt?"<span class="hidden-text">" "{question.question.label.clone()}</span></a>
            </span>
        }
        .into_any()
    })
}

fn value(filling: &Filling, view: &QuestionView) -> AnyView {
    let Some(answer) = &view.answer else {
        let typed = texts::typed(filling.format, view.section.scope, view.question, &view.typed).join("; ");
        let waits = view.shared.as_ref().is_some_and(|shared| shared.prefilled);
        return match () {
            () if typed.is_empty() => "Nog leeg".into_any(),
            () if waits => format!("Vorige keer: ‘{typed}’. Klopt dat nog?").into_any(),
            () => format!("Nog niet goed: {typed}").into_any(),
        };
    };
    answer_words(filling.format, view.section.scope, view.question, answer)
}

/// An answer in full: its value, what was written beside it, and of one's own who reads that.
pub(super) fn answer_words(
    format: &'static SurveyFormat,
    scope: Scope,
    question: &'static Question,
    answer: &Answer,
) -> AnyView {
    let picture = match answer.value {
        Value::Level(level) => Some(view! { <GrowthPicture level size=GrowthSize::Small />" " }),
        _ => None,
    };
    let themes: Vec<&str> = answer.themes.iter().filter_map(|theme| format.theme_label(theme)).collect();
    let reads = answer.share.filter(|_| scope == Scope::Person);
    let small = |words: String| view! { <span class="quote__who">{words}</span> };
    view! {
        {picture}
        {answer.value.words(format, scope, question)}
        {answer.remark.clone().map(|remark| small(format!("Toelichting: {remark}")))}
        {(!themes.is_empty()).then(|| small(format!("Thema’s: {}", themes.join("; "))))}
        {reads.map(|share| small(format!("Te lezen door: {}", share.label())))}
    }
    .into_any()
}
