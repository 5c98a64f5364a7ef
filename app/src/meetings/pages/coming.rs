//! Who comes, for who may see the meeting: regions for everyone, names in one's own region, and for coordinators all of them.

use super::super::texts;
use crate::rounds::seen_now;
use crate::ui::{Disclosure, capital, counted, listed};
use domain::time;
use leptos::prelude::*;
use service::meetings::rsvp::{Coming, NeedsList, PersonComing, RegionComing, Way};

/// Who comes. Nothing for a meeting that nobody was asked to, or that passed without an answer.
pub(super) fn section(coming: &Coming, is_ahead: bool) -> Option<AnyView> {
    let is_open = coming.regions.iter().all(|region| region.comes.is_none())
        && coming.people.iter().all(|person| person.answer.is_none())
        && coming.coordinators + coming.partners == 0;
    if coming.regions.is_empty() && coming.people.is_empty() || !is_ahead && is_open {
        return None;
    }
    let words = texts::regions_come(&coming.regions, is_ahead).map(|words| view! { <p><strong>{words}</strong></p> });
    let apart = apart(coming, is_ahead).map(|words| view! { <p>{words}</p> });
    let title = if is_ahead { "Wie komt er?" } else { "Wie zou er komen?" };
    Some(
        view! {
            <section class="section stack" aria-labelledby="wie-komt">
                <h2 class="section__title" id="wie-komt">{title}</h2>
                {words}
                {apart}
                {regions(coming, is_ahead)}
                {without_region(coming, is_ahead)}
                {coming.needs.as_ref().map(needs)}
            </section>
        }
        .into_any(),
    )
}

/// The regions that come, and unfolded when asked for those of which it is not known yet, and those that do not. Of who may be
/// read it is said who said what.
fn regions(coming: &Coming, is_ahead: bool) -> impl IntoView + use<> {
    let of = |comes: Option<bool>| {
        let found = coming.regions.iter().filter(move |region| region.comes == comes);
        found.map(|region| one(region, &coming.people, is_ahead)).collect::<Vec<_>>()
    };
    let (come, open, stay) = (of(Some(true)), of(None), of(Some(false)));
    let list = |rows: Vec<AnyView>| view! { <ul class="comers">{rows}</ul> };
    let folded = |rows: Vec<AnyView>, words: &str| {
        (!rows.is_empty()).then(|| {
            let summary = format!("{words} ({})", counted(rows.len(), "regio", "regio’s"));
            view! { <Disclosure summary=summary>{list(rows)}</Disclosure> }
        })
    };
    view! {
        {(!come.is_empty()).then(|| list(come))}
        {folded(open, "Nog niet bekend")}
        {folded(stay, "Komt niet")}
    }
}

fn one(region: &RegionComing, people: &[PersonComing], is_ahead: bool) -> AnyView {
    let tick = match region.comes {
        Some(true) => "tick tick--full",
        _ => "tick",
    };
    let of_region = people.iter().filter(|person| person.region.as_ref() == Some(&region.name));
    let who =
        of_region.map(|person| view! { <span class="comers__who">{said(person, is_ahead)}</span> }).collect_view();
    view! {
        <li class="comers__one">
            <span class=tick aria-hidden="true"></span>
            <span class="comers__name">{region.name.clone()}</span>
            {who}
        </li>
    }
    .into_any()
}

/// Who is invited for no region, for who may read their names; unfolded when asked for while there are regions too.
fn without_region(coming: &Coming, is_ahead: bool) -> Option<AnyView> {
    let people: Vec<&PersonComing> = coming.people.iter().filter(|person| person.region.is_none()).collect();
    if people.is_empty() {
        return None;
    }
    let answered = people.iter().filter(|person| person.answer.is_some()).count();
    let words = match answered {
        0 => format!("nog niemand antwoordde, van {}", counted(people.len(), "persoon", "mensen")),
        1 => format!("1 van de {} antwoordde", people.len()),
        _ => format!("{answered} van de {} antwoordden", people.len()),
    };
    let rows = people.into_iter().map(|person| view! { <li>{said(person, is_ahead)}</li> }).collect_view();
    let list = view! { <ul class="comers">{rows}</ul> };
    Some(match coming.regions.is_empty() {
        true => view! { <p><strong>{capital(&words)}"."</strong></p> {list} }.into_any(),
        false => view! { <Disclosure summary=format!("Zonder regio ({words})")>{list}</Disclosure> }.into_any(),
    })
}

/// "Verder komen 2 mensen van de coördinatiegroep en 1 partner."; where there are no regions before it "2 mensen van de coördinatiegroep
/// komen."
fn apart(coming: &Coming, is_ahead: bool) -> Option<String> {
    let people = |count: usize| format!("{} van de coördinatiegroep", counted(count, "persoon", "mensen"));
    let mut parts = Vec::new();
    if coming.coordinators > 0 {
        parts.push(people(coming.coordinators));
    }
    if coming.partners > 0 {
        parts.push(counted(coming.partners, "partner", "partners"));
    }
    let one = coming.coordinators + coming.partners == 1;
    let who = listed(&parts);
    if coming.regions.is_empty() {
        let come = match (is_ahead, one) {
            (true, true) => "komt",
            (true, false) => "komen",
            (false, true) => "zou komen",
            (false, false) => "zouden komen",
        };
        return (!parts.is_empty()).then(|| format!("{} {come}.", capital(&who)));
    }
    let words = match (is_ahead, one) {
        (true, true) => format!("Verder komt {who}."),
        (true, false) => format!("Verder komen {who}."),
        (false, true) => format!("Verder zou {who} komen."),
        (false, false) => format!("Verder zouden {who} komen."),
    };
    (!parts.is_empty()).then_some(words)
}

/// "Vera Bedacht komt (3 maart)".
fn said(person: &PersonComing, is_ahead: bool) -> String {
    let Some(answer) = &person.answer else {
        return format!("{}: {}", person.name, if is_ahead { "nog geen antwoord" } else { "geen antwoord" });
    };
    let (comes, day) = (texts::comes(answer.rsvp, is_ahead), seen_now().day_month(time::day(answer.at)));
    let how = match answer.way {
        Way::Page => day,
        Way::Calendar => format!("uit de agenda, {day}"),
    };
    let wrote = if answer.comment.is_empty() { String::new() } else { format!(": ‘{}’", answer.comment) };
    format!("{} {comes} ({how}){wrote}", person.name)
}

/// What those who come need, without their names.
fn needs(list: &NeedsList) -> AnyView {
    let part = |title: &'static str, texts: &[(String, usize)]| {
        let items = texts.iter().map(|(text, count)| {
            let words = if *count > 1 { format!("{text} ({count} keer)") } else { text.clone() };
            view! { <li>{words}</li> }
        });
        (!texts.is_empty()).then(|| view! { <h4>{title}</h4><ul>{items.collect_view()}</ul> })
    };
    if list.diet.is_empty() && list.access.is_empty() {
        return ().into_any();
    }
    view! {
        <h3>"Wat mensen nodig hebben"</h3>
        {part("Eten en drinken", &list.diet)}
        {part("Toegang en meedoen", &list.access)}
    }
    .into_any()
}
