//! Who comes, for who may see the meeting: regions for everyone, names in one's own region, and for coordinators all of them.

use super::super::texts;
use crate::rounds::seen_now;
use crate::ui::{TableRegion, counted, listed};
use domain::time;
use leptos::prelude::*;
use service::meetings::rsvp::{Coming, NeedsList, PersonComing, Way};

/// Who comes. Nothing for a meeting that nobody was asked to.
pub(super) fn section(coming: &Coming, is_ahead: bool) -> Option<AnyView> {
    if coming.regions.is_empty() && coming.people.is_empty() {
        return None;
    }
    let regions = texts::regions_come(&coming.regions, is_ahead);
    let apart = apart(coming, is_ahead);
    let names: Vec<String> =
        coming.regions.iter().filter(|region| region.comes == Some(true)).map(|region| region.name.clone()).collect();
    let which = (!names.is_empty()).then(|| view! { <p class="soft">{listed(&names)}</p> });
    let people = (!coming.people.is_empty()).then(|| people(&coming.people));
    let title = if is_ahead { "Wie komt er?" } else { "Wie zou er komen?" };
    Some(
        view! {
            <section class="section stack" aria-labelledby="wie-komt">
                <h2 class="section__title" id="wie-komt">{title}</h2>
                {regions.map(|words| view! { <p><strong>{words}</strong></p> })}
                {which}
                {apart.map(|words| view! { <p>{words}</p> })}
                {people}
                {coming.needs.as_ref().map(needs)}
            </section>
        }
        .into_any(),
    )
}

/// "Ook 2 mensen van de coördinatiegroep en 1 partner komen."
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
    let verb = match (is_ahead, one) {
        (true, true) => "komt",
        (true, false) => "komen",
        (false, true) => "zou komen",
        (false, false) => "zouden komen",
    };
    (!parts.is_empty()).then(|| format!("Verder {verb} {}.", listed(&parts)))
}

/// A table with each person, and what they said, when and how.
fn people(people: &[PersonComing]) -> AnyView {
    let rows = people.iter().map(|person| {
        let said = person.answer.as_ref();
        let answer = said.map_or("nog geen antwoord", |answer| texts::comes(answer.rsvp));
        let how = said.map(|answer| {
            let day = seen_now().day_month(time::day(answer.at));
            match answer.way {
                Way::Page => day,
                Way::Calendar if answer.comment.is_empty() => format!("uit de agenda, {day}"),
                Way::Calendar => format!("uit de agenda, {day}: ‘{}’", answer.comment),
            }
        });
        view! {
            <tr>
                <th scope="row">{person.name.clone()}</th>
                <td>{person.region.clone().unwrap_or_else(|| "–".to_owned())}</td>
                <td>{answer}</td>
                <td>{how.unwrap_or_else(|| "–".to_owned())}</td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <TableRegion label="Wie wat antwoordde">
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">"Naam"</th>
                        <th scope="col">"Regio"</th>
                        <th scope="col">"Antwoord"</th>
                        <th scope="col">"Wanneer"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    }
    .into_any()
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
