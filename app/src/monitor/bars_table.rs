//! The numbers of the bars: a column a round and a row a number, so that six rounds fit on a phone.

use super::numbers::{decimal, halves, signed};
use super::series::{Point, Series};
use crate::ui::{TableRegion, growth_word};
use domain::monitor::{Change, Level};
use domain::time;
use leptos::prelude::*;

/// The numbers of one principle of the network; changes only where they can be shown.
pub fn table(series: &Series) -> impl IntoView + use<> {
    let points = &series.points;
    let heads = points.iter().map(|point| {
        view! { <th class="table__number" scope="col">{time::short_month(point.date)}</th> }
    });
    let heads = heads.collect_view();
    let has_changes = points.iter().any(|point| point.change.is_some());
    let changes = has_changes.then(|| changes(points));
    let numbers = (levels(points), regions(points), middle(points));
    let label = format!("Cijfers van {}", series.label);
    view! {
        <TableRegion label>
            <table class="table table--figures small">
                <thead><tr><th scope="col">"Ronde"</th>{heads}</tr></thead>
                <tbody>{numbers}</tbody>
                {changes}
            </table>
        </TableRegion>
    }
}

fn levels(points: &[Point]) -> Vec<AnyView> {
    let level = |level: Level| {
        row(growth_word(level.number()), points, |point| halves(point.distribution.halves[level.index()]))
    };
    Level::ALL.map(level).into()
}

fn regions(points: &[Point]) -> [AnyView; 3] {
    [
        row("Niveau bekend", points, |point| point.distribution.n().to_string()),
        row("Weet nog niet", points, |point| point.distribution.unknown.to_string()),
        row("Geen antwoord", points, |point| point.distribution.missing.to_string()),
    ]
}

fn middle(points: &[Point]) -> [AnyView; 3] {
    [
        row("Middelste regio (mediaan)", points, |point| known(point.quartiles.map(|q| decimal(q.median)))),
        row("Middelste helft van", points, |point| known(point.quartiles.map(|q| decimal(q.first)))),
        row("Middelste helft tot", points, |point| known(point.quartiles.map(|q| decimal(q.third)))),
    ]
}

/// A body of its own, headed by what its numbers are about.
fn changes(points: &[Point]) -> impl IntoView + use<> {
    let counted = |name, count: fn(&Change) -> u32| {
        row(name, points, |point| known(point.change.map(|change| count(&change).to_string())))
    };
    let rows = [
        counted("Vooruit", |change| change.grew),
        counted("Gelijk", |change| change.stayed),
        counted("Terug", |change| change.back),
        counted("Niet te vergelijken", |change| change.not_comparable),
        row("Middelste verandering (mediaan)", points, |point| {
            known(point.change.and_then(|change| change.median).map(signed))
        }),
    ];
    let columns = (points.len() + 1).to_string();
    view! {
        <tbody>
            <tr><th scope="rowgroup" class="table__group" colspan=columns>"Regio’s sinds de ronde ervoor"</th></tr>
            {rows}
        </tbody>
    }
}

fn row(name: &'static str, points: &[Point], number: impl Fn(&Point) -> String) -> AnyView {
    let cells = points.iter().map(|point| view! { <td class="table__number">{number(point)}</td> }).collect_view();
    view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any()
}

fn known(number: Option<String>) -> String {
    number.unwrap_or_else(|| "–".to_owned())
}
