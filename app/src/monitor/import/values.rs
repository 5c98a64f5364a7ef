//! What the values mean, and what the file comes to with that.

use super::mapping::NO_REGION;
use super::names::{self, ASKED, STEP, TO_COLUMNS, TO_STORE, TO_VALUES};
use super::{PATH, carry, meeting, read_as};
use crate::forms::{Form, FormState, Hidden, TICKED};
use crate::ui::{Disclosure, TableRegion, breakable, counted};
use domain::monitor::import::{Found, FoundRegion, Means, NOTHING, Scale, Sheet};
use domain::survey::SurveyFormat;
use leptos::prelude::*;
use service::monitor::import::Preview;

/// More values than this are no answers to our questions, and more fields than a form may have.
const MOST_ROWS: usize = 300;

/// The step at which values get their meaning, and the last press.
pub(super) fn step(form: &FormState, sheet: &Sheet, found: &Preview) -> AnyView {
    let kept = carry(form, names::is_kept_at_values);
    let (unclear, rows, understood) = (unclear(found), read_as::rows(form, sheet, found), understood(found));
    let meeting = meeting::fields(form, found);
    view! {
        <section class="section" aria-labelledby="stap">
            <h2 class="section__title" id="stap">"Stap 2 van 2: begrijpen we de antwoorden goed?"</h2>
            <Form action=PATH label="Antwoorden" class="form import-form">
                {kept}
                <Hidden name=ASKED value=TICKED />
                {unclear}
                {rows}
                {understood}
                {meeting}
                <div class="actions">
                    <button class="button button--second" type="submit" name=STEP.as_str() value=TO_VALUES>"Opnieuw bekijken"</button>
                    <button class="button button--quiet" type="submit" name=STEP.as_str() value=TO_COLUMNS>"Terug naar de kolommen"</button>
                    <button class="button" type="submit" name=STEP.as_str() value=TO_STORE>"Ronde inlezen"</button>
                </div>
            </Form>
        </section>
    }
    .into_any()
}

/// What is not understood yet: those cells stay empty until somebody says what they mean.
fn unclear(found: &Preview) -> impl IntoView + use<> {
    let regions = found.reading.regions.iter().filter(|one| one.region.is_none()).map(|one| region_row(one, found));
    let values = found.reading.found.iter().filter(|one| one.means.is_none()).map(value_row);
    let rows: Vec<AnyView> = regions.chain(values).collect();
    match rows.len() {
        count if count > MOST_ROWS => view! {
            <h3>{format!("{count} antwoorden begrijpen we niet")}</h3>
            <p>"Dat zijn er te veel om na te lopen. Staat er misschien een open vraag bij een verkeerde kolom? Ga terug naar de kolommen."</p>
        }
        .into_any(),
        0 => view! { <p>"We begrijpen alle antwoorden in dit bestand."</p> }.into_any(),
        count => {
            let words = counted(count, "antwoord begrijpen", "antwoorden begrijpen");
            view! {
                <h3>{format!("{words} we nog niet")}</h3>
                <p>"Kies wat ermee bedoeld is. Wat je niet kiest, lezen we niet in."</p>
                {table("Wat we nog niet begrijpen", rows)}
            }
            .into_any()
        }
    }
}

/// What is understood, to be corrected.
fn understood(found: &Preview) -> impl IntoView + use<> {
    let regions = found.reading.regions.iter().filter(|one| one.region.is_some()).map(|one| region_row(one, found));
    let values = found.reading.found.iter().filter(|one| one.means.is_some()).map(value_row);
    let rows: Vec<AnyView> = regions.chain(values).collect();
    (1..=MOST_ROWS).contains(&rows.len()).then(|| {
        view! {
            <Disclosure summary="Wat we wel begrijpen, en zo nodig anders moet">
                {table("Wat we begrijpen", rows)}
            </Disclosure>
        }
    })
}

fn table(label: &'static str, rows: Vec<AnyView>) -> impl IntoView {
    view! {
        <TableRegion label=label>
            <table class="table table--lined table--stack import">
                <thead>
                    <tr>
                        <th scope="col">"In het bestand"</th>
                        <th scope="col">"Waar"</th>
                        <th scope="col">"Betekent"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    }
}

fn region_row(one: &FoundRegion, found: &Preview) -> AnyView {
    let chosen = one.region.as_ref().map(|region| region.to_string());
    let choices = found.regions.iter().map(|region| (region.id.to_string(), region.name.clone()));
    let choices = choices.chain([(NO_REGION.to_owned(), "Geen regio: niet inlezen".to_owned())]).collect();
    row(names::region(&one.text), &one.text, one.times, "Regio", choices, chosen)
}

fn value_row(one: &Found) -> AnyView {
    let format = SurveyFormat::current();
    let choices = one.scale.choices(format);
    let chosen = one.means.as_ref().map(|means| match means {
        Means::Nothing => NOTHING.to_owned(),
        answer => {
            choices.iter().find(|(_, other, _)| other == answer).map(|(field, ..)| field.clone()).unwrap_or_default()
        }
    });
    let where_it_stands = match &one.scale {
        Scale::Growth => "De zes principes".to_owned(),
        Scale::Step => "De tien punten".to_owned(),
        Scale::Count(question) | Scale::Options(question) | Scale::Own(question) => {
            format.question(question).map_or_else(|| question.clone(), |(_, question)| question.label.clone())
        }
        Scale::Ticked => "Aangekruist of niet".to_owned(),
    };
    // A number means itself: only what is none has to be said.
    if let (Scale::Count(_), Some(Means::Answer(domain::survey::Value::Count(count)))) = (&one.scale, &one.means) {
        return number_row(&one.text, one.times, where_it_stands, *count);
    }
    let nothing = (NOTHING.to_owned(), "Niets: leeg laten".to_owned());
    let choices = choices.into_iter().map(|(field, _, words)| (field, words)).chain([nothing]).collect();
    row(names::value(&one.scale, &one.text), &one.text, one.times, &where_it_stands, choices, chosen)
}

fn row(
    id: String,
    text: &str,
    times: usize,
    place: &str,
    choices: Vec<(String, String)>,
    chosen: Option<String>,
) -> AnyView {
    let unsaid = chosen.is_none().then(|| view! { <option value="" selected=true>"Kies…"</option> });
    let option = |(value, words): (String, String)| {
        let selected = chosen.as_deref() == Some(value.as_str());
        view! { <option value=value selected=selected>{words}</option> }
    };
    let options = choices.into_iter().map(option).collect_view();
    view! {
        <tr>
            <th scope="row"><label for=id.clone()>{breakable(text)}</label>{often(times)}</th>
            <td>{place.to_owned()}</td>
            <td><select class="field__input import__select" id=id.clone() name=id>{unsaid}{options}</select></td>
        </tr>
    }
    .into_any()
}

fn number_row(text: &str, times: usize, place: String, count: u32) -> AnyView {
    view! {
        <tr>
            <th scope="row">{breakable(text)}{often(times)}</th>
            <td>{place}</td>
            <td>{count}</td>
        </tr>
    }
    .into_any()
}

fn often(times: usize) -> impl IntoView {
    (times > 1).then(|| view! { <span class="small soft">{format!(" {times} keer")}</span> })
}
