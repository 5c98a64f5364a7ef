//! The fields that the forms of this feature share.

use super::super::forms::{ASK_DAYS, OTHER_DATE, PHAROS, place_value};
use super::super::names::{ADDRESS, ASK, DATE, END, NOTE, PARTNERS, PLACE, START, TYPED_DATE};
use crate::forms::{Checkbox, Choice, Field, FormState, Kind, Radios, Select};
use crate::ui::Disclosure;
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
    /// Where the form posts to; `None` for a meeting that was held, whose day cannot be chosen any more.
    #[prop(optional_no_strip)]
    action: Option<String>,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let chosen = place_value(&place).to_owned();
    let left = left.map(|name| Choice::new(chosen.clone(), name).under("Doet nu niet mee"));
    let choices = places(&hosts, left);
    view! {
        <Select name=PLACE label="Plek" choices chosen form />
        {action.map(|action| view! {
            <Hosts hosts about="deze bijeenkomst" />
            <div class="actions">
                <button class="button button--second" type="submit" name=ASK.as_str() value=ASK_DAYS formaction=format!("{action}#wanneer")>
                    "Toon de dagen voor deze plek"
                </button>
            </div>
        })}
    }
}

/// Pharos, then the place that is left, if any, and the regions in order of proposal under what they answered. Only a name stands in the
/// list: more would be cut off on a telephone.
pub(super) fn places(hosts: &[HostChoice], left: Option<Choice>) -> Vec<Choice> {
    let region = |host: &HostChoice| {
        let (id, name) = (host.candidate.region.to_string(), host.candidate.name.clone());
        Choice::new(id, name).under(match host.candidate.willingness {
            Willingness::NextTime => "Ja, de volgende keer",
            Willingness::Later => "Ja, later",
            Willingness::Other => "Nu niet, of niet bekend",
            Willingness::Heard => "Zei ja, en is al gekozen",
        })
    };
    std::iter::once(Choice::new(PHAROS, HOME)).chain(left).chain(hosts.iter().map(region)).collect()
}

/// What each region answered and when it received the network, behind a line that opens.
#[component]
pub(super) fn Hosts(
    hosts: Vec<HostChoice>,
    /// What it is about, for who hears it among others that are called the same.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    let lines = hosts.iter().map(|host| view! { <li class="list__item">{host_words(host)}</li> }).collect_view();
    (!hosts.is_empty()).then(|| {
        view! {
            <Disclosure summary="Wie wil gastregio zijn, en wie was het?" about>
                <p>"Op volgorde van voorstel: eerst wie de volgende keer wil, en dan wie het langst geleden gastregio was."</p>
                <ul class="list">{lines}</ul>
            </Disclosure>
        }
    })
}

/// "Twente: ja, de volgende keer; nog nooit gastregio".
fn host_words(host: &HostChoice) -> String {
    let wish = match host.candidate.willingness {
        Willingness::NextTime => "ja, de volgende keer",
        Willingness::Later => "ja, later",
        Willingness::Other => "nu niet, of niet bekend",
        Willingness::Heard => "zei ja, en is al gekozen",
    };
    let last = match host.candidate.last_hosted {
        None => "nog nooit gastregio".to_owned(),
        Some(date) => format!("gastregio in {}", time::month_year(date)),
    };
    format!("{}: {wish}; {last}", host.candidate.name)
}

/// "Twente wil de volgende keer en was nog nooit gastregio".
pub(super) fn host_sentence(host: &HostChoice) -> String {
    let wish = match host.candidate.willingness {
        Willingness::NextTime => "wil de volgende keer",
        Willingness::Later => "wil later een keer",
        Willingness::Other => "heeft nog geen ja gezegd",
        Willingness::Heard => "zei ja en is al gekozen",
    };
    let last = match host.candidate.last_hosted {
        None => "was nog nooit gastregio".to_owned(),
        Some(date) => format!("was gastregio in {}", time::month_year(date)),
    };
    format!("{} {wish} en {last}", host.candidate.name)
}

/// The proposed days, and a field for another one. The day that is chosen, or that the meeting has, is always among them.
#[component]
pub(super) fn DateField(plan: PlanView, current: Option<NaiveDate>, form: Option<FormState>) -> impl IntoView {
    let mut days: Vec<NaiveDate> = plan.days.free.iter().map(|day| day.date).take(DAYS).collect();
    let chosen = match &form {
        Some(form) => time::parse_date(form.value(DATE)),
        None => current.or_else(|| days.first().copied()),
    };
    if let Some(day) = chosen.filter(|day| !days.contains(day)) {
        days.insert(0, day);
    }
    let choices = days.into_iter().map(|day| day_choice(day, &remarks(day, &plan.planning)));
    let choices = choices.chain([Choice::new(OTHER_DATE, "Een andere datum")]).collect();
    let chosen = chosen.map_or(OTHER_DATE.to_owned(), |day| day.to_string());
    let typed = form.clone();
    // A day that was typed in its own way is chosen as the day that it is.
    let form = form.map(|form| form.with(DATE, &chosen));
    view! {
        <Radios name=DATE legend="Datum" choices chosen form>
            <Field name=TYPED_DATE label="Andere datum" kind=Kind::Date form=typed
                hint="Alleen als je hierboven “Een andere datum” kiest. Bijvoorbeeld 16-3-2027." />
        </Radios>
    }
}

/// A day, and what there is to say about it.
fn day_choice(day: NaiveDate, told: &[String]) -> Choice {
    let choice = Choice::new(day.to_string(), time::full_date(day));
    if told.is_empty() { choice } else { choice.saying(format!("Let op: {}.", told.join("; "))) }
}

/// The box that invites partners to a network meeting.
#[component]
pub(super) fn PartnersField(
    /// Whether it is ticked when the form is opened afresh.
    ticked: bool,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let choice = Choice::new("", "Nodig ook partners uit (zoals RIVM en CPZ)");
    view! { <Checkbox name=PARTNERS choice=choice.saying("Dan krijgen zij er ook een mail over.") ticked form /> }
}

/// The hours, the address and the note; `values` are what stands in them when the form is opened afresh.
#[component]
pub(super) fn DetailFields(values: [String; 4], form: Option<FormState>) -> impl IntoView {
    let [start, end, address, note] = values;
    view! {
        <Field name=START label="Begintijd" hint="Bijvoorbeeld 10:00." kind=Kind::Time value=start form=form.clone() />
        <Field name=END label="Eindtijd" hint="Bijvoorbeeld 15:30." kind=Kind::Time value=end form=form.clone() />
        <TextFields address note form />
    }
}

/// The fields of a meeting that is no network meeting; `values` are the day, the hours, the place and the note.
#[component]
pub(super) fn OtherFields(values: [String; 5], form: Option<FormState>) -> impl IntoView {
    let [date, start, end, place, note] = values;
    view! {
        <Field name=DATE label="Datum" hint="Bijvoorbeeld 16-3-2027." kind=Kind::Date value=date form=form.clone() />
        <div class="row">
            <Field name=START label="Begintijd" hint="Bijvoorbeeld 10:00." kind=Kind::Time value=start form=form.clone() />
            <Field name=END label="Eindtijd" hint="Bijvoorbeeld 11:30." kind=Kind::Time value=end form=form.clone() />
        </div>
        <OtherTexts place note form />
    }
}

/// The place and the note of a meeting that is no network meeting.
#[component]
pub(super) fn OtherTexts(place: String, note: String, form: Option<FormState>) -> impl IntoView {
    view! {
        <Field name=ADDRESS label="Waar?" hint="Online, of een adres." value=place form=form.clone() />
        <Field name=NOTE label="Goed om te weten (niet verplicht)" kind=Kind::Lines value=note form=form
            hint="Begin met waar het over gaat. Zet een link om mee te doen op een eigen regel." />
    }
}

/// The address and the note; what stands in them when the form is opened afresh.
#[component]
pub(super) fn TextFields(address: String, note: String, form: Option<FormState>) -> impl IntoView {
    view! {
        <Field name=ADDRESS label="Gebouw en adres (niet verplicht)" value=address form=form.clone() />
        <Field name=NOTE label="Goed om te weten (niet verplicht)" kind=Kind::Lines value=note form=form
            hint="Bijvoorbeeld waar je kunt parkeren of wat het thema is." />
    }
}
