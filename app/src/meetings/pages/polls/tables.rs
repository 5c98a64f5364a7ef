//! Who can come when, as real tables: by region for everybody, by name for who plans.

use super::texts;
use crate::rounds::seen_now;
use crate::ui::{Disclosure, TableRegion};
use domain::meetings::poll::PollAnswer;
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
            let given = poll.tallies.iter().map(|tally| texts::said(tally.regions.get(&region.id).copied()));
            let given = given.map(|words| if region.is_held { words } else { "geen trekker" }.to_owned());
            (vec![region.name.clone()], given.collect())
        });
        view! { <Grid what=vec!["Regio"] label="Per regio" summary="Bekijk het per regio" dates=poll.dates.clone() rows=rows.collect() /> }
    });
    let people = plans.then(|| {
        let all = poll.own.iter().chain(&poll.others);
        let by_region = !poll.regions.is_empty();
        let region = |person: &Answers| {
            let of = poll.regions.iter().find(|region| Some(&region.id) == person.region.as_ref());
            by_region.then(|| of.map_or("—", |region| &region.name).to_owned())
        };
        let rows = all.map(|person: &Answers| {
            let heads = std::iter::once(person.name.clone()).chain(region(person)).collect();
            (heads, person.given.iter().zip(&person.by).map(|(given, by)| said(*given, by.as_deref())).collect())
        });
        let what = if by_region { vec!["Naam", "Regio"] } else { vec!["Naam"] };
        view! { <Grid what label="Per persoon" summary="Bekijk het per persoon" dates=poll.dates.clone() rows=rows.collect() /> }
    });
    view! {
        <section class="section stack" aria-labelledby="wie-kan">
            <h2 class="section__title" id="wie-kan">"Wie kan wanneer?"</h2>
            {(!poll.regions.is_empty()).then(|| view! { <p>{texts::who_chose(&poll)}</p> })}
            <p>{texts::answered(&poll)}</p>
            {regions}
            {people}
        </section>
    }
}

/// How the hint looks that a table with so many columns scrolls: it stands where the screen is too narrow for it, if any is wide enough.
fn scrolls(columns: usize) -> Option<&'static str> {
    match columns {
        ..=2 => None,
        3..=5 => Some("table-hint table-hint--late small soft"),
        6..=7 => Some("table-hint small soft"),
        _ => Some("small soft"),
    }
}

/// "kan"; of an answer that passed with the seat "kan (koos Anna Bakker)".
fn said(given: Option<PollAnswer>, by: Option<&str>) -> String {
    let words = texts::said(given);
    by.map_or_else(|| words.to_owned(), |by| format!("{words} (koos {by})"))
}

#[component]
fn Grid(
    /// What a row is, and what else is told of it before the dates.
    what: Vec<&'static str>,
    label: &'static str,
    summary: &'static str,
    dates: Vec<PollDate>,
    rows: Vec<(Vec<String>, Vec<String>)>,
) -> impl IntoView {
    let head = |date: &PollDate| view! { <th scope="col">{seen_now().weekday_date(date.date)}</th> };
    let row = |(names, given): (Vec<String>, Vec<String>)| {
        let names = names.into_iter().enumerate().map(|(nth, words)| match nth {
            0 => view! { <th scope="row" class="table__head">{words}</th> }.into_any(),
            _ => view! { <td>{words}</td> }.into_any(),
        });
        let cells = given.into_iter().map(|said| view! { <td>{said}</td> }).collect_view();
        view! { <tr>{names.collect_view()}{cells}</tr> }
    };
    let first = |word| view! { <th scope="col" class="table__head">{word}</th> };
    let hint = scrolls(what.len() + dates.len()).map(|class| {
        view! { <p class=class>"Schuif de tabel opzij om alle datums te zien."</p> }
    });
    view! {
        <Disclosure summary>
            {hint}
            <TableRegion label>
                <table class="table table--lined">
                    <thead><tr>{what.into_iter().map(first).collect_view()}{dates.iter().map(head).collect_view()}</tr></thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </TableRegion>
        </Disclosure>
    }
}
