//! The meeting to which the answers belonged, and the regions that took part.

use super::names::{ASKED, DATE, END, JOINED, OFFERED, PHAROS, PLACE, START};
use crate::forms::{Choice, Field, FieldError, FormState, Hidden, Kind, Select, option_row};
use crate::ui::Disclosure;
use domain::network::HOME;
use leptos::prelude::*;
use service::monitor::import::Preview;

/// The hours of most meetings.
const USUAL: [&str; 2] = ["13:00", "16:30"];

/// The meeting to which the answers belonged, and the regions that took part.
pub(super) fn fields(form: &FormState, found: &Preview) -> impl IntoView + use<> {
    let back = form.ticked(ASKED).then(|| form.clone());
    let regions = found.regions.iter().map(|region| Choice::new(region.id.to_string(), region.name.clone()));
    let first = [Choice::new("", "Kies…"), Choice::new(PHAROS, HOME)];
    let places = first.into_iter().chain(regions).collect();
    view! {
        <h3>"Bij welke bijeenkomst hoorde deze ronde?"</h3>
        <Field name=DATE label="Datum van de bijeenkomst" hint="Bijvoorbeeld 13-5-2024. De ronde heet naar de maand van deze dag." kind=Kind::Date
            form=back.clone() />
        <Select name=PLACE label="Plek" choices=places chosen="" form=back.clone() />
        <div class="row">
            <Field name=START label="Begin" kind=Kind::Time value=USUAL[0] form=back.clone() />
            <Field name=END label="Einde" kind=Kind::Time value=USUAL[1] form=back />
        </div>
        <p class="small soft">"Weet je de tijd niet meer? Een schatting is goed. Kent het portaal al een bijeenkomst op die dag? Dan hoort de ronde daarbij."</p>
        {joined(form, found)}
    }
}

/// Which regions took part: of those that are not in the file it says that they answered nothing.
fn joined(form: &FormState, found: &Preview) -> impl IntoView + use<> {
    let is_in_file = |id: &domain::ids::RegionId| found.reading.rows.iter().any(|row| row.region == *id);
    let said: Vec<&str> = form.values_of(JOINED).collect();
    let offered: Vec<&str> = form.values_of(OFFERED).collect();
    let others: Vec<_> = found.regions.iter().filter(|region| !is_in_file(&region.id)).collect();
    let any = !others.is_empty();
    let asked =
        others.iter().map(|region| view! { <Hidden name=OFFERED value=region.id.to_string() /> }).collect_view();
    let boxes = others.into_iter().map(|region| {
        let was_asked = offered.contains(&region.id.as_str());
        let ticked = if was_asked { said.contains(&region.id.as_str()) } else { found.active.contains(&region.id) };
        let choice = Choice::new(region.id.to_string(), region.name.clone());
        option_row("checkbox", None, JOINED.to_string(), choice, ticked)
    });
    let boxes = boxes.collect_view();
    let is_wrong = form.message(JOINED).is_some();
    let wrong = is_wrong.then(|| view! { <FieldError name=JOINED form=Some(form.clone()) /> });
    let class = if is_wrong { "group group--wrong" } else { "group" };
    (any || is_wrong).then(|| {
        view! {
            <Disclosure summary="Welke andere regio’s deden toen mee?" open=is_wrong>
                <fieldset class=class id=JOINED.as_str() tabindex="-1">
                    <legend class="group__legend">"Regio’s die niet in het bestand staan"</legend>
                    <span class="group__hint">"Wat je aankruist, telt mee in de respons: de regio deed mee, maar vulde niets in."</span>
                    {wrong}
                    {asked}
                    <div class="options">{boxes}</div>
                </fieldset>
            </Disclosure>
        }
    })
}
