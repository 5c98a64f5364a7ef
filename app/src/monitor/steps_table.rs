//! The numbers of all step charts of a region, and who answered what, in one table.

use super::numbers::decimal;
use super::series::{Path, Step};
use super::steps_card::answers_words;
use crate::ui::{Disclosure, Sign, SignMark, TableRegion, growth_words};
use domain::time;
use leptos::prelude::*;

/// A table with the principles under each other, the newest round first, of at most `most` rounds.
pub fn steps_table(paths: &[Path], most: usize) -> impl IntoView + use<> {
    let groups = paths.iter().map(|path| group(path, most)).collect_view();
    view! {
        <Disclosure summary="Antwoorden en cijfers in een tabel">
            <TableRegion label="Antwoorden en cijfers van de zes principes">
                <table class="table table--figures small">
                    <thead>
                        <tr>
                            <th scope="col">"Ronde"</th>
                            <th scope="col">"Waarde en antwoorden"</th>
                            <th class="table__number" scope="col">"Middelste helft netwerk"</th>
                        </tr>
                    </thead>
                    {groups}
                </table>
            </TableRegion>
        </Disclosure>
    }
}

fn group(path: &Path, most: usize) -> impl IntoView + use<> {
    let rows = path.steps.iter().rev().take(most).map(row).collect_view();
    view! {
        <tbody>
            <tr>
                <th class="table__group" scope="rowgroup" colspan="3">{path.label.clone()}</th>
            </tr>
            {rows}
        </tbody>
    }
}

fn row(step: &Step) -> impl IntoView + use<> {
    let value = match step.value() {
        Some(value) => format!("{} ({})", growth_words(value.halves()), decimal(value.levels())).into_any(),
        None => view! { <SignMark sign=step.sign().unwrap_or(Sign::NotFilledIn) /> }.into_any(),
    };
    let middle = step.network.map(|found| format!("{} tot {}", decimal(found.first), decimal(found.third)));
    let all = &step.distribution;
    let without = if step.not_there { Sign::NotThere } else { Sign::of_none(all.unknown) };
    let (with_value, active) = (all.n(), all.active());
    let middle = middle.map_or_else(
        || view! { <SignMark sign=without spoken=true /> }.into_any(),
        |words| view! { {words}<span class="table__behind">{format!("{with_value} van {active}")}</span> }.into_any(),
    );
    view! {
        <tr>
            <th scope="row">{time::short_month(step.date)}</th>
            <td>{value}{behind(step).map(|words| view! { <span class="table__behind">{words}</span> })}</td>
            <td class="table__number">{middle}</td>
        </tr>
    }
}

/// The answers behind a value, with the distance between two levels: "Kiem en Bloem; verschil 3".
fn behind(step: &Step) -> Option<String> {
    let apart = step.growth.difference.filter(|distance| *distance > 0);
    let difference = apart.map_or(String::new(), |distance| format!("; verschil {distance}"));
    (!step.answers.is_empty()).then(|| format!("{}{difference}", answers_words(step, true)))
}
