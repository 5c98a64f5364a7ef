//! The facts of a region over its rounds: a round a row, so that it fits on paper however many there are.

use crate::ui::{Disclosure, Sign, SignLegend, SignMark, TableRegion};
use domain::monitor::Outcome;
use domain::survey::{Question, Scope, Section, SurveyFormat, Value};
use domain::time;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionView};

/// What stands above a column; above another one stands its question.
const HEADS: [(&str, &str); 8] = [
    ("f1-gemeenten", "Gemeenten"),
    ("f2-lokale-coalities", "Met lokale coalitie"),
    ("f3-partijen", "Organisaties"),
    ("f4-convenant", "Convenant"),
    ("f5-domeinen", "Soorten partijen aan tafel"),
    ("f6-bijeenkomsten", "Bijeenkomsten"),
    ("f7-ouders", "Ouders"),
    ("f8-financiering", "Geld"),
];

/// The answers of the region to a section, the newest round first; `None` while there is one round. On paper it stands open.
pub fn facts_table(view: &RegionView, format: &'static SurveyFormat, section: &'static Section) -> Option<AnyView> {
    let (told, all) = (view.in_full().len(), view.rounds.len());
    if told < 2 {
        return None;
    }
    let of_round = |nth: usize| section.questions.iter().map(|question| at(view, nth, question)).collect();
    let cells: Vec<Vec<Result<Value, Sign>>> = (all - told..all).map(of_round).collect();
    let stands = |sign: &Sign| cells.iter().flatten().any(|cell| cell.as_ref().err() == Some(sign));
    let signs: Vec<Sign> = Sign::ALL.into_iter().filter(stands).collect();
    let heads = section.questions.iter().map(|question| {
        let words = HEADS.iter().find(|(id, _)| *id == question.id).map_or(&*question.label, |(_, words)| *words);
        view! { <th scope="col">{words.to_owned()}</th> }
    });
    let heads = heads.collect_view();
    let rows = view.in_full().iter().zip(&cells).rev().map(|(round, cells)| {
        let cells = cells.iter().zip(&section.questions).map(|(cell, question)| shown(cell, format, question));
        view! { <tr><th scope="row">{time::short_month(round.date)}</th>{cells.collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    let which = if told < all { format!("De laatste {told} rondes") } else { "Alle rondes".to_owned() };
    let (label, summary) = (format!("{}. {which}", section.title), format!("{which} in een tabel"));
    Some(
        view! {
            <Disclosure summary about=section.title.clone() on_paper=true>
                <TableRegion label=label.clone()>
                    <table class="table table--figures small">
                        <caption class="hidden-text">{label.clone()}</caption>
                        <thead><tr><th scope="col">"Ronde"</th>{heads}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </TableRegion>
                <SignLegend signs />
            </Disclosure>
        }
        .into_any(),
    )
}

/// What the region answered in the round at this place, or why there is no answer.
fn at(view: &RegionView, nth: usize, question: &Question) -> Result<Value, Sign> {
    let outcome = |round: &FrozenRound| round.results.region(&view.region)?.shared.get(&question.id).cloned();
    match outcome(&view.rounds[nth]) {
        Some(Outcome::Known(value)) => Ok(value),
        Some(outcome) => Err(Sign::of(&outcome).unwrap_or(Sign::NotFilledIn)),
        None => {
            let was_there = view.rounds[..nth].iter().any(|earlier| outcome(earlier).is_some());
            Err(if was_there { Sign::NotFilledIn } else { Sign::NotThere })
        }
    }
}

/// A number, what was chosen in words, or how many were chosen.
fn shown(cell: &Result<Value, Sign>, format: &SurveyFormat, question: &Question) -> AnyView {
    match cell {
        Ok(Value::Choices(chosen)) => view! { <td>{chosen.len()}</td> }.into_any(),
        Ok(value) => view! { <td>{value.words(format, Scope::Region, question)}</td> }.into_any(),
        Err(sign) => view! { <td><SignMark sign=*sign spoken=true /></td> }.into_any(),
    }
}
