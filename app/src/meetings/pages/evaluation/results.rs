//! What people said together.

use super::texts;
use crate::ui::{Sign, SignMark, TableRegion, Typed, for_count};
use domain::meetings::evaluation::{Tally, Useful};
use leptos::prelude::*;
use service::meetings::evaluation::{Results, Texts};

/// How wide the bar of an answer that everybody gave is drawn.
const WIDTH: usize = 100;

/// The page, for each reader as much as is theirs.
pub(super) fn page(results: &Results) -> AnyView {
    match results {
        Results::Nothing => view! { <p>{texts::NOTHING}</p> }.into_any(),
        Results::TooFew => too_few(),
        Results::Told { tally, present, texts } => {
            let texts = texts.as_ref().map(written);
            view! { {figures(tally, *present)} {texts} }.into_any()
        }
    }
}

/// That nothing is told.
pub(super) fn too_few() -> AnyView {
    view! {
        <p><SignMark sign=Sign::NotShown /></p>
        <p>{texts::TOO_FEW}</p>
    }
    .into_any()
}

/// How many answered, how useful it was, and how many made a new connection.
pub(super) fn figures(tally: &Tally, present: usize) -> AnyView {
    let answers = tally.answers();
    let said = format!("{answers} van de {present} mensen die er waren, vertelden wat ze ervan vonden.");
    let verb = for_count(tally.connected, "maakte", "maakten");
    let connected = format!("{} van die {answers} {verb} een nieuwe verbinding.", tally.connected);
    let rows = Useful::ALL.into_iter().zip(tally.useful).rev().map(|(useful, count)| row(useful, count, answers));
    let rows = rows.collect_view();
    view! {
        <p>{said}</p>
        <TableRegion label="Hoe nuttig was het?">
            <table class="table useful">
                <caption>"Hoe nuttig was het?"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Antwoord"</th>
                        <th scope="col">"Mensen"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
        <p>{connected}</p>
    }
    .into_any()
}

/// An answer, and how many gave it: as a number and as a bar.
fn row(useful: Useful, count: usize, answers: usize) -> impl IntoView {
    let width = count * WIDTH / answers.max(1);
    view! {
        <tr>
            <th scope="row">{texts::useful(useful)}</th>
            <td>
                <span class="useful__count">{count}</span>
                <svg class="useful__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect width=width.to_string() height="10" />
                </svg>
            </td>
        </tr>
    }
}

/// What was written, for the coordination group.
fn written(texts: &Texts) -> AnyView {
    let list = |id: &'static str, title: &'static str, texts: &[String]| {
        let quotes = texts
            .iter()
            .map(|text| view! { <li class="list__item"><blockquote><Typed text=text.clone() /></blockquote></li> });
        let quotes: Vec<_> = quotes.collect();
        (!quotes.is_empty()).then(|| {
            view! {
                <section class="stack" aria-labelledby=id>
                    <h2 id=id>{title}</h2>
                    <ul class="list">{quotes}</ul>
                </section>
            }
        })
    };
    let (tips, tops) = (list("tips", "Tips", &texts.tips), list("tops", "Tops", &texts.tops));
    let regions = (!texts.regions.is_empty()).then(|| {
        let names = texts.regions.iter().map(|name| view! { <li>{name.clone()}</li> }).collect_view();
        view! {
            <section class="stack" aria-labelledby="genoemd">
                <h2 id="genoemd">"Nieuwe verbindingen met deze regio’s"</h2>
                <ul class="columns">{names}</ul>
            </section>
        }
    });
    let is_any = tips.is_some() || tops.is_some() || regions.is_some();
    let who =
        is_any.then(|| view! { <p class="soft">"Dit leest alleen de coördinatiegroep. Het staat op alfabet."</p> });
    view! { {who} {tips} {tops} {regions} }.into_any()
}
