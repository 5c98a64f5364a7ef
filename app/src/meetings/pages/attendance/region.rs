//! A region, or another group, with a row for each person.

use super::names::{GONE, KEEPER, NOT_THERE, REGION, THERE, WALK_IN};
use super::texts;
use crate::forms::{FieldError, Form, FormState, Hidden, KEY, error_id};
use crate::ui::Disclosure;
use chrono::NaiveDate;
use domain::time::SeenOn;
use leptos::prelude::*;
use service::meetings::attendance::{PersonThere, RegionThere, WalkIn};

/// More letters than a name has; one that is too long is refused with a sentence.
const LONGEST: usize = 200;

/// What every row needs to know.
pub(super) struct Hall {
    /// Where it posts to.
    pub(super) action: String,
    /// The day of the meeting.
    pub(super) day: NaiveDate,
    /// The day on which it is read.
    pub(super) seen: SeenOn,
    /// Who notes.
    pub(super) keeper: String,
    /// The form that came back.
    pub(super) form: Option<FormState>,
}

/// A region: who holds its seats, who came along, and a field for one more.
pub(super) fn region(hall: &Hall, of: &RegionThere, key: String) -> AnyView {
    let (id, name) = (of.region.to_string(), of.name.clone());
    let rows = of.people.iter().map(|person| row(hall, person)).chain(of.walk_ins.iter().map(along));
    let rows: Vec<_> = rows.collect();
    // The island shows it with the first who comes along.
    let is_empty = rows.is_empty();
    let nobody = of.people.is_empty().then(|| view! { <p class="soft">"De zetels van deze regio zijn leeg."</p> });
    let (label, action, keeper) = (format!("Wie is er van {name}?"), hall.action.clone(), hall.keeper.clone());
    let of_region = id.clone();
    let [title, labelled] = [(); 2].map(|()| format!("naam-{id}"));
    view! {
        <section class="here__region" id=format!("regio-{id}") data-regio=id aria-labelledby=labelled tabindex="-1">
            <h2 class="here__name" id=title>{name}</h2>
            {nobody}
            <div hidden=is_empty>
                <Form action label class="">
                    <Hidden name=KEEPER value=keeper />
                    <Hidden name=REGION value=of_region />
                    <ul class="here__people">{rows}</ul>
                </Form>
            </div>
            {one_more(hall, of, key)}
        </section>
    }
    .into_any()
}

/// People without a region; nothing when there are none.
pub(super) fn people(hall: &Hall, id: &'static str, name: &'static str, people: &[PersonThere]) -> Option<AnyView> {
    let rows: Vec<_> = people.iter().map(|person| row(hall, person)).collect();
    let (action, keeper) = (hall.action.clone(), hall.keeper.clone());
    let [title, labelled] = [(); 2].map(|()| format!("naam-{id}"));
    (!people.is_empty()).then(|| {
        view! {
            <section class="here__region" id=id aria-labelledby=labelled tabindex="-1">
                <h2 class="here__name" id=title>{name}</h2>
                <Form action label=format!("Wie is er: {name}?") class="">
                    <Hidden name=KEEPER value=keeper />
                    <ul class="here__people">{rows}</ul>
                </Form>
            </section>
        }
        .into_any()
    })
}

/// Somebody who was invited, with the button.
fn row(hall: &Hall, person: &PersonThere) -> AnyView {
    let is_there = person.is_there();
    let (name, pressed) = if is_there { (NOT_THERE, "true") } else { (THERE, "false") };
    let noted = person.noted.as_ref().map(|noted| texts::noted(noted, hall.day, hall.seen)).unwrap_or_default();
    view! {
        <li class="here__one" id=format!("p-{}", person.member)>
            <span class="here__who">
                <span class="here__person">{person.name.clone()}</span>
                <span class="here__said">{texts::said(person.said)}</span>
                <span class="here__noted" translate="no">{noted}</span>
            </span>
            <button
                class="button button--second here__touch"
                type="submit"
                name=name.as_str()
                value=person.member.to_string()
                aria-pressed=pressed
            >
                "Is er"
                <span class="hidden-text">{format!(" ({})", person.name)}</span>
            </button>
        </li>
    }
    .into_any()
}

/// Somebody who came along.
fn along(it: &WalkIn) -> AnyView {
    view! {
        <li class="here__one" data-gast=it.id.to_string()>
            <span class="here__who">
                <span class="here__person">{it.name.clone()}</span>
                <span class="here__said">"kwam mee"</span>
            </span>
            <button class="button button--second here__touch" type="submit" name=GONE.as_str() value=it.id.to_string()>
                "Haal weg"
                <span class="hidden-text">{format!(" ({})", it.name)}</span>
            </button>
        </li>
    }
    .into_any()
}

/// The field for somebody else, under what opens it.
fn one_more(hall: &Hall, of: &RegionThere, key: String) -> AnyView {
    let (id, name) = (of.region.to_string(), of.name.clone());
    let back = hall.form.clone().filter(|form| form.problem(WALK_IN).is_some() && form.value(REGION) == id);
    let typed = back.as_ref().map(|form| form.value(WALK_IN).to_owned()).unwrap_or_default();
    let key = back.as_ref().and_then(FormState::key).map_or(key, |key| key.to_string());
    let (open, field) = (back.is_some(), format!("gast-{id}"));
    let (invalid, described) = (open.then_some("true"), open.then(|| error_id(WALK_IN)));
    let error = back.map(|form| {
        view! { <div id=WALK_IN.as_str() tabindex="-1"><FieldError name=WALK_IN form=Some(form) /></div> }
    });
    let (action, keeper, label) = (hall.action.clone(), hall.keeper.clone(), format!("Iemand anders van {name}"));
    view! {
        <Disclosure summary="Iemand anders" about=name.clone() open>
            <Form action label class="here__along">
                <Hidden name=KEEPER value=keeper />
                <Hidden name=REGION value=id />
                <Hidden name=KEY value=key />
                {error}
                <label class="field__label" for=field.clone()>"Naam"</label>
                <input
                    class="field__input"
                    id=field
                    name=WALK_IN.as_str()
                    type="text"
                    value=typed
                    aria-describedby=described
                    aria-invalid=invalid
                    autocomplete="off"
                    maxlength=LONGEST.to_string()
                />
                <button class="button" type="submit">"Is er ook"<span class="hidden-text">{format!(" ({name})")}</span></button>
            </Form>
        </Disclosure>
    }
    .into_any()
}
