//! The items of an agenda, as members read them.

use super::names::DOTS;
use super::{path, place};
use crate::forms::Form;
use crate::ui::{Disclosure, Tag, TagKind, Typed, counted, listed};
use domain::ids::MeetingId;
use leptos::prelude::*;
use service::meetings::agenda::{AgendaView, ItemView};

/// So many dots are drawn at most; the words have their number.
const MARKS: u32 = 40;

/// The items in order; for who can give a dot now within the form of the dots, as a form without a button is none.
pub(super) fn points(meeting: MeetingId, agenda: &AgendaView) -> AnyView {
    let list = list(agenda);
    let gives = agenda.published_at.is_some() && agenda.dots.is_open && agenda.dots.left.is_some();
    if gives { view! { <Form action=path(meeting) label="Stippen" class="">{list}</Form> }.into_any() } else { list }
}

/// The items under each other in the order of the day, each with what there is to it.
fn list(agenda: &AgendaView) -> AnyView {
    let each = agenda.items.iter().map(|item| match item.is_break {
        true => pause(item),
        false => point(item, agenda),
    });
    view! { <ol class="points">{each.collect_view()}</ol> }.into_any()
}

/// When an item begins; nothing beyond the end of the day.
pub(super) fn begins(item: &ItemView) -> Option<String> {
    item.starts.map(|at| at.format("%H:%M").to_string())
}

fn pause(item: &ItemView) -> AnyView {
    let (at, title, minutes) = (begins(item), item.title.clone(), lasts(item));
    view! {
        <li class="point point--break">
            <p class="point__at">{at}</p>
            <p class="point__main">{title}<span class="point__minutes">{minutes}</span></p>
        </li>
    }
    .into_any()
}

fn lasts(item: &ItemView) -> String {
    counted(usize::from(item.minutes), "minuut", "minuten")
}

fn point(item: &ItemView, agenda: &AgendaView) -> AnyView {
    let (at, title, id) = (begins(item), item.title.clone(), place(item.id));
    let note = (!item.note.is_empty()).then(|| view! { <p><Typed text=item.note.clone() /></p> });
    let (facts, asked, sources) = (facts(item), asked(item), sources(item));
    let dots = dots(item, agenda);
    view! {
        <li class="point" id=id tabindex="-1">
            <p class="point__at">{at}</p>
            <div class="point__main stack">
                <h3 class="point__title">{title}</h3>
                <p class="point__facts">{facts}</p>
                {note}
                {asked}
                {sources}
                {dots}
            </div>
        </li>
    }
    .into_any()
}

/// An item for who holds the meeting: what it is for, and which regions asked for it in which words.
pub(in super::super) fn about(item: &ItemView) -> AnyView {
    let times = begins(item).map(|at| format!("{at} · "));
    let note = (!item.note.is_empty()).then(|| view! { <p><Typed text=item.note.clone() /></p> });
    let (facts, asked, sources) = (facts(item), asked(item), sources(item));
    view! { <div class="stack"><p class="point__facts">{times}{facts}</p>{note}{asked}{sources}</div> }.into_any()
}

/// What it is for, how long it takes, its theme and who leads it, on one line.
fn facts(item: &ItemView) -> String {
    let aim = item.aim.map(|aim| aim.label().to_owned());
    let owner = item.owner.as_ref().map(|(_, name)| format!("met {name}"));
    let theme = item.theme.as_ref().map(|(_, label)| format!("thema: {label}"));
    [aim, Some(lasts(item)), owner, theme].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The region that tells its story, once it said yes.
fn asked(item: &ItemView) -> Option<AnyView> {
    let asked = item.asked.as_ref()?;
    let words = match asked.says {
        Some(true) => format!("{} vertelt hoe het daar gaat", asked.name),
        Some(false) => return None,
        None => format!("Aan {} is gevraagd om te vertellen hoe het daar gaat", asked.name),
    };
    Some(view! { <p><Tag kind=TagKind::Talk words /></p> }.into_any())
}

/// Which regions wrote about it, and what.
fn sources(item: &ItemView) -> Option<AnyView> {
    if item.sources.is_empty() {
        return None;
    }
    let regions: Vec<String> = item.regions_for_all().into_iter().map(str::to_owned).collect();
    let from = match regions.len() {
        0 => None,
        1 => Some(format!("Gevraagd door {}", regions[0])),
        count => Some(format!("Gevraagd door {count} regio’s: {}", listed(&regions))),
    };
    let quote = |source: &service::meetings::agenda::SourceView| {
        let (words, who) = (source.words.clone(), source.region_name.clone());
        let few = (!source.consent.is_given()).then_some(" (leest nu alleen de regio en de coördinatiegroep)");
        view! { <li><p class="quote lines">{words}</p><p class="quote__who">{who}{few}</p></li> }
    };
    let quotes = item.sources.iter().map(quote).collect_view();
    let about = item.title.clone();
    Some(
        view! {
            {from.map(|from| view! { <p class="point__from">{from}</p> })}
            <Disclosure summary="Wat schreven ze?" about><ul class="point__quotes">{quotes}</ul></Disclosure>
        }
        .into_any(),
    )
}

/// The dots of an item in words, and for who can give one the buttons.
fn dots(item: &ItemView, agenda: &AgendaView) -> Option<AnyView> {
    if agenda.published_at.is_none() || item.dots.dots == 0 && !agenda.dots.is_open {
        return None;
    }
    let words = match (item.dots.dots, item.dots.regions) {
        (0, _) => "Nog geen stippen".to_owned(),
        (dots, 0) => format!("{} van de coördinatiegroep", counted(dots as usize, "stip", "stippen")),
        (dots, regions) => {
            let from = counted(regions, "regio", "regio’s");
            format!("{}, van {from}", counted(dots as usize, "stip", "stippen"))
        }
    };
    let marks = (item.dots.dots > 0).then(|| {
        let marks = "●".repeat(item.dots.dots.min(MARKS) as usize);
        view! { <span class="point__marks" aria-hidden="true">{marks}</span> }
    });
    let own = (item.own_dots > 0).then(|| format!(" ({} van jou of je zetel)", item.own_dots));
    let buttons = agenda.dots.left.filter(|_| agenda.dots.is_open).map(|left| buttons(item, left));
    Some(
        view! {
            <p class="point__dots">
                {marks}
                <span>{words}{own}</span>
                {buttons}
            </p>
        }
        .into_any(),
    )
}

fn buttons(item: &ItemView, left: u8) -> AnyView {
    let (more, less) = (format!("{} {}", item.id, item.own_dots + 1), item.own_dots.checked_sub(1));
    let title = item.title.clone();
    let add = (left > 0).then(|| {
        view! { <button type="submit" class="button button--quiet" name=DOTS.as_str() value=more aria-label=format!("Stip erbij: {title}")>"Stip erbij"</button> }
    });
    let take = less.map(|less| {
        let (value, label) = (format!("{} {less}", item.id), format!("Stip weg: {}", item.title));
        view! { <button type="submit" class="button button--quiet" name=DOTS.as_str() value=value aria-label=label>"Stip weg"</button> }
    });
    view! { {add} {take} }.into_any()
}
