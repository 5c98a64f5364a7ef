//! The form of the evaluation.

use super::names::{CONNECTED, NO, REGIONS, TIP, TOP, USEFUL, WEIGHED};
use super::post::looks_personal;
use super::{path, texts};
use crate::forms::{
    Actions, Choice, Field, FieldError, Form, FormState, Hidden, Kind, Name, Radios, TICKED, error_id, hint_id,
};
use crate::meetings::paths;
use crate::rounds::seen_now;
use crate::ui::{Disclosure, Note};
use domain::ids::RegionId;
use domain::meetings::evaluation::{Remark, Useful, closes_at};
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::evaluation::Asked;

/// The form, as it came back or fresh, under what is good to know before one types.
pub(super) fn form(meeting: &MeetingView, asked: &Asked, form: Option<FormState>) -> AnyView {
    let until = closes_at(meeting.date);
    let how_long = format!("Het kost twee minuten. Invullen kan {}.", seen_now().until(until));
    let who_reads = format!(
        "Vanaf {} lezen alle leden hoeveel mensen wat kozen. Je tip, je top en de regio’s die je noemt, leest alleen de \
         coördinatiegroep. Vertelden minder dan vijf mensen wat ze vonden? Dan tonen we niets.",
        texts::read_from(until, seen_now())
    );
    let useful = Useful::ALL.map(|it| Choice::new(it.number().to_string(), texts::useful(it))).to_vec();
    let connected = vec![Choice::new(TICKED, "Ja"), Choice::new(NO, "Nee")];
    let regions = regions(&asked.regions, form.as_ref());
    let was_asked =
        form.as_ref().is_some_and(|form| form.ticked(WEIGHED) || [TIP, TOP].into_iter().any(|name| asks(form, name)));
    let weighed = was_asked.then(|| view! { <Hidden name=WEIGHED value=TICKED /> });
    let (action, back) = (path(meeting.id), paths::meeting(meeting.id));
    let [on_useful, on_connected, on_tip, on_top] = [(); 4].map(|()| form.clone());
    view! {
        <p>{how_long}</p>
        <Note title="Wie leest dit?"><p>{texts::NAMELESS}</p><p>{who_reads}</p></Note>
        <Form action label="Wat vond je van de bijeenkomst?">
            <Radios name=USEFUL legend="Hoe nuttig was de bijeenkomst voor je?" choices=useful chosen="" form=on_useful />
            <Radios
                name=CONNECTED
                legend="Maakte je een nieuwe verbinding?"
                hint="Zoals iemand die je nog niet kende, of een regio waarmee je verder praat."
                choices=connected
                chosen=""
                form=on_connected
            />
            {regions}
            <Field name=TIP label="Tip: wat kan er beter?" hint="Het hoeft niet. Schrijf geen namen op." kind=Kind::Lines form=on_tip />
            <Field name=TOP label="Top: wat was er goed?" hint="Het hoeft niet. Schrijf geen namen op." kind=Kind::Lines form=on_top />
            {weighed}
            <Actions submit="Versturen" back />
        </Form>
    }
    .into_any()
}

/// Whether the form came back with the question about data of a person beside this field.
fn asks(form: &FormState, name: Name) -> bool {
    form.problem(name).is_some() && looks_personal(form.value(name)) && Remark::parse(form.value(name)).is_ok()
}

/// With which regions: boxes of which any number may be ticked. They stand folded away until one is, or something is wrong with them.
fn regions(regions: &[(RegionId, String)], form: Option<&FormState>) -> AnyView {
    let ticked: Vec<&str> = form.map(|form| form.values_of(REGIONS).collect()).unwrap_or_default();
    let is_wrong = form.is_some_and(|form| form.problem(REGIONS).is_some());
    let open = is_wrong || !ticked.is_empty();
    let described = if is_wrong { format!("{} {}", hint_id(REGIONS), error_id(REGIONS)) } else { hint_id(REGIONS) };
    let boxes = regions.iter().enumerate().map(|(nth, (id, name))| {
        let is_ticked = ticked.contains(&id.as_str());
        view! { <li>{one(nth, id.to_string(), name.clone(), is_ticked)}</li> }
    });
    let boxes = boxes.collect_view();
    let error = view! { <FieldError name=REGIONS form=form.cloned() /> };
    let class = if is_wrong { "group group--wrong" } else { "group" };
    view! {
        <Disclosure summary="Met welke regio’s?" open>
            <fieldset class=class aria-describedby=described>
                <legend class="group__legend">"Met welke regio’s maakte je een nieuwe verbinding?"</legend>
                <span class="group__hint" id=hint_id(REGIONS)>"Alleen als je “ja” koos. Je mag er meer aanvinken, of geen."</span>
                {error}
                <ul class="columns picks--names">{boxes}</ul>
            </fieldset>
        </Disclosure>
    }
    .into_any()
}

/// The box of a region. The first has the name of the field as its id, so that messages lead there.
fn one(nth: usize, value: String, name: String, is_ticked: bool) -> AnyView {
    let id = (nth == 0).then(|| REGIONS.to_string());
    view! {
        <label class="pick">
            <input class="option__input pick__input" type="checkbox" id=id name=REGIONS.as_str() value=value checked=is_ticked />
            <span class="pick__words">{name}</span>
        </label>
    }
    .into_any()
}
