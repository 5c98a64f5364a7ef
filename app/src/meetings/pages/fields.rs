//! The fields that the forms of this feature share.

use super::super::forms::{ASK, ASK_DAYS, OTHER_DATE, PHAROS, place_value};
use crate::shell::FormState;
use crate::ui::{Field, error_id};
use chrono::NaiveDate;
use domain::meetings::{Willingness, remarks};
use domain::network::HOME;
use domain::time;
use leptos::prelude::*;
use service::meetings::{HostChoice, Place, PlanView};

/// How many days are proposed at once.
const DAYS: usize = 8;

/// The list of places with the regions in order of proposal and why, and the button that shows the days for one of them.
///
/// That button posts the whole form, so that nothing typed is lost; what comes back begins at the days. It is also what
/// the Enter key in a field presses: no meeting is made by accident.
#[component]
pub(super) fn PlaceField(
    /// The regions that can be chosen.
    hosts: Vec<HostChoice>,
    /// The place that is chosen.
    place: Place,
    /// The name of `place` when it is a region that cannot be chosen any more: it stays what it was until someone changes it.
    #[prop(optional_no_strip)]
    left: Option<String>,
    /// Where the form posts to.
    action: String,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let error = form.as_ref().and_then(|form| form.error_of("plek"));
    let described = error.is_some().then(|| error_id("plek"));
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "field field--wrong" } else { "field" };
    let chosen = place_value(&place).to_owned();
    let left = left.map(|name| (chosen.clone(), format!("{name}: doet nu niet mee")));
    let regions = hosts.iter().map(|host| (host.candidate.region.to_string(), host_words(host)));
    let options = std::iter::once((PHAROS.to_owned(), HOME.to_owned())).chain(left).chain(regions);
    let options = options.map(|(value, words)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{words}</option> }
    });
    view! {
        <div class=class>
            <label class="field__label" for="plek">"Plek"</label>
            {error.map(|text| view! { <span class="field__error" id=error_id("plek")>"Fout: "{text}</span> })}
            <select class="field__input" id="plek" name="plek" aria-describedby=described aria-invalid=invalid>
                {options.collect_view()}
            </select>
        </div>
        <div class="actions">
            <button class="button button--second" type="submit" name=ASK value=ASK_DAYS formaction=format!("{action}#wanneer")>
                "Toon de dagen voor deze plek"
            </button>
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

/// The proposed days, and a field for another one. The day that is chosen, or that the meeting has, is always among them.
#[component]
pub(super) fn DateField(plan: PlanView, current: Option<NaiveDate>, form: Option<FormState>) -> impl IntoView {
    let mut days: Vec<NaiveDate> = plan.days.free.iter().map(|day| day.date).take(DAYS).collect();
    let chosen = match &form {
        Some(form) => time::parse_date(form.value("datum")),
        None => current.or_else(|| days.first().copied()),
    };
    if let Some(day) = chosen.filter(|day| !days.contains(day)) {
        days.insert(0, day);
    }
    let error = form.as_ref().and_then(|form| form.error_of("datum"));
    let described = error.is_some().then(|| error_id("datum"));
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "group group--wrong" } else { "group" };
    let options = days.into_iter().enumerate().map(|(at, day)| {
        // The message about the group leads to its first option.
        let id = (at == 0).then_some("datum");
        view! { <DayOption id day is_chosen={chosen == Some(day)} told=remarks(day, &plan.planning) /> }
    });
    view! {
        <fieldset class=class aria-describedby=described aria-invalid=invalid>
            <legend class="group__legend">"Datum"</legend>
            {error.map(|text| view! { <span class="group__error" id=error_id("datum")>"Fout: "{text}</span> })}
            <div class="options">
                {options.collect_view()}
                <label class="option">
                    <input class="option__input" type="radio" name="datum" value=OTHER_DATE checked={chosen.is_none()} />
                    <span class="option__text"><span class="option__word">"Een andere datum"</span></span>
                </label>
            </div>
            <Field name="datum_anders" label="Andere datum" form
                hint="Alleen als je hierboven “Een andere datum” kiest. Bijvoorbeeld 16-3-2027." size="field__input--medium" />
        </fieldset>
    }
}

#[component]
fn DayOption(
    id: Option<&'static str>,
    day: NaiveDate,
    is_chosen: bool,
    /// What there is to say about the day.
    told: Vec<String>,
) -> impl IntoView {
    let told = (!told.is_empty())
        .then(|| view! { <span class="option__sentence">{format!("Let op: {}.", told.join("; "))}</span> });
    view! {
        <label class="option">
            <input class="option__input" id=id type="radio" name="datum" value=day.to_string() checked=is_chosen />
            <span class="option__text">
                <span class="option__word">{time::full_date(day)}</span>
                {told}
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
