//! The overview: until when, who reads it, how far each part is.

use super::{instead, kept_answers, left_on_device, readers};
use crate::rounds::texts::progress;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::survey::texts;
use crate::ui::{Message, MessageKind, PageHead, Tag, TagKind};
use domain::survey::{Scope, Section};
use domain::time;
use leptos::prelude::*;
use service::survey::{Filling, SectionState, review};

/// `/vragenlijst`
#[component]
pub fn OverviewPage() -> impl IntoView {
    let restored = query("teruggezet").unwrap_or_default();
    page(move |ctx, actor| async move {
        match review(&ctx, &actor).await {
            Ok(filling) => {
                let left = left_on_device(&actor, Some(filling.round.id));
                let late = kept_answers::message(&ctx, &actor).await?;
                Ok::<_, PageError>(overview(
                    &filling,
                    view! { {back(&filling, &restored)}{left}{late} }.into_any(),
                    ctx.now(),
                ))
            }
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}

fn overview(filling: &Filling, unsaved: AnyView, now: chrono::DateTime<chrono::Utc>) -> AnyView {
    let format = filling.format;
    let until = time::until(filling.round.closes_at);
    let meeting = time::weekday_date(filling.round.meeting_date);
    let done = filling.all().iter().filter(|view| view.answer.is_some()).count();
    let lead = format!(
        "Invullen kan {until}. Het kost ongeveer {} minuten. Je kunt stoppen en later verdergaan: \
         alles wat je invult, wordt bewaard.",
        format.minutes
    );
    let kicker = format!("Voor de bijeenkomst van {meeting}").into_any();
    let saved = filling.saved_at().map(|at| format!(" {}.", texts::saved_at(at, now)));
    // One thing to do: the first part that is not done, and then the check.
    let next = format.sections.iter().find(|section| filling.state(section) != SectionState::Done);
    let is_next = |section: &Section| next.is_some_and(|next| next.id == section.id);
    let rows = format.sections.iter().map(|section| row(filling, section, is_next(section))).collect_view();
    let is_sent = filling.sent_at.is_some() && !filling.changed_since_sent();
    let words = if is_sent { "Bekijk je antwoorden" } else { "Controleren en insturen" };
    let check = if next.is_none() && !is_sent { "button" } else { "button button--second" };
    view! {
        <PageHead title="Vragenlijst" kicker lead />
        <div class="narrow stack">
            {unsaved}
            {(!filling.region_takes_part).then(not_counted)}
            {sent(filling, &until)}
            {readers(filling.format)}
            <p>{texts::answered(done, format.questions().count())}{saved}</p>
            <ol class="tasks">{rows}</ol>
            {colleague(filling)}
            <p class="actions">
                <a class=check href="/vragenlijst/controleren">{words}</a>
            </p>
        </div>
    }
    .into_any()
}

/// After logging in: in which parts something stands that was typed while logged out.
fn back(filling: &Filling, restored: &str) -> Option<AnyView> {
    let sections = filling.format.sections.iter();
    let sections: Vec<_> = sections.filter(|section| restored.split(',').any(|id| id == section.id)).collect();
    (!sections.is_empty()).then(|| {
        let link = |section: &Section| {
            view! { <li><a href=format!("/vragenlijst/{}", section.id)>{section.title.clone()}</a></li> }
        };
        view! {
            <Message kind=MessageKind::Done>
                <p>"Je vulde iets in toen je was uitgelogd. Dat staat nu in je vragenlijst. Kijk het even na:"</p>
                <ul>{sections.into_iter().map(link).collect_view()}</ul>
            </Message>
        }
        .into_any()
    })
}

fn not_counted() -> AnyView {
    view! {
        <Message kind=MessageKind::Warn>
            <p>
                "Op de dag dat deze ronde sluit, doet jouw regio niet mee aan het netwerk. Wat je invult, wordt bewaard, maar telt niet mee. Klopt dat niet? Vraag het aan de coördinatiegroep."
            </p>
        </Message>
    }
    .into_any()
}

fn sent(filling: &Filling, until: &str) -> Option<AnyView> {
    let at = filling.sent_at?;
    let changed = filling.changed_since_sent().then_some(
        "Je hebt daarna iets veranderd. Dat telt pas mee als je opnieuw instuurt. Tot dan geldt wat je eerder instuurde."
    );
    let words = format!("Je hebt ingestuurd op {}. Wijzigen kan {until}.", time::date_and_clock(at));
    Some(
        view! {
            <Message>
                <p>{words}</p>
                {changed.map(|words| view! { <p>{words}</p> })}
            </Message>
            {incomplete(filling)}
        }
        .into_any(),
    )
}

/// An answer of the region that does not count although it was sent in.
fn incomplete(filling: &Filling) -> Option<AnyView> {
    let words = texts::incomplete(&filling.incomplete())?;
    Some(
        view! {
            <Message kind=MessageKind::Warn>
                <p>{words}" "<a href="/vragenlijst/controleren#gaten">"Bekijk wat er nog moet"</a></p>
            </Message>
        }
        .into_any(),
    )
}

fn row(filling: &Filling, section: &'static Section, is_next: bool) -> AnyView {
    let state = filling.state(section);
    let kind = match state {
        SectionState::NotBegun => TagKind::Same,
        SectionState::Busy => TagKind::Busy,
        SectionState::Done => TagKind::Done,
    };
    let button = match state {
        SectionState::NotBegun => "Beginnen",
        SectionState::Busy => "Verdergaan",
        SectionState::Done => "Bekijken",
    };
    let whose = match section.scope {
        Scope::Person => "Jouw eigen antwoorden",
        Scope::Region if filling.colleague.is_some() => "Samen met je collega",
        Scope::Region => "De antwoorden van je regio",
    };
    let words = format!("{} vragen. {whose}.", section.questions.len());
    let class = if is_next { "button" } else { "button button--second" };
    view! {
        <li class="task">
            <div class="task__main">
                <h2 class="task__title">{section.title.clone()}</h2>
                <p class="task__words">{words}</p>
            </div>
            <Tag kind words=texts::section_state(state) />
            <a class=class href=format!("/vragenlijst/{}", section.id)>
                {button}<span class="hidden-text">": "{section.title.clone()}</span>
            </a>
        </li>
    }
    .into_any()
}

fn colleague(filling: &Filling) -> AnyView {
    match &filling.colleague {
        Some(colleague) => {
            let words = format!("Je collega {} {}.", colleague.name, progress(colleague.progress));
            view! { <p class="soft">{words}</p> }.into_any()
        }
        None => view! { <p class="soft">"Je bent op dit moment de enige trekker van je regio."</p> }.into_any(),
    }
}
