//! Who can come when, as real tables: by region for everybody, by name for who plans.

use super::texts;
use crate::ui::{Disclosure, TableRegion};
use domain::meetings::poll::PollAnswer;
use domain::time;
use leptos::prelude::*;
use service::meetings::polls::{Answers, PollDate, PollView};

/// The tables, each behind a line that opens.
#[component]
pub(super) fn Tables(
    poll: PollView,
    /// Whether the reader sees all names.
    plans: bool,
) -> impl IntoView {
    let regions = (!poll.regions.is_empty()).then(|| {
        let rows = poll.regions.iter().map(|region| {
            let given = poll.tallies.iter().map(|tally| tally.regions.get(&region.id).copied()).collect();
            let name = if region.is_held { region.name.clone() } else { format!("{} (geen trekker)", region.name) };
            (name, given)
        });
        view! { <Grid what="Regio" label="Per regio" summary="Bekijk het per regio" dates=poll.dates.clone() rows=rows.collect() /> }
    });
    let people = plans.then(|| {
        let all = poll.own.iter().chain(&poll.others);
        let rows = all.map(|person: &Answers| (person.name.clone(), person.given.clone()));
        view! { <Grid what="Naam" label="Per persoon" summary="Bekijk het per persoon" dates=poll.dates.clone() rows=rows.collect() /> }
    });
    view! {
        <section class="section stack" aria-labelledby="wie-kan">
            <h2 class="section__title" id="wie-kan">"Wie kan wanneer?"</h2>
            <p>{texts::answered(&poll)}</p>
            {regions}
            {people}
        </section>
    }
}

#[component]
fn Grid(
    /// What a row is.
    what: &'static str,
    label: &'static str,
    summary: &'static str,
    dates: Vec<PollDate>,
    rows: Vec<(String, Vec<Option<PollAnswer>>)>,
) -> impl IntoView {
    let head = |date: &PollDate| view! { <th scope="col">{time::weekday_date(date.date)}</th> };
    let row = |(name, given): (String, Vec<Option<PollAnswer>>)| {
        let cells = given.into_iter().map(|answer| view! { <td>{texts::said(answer)}</td> }).collect_view();
        view! { <tr><th scope="row" class="table__head">{name}</th>{cells}</tr> }
    };
    view! {
        <Disclosure summary>
            <TableRegion label>
                <table class="table table--lined">
                    <thead><tr><th scope="col" class="table__head">{what}</th>{dates.iter().map(head).collect_view()}</tr></thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </TableRegion>
        </Disclosure>
    }
}
