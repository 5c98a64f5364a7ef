//! The check before sending in: everything on one page, gaps first.

use super::{instead, left_on_device, page_tag, readers};
use crate::forms::Hidden;
use crate::rounds::seen_now;
use crate::shell::context::{extension, query};
use crate::shell::respond::{PageError, page};
use crate::survey::post::OWNER;
use crate::survey::texts;
use crate::ui::{GrowthPicture, GrowthSize, Message, MessageKind, PageHead};
use domain::survey::{FieldPart, Problem, Scope, Section, Value};
use leptos::prelude::*;
use service::account::Session;
use service::survey::{Filling, QuestionView, review};

/// `/vragenlijst/controleren`
#[component]
pub fn ReviewPage() -> impl IntoView {
    let session = extension::<Session>();
    page(move |ctx, actor| async move {
        match review(&ctx, &actor).await {
            Ok(filling) => {
                let owner = page_tag(&ctx, session.as_ref());
                let left = left_on_device(&actor, Some(filling.round.id));
                Ok::<_, PageError>(check(&filling, left, owner, ctx.now()))
            }
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}

fn check(filling: &Filling, left: AnyView, owner: String, now: chrono::DateTime<chrono::Utc>) -> AnyView {
    let saved = filling.saved_at().map(|at| view! { <p class="soft">{texts::saved_at(at, now)}"."</p> });
    let format = filling.format;
    let until = seen_now().until(filling.round.closes_at);
    let kicker = view! { <a href="/vragenlijst">"Overzicht"</a>" · Controleren" }.into_any();
    let to_send = filling.sent_at.is_none() || filling.changed_since_sent();
    let lead = match filling.sent_at.map(|at| seen_now().date_and_clock(at)) {
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
    let sections = format.sections.iter().map(|section| part(filling, section)).collect_view();
    view! {
        <PageHead title document_title kicker lead />
        <div class="stack">
            {left}
            {saved}
            {if to_send { gaps(filling) } else { incomplete(filling) }}
            {leftover(filling)}
            {readers(format)}
            {sections}
            {to_send.then(|| send(owner))}
        </div>
    }
    .into_any()
}

fn send(owner: String) -> impl IntoView {
    view! {
        <form class="form" method="post" action="/vragenlijst/controleren">
            <Hidden name=OWNER value=owner />
            <p class="actions"><button class="button" type="submit">"Insturen"</button></p>
        </form>
    }
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
    let rows = gaps.iter().map(|gap| gap_row(filling, gap, None)).collect_view();
    Some(summary(words, None, rows.into_any()))
}

/// What does not count of the region's answers, for who has sent in.
fn incomplete(filling: &Filling) -> Option<AnyView> {
    let views = filling.incomplete();
    if views.is_empty() {
        return None;
    }
    let words = match views.len() {
        1 => "Je hebt ingestuurd, maar 1 gezamenlijk antwoord vraagt nog iets".to_owned(),
        count => format!("Je hebt ingestuurd, maar {count} gezamenlijke antwoorden vragen nog iets"),
    };
    let row = |view: &QuestionView| {
        let gaps = view.gaps();
        gaps.iter().map(|gap| gap_row(filling, gap, Some(texts::counts_not(view)))).collect_view()
    };
    let rows = views.iter().map(row).collect_view();
    Some(summary(words, Some("Opslaan is genoeg: je hoeft daarna niet opnieuw in te sturen."), rows.into_any()))
}

fn summary(title: String, hint: Option<&'static str>, rows: AnyView) -> AnyView {
    view! {
        <div class="error-summary" id="gaten" tabindex="-1">
            <h2 class="error-summary__title">{title}</h2>
            {hint.map(|words| view! { <p>{words}</p> })}
            <ul class="error-summary__list">{rows}</ul>
        </div>
    }
    .into_any()
}

fn gap_row(filling: &Filling, gap: &Problem, state: Option<&str>) -> Option<AnyView> {
    let format = filling.format;
    let (section, question) = format.question(&gap.question)?;
    let what_to_do = texts::problem(format, question, section.scope, gap);
    let words = state.map(|state| format!("Dit antwoord {state} ")).unwrap_or_default() + &what_to_do;
    let to = format!("/vragenlijst/{}?controle=ja#{}", section.id, question.id);
    Some(view! { <li><a href=to>{texts::about(&question.label, &words)}</a></li> }.into_any())
}

fn leftover(filling: &Filling) -> Option<AnyView> {
    let words = texts::leftover(&filling.leftover(), filling.sent_at.is_some())?;
    Some(view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any())
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
            <dd class="answer__value">{value(filling, view)}{what_is_up(view)}</dd>
            <dd class="answer__action">
                <a href=to>"Wijzigen"<span class="hidden-text">": "{view.question.label.clone()}</span></a>
            </dd>
        </div>
    }
    .into_any()
}

/// The way to the remark at a level that fell: without script nobody sees that question while going on.
fn what_is_up(view: &QuestionView) -> Option<AnyView> {
    let asks = view.question.remark && view.fell() && view.answer.as_ref().is_some_and(|it| it.remark.is_none());
    let to = format!("/vragenlijst/{}?terug=ja#{}", view.section.id, FieldPart::Remark.of(&view.question.id));
    asks.then(|| {
        view! {
            <span class="quote__who screen-only">
                <a href=to>"Wat speelt er?"<span class="hidden-text">" "{view.question.label.clone()}</span>" (niet verplicht)"</a>
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
            () if typed.is_empty() => "Niet ingevuld".into_any(),
            () if waits => format!("Nog niet bevestigd: {typed}").into_any(),
            () => format!("Nog niet goed: {typed}").into_any(),
        };
    };
    let words = answer.value.words(filling.format, view.section.scope, view.question);
    let picture = match answer.value {
        Value::Level(level) => Some(view! { <GrowthPicture level size=GrowthSize::Small />" " }),
        _ => None,
    };
    let themes: Vec<&str> = answer.themes.iter().filter_map(|theme| filling.format.theme_label(theme)).collect();
    let themes = (!themes.is_empty()).then(|| format!("Thema’s: {}", themes.join("; ")));
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
