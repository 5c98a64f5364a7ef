//! The check before sending in: everything on one page, gaps first.

use super::{instead, readers};
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::survey::texts;
use crate::ui::{GrowthPicture, GrowthSize, Message, MessageKind, PageHead};
use domain::survey::{Problem, Scope, Section, Value};
use domain::time;
use leptos::prelude::*;
use service::survey::{Filling, QuestionView, review};

/// `/vragenlijst/controleren`
#[component]
pub fn ReviewPage() -> impl IntoView {
    page(|ctx, actor| async move {
        match review(&ctx, &actor).await {
            Ok(filling) => Ok::<_, PageError>(check(&filling, ctx.now())),
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}

fn check(filling: &Filling, now: chrono::DateTime<chrono::Utc>) -> AnyView {
    let saved = filling.saved_at().map(|at| view! { <p class="soft">{texts::saved_at(at, now)}"."</p> });
    let format = filling.round.format;
    let until = time::until(filling.round.closes_at);
    let kicker = view! { <a href="/vragenlijst">"Overzicht"</a>" · Controleren" }.into_any();
    let to_send = filling.sent_at.is_none() || filling.changed_since_sent();
    let lead = match filling.sent_at.map(time::date_and_clock) {
        None => format!("Kijk of alles klopt. Na het insturen kun je nog wijzigen {until}."),
        Some(at) if to_send => {
            format!("Je hebt ingestuurd op {at} en daarna iets veranderd. Stuur opnieuw in, dan telt dat mee.")
        }
        Some(at) => format!("Je hebt ingestuurd op {at}. Dit zijn je antwoorden. Wijzigen kan {until}."),
    };
    let title = if to_send { "Controleren en insturen" } else { "Jouw antwoorden" };
    // "Insturen" was pressed while something was missing.
    let document_title = match query("gaten") {
        Some(_) if !filling.gaps().is_empty() => format!("Fout: {title}"),
        _ => title.to_owned(),
    };
    let button = to_send.then(|| {
        view! {
            <form class="form" method="post" action="/vragenlijst/controleren">
                <p class="actions"><button class="button" type="submit">"Insturen"</button></p>
            </form>
        }
    });
    let sections = format.sections.iter().map(|section| part(filling, section)).collect_view();
    view! {
        <PageHead title document_title kicker lead />
        <div class="stack">
            {saved}
            {gaps(filling)}
            {leftover(filling)}
            {readers(format)}
            {sections}
            {button}
        </div>
    }
    .into_any()
}

/// What is missing, each with the way to it. It is no message of an error: the reader has not sent in yet.
fn gaps(filling: &Filling) -> Option<AnyView> {
    let gaps = filling.gaps();
    if gaps.is_empty() {
        return None;
    }
    let words = match gaps.len() {
        1 => "Er is nog 1 ding te doen voor je kunt insturen".to_owned(),
        count => format!("Er zijn nog {count} dingen te doen voor je kunt insturen"),
    };
    let rows = gaps.iter().map(|gap| gap_row(filling, gap)).collect_view();
    Some(
        view! {
            <div class="error-summary" id="gaten" tabindex="-1">
                <h2 class="error-summary__title">{words}</h2>
                <ul class="error-summary__list">{rows}</ul>
            </div>
        }
        .into_any(),
    )
}

fn gap_row(filling: &Filling, gap: &Problem) -> Option<AnyView> {
    let format = filling.round.format;
    let (section, question) = format.question(&gap.question)?;
    let words = texts::problem(format, question, section.scope, gap);
    let to = format!("/vragenlijst/{}?controle=ja#{}", section.id, question.id);
    Some(view! { <li><a href=to>{texts::about(&question.label, &words)}</a></li> }.into_any())
}

fn leftover(filling: &Filling) -> Option<AnyView> {
    let left = filling.leftover();
    (left.count > 0).then(|| {
        let what = if left.count == 1 { "1 gedeeld antwoord is".to_owned() } else { format!("{} gedeelde antwoorden zijn", left.count) };
        let words = format!(
            "{what} nog niet bevestigd. Je mag insturen: {} kan ze nog aanvullen. Zonder bevestiging tellen ze niet mee.",
            left.colleague
        );
        view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any()
    })
}

fn part(filling: &Filling, section: &'static Section) -> AnyView {
    let rows = filling.section(section).into_iter().map(|view| row(filling, &view)).collect_view();
    let whose = texts::WHOSE.iter().find(|(scope, _)| *scope == section.scope).map(|(_, words)| *words);
    view! {
        <section class="section">
            <h2 class="section__title">{section.title.clone()}</h2>
            <p class="soft">{whose}"."</p>
            <dl class="answers">{rows}</dl>
        </section>
    }
    .into_any()
}

fn row(filling: &Filling, view: &QuestionView) -> AnyView {
    let gap = !view.gaps().is_empty();
    let class = if gap { "answer answer--gap" } else { "answer" };
    let to = format!("/vragenlijst/{}?terug=ja#{}", view.section.id, view.question.id);
    view! {
        <div class=class>
            <dt class="answer__question">{view.question.label.clone()}</dt>
            <dd class="answer__value">{value(filling, view)}</dd>
            <dd class="answer__action">
                <a href=to>"Wijzigen"<span class="hidden-text">": "{view.question.label.clone()}</span></a>
            </dd>
        </div>
    }
    .into_any()
}

fn value(filling: &Filling, view: &QuestionView) -> AnyView {
    let Some(answer) = &view.answer else {
        let typed = texts::typed(filling.round.format, view.section.scope, view.question, &view.typed).join("; ");
        let waits = view.shared.as_ref().is_some_and(|shared| shared.prefilled);
        return match () {
            () if typed.is_empty() => "Niet ingevuld".into_any(),
            () if waits => format!("Nog niet bevestigd: {typed}").into_any(),
            () => format!("Nog niet goed: {typed}").into_any(),
        };
    };
    let words = answer.value.words(filling.round.format, view.section.scope, view.question);
    let picture = match answer.value {
        Value::Level(level) => Some(view! { <GrowthPicture level size=GrowthSize::Small />" " }),
        _ => None,
    };
    let themes: Vec<&str> = answer.themes.iter().filter_map(|theme| filling.round.format.theme_label(theme)).collect();
    let themes = (!themes.is_empty()).then(|| format!("Thema’s: {}", texts::listed(&themes)));
    let reads = answer.share.map(|share| format!("Te lezen door: {}", share.label()));
    let small = |words: String| view! { <span class="quote__who">{words}</span> };
    view! {
        {picture}
        {words}
        {answer.remark.clone().map(|remark| view! { <span class="quote__who">"Toelichting: "{remark}</span> })}
        {themes.map(small)}
        {reads.filter(|_| view.section.scope == Scope::Person).map(small)}
    }
    .into_any()
}
