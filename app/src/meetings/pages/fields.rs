//! The fields that the forms of this feature share.

use super::super::forms::{MOMENTS, OTHER_DATE, PHAROS, place_value};
use crate::shell::FormState;
use crate::ui::{Field, error_id};
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::{FreeDay, Willingness};
use domain::time;
use leptos::prelude::*;
use service::meetings::{HostChoice, Place, PlanView};

/// How many days are proposed at once.
const DAYS: usize = 8;

/// The list of places; the regions in order of proposal, with why.
#[component]
pub(super) fn PlaceField(hosts: Vec<HostChoice>, place: Place, form: Option<FormState>) -> impl IntoView {
    let error = form.as_ref().and_then(|form| form.error_of("plek"));
    let described = error.is_some().then(|| error_id("plek"));
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "field field--wrong" } else { "field" };
    let options = hosts.into_iter().map(|host| {
        let words = host_words(&host);
        let value = host.candidate.region.to_string();
        let selected = place_value(&place) == value;
        view! { <option value=value selected=selected>{words}</option> }
    });
    view! {
        <div class=class>
            <label class="field__label" for="plek">"Plek"</label>
            {error.map(|text| view! { <span class="field__error" id=error_id("plek")>"Fout: "{text}</span> })}
            <select class="field__input" id="plek" name="plek" aria-describedby=described aria-invalid=invalid>
                <option value=PHAROS selected={place == Place::Pharos}>"Pharos, Utrecht"</option>
                {options.collect_view()}
            </select>
        </div>
    }
}

/// "Twente: ja, de volgende keer; was nog geen gastregio".
pub(super) fn host_words(host: &HostChoice) -> String {
    let wish = match host.candidate.willingness {
        Willingness::NextTime => "ja, de volgende keer",
        Willingness::Later => "ja, later",
        Willingness::Other => "nu niet, of niet bekend",
    };
    let last = match host.candidate.last_hosted {
        None => "was nog geen gastregio".to_owned(),
        Some(date) => format!("gastregio in {}", time::month_year(date)),
    };
    format!("{}: {wish}; {last}", host.candidate.name)
}

/// The proposed days, and a field for another one.
#[component]
pub(super) fn DateField(plan: PlanView, current: Option<NaiveDate>, form: Option<FormState>) -> impl IntoView {
    let shown: Vec<FreeDay> = plan.days.free.into_iter().take(DAYS).collect();
    let proposed = current.or_else(|| shown.first().map(|day| day.date)).map(|day| day.to_string());
    let chosen = match &form {
        Some(form) => form.value("datum").to_owned(),
        None => proposed.unwrap_or_default(),
    };
    let is_listed = shown.iter().any(|day| day.date.to_string() == chosen);
    // A day that is not among the proposals stands in the field for another one.
    let other = current.filter(|_| !is_listed).map(time::typed_date).unwrap_or_default();
    let other = form.as_ref().map_or(other, |form| form.value("datum_anders").to_owned());
    let error = form.as_ref().and_then(|form| form.error_of("datum"));
    let described = error.is_some().then(|| error_id("datum"));
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "group group--wrong" } else { "group" };
    let days = shown.into_iter().enumerate().map(|(at, day)| day_option(at, day, &chosen)).collect_view();
    let last = form.map(|form| FormState { values: vec![("datum_anders".to_owned(), other.clone())], ..form });
    view! {
        <fieldset class=class aria-describedby=described aria-invalid=invalid>
            <legend class="group__legend">"Datum"</legend>
            {error.map(|text| view! { <span class="group__error" id=error_id("datum")>"Fout: "{text}</span> })}
            <div class="options">
                {days}
                <label class="option">
                    <input class="option__input" type="radio" name="datum" value=OTHER_DATE checked=!is_listed />
                    <span class="option__text"><span class="option__word">"Een andere datum"</span></span>
                </label>
            </div>
            <Field name="datum_anders" label="Andere datum" value=other form=last
                hint="Alleen als je hierboven “Een andere datum” kiest. Bijvoorbeeld 16-3-2027." size="field__input--medium" />
        </fieldset>
    }
}

fn day_option(at: usize, day: FreeDay, chosen: &str) -> impl IntoView + use<> {
    let value = day.date.to_string();
    let checked = value == chosen;
    // The message about the group leads to its first option.
    let id = (at == 0).then_some("datum");
    let warnings: Vec<String> = day.warnings.iter().map(|warning| warning.sentence()).collect();
    let warnings = (!warnings.is_empty())
        .then(|| view! { <span class="option__sentence">{format!("Let op: {}.", warnings.join("; "))}</span> });
    view! {
        <label class="option">
            <input class="option__input" id=id type="radio" name="datum" value=value checked=checked />
            <span class="option__text">
                <span class="option__word">{time::full_date(day.date)}</span>
                {warnings}
            </span>
        </label>
    }
}

/// The hours, the address and the note; `values` are what stands in them when the form is opened afresh.
#[component]
pub(super) fn DetailFields(values: [String; 4], form: Option<FormState>) -> impl IntoView {
    let [start, end, address, note] = values;
    view! {
        <Field name="begintijd" label="Begintijd" hint="Bijvoorbeeld 10:00." value=start form=form.clone() size="field__input--medium" />
        <Field name="eindtijd" label="Eindtijd" hint="Bijvoorbeeld 15:30." value=end form=form.clone() size="field__input--medium" />
        <Field name="adres" label="Gebouw en adres (niet verplicht)" value=address form=form.clone() />
        <Field name="opmerking" label="Goed om te weten (niet verplicht)" kind="textarea" value=note form=form
            hint="Bijvoorbeeld waar je kunt parkeren of wat het thema is." />
    }
}

/// A moment of a round in two fields.
#[component]
pub(super) fn MomentFields(
    /// Which of [`MOMENTS`].
    which: usize,
    /// What it is.
    legend: &'static str,
    /// One short sentence.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// What stands in it when the form is opened afresh.
    at: Option<DateTime<Utc>>,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let [day, clock] = MOMENTS[which];
    let date = at.map(|at| time::typed_date(time::day(at))).unwrap_or_default();
    let hours = at.map(time::clock).unwrap_or_default();
    view! {
        <fieldset class="group">
            <legend class="group__legend">{legend}</legend>
            {hint.map(|hint| view! { <span class="group__hint">{hint}</span> })}
            <div class="row">
                <Field name=day label="Datum" value=date form=form.clone() size="field__input--medium" />
                <Field name=clock label="Tijd" value=hours form=form size="field__input--medium" />
            </div>
        </fieldset>
    }
}
