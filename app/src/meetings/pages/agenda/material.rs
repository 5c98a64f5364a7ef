//! What an agenda is made from: what regions wrote, by theme, and what waits.

use super::names::{TAKE_UP, TEXT};
use super::{make_path, new_path, point_path};
use crate::forms::{Choice, Form, option_row};
use crate::rounds::seen_now;
use crate::ui::{Disclosure, counted};
use domain::time;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::agenda::{ItemView, Material, MaterialText, MaterialTheme};

/// What regions wrote, by theme, to choose from.
pub(super) fn material(meeting: &MeetingView, material: &Material) -> AnyView {
    let none = (!material.has_round).then(|| view! { <p>{later(meeting)}</p> });
    if material.themes.is_empty() {
        let empty = material.has_round.then_some("Er zijn geen antwoorden op deze vragen.");
        return view! { {none}<p>{empty}</p> }.into_any();
    }
    let themes = material.themes.iter().enumerate().map(|(number, theme)| group(theme, number)).collect_view();
    view! {
        {none}
        <form class="stack" method="get" action=new_path(meeting.id) aria-label="Punt maken van antwoorden">
            {themes}
        </form>
    }
    .into_any()
}

/// When there will be something.
fn later(meeting: &MeetingView) -> String {
    match &meeting.round {
        Some(round) => format!(
            "De antwoorden op de vragenlijst komen hier als de ronde is gesloten. Invullen kan {}.",
            seen_now().until(round.times.closes_at)
        ),
        None => "Bij deze bijeenkomst hoort geen vragenlijst.".to_owned(),
    }
}

fn group(theme: &MaterialTheme, number: usize) -> AnyView {
    let label = theme.theme.as_ref().map_or("Zonder thema".to_owned(), |(_, label)| label.clone());
    let summary = format!("{label}: {}", counted(theme.regions, "regio", "regio’s"));
    let boxes = theme.texts.iter().map(one).collect_view();
    let about = format!(", bij {label}");
    let (legend, open) = (format!("Antwoorden bij {label}"), number == 0);
    view! {
        <Disclosure summary open>
            <fieldset class="group"><legend class="hidden-text">{legend}</legend><div class="options">{boxes}</div></fieldset>
            <p><button type="submit" class="button">"Maak een punt van wat je koos"<span class="hidden-text">{about}</span></button></p>
        </Disclosure>
    }
    .into_any()
}

fn one(text: &MaterialText) -> AnyView {
    let question = match text.question.as_str() {
        "o3-behoefte" => "heeft nodig",
        "o4-aanbod" => "biedt aan",
        "o5-agenda" => "wil bespreken",
        _ => "schreef",
    };
    let few = text.is_for_coordination.then_some("alleen voor de regio en de coördinatiegroep");
    let marked = text.is_marked.then_some("klaargezet");
    let used = text.is_used.then_some("al gebruikt");
    let signs: Vec<&str> = [few, marked, used].into_iter().flatten().collect();
    let signs = if signs.is_empty() { String::new() } else { format!(" ({})", signs.join(", ")) };
    let choice =
        Choice::new(text.id.to_string(), format!("{} {question}{signs}", text.region_name)).saying(text.words.clone());
    option_row("checkbox", None, TEXT.to_string(), choice, false)
}

/// The items that wait for a meeting that has time for them.
pub(super) fn waiting(meeting: &MeetingView, items: &[ItemView]) -> Option<AnyView> {
    if items.is_empty() {
        return None;
    }
    let row = |item: &ItemView| {
        let since = item.waits_since.map(|date| format!(", bleef liggen op {}", time::full_date(date)));
        let (title, id, label) = (item.title.clone(), item.id.to_string(), format!("Op de agenda: {}", item.title));
        let (change, about) = (point_path(meeting.id, item.id), format!("Wijzigen: {}", item.title));
        view! {
            <li class="list__item row">
                <span><strong>{title}</strong>{format!(", {} minuten", item.minutes)}{since}</span>
                <button type="submit" class="button button--quiet" name=TAKE_UP.as_str() value=id aria-label=label>"Op de agenda"</button>
                <a class="button button--quiet" href=change aria-label=about>"Wijzigen"</a>
            </li>
        }
    };
    let rows = items.iter().map(row).collect_view();
    Some(
        view! {
            <section class="section" aria-labelledby="blijft-liggen">
                <h2 class="section__title" id="blijft-liggen">"Blijft liggen"</h2>
                <p>"Deze punten pasten eerder niet. Zet ze op deze agenda, of laat ze nog even wachten."</p>
                <Form action=make_path(meeting.id) label="Wat bleef liggen" class=""><ul class="list">{rows}</ul></Form>
            </section>
        }
        .into_any(),
    )
}
