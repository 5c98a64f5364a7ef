//! The numbers of all the bars in one table: a column a round and a row a number, so that five rounds fit on a phone.

use super::numbers::{decimal, halves, signed};
use super::series::{NoChange, Point, Series};
use crate::ui::{Sign, SignLegend, SignMark, TableRegion, growth_word};
use chrono::NaiveDate;
use domain::monitor::{Change, Level};
use domain::time;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A number, or why there is none.
pub type Cell = Result<String, Why>;

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The value is not there.
    Sign(Sign),
    /// There is no round to compare with: the cell is empty, as it is about no value.
    NotComparable,
}

impl From<Sign> for Why {
    fn from(sign: Sign) -> Self {
        Self::Sign(sign)
    }
}

impl From<NoChange> for Why {
    fn from(why: NoChange) -> Self {
        match why {
            NoChange::NotComparable => Self::NotComparable,
            NoChange::NotShown => Self::Sign(Sign::NotShown),
        }
    }
}

/// The figures of a round, or why there are none.
type Shown<'p> = Result<&'p Point, Sign>;

/// The days of all rounds that asked one of these principles, the newest first.
pub fn days(series: &[Series]) -> Vec<NaiveDate> {
    let of = |one: &Series| one.points.iter().map(|point| point.date).chain(one.withheld.clone()).collect::<Vec<_>>();
    series.iter().flat_map(of).collect::<BTreeSet<_>>().into_iter().rev().collect()
}

/// The numbers of the principles of the network in the rounds of these days; changes where there is a round to compare with.
pub fn table(label: &'static str, series: &[Series], days: &[NaiveDate]) -> impl IntoView + use<> {
    let (mut signs, mut has_changes) = (vec![Sign::NotThere], false);
    let groups = series.iter().map(|one| {
        let points: Vec<Shown<'_>> = days.iter().map(|day| shown(one, *day)).collect();
        let is_compared = |found: &Shown<'_>| found.is_ok_and(|point| point.change != Err(NoChange::NotComparable));
        let is_withheld = |found: &Shown<'_>| match found {
            Ok(point) => point.change == Err(NoChange::NotShown),
            Err(sign) => *sign == Sign::NotShown,
        };
        if points.iter().any(is_withheld) && !signs.contains(&Sign::NotShown) {
            signs.push(Sign::NotShown);
        }
        let changes = points.iter().any(is_compared).then(|| changes(&points));
        has_changes |= changes.is_some();
        group(one.label.clone(), days.len(), (levels(&points), regions(&points), middle(&points), changes).into_any())
    });
    let groups = groups.collect_view();
    view! {
        {figures(label, days, groups.into_any())}
        <SignLegend signs />
        {has_changes.then(|| view! { <p class="small soft">"Is een vakje leeg, dan is er geen ronde om mee te vergelijken."</p> })}
    }
}

fn shown(series: &Series, day: NaiveDate) -> Shown<'_> {
    let why = if series.withheld.contains(&day) { Sign::NotShown } else { Sign::NotThere };
    series.points.iter().find(|point| point.date == day).ok_or(why)
}

/// A table of numbers with a column a round, the newest first; its rows stand in groups.
pub fn figures(label: &'static str, days: &[NaiveDate], groups: AnyView) -> impl IntoView + use<> {
    let heads = days.iter().map(|day| view! { <th class="table__number" scope="col">{time::short_month(*day)}</th> });
    let heads = heads.collect_view();
    view! {
        <TableRegion label>
            <table class="table table--figures small">
                <caption class="hidden-text">{label}", per ronde"</caption>
                <thead><tr><th scope="col">"Ronde"</th>{heads}</tr></thead>
                {groups}
            </table>
        </TableRegion>
    }
}

/// Rows headed by what their numbers are about.
pub fn group(name: impl IntoView, days: usize, rows: AnyView) -> impl IntoView {
    view! {
        <tbody>
            <tr><th scope="rowgroup" class="table__group" colspan=(days + 1).to_string()>{name}</th></tr>
            {rows}
        </tbody>
    }
}

/// A row of numbers.
pub fn row<W: Into<Why>>(name: String, cells: impl IntoIterator<Item = Result<String, W>>) -> AnyView {
    let cell = |cell: Result<String, W>| match cell.map_err(Into::into) {
        Ok(number) => view! { <td class="table__number">{number}</td> }.into_any(),
        Err(Why::Sign(sign)) => view! { <td class="table__number"><SignMark sign spoken=true /></td> }.into_any(),
        Err(Why::NotComparable) => {
            view! { <td class="table__number"><span class="hidden-text">"niet te vergelijken"</span></td> }.into_any()
        }
    };
    view! { <tr><th scope="row">{name}</th>{cells.into_iter().map(cell).collect_view()}</tr> }.into_any()
}

fn of_points(name: &str, points: &[Shown<'_>], number: impl Fn(&Point) -> Cell) -> AnyView {
    row(name.to_owned(), points.iter().map(|point| point.map_err(Why::from).and_then(&number)))
}

fn levels(points: &[Shown<'_>]) -> Vec<AnyView> {
    let level = |level: Level| {
        of_points(growth_word(level.number()), points, |point| Ok(halves(point.distribution.halves[level.index()])))
    };
    Level::ALL.map(level).into()
}

fn regions(points: &[Shown<'_>]) -> [AnyView; 3] {
    [
        of_points("Niveau bekend", points, |point| Ok(point.distribution.n().to_string())),
        of_points("Weten we nog niet", points, |point| Ok(point.distribution.unknown.to_string())),
        of_points("Niet ingevuld", points, |point| Ok(point.distribution.missing.to_string())),
    ]
}

fn middle(points: &[Shown<'_>]) -> [AnyView; 3] {
    let of = |name, number: fn(&domain::monitor::Quartiles) -> f64| {
        of_points(name, points, |point| point.quartiles.map(|q| decimal(number(&q))).ok_or(without(point)))
    };
    [
        of("Middelste regio (mediaan)", |q| q.median),
        of("De helft staat van", |q| q.first),
        of("De helft staat tot", |q| q.third),
    ]
}

/// Why there is no middle region: nobody sent anything in, or nobody knows yet.
fn without(point: &Point) -> Why {
    Why::Sign(Sign::of_none(point.distribution.unknown))
}

fn changes(points: &[Shown<'_>]) -> [AnyView; 5] {
    let counted =
        |name, count: fn(&Change) -> u32| of_points(name, points, |point| Ok(count(&point.change?).to_string()));
    [
        counted("Gegroeid sinds de ronde ervoor", |change| change.grew),
        counted("Gelijk", |change| change.stayed),
        counted("Terug", |change| change.back),
        counted("Niet vergelijkbaar", |change| change.not_comparable),
        of_points("Middelste verandering (mediaan)", points, |point| {
            point.change?.median.map(signed).ok_or(Why::NotComparable)
        }),
    ]
}
