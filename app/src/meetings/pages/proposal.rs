//! One of the proposals for a year: where, when, and why.

use super::super::forms::{OTHER_DATE, place_value};
use super::super::names::{ASK, DATES, PLACES, PROPOSED, TYPED_DATES};
use super::super::out_days::out_days;
use super::super::paths;
use super::super::year::{self, Asked};
use super::fields::{Hosts, host_sentence, places};
use crate::forms::{Choice, Field, FormState, Hidden, Kind, Radios, Select};
use crate::rounds::seen_now;
use crate::ui::{Disclosure, capital, counted};
use chrono::NaiveDate;
use domain::meetings::{PlaceTurn, Step, remarks};
use domain::network::HOME;
use domain::time::SeenOn;
use leptos::prelude::*;

/// How many days are proposed at once.
const DAYS: usize = 4;

/// A proposal with its choices, the reasons behind them, and what can be done with it alone.
#[component]
pub(super) fn ProposalCard(
    /// Which of the year's proposals it is, from 0.
    at: usize,
    step: Step,
    /// The proposal before it, from which it goes.
    before: Option<Step>,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let (seen, number) = (seen_now(), at + 1);
    let id = format!("voorstel-{number}");
    let title = format!("{number}. {}, {}", capital(&seen.weekday_date(step.date)), place_name(&step));
    let title_id = format!("{id}-naam");
    let labelled_by = title_id.clone();
    let again = format!("{}#{id}", paths::YEAR);
    let aim = aim(&step, before.as_ref(), seen);
    let places = places(&step.hosts, None);
    let chosen = place_value(&step.place).to_owned();
    // What stands in the list is the place for which the days below it were looked at.
    let form = form.map(|form| form.with(PLACES[at], &chosen));
    view! {
        <section class="card proposal" id=id aria-labelledby=labelled_by>
            <div class="proposal__head">
                <h2 class="card__title" id=title_id>{title}</h2>
                <p>{aim}</p>
                <p>{reason(&step, step.date)}</p>
            </div>
            <Hidden name=PROPOSED[at] value=year::proposed_value(&step) />
            <div class="stack">
                <Select name=PLACES[at] label=format!("Plek van bijeenkomst {number}") choices=places chosen form=form.clone() />
                <Why step=step.clone() number />
                <Hosts hosts=step.hosts.clone() about=format!("voorstel {number}") />
            </div>
            <Days at step form />
            <div class="actions proposal__actions">
                <button class="button button--second" type="submit" name=ASK.as_str() value=Asked::Again.value() formaction=again>
                    "Reken opnieuw"<span class="hidden-text">{format!(" na voorstel {number}")}</span>
                </button>
                <button class="button button--quiet" type="submit" name=ASK.as_str() value=Asked::One(at).value()>
                    "Alleen deze bewaren"<span class="hidden-text">{format!(": voorstel {number}")}</span>
                </button>
            </div>
        </section>
    }
}

/// The days to choose from, each with its reason, and one of one's own.
#[component]
fn Days(at: usize, step: Step, form: Option<FormState>) -> impl IntoView {
    let (seen, number) = (seen_now(), at + 1);
    let mut days: Vec<NaiveDate> = step.days.free.iter().map(|day| day.date).take(DAYS).collect();
    let first = days.first().copied();
    // A day that was typed stays in its own field.
    let is_typed = form.as_ref().is_some_and(|form| form.value(DATES[at]) == OTHER_DATE);
    if !is_typed && !days.contains(&step.date) {
        days.insert(0, step.date);
    }
    let choices =
        days.into_iter().map(|day| Choice::new(day.to_string(), seen.weekday_date(day)).saying(reason(&step, day)));
    let choices = choices.chain([Choice::new(OTHER_DATE, "Een andere datum")]).collect();
    let chosen = if is_typed { OTHER_DATE.to_owned() } else { step.date.to_string() };
    let typed = form.clone();
    let form = form.map(|form| form.with(DATES[at], &chosen));
    let hint = match is_typed.then(|| remarks(step.date, &step.planning)).filter(|told| !told.is_empty()) {
        Some(told) => format!("Let op: {}.", told.join("; ")),
        None => "Alleen als je hierboven “Een andere datum” kiest.".to_owned(),
    };
    // Who chose another day, or has something to mend here, sees it at once.
    let is_wrong = |form: &FormState| [DATES[at], TYPED_DATES[at]].iter().any(|name| form.message(*name).is_some());
    let open = is_typed || first != Some(step.date) || typed.as_ref().is_some_and(is_wrong);
    view! {
        <Disclosure summary="Kies een andere datum" about=format!("voorstel {number}") open>
            <Radios name=DATES[at] legend=format!("Datum van bijeenkomst {number}") choices chosen form>
                <Field name=TYPED_DATES[at] label=format!("Andere datum voor bijeenkomst {number}") kind=Kind::Date form=typed hint />
            </Radios>
        </Disclosure>
    }
}

/// Why a day is proposed; of one that is not, what there is to say about it.
fn reason(step: &Step, day: NaiveDate) -> String {
    let free = step.days.free.iter().find(|free| free.date == day);
    let words = free.map_or_else(
        || format!("let op: {}", remarks(day, &step.planning).join("; ")),
        |free| free.reason(step.days.target.date),
    );
    format!("{}.", capital(&words))
}

/// Whose turn it is, and which better days are out.
#[component]
fn Why(step: Step, number: usize) -> impl IntoView {
    let seen = seen_now();
    let grown = (step.days.weeks_grown > 0).then(|| {
        let weeks = counted(usize::try_from(step.days.weeks_grown).unwrap_or_default(), "week", "weken");
        view! { <p>{format!("Binnen drie weken rond de streefdatum is geen dag vrij. Daarom zoeken we {weeks} ruimer.")}</p> }
    });
    let best = step.days.free.first().map_or(step.date, |day| day.date);
    let better = out_days(step.days.passed_over(best), seen);
    let better = (!better.is_empty()).then(|| {
        let items = better.into_iter().map(|text| view! { <li class="list__item">{text}</li> });
        view! { <p>"Deze dagen liggen gunstiger en vallen af:"</p> <ul class="list">{items.collect_view()}</ul> }
    });
    let looked = format!(
        "We keken van {} tot en met {}. Dinsdagen en donderdagen gaan voor, en dan telt hoe dicht een dag bij de streefdatum ligt. Weekenden, feestdagen en schoolvakanties op die plek vallen af.",
        seen.weekday_date(step.days.from),
        seen.weekday_date(step.days.until)
    );
    view! {
        <Disclosure summary="Waarom?" about=format!("voorstel {number}")>
            <p>{turn(&step)}</p>
            {grown}
            {better}
            <p>{looked}</p>
        </Disclosure>
    }
}

fn turn(step: &Step) -> String {
    match (step.turn, step.hosts.first()) {
        (PlaceTurn::Host, Some(first)) => format!("Een gastregio is aan de beurt. {}.", host_sentence(first)),
        (PlaceTurn::Host, None) => "Een gastregio is aan de beurt, maar er doet nog geen regio mee.".to_owned(),
        (PlaceTurn::Pharos, _) => "Pharos in Utrecht is aan de beurt.".to_owned(),
    }
}

/// "De streefdatum is 12 februari 2027: vier maanden na de bijeenkomst ervoor."
fn aim(step: &Step, before: Option<&Step>, seen: SeenOn) -> String {
    let target = seen.day_month(step.days.target.date);
    match (step.days.target.missed, before, step.after) {
        (Some(missed), ..) => format!(
            "De streefdatum was {}, en die is voorbij. Daarom zoeken we rond {target}, vier weken na vandaag.",
            seen.day_month(missed)
        ),
        (None, Some(before), _) => {
            format!("De streefdatum is {target}: vier maanden na {}.", seen.day_month(before.date))
        }
        (None, None, Some(_)) => format!("De streefdatum is {target}: vier maanden na de bijeenkomst ervoor."),
        (None, None, None) => format!("De streefdatum is {target}: vier maanden na vandaag."),
    }
}

/// "Pharos, Utrecht", "gastregio Twente".
fn place_name(step: &Step) -> String {
    let host = step.hosts.iter().find(|host| step.place.region() == Some(host.candidate.region.as_str()));
    host.map_or(HOME.to_owned(), |host| format!("gastregio {}", host.candidate.name))
}
