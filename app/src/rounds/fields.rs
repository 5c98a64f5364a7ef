//! The fields of the forms about a round.

use super::names::{CLOSES, FIRST_REMINDER, Moment, OPENS, SECOND_REMINDER};
use super::seen_now;
use super::texts::{reminded_sentence, reminder_facts};
use crate::forms::{Field, FormState, Kind};
use crate::ui::TableRegion;
use chrono::{DateTime, Utc};
use domain::rounds::{RoundState, RoundTimes};
use domain::time::{self, SeenOn};
use leptos::prelude::*;
use service::rounds::{Reminded, RoundView};

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
    let opening = match round.state {
        RoundState::Planned => view! {
            <MomentFields fields=OPENS legend="Open vanaf" at=Some(round.times.opens_at) form=form.clone() />
        }
        .into_any(),
        _ => {
            let since = seen_now().date_and_clock(round.times.opens_at);
            view! { <p>{format!("De ronde is open sinds {since}.")}</p> }.into_any()
        }
    };
    let reminder = |which: usize| match round.reminded[which] {
        Some(reminded) => view! { <p>{reminded_sentence(which, reminded, seen_now())}</p> }.into_any(),
        None => view! { <ReminderFields which at=round.times.reminders[which] form=form.clone() /> }.into_any(),
    };
    let (first, second) = (reminder(0), reminder(1));
    view! {
        {opening}
        {first}
        {second}
        <MomentFields fields=CLOSES legend="Sluit" at=Some(round.times.closes_at) form
            hint="Kies je 00:00 uur? Dan is de dag ervoor de laatste dag." />
    }
}

/// The moment of a reminder (0 or 1) that waits, or is not sent.
#[component]
fn ReminderFields(which: usize, at: Option<DateTime<Utc>>, form: Option<FormState>) -> impl IntoView {
    let hint = "Gaat naar wie nog niet heeft ingestuurd. Laat leeg om niet te sturen.";
    match which {
        0 => view! { <MomentFields fields=FIRST_REMINDER legend="Eerste herinnering (niet verplicht)" at form hint /> },
        _ => {
            view! { <MomentFields fields=SECOND_REMINDER legend="Tweede herinnering (niet verplicht)" at form hint /> }
        }
    }
}

/// The times as they are beside those of a proposal.
#[component]
pub(crate) fn ProposalTable(
    /// The round.
    round: RoundView,
    /// The times that are proposed.
    proposal: RoundTimes,
) -> impl IntoView {
    let seen = seen_now();
    let rows = |times| rows(times, round.reminded, seen);
    let rows = rows(&round.times).into_iter().zip(rows(&proposal)).map(|((name, old), (_, new))| {
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

fn rows(times: &RoundTimes, reminded: [Option<Reminded>; 2], seen: SeenOn) -> [(&'static str, String); 4] {
    let [first, second] = reminder_facts(times, reminded, seen);
    [
        ("Open vanaf", seen.date_and_clock(times.opens_at)),
        ("Eerste herinnering", first),
        ("Tweede herinnering", second),
        ("Sluit", seen.date_and_clock(times.closes_at)),
    ]
}
