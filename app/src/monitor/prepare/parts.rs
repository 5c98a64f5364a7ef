//! The parts of the sheet. Each is short enough for paper, and leads to the whole of it.

use super::super::chart_words::{compared_words, far_apart};
use super::super::numbers::halves;
use super::super::series::label;
use super::super::{moves_page, regions, words};
use crate::ui::{counted, growth_words, listed};
use domain::ids::RegionId;
use domain::monitor::{Compared, LargestMoves, Move, RoundResults, change, largest_moves};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::FrozenRound;
use service::monitor::prepare::Preparation;
use service::monitor::words::ThemeOf;
use std::cmp::Reverse;

/// So many lines fit in a part.
const MOST_LINES: usize = 24;
/// So many themes fit: those of the questionnaire, and some of the coordination group's own.
const MOST_THEMES: usize = 16;
/// So many of the largest steps fit.
const MOST_STEPS: usize = 12;

pub(super) fn part(id: &'static str, title: &'static str, content: AnyView) -> AnyView {
    view! {
        <section class="prep__part" aria-labelledby=id>
            <h2 class="prep__title" id=id>{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// At most so many lines, and how many there are more.
fn lines(mut found: Vec<AnyView>, most: usize, more: &str, nothing: &'static str) -> AnyView {
    if found.is_empty() {
        return view! { <p class="soft">{nothing}</p> }.into_any();
    }
    let left = found.len().saturating_sub(most);
    found.truncate(most);
    let left = (left > 0).then(|| view! { <p><a href=more.to_owned()>{format!("En nog {left}")}</a></p> });
    view! { <ul class="prep__list">{found}</ul>{left} }.into_any()
}

/// How the regions went at each principle.
pub(super) fn changes(newest: &FrozenRound, before: Option<&FrozenRound>) -> AnyView {
    let row = |id: &str| {
        let change = before.and_then(|before| change(&before.results, &newest.results, id));
        let words = match &change {
            Some(change) => {
                let of = Compared::ALL.map(|it| format!("{} {}", it.count(change), compared_words(it)));
                of.join(", ")
            }
            None => "niet vergeleken met de ronde ervoor".to_owned(),
        };
        view! { <li><strong>{label(newest.format_version, id)}</strong>{format!(": {words}")}</li> }.into_any()
    };
    let found = newest.results.growth_questions().map(|question| row(&question.id)).collect();
    part("groei", "Groei per principe", lines(found, usize::MAX, "", ""))
}

/// The largest steps, by principle and then by name, with from where on a step is one of them.
pub(super) fn movers(view: &Preparation, newest: &FrozenRound, before: Option<&FrozenRound>) -> AnyView {
    let title = "De grootste stappen";
    let Some(before) = before else {
        return part(
            "stappen",
            title,
            view! { <p class="soft">"Er is nog geen ronde om mee te vergelijken."</p> }.into_any(),
        );
    };
    let LargestMoves { from, moves } = largest_moves(&before.results, &newest.results, MOST_STEPS);
    if moves.is_empty() {
        let nothing = view! { <p class="soft">"Geen regio ging een heel niveau vooruit of terug."</p> };
        return part("stappen", title, nothing.into_any());
    }
    let groups = newest.results.growth_questions().filter_map(|question| {
        let steps = steps(view, moves.iter().filter(|it| it.question == question.id));
        let label = label(newest.format_version, &question.id);
        (!steps.is_empty()).then(|| view! { <li><strong>{label}</strong>{format!(": {}", steps.join("; "))}</li> })
    });
    let groups = groups.collect_view();
    let words = threshold(from, &month_year(before.date));
    let content = view! {
        <p>{words}<a class="screen-only" href=moves_page::PATH>"Alle stappen"</a></p>
        <ul class="prep__list">{groups}</ul>
    };
    part("stappen", title, content.into_any())
}

/// "Sinds april 2026, twee niveaus of meer. "
fn threshold(from: u8, since: &str) -> String {
    let levels = match from {
        2 => "één niveau".to_owned(),
        4 => "twee niveaus".to_owned(),
        other => format!("{} niveaus", halves(other.into())),
    };
    format!("Sinds {since} gingen deze regio’s {levels} of meer vooruit (↑) of terug (↓). ")
}

/// "↑ Drenthe (van Kiem naar Knop)", by name.
fn steps<'m>(view: &Preparation, moves: impl Iterator<Item = &'m Move<'m>>) -> Vec<String> {
    let moves: Vec<_> = moves.collect();
    let named = view.regions.iter().filter_map(|(region, name)| {
        let moved = moves.iter().find(|it| it.region == region)?.movement;
        let sign = if moved.to > moved.from { "↑" } else { "↓" };
        let [from, to] = [moved.from, moved.to].map(|value| growth_words(value.halves()));
        Some(format!("{sign} {name} (van {from} naar {to})"))
    });
    named.collect()
}

/// The regions whose two answers lie far apart, by name.
pub(super) fn apart(view: &Preparation, newest: &FrozenRound) -> AnyView {
    let mut found = Vec::new();
    for (region, name) in &view.regions {
        let Some(result) = newest.results.region(region) else { continue };
        let of = newest.results.growth_questions().filter_map(|question| {
            let words = far_apart(result.growth.get(&question.id)?)?;
            Some(format!("{} ({words})", label(newest.format_version, &question.id)))
        });
        let of: Vec<String> = of.collect();
        if !of.is_empty() {
            found.push(line(region, name, &of.join("; ")));
        }
    }
    let nothing = "Nergens liggen twee antwoorden ver uit elkaar.";
    part("verschil", "Waar twee trekkers het anders zien", lines(found, MOST_LINES, &regions::far_apart(None), nothing))
}

fn line(region: &RegionId, name: &str, words: &str) -> AnyView {
    view! { <li><a href=format!("/monitor/regio/{region}")>{name.to_owned()}</a>{format!(": {words}")}</li> }.into_any()
}

/// The themes that most regions wrote about, in the order in which they stand.
fn most_asked(themes: &[ThemeOf]) -> Vec<&ThemeOf> {
    let mut found: Vec<_> = themes.iter().enumerate().collect();
    found.sort_by_key(|(_, theme)| Reverse(theme.needs.len() + theme.offers.len()));
    found.truncate(MOST_THEMES);
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, theme)| theme).collect()
}

/// What regions need and offer, by theme.
pub(super) fn themes(view: &Preparation, newest: &FrozenRound) -> AnyView {
    let names = |ids: &std::collections::BTreeSet<RegionId>| {
        let of = view.regions.iter().filter(|(id, _)| ids.contains(id)).map(|(_, name)| name.clone());
        let names: Vec<String> = of.collect();
        if names.is_empty() { "niemand".to_owned() } else { listed(&names) }
    };
    let row = |theme: &ThemeOf| {
        let to = words::of_theme(theme.id.as_deref(), newest.id);
        let label = if theme.id.is_some() { theme.label.clone() } else { "Nog zonder thema".to_owned() };
        view! {
            <tr>
                <th scope="row"><a href=to>{label}</a></th>
                <td data-label="Nodig">{names(&theme.needs)}</td>
                <td data-label="Te bieden">{names(&theme.offers)}</td>
            </tr>
        }
    };
    if view.themes.is_empty() {
        return part(
            "themas",
            "Vragen en aanbod",
            view! { <p class="soft">"Geen regio schreef wat ze nodig heeft of kan bieden."</p> }.into_any(),
        );
    }
    let rows = most_asked(&view.themes).into_iter().map(row).collect_view();
    let left = view.themes.len().saturating_sub(MOST_THEMES);
    let left = (left > 0).then(|| {
        view! { <p><a href=words::PATH>{format!("En nog {} waar minder regio’s over schreven", counted(left, "thema", "thema’s"))}</a></p> }
    });
    let table = view! {
        <table class="table table--lined table--stack prep__table">
            <caption class="hidden-text">"Wie iets nodig heeft en wie iets te bieden heeft, per thema"</caption>
            <thead><tr><th scope="col">"Thema"</th><th scope="col">"Nodig"</th><th scope="col">"Te bieden"</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
        {left}
    };
    part("themas", "Vragen en aanbod", table.into_any())
}

/// Who did not answer, by name.
pub(super) fn absent(view: &Preparation, newest: &FrozenRound) -> AnyView {
    let results: &RoundResults = &newest.results;
    let of = view.regions.iter().filter(|(id, _)| results.region(id).is_some_and(|region| !region.responded()));
    let names: Vec<String> = of.map(|(_, name)| name.clone()).collect();
    let words = match names.len() {
        0 => "Alle regio’s hebben ingestuurd.".to_owned(),
        _ => format!("{}.", listed(&names)),
    };
    part("niet", "Niet ingestuurd", view! { <p>{words}</p> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_themes_those_of_few_regions_are_left_out() {
        let regions = |count: usize| (0..count).map(|nth| RegionId::new(format!("r{nth}"))).collect();
        let theme = |nth: usize| ThemeOf {
            id: Some(format!("t{nth:02}")),
            label: format!("Thema {nth:02}"),
            needs: regions(if nth.is_multiple_of(5) { 1 } else { 2 }),
            offers: regions(nth % 2),
        };
        let all: Vec<ThemeOf> = (0..20).map(theme).collect();
        let kept: Vec<&str> = most_asked(&all).into_iter().map(|theme| theme.label.as_str()).collect();
        assert_eq!((kept.len(), kept.is_sorted()), (MOST_THEMES, true), "{kept:?}");
        assert!(!kept.contains(&"Thema 00") && !kept.contains(&"Thema 10") && kept.contains(&"Thema 19"), "{kept:?}");
        assert_eq!(most_asked(&all[..3]).len(), 3);
    }

    #[test]
    fn it_says_from_where_on_a_step_is_large() {
        let of = |from| threshold(from, "april 2026");
        assert_eq!(of(4), "Sinds april 2026 gingen deze regio’s twee niveaus of meer vooruit (↑) of terug (↓). ");
        assert!(of(2).contains("één niveau of meer") && of(3).contains("1½ niveaus of meer"));
    }
}
