//! What the file comes to: its rows by region, and what is left out.

use super::names::{ROWS, WITHOUT};
use super::texts;
use crate::forms::{Choice, FieldError, FormState, option_row};
use crate::ui::{Disclosure, Message, MessageKind, Sign, SignMark, TableRegion, counted};
use domain::ids::RegionId;
use domain::monitor::import::{Problem, Row, Sheet, Why};
use domain::survey::{Kind, Scope, SurveyFormat, Value};
use leptos::prelude::*;
use service::monitor::import::Preview;

/// So many cells tell which row it is.
const SHOWN: usize = 6;

/// The rows that count, with what they say on the principles; and everything that does not come along.
pub(super) fn rows(form: &FormState, sheet: &Sheet, found: &Preview) -> impl IntoView + use<> {
    let reading = &found.reading;
    let count = counted(reading.rows.len(), "rij telt", "rijen tellen");
    let regions = reading.rows.chunk_by(|one, other| one.region == other.region).count();
    let title = format!("{count} mee, van {}", counted(regions, "regio", "regio’s"));
    let undated = (!reading.undated.is_empty()).then(|| {
        let words = texts::undated(&reading.undated);
        view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }
    });
    let wrong = form.message(ROWS).map(|_| view! { <FieldError name=ROWS form=Some(form.clone()) /> });
    view! {
        <div id=ROWS.as_str() tabindex="-1" class="stack">
            <h3>{title}</h3>
            {wrong}
            {undated}
            {too_many(form, sheet, found)}
            {table(found)}
            {left_out(form, sheet, found)}
            {remarks(found)}
        </div>
    }
}

fn name(found: &Preview, id: &RegionId) -> String {
    found.regions.iter().find(|region| region.id == *id).map_or_else(|| id.to_string(), |region| region.name.clone())
}

/// The rows of a region of which there are too many, to leave some out.
fn too_many(form: &FormState, sheet: &Sheet, found: &Preview) -> impl IntoView + use<> {
    let groups = found.reading.problems.iter().filter_map(|problem| match problem {
        Problem::TooMany(region, numbers) => Some((region, numbers)),
        _ => None,
    });
    let group = |(region, numbers): (&RegionId, &Vec<usize>)| {
        let legend = texts::too_many(&name(found, region), numbers.len());
        view! {
            <fieldset class="group group--wrong">
                <legend class="group__legend">{legend}</legend>
                <div class="options">{numbers.iter().map(|number| leave_out(form, sheet, *number)).collect_view()}</div>
            </fieldset>
        }
    };
    groups.map(group).collect_view()
}

/// A box to leave a row out, with what stands first in it.
fn leave_out(form: &FormState, sheet: &Sheet, number: usize) -> AnyView {
    let is_out = form.values_of(WITHOUT).any(|row| row == number.to_string());
    let cells = sheet.numbers.iter().position(|known| *known == number).and_then(|at| sheet.rows.get(at));
    let cells = cells.into_iter().flatten().filter(|cell| !cell.is_empty()).take(SHOWN).cloned();
    let cells: Vec<String> = cells.collect();
    let choice = Choice::new(number.to_string(), format!("Rij {number} niet inlezen")).saying(cells.join(" · "));
    option_row("checkbox", None, WITHOUT.to_string(), choice, is_out)
}

fn table(found: &Preview) -> impl IntoView + use<> {
    let format = SurveyFormat::current();
    let growth: Vec<_> = format.questions().filter(|(_, question)| question.kind == Kind::Growth).collect();
    let heads =
        growth.iter().map(|(_, question)| view! { <th scope="col">{question.label.clone()}</th> }).collect_view();
    let row = |row: &Row| {
        let cells = growth.iter().map(|(_, question)| view! { <td>{cell(row.answers.get(&question.id))}</td> });
        let others = row.answers.keys().filter(|id| !growth.iter().any(|(_, question)| question.id == **id)).count();
        view! {
            <tr>
                <th scope="row">{name(found, &row.region)}</th>
                <td>{row.number}</td>
                {cells.collect_view()}
                <td>{others}</td>
            </tr>
        }
        .into_any()
    };
    let mut rows: Vec<&Row> = found.reading.rows.iter().collect();
    rows.sort_by(|one, other| {
        domain::order::by_name(&name(found, &one.region), &name(found, &other.region))
            .then(one.number.cmp(&other.number))
    });
    let rows = rows.into_iter().map(row).collect_view();
    view! {
        <TableRegion label="Zo lezen we de rijen">
            <table class="table table--lined import-rows">
                <caption class="hidden-text">"Per rij van het bestand: de regio en de niveaus die we lezen"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Regio"</th>
                        <th scope="col">"Rij"</th>
                        {heads}
                        <th scope="col">"Andere antwoorden"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    }
}

fn cell(value: Option<&Value>) -> AnyView {
    let format = SurveyFormat::current();
    match value {
        Some(Value::Level(level)) => format.growth_label(*level).unwrap_or_default().to_owned().into_any(),
        Some(Value::Unknown) => view! { <SignMark sign=Sign::NotKnown /> }.into_any(),
        _ => view! { <SignMark sign=Sign::NotFilledIn /> }.into_any(),
    }
}

/// The rows that do not count, each with why. Those that somebody left out can come back.
fn left_out(form: &FormState, sheet: &Sheet, found: &Preview) -> impl IntoView + use<> {
    let left = &found.reading.left_out;
    let (chosen, others): (Vec<_>, Vec<_>) = left.iter().partition(|left| left.why == Why::Chosen);
    let is_open = others.iter().any(|left| left.why == Why::NoRegion);
    let summary = format!("{} niet mee", counted(left.len(), "rij telt", "rijen tellen"));
    let lines = others.iter().map(|left| view! { <p>{texts::left_out(left.number, &left.why)}</p> }).collect_view();
    let boxes: Vec<AnyView> = chosen.iter().map(|left| leave_out(form, sheet, left.number)).collect();
    let boxes = (!boxes.is_empty()).then(|| {
        view! {
            <fieldset class="group">
                <legend class="group__legend">"Rijen die je zelf weglaat"</legend>
                <div class="options">{boxes}</div>
            </fieldset>
        }
    });
    (!left.is_empty()).then(|| view! { <Disclosure summary open=is_open>{lines}{boxes}</Disclosure> })
}

/// Answers of a region that differ, and numbers that cannot be.
fn remarks(found: &Preview) -> impl IntoView + use<> {
    let format = SurveyFormat::current();
    let label = |id: &str| format.question(id).map_or_else(|| id.to_owned(), |(_, question)| question.label.clone());
    let words = |id: &str, value: &Value| {
        format.question(id).map(|(_, question)| value.words(format, Scope::Region, question)).unwrap_or_default()
    };
    let differing = found.reading.differing.iter().map(|it| {
        let (taken, other) = (words(&it.question, &it.taken), words(&it.question, &it.other));
        texts::differing(&name(found, &it.region), &label(&it.question), [&taken, &other])
    });
    let impossible =
        found.reading.impossible.iter().map(|it| texts::impossible(it.row, &label(&it.question), it.count, it.most));
    let lines: Vec<String> = differing.chain(impossible).collect();
    let summary = counted(lines.len(), "ding om te weten", "dingen om te weten");
    let any = !lines.is_empty();
    let lines = lines.into_iter().map(|line| view! { <li class="list__item">{line}</li> }).collect_view();
    any.then(|| view! { <Disclosure summary><ul class="list">{lines}</ul></Disclosure> })
}
