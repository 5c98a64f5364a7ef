//! Who comes, for who may see the meeting: regions for everyone, names in one's own region, and for coordinators all of them.

use super::super::texts;
use crate::rounds::seen_now;
use crate::ui::{Disclosure, counted, listed};
use domain::time;
use leptos::prelude::*;
use service::meetings::rsvp::{Coming, NeedsList, PersonComing, Way};

/// More people than this are unfolded when asked for.
const MOST_ROWS: usize = 8;

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

/// Each person, and what they said, when and how; in one's own region it is not said which.
fn people(people: &[PersonComing]) -> AnyView {
    let is_one_region = people.iter().all(|person| person.region == people[0].region);
    let rows: Vec<_> = people.iter().map(|person| row(person, !is_one_region)).collect();
    let list = view! { <ul class="list">{rows}</ul> };
    if people.len() <= MOST_ROWS {
        return list.into_any();
    }
    let answered = people.iter().filter(|person| person.answer.is_some()).count();
    let summary = format!("Wie wat antwoordde ({answered} van {})", people.len());
    view! { <Disclosure summary=summary>{list}</Disclosure> }.into_any()
}

fn row(person: &PersonComing, with_region: bool) -> AnyView {
    let said = person.answer.as_ref().map_or_else(
        || "nog geen antwoord".to_owned(),
        |answer| {
            let (comes, day) = (texts::comes(answer.rsvp), seen_now().day_month(time::day(answer.at)));
            match answer.way {
                Way::Page => format!("{comes}, {day}"),
                Way::Calendar if answer.comment.is_empty() => format!("{comes}, uit de agenda, {day}"),
                Way::Calendar => format!("{comes}, uit de agenda, {day}: ‘{}’", answer.comment),
            }
        },
    );
    let region = person.region.as_ref().filter(|_| with_region).map(|region| format!(" ({region})"));
    view! { <li class="list__item"><strong>{person.name.clone()}</strong>{region}": "{said}</li> }.into_any()
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
