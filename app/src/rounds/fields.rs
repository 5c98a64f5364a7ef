//! The fields of the forms about a round.

use super::names::{CLOSES, FIRST_REMINDER, Moment, OPENS, SECOND_REMINDER};
use crate::forms::{Field, FormState, Kind};
use crate::ui::TableRegion;
use chrono::{DateTime, Utc};
use domain::rounds::{RoundState, RoundTimes};
use domain::time;
use leptos::prelude::*;
use service::rounds::RoundView;

/// A moment of a round in two fields.
#[component]
pub(crate) fn MomentFields(
    /// Its fields.
    fields: Moment,
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
    let [day, clock] = fields;
    let date = at.map(|at| time::typed_date(time::day(at))).unwrap_or_default();
    let hours = at.map(time::clock).unwrap_or_default();
    view! {
        <fieldset class="group">
            <legend class="group__legend">{legend}</legend>
            {hint.map(|hint| view! { <span class="group__hint">{hint}</span> })}
            <div class="row">
                <Field name=day label="Datum" kind=Kind::Date value=date form=form.clone() />
                <Field name=clock label="Tijd" kind=Kind::Time value=hours form=form />
            </div>
        </fieldset>
    }
}

/// The four moments of a round that is not closed; one that is open keeps its opening.
#[component]
pub(crate) fn TimesFields(
    /// The round.
    round: RoundView,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let [first, second] = round.times.reminders;
    let opening = match round.state {
        RoundState::Planned => view! {
            <MomentFields fields=OPENS legend="Open vanaf" at=Some(round.times.opens_at) form=form.clone() />
        }
        .into_any(),
        _ => view! { <p>{format!("De ronde is open sinds {}.", time::date_and_clock(round.times.opens_at))}</p> }
            .into_any(),
    };
    view! {
        {opening}
        <MomentFields fields=FIRST_REMINDER legend="Eerste herinnering (niet verplicht)" at=first form=form.clone()
            hint="Gaat naar wie nog niet heeft ingestuurd. Laat leeg om niet te sturen." />
        <MomentFields fields=SECOND_REMINDER legend="Tweede herinnering (niet verplicht)" at=second form=form.clone() />
        <MomentFields fields=CLOSES legend="Sluit" at=Some(round.times.closes_at) form
            hint="Kies je 00:00 uur? Dan is de dag ervoor de laatste dag." />
    }
}

/// The times as they are beside those of a proposal.
#[component]
pub(crate) fn ProposalTable(
    /// The times now.
    now: RoundTimes,
    /// The times that are proposed.
    proposal: RoundTimes,
) -> impl IntoView {
    let rows = rows(&now).into_iter().zip(rows(&proposal)).map(|((name, old), (_, new))| {
        view! { <tr><th class="table__head" scope="row">{name}</th><td>{old}</td><td>{new}</td></tr> }
    });
    view! {
        <TableRegion label="De tijden nu en het voorstel">
            <table class="table table--lined">
                <thead><tr><th scope="col">"Wat"</th><th scope="col">"Nu"</th><th scope="col">"Voorstel"</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </TableRegion>
    }
}

fn rows(times: &RoundTimes) -> [(&'static str, String); 4] {
    let [first, second] = times.reminders.map(|at| at.map_or("niet".to_owned(), time::date_and_clock));
    [
        ("Open vanaf", time::date_and_clock(times.opens_at)),
        ("Eerste herinnering", first),
        ("Tweede herinnering", second),
        ("Sluit", time::date_and_clock(times.closes_at)),
    ]
}
