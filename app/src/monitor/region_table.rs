//! All regions and all principles: picture, word and arrow; by name, never by level.

use super::series::label;
use crate::ui::{GrowthValue, TableRegion, growth_word, growth_words};
use domain::ids::RegionId;
use domain::monitor::{Direction, GrowthResult, HalfLevel, Movement, Outcome, RegionResult, movement};
use domain::order::by_name;
use domain::time;
use leptos::prelude::*;
use service::monitor::{FrozenRound, MemberView};

/// The table of regions × principles of the newest round.
pub fn region_table(view: &MemberView) -> Option<AnyView> {
    let newest = view.rounds.last()?;
    let before = view.rounds.len().checked_sub(2).map(|place| &view.rounds[place]);
    let questions: Vec<String> = newest.results.growth_questions().map(|question| question.id.clone()).collect();
    let heads = questions.iter().map(|id| view! { <th scope="col">{label(newest.format_version, id)}</th> });
    let heads = heads.collect_view();
    let mut regions: Vec<_> =
        view.regions.iter().filter_map(|(id, name)| Some((name, newest.results.region(id)?))).collect();
    regions.sort_by(|(one, _), (other, _)| by_name(one, other));
    let rows = regions.into_iter().map(|(name, result)| {
        let cells = questions.iter().map(|id| cell(result.growth.get(id), moved(before, newest, &result.region, id)));
        let is_own = view.own.as_ref() == Some(&result.region);
        row(name, result, is_own, cells.collect())
    });
    let (rows, caption) = (rows.collect_view(), caption(newest, before));
    let table = view! {
        <TableRegion label="Alle regio’s en principes">
            <table class="table heat">
                <caption class="hidden-text">{caption}</caption>
                <thead>
                    <tr><th class="table__head" scope="col">"Regio"</th>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    };
    Some(table.into_any())
}

fn caption(newest: &FrozenRound, before: Option<&FrozenRound>) -> String {
    let since = before.map(|round| format!(", met de verandering sinds {}", time::month_year(round.date)));
    format!("Niveau van elke regio in {}{}", time::month_year(newest.date), since.unwrap_or_default())
}

fn moved(before: Option<&FrozenRound>, newest: &FrozenRound, region: &RegionId, id: &str) -> Option<Movement> {
    movement(&before?.results, &newest.results, region, id)
}

fn row(name: &str, result: &RegionResult, is_own: bool, cells: Vec<AnyView>) -> impl IntoView + use<> {
    let own = is_own.then(|| view! { <span class="small">" (jouw regio)"</span> });
    view! {
        <tr>
            <th class="table__head" scope="row">
                <a href=format!("/monitor/regio/{}", result.region)>{name.to_owned()}</a>
                {own}
            </th>
            {cells}
        </tr>
    }
}

fn cell(growth: Option<&GrowthResult>, moved: Option<Movement>) -> AnyView {
    match growth.map(|growth| &growth.value) {
        Some(Outcome::Known(value)) => known(*value, growth.and_then(both), moved),
        Some(Outcome::Unknown) => view! { <td class="heat__cell level-none">"weet nog niet"</td> }.into_any(),
        Some(Outcome::Missing) | None => view! { <td class="heat__cell level-none">"geen antwoord"</td> }.into_any(),
    }
}

/// The two answers behind a value that does not tell them: two levels that lie beside each other are named by the value.
/// The lower one first, so that the order does not tell who gave which.
fn both(growth: &GrowthResult) -> Option<String> {
    growth.difference.filter(|distance| *distance > 1)?;
    let mut levels: Vec<_> = growth.marks.iter().filter_map(|mark| mark.answer.level()).collect();
    levels.sort();
    let words: Vec<&str> = levels.into_iter().map(|level| growth_word(level.number())).collect();
    Some(words.join(" en "))
}

fn known(value: HalfLevel, both: Option<String>, moved: Option<Movement>) -> AnyView {
    let half = if value.whole().is_some() { "" } else { "h" };
    let class = format!("heat__cell level-{}{half}", value.neighbours().0.number());
    let arrow = moved.map(|moved| {
        let (sign, words) = match moved.direction() {
            Direction::Grew => ("↑ was ", "omhoog, was "),
            Direction::Stayed => ("= gelijk", "gelijk gebleven"),
            Direction::Back => ("↓ was ", "omlaag, was "),
        };
        let was = (moved.direction() != Direction::Stayed).then(|| growth_words(moved.from.halves()));
        view! {
            <span class="heat__moved">
                <span aria-hidden="true">{sign}</span>
                <span class="hidden-text">{words}</span>
                {was}
            </span>
        }
    });
    view! {
        <td class=class>
            <span class="heat__words"><GrowthValue halves=value.halves() /></span>
            {both.map(|both| view! { <span class="heat__moved">"antwoorden: "{both}</span> })}
            {arrow}
        </td>
    }
    .into_any()
}
