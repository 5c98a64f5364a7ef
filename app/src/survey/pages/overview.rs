//! The overview: until when, who reads it, how far each part is.

use super::{instead, kept_answers, left_on_device};
use crate::rounds::seen_now;
use crate::shell::Beside;
use crate::shell::context::{query, state};
use crate::shell::respond::{PageError, page};
use crate::survey::places::{CHECK, View};
use crate::survey::work::who_reads;
use crate::survey::{parts, short, texts};
use crate::ui::{Message, MessageKind, Note, PageHead};
use chrono::{DateTime, Utc};
use domain::survey::{Scope, Section};
use leptos::prelude::*;
use service::survey::{Filling, QuestionView, review};

/// `/vragenlijst`
#[component]
pub fn OverviewPage() -> impl IntoView {
    let (restored, view) = (query("teruggezet").unwrap_or_default(), View::here());
    let beside = state().site.beside;
    page(move |ctx, actor| async move {
        match review(&ctx, &actor).await {
            Ok(filling) => {
                let left = left_on_device(&actor, Some(&filling));
                let agreed = beside(ctx.clone(), actor.clone(), Beside::Questionnaire).await?;
                let late = kept_answers::message(&ctx, &actor, Some(filling.format)).await?;
                Ok::<_, PageError>(overview(
                    &filling,
                    view,
                    view! { {back(&filling, &restored)}{left}{late} }.into_any(),
                    agreed,
                    ctx.now(),
                ))
            }
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}

fn overview(filling: &Filling, view: View, unsaved: AnyView, agreed: Option<AnyView>, now: DateTime<Utc>) -> AnyView {
    let format = filling.format;
    let until = seen_now().until(filling.round.closes_at);
    let meeting = seen_now().weekday_date(filling.round.meeting_date);
    let done = filling.all().iter().filter(|view| view.is_answered()).count();
    let lead = format!(
        "Invullen kan {until}. Het kost ongeveer {} minuten; je kunt stoppen en later verdergaan.",
        format.minutes
    );
    let kicker = format!("Voor de bijeenkomst van {meeting}").into_any();
    let saved = filling.saved_at().map(|at| format!(". {}", texts::saved_at(at, now))).unwrap_or_default();
    // "26 van de 30" would read as if something was wanted of who has sent in.
    let (far, left_empty) = match parts::is_sent(filling) {
        true => left_empty(filling, view),
        false => (texts::filled(done, format.questions().count()) + &saved, None),
    };
    let rows = format.sections.iter().map(|section| row(filling, section, view)).collect_view();
    view! {
        <PageHead title="Vragenlijst" kicker lead />
        <div class="narrow stack">
            {unsaved}
            {(!filling.region_takes_part).then(not_counted)}
            {sent(filling, &until)}
            <p class="begin">
                {button(filling, view)}
                <span class="soft">{far}</span>
            </p>
            {left_empty}
            <ul class="steps">
                {rows}
                <li>{check_row(filling)}</li>
            </ul>
            {agreed}
            {beside(filling)}
            {who_reads(filling, None, "who")}
            <p class="small"><a href="/vragenlijst/kopie">"Jouw antwoorden van alle rondes"</a></p>
        </div>
    }
    .into_any()
}

/// One thing to do: the first question that has something to do, and then the check.
fn button(filling: &Filling, view: View) -> AnyView {
    let to_send = filling.sent_at.is_none() || filling.changed_since_sent();
    let first = view.first_open(filling);
    let (to, words, class) = match (first == CHECK, to_send) {
        (false, _) if !filling.has_begun() => (first, "Beginnen", "button"),
        (false, _) => (first, "Verdergaan", "button"),
        (true, true) => (first, "Controleren en insturen", "button"),
        (true, false) => (first, "Bekijk je antwoorden", "button button--second"),
    };
    view! { <a class=class href=to>{words}</a> }.into_any()
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
                "Op de dag dat deze ronde sluit, doet jouw regio niet mee aan het netwerk. Wat je invult, wordt opgeslagen, maar telt niet mee. Klopt dat niet? Vraag het aan de coördinatiegroep."
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
    let words = format!("Je hebt ingestuurd op {}. Wijzigen kan {until}.", seen_now().date_and_clock(at));
    Some(
        view! {
            <Message>
                <p>{words}</p>
                {changed.map(|words| view! { <p>{words}</p> })}
            </Message>
            {incomplete(filling)}
            {texts::leftover(&filling.leftover(), true).map(|words| view! { <Note><p>{words}</p></Note> })}
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

/// Of who has sent in: what they left empty, and the way to each of these questions.
fn left_empty(filling: &Filling, view: View) -> (String, Option<AnyView>) {
    let all = filling.all();
    let empty: Vec<_> = all.iter().filter(|it| it.section.scope == Scope::Person && it.answer.is_none()).collect();
    let link = |it: &&QuestionView| {
        let to = view.place(it.section, it.question);
        view! { <li><a href=to>{short::name(it.question)}</a></li> }
    };
    let links = empty.iter().map(link).collect_view();
    let list = (!empty.is_empty()).then(|| view! { <ul>{links}</ul> }.into_any());
    (texts::left_empty(empty.len()), list)
}

/// A part, with whose answers it asks and what of them stands ready.
fn row(filling: &Filling, section: &'static Section, view: View) -> AnyView {
    let (done, all) = parts::count(filling, section);
    let whose = match section.scope {
        Scope::Person => "jouw eigen antwoorden",
        Scope::Region if filling.colleague.is_some() => "samen met je collega",
        Scope::Region => "de antwoorden van je regio",
    };
    let ready =
        filling.section(section).iter().filter(|view| view.shared.as_ref().is_some_and(|it| it.prefilled)).count();
    let ready = match ready {
        0 => String::new(),
        ready if ready == all => ", staan al klaar".to_owned(),
        ready => format!(", {ready} staan al klaar"),
    };
    let far = match done > 0 && parts::is_counted(filling, section) {
        true => format!("{done} van {all} ingevuld · {whose}{ready}"),
        false => format!("{all} vragen · {whose}{ready}"),
    };
    parts::row(filling, section, view, Some(far.into_any()))
}

fn check_row(filling: &Filling) -> AnyView {
    let is_sent = parts::is_sent(filling);
    let (title, words) = match is_sent {
        true => ("Bekijk je antwoorden", "Alles is ingestuurd"),
        false => ("Controleren en insturen", "Kan altijd, ook als er nog iets leeg is"),
    };
    view! {
        <a class="steps__row" href=CHECK>
            <span class=parts::tick(usize::from(is_sent), 1)></span>
            <span>
                <span class="steps__title">{title}</span>
                <span class="steps__words">{words}</span>
            </span>
        </a>
    }
    .into_any()
}

fn beside(filling: &Filling) -> AnyView {
    let words = texts::beside_colleague(filling);
    let words = words.unwrap_or_else(|| "Je bent op dit moment de enige trekker van je regio.".to_owned());
    view! { <p class="soft">{words}</p> }.into_any()
}
