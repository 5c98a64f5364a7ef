//! The parts of the sheet. Each is short enough for paper, and leads to the whole of it.

use super::super::chart_words::{compared_words, far_apart};
use super::super::series::label;
use super::super::{regions, words};
use crate::ui::{counted, growth_words, listed};
use domain::ids::RegionId;
use domain::monitor::{Compared, RoundResults, change, movement};
use leptos::prelude::*;
use service::monitor::FrozenRound;
use service::monitor::prepare::Preparation;

/// From so many levels on a region is among the largest movers.
const LARGE: f64 = 1.0;
/// So many lines fit in a part.
const MOST_LINES: usize = 24;
/// So many characters of a text that is marked; the whole is behind its link.
const MOST_OF_TEXT: usize = 220;
/// So many marked texts.
const MOST_TEXTS: usize = 6;

fn part(id: &'static str, title: &'static str, content: AnyView) -> AnyView {
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

/// The regions that moved a level or more, by name.
pub(super) fn movers(view: &Preparation, newest: &FrozenRound, before: Option<&FrozenRound>) -> AnyView {
    let mut found = Vec::new();
    for (region, name) in &view.regions {
        let moves = newest.results.growth_questions().filter_map(|question| {
            let moved = movement(&before?.results, &newest.results, region, &question.id)?;
            (moved.levels().abs() >= LARGE).then(|| {
                let sign = if moved.levels() > 0.0 { "↑" } else { "↓" };
                let [from, to] = [moved.from, moved.to].map(|value| growth_words(value.halves()));
                format!("{sign} {} (van {from} naar {to})", label(newest.format_version, &question.id))
            })
        });
        let moves: Vec<String> = moves.collect();
        if !moves.is_empty() {
            found.push(line(region, name, &moves.join("; ")));
        }
    }
    let more = "/monitor/beweging";
    part(
        "stappen",
        "De grootste stappen",
        lines(found, MOST_LINES, more, "Geen regio ging een heel niveau vooruit of terug."),
    )
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
    part("verschil", "Waar twee trekkers het anders zien", lines(found, MOST_LINES, &regions::far_apart(), nothing))
}

fn line(region: &RegionId, name: &str, words: &str) -> AnyView {
    view! { <li><a href=format!("/monitor/regio/{region}")>{name.to_owned()}</a>{format!(": {words}")}</li> }.into_any()
}

/// What regions need and offer, by theme.
pub(super) fn themes(view: &Preparation, newest: &FrozenRound) -> AnyView {
    let names = |ids: &std::collections::BTreeSet<RegionId>| {
        let of = view.regions.iter().filter(|(id, _)| ids.contains(id)).map(|(_, name)| name.clone());
        let names: Vec<String> = of.collect();
        if names.is_empty() { "niemand".to_owned() } else { listed(&names) }
    };
    let row = |theme: &service::monitor::words::ThemeOf| {
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
    let rows = view.themes.iter().map(row).collect_view();
    let table = view! {
        <table class="table table--lined table--stack prep__table">
            <caption class="hidden-text">"Wie iets nodig heeft en wie iets te bieden heeft, per thema"</caption>
            <thead><tr><th scope="col">"Thema"</th><th scope="col">"Nodig"</th><th scope="col">"Te bieden"</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    };
    part("themas", "Vragen en aanbod", table.into_any())
}

/// The texts that are marked for the agenda.
pub(super) fn marked(view: &Preparation) -> AnyView {
    let item = |text: &service::monitor::words::FoundText| {
        let whole = text.text.chars().count() <= MOST_OF_TEXT;
        let mut words: String = text.text.chars().take(MOST_OF_TEXT).collect();
        if !whole {
            words.push('…');
        }
        let question = label(text.format_version, &text.question);
        let regional = text.is_for_coordination.then_some(" Alleen voor de regio en de coördinatiegroep.");
        view! {
            <li>
                <blockquote class="prep__text">{words}</blockquote>
                <p class="small soft">{text.region_name.clone()}{format!(" bij “{question}”.")}{regional}</p>
            </li>
        }
        .into_any()
    };
    let found = view.marked.iter().take(MOST_TEXTS).map(item).collect::<Vec<_>>();
    let left = (view.marked_total as usize).saturating_sub(found.len());
    let left = (left > 0).then(
        || view! { <p><a href=words::for_agenda()>{format!("En nog {}", counted(left, "tekst", "teksten"))}</a></p> },
    );
    let nothing = view! { <p class="soft">"Er staat nog geen tekst klaar. "<a href=words::PATH>"Kies teksten"</a></p> };
    let content = match found.is_empty() {
        true => nothing.into_any(),
        false => view! { <ul class="prep__list">{found}</ul>{left} }.into_any(),
    };
    part("agenda", "Klaargezet voor de agenda", content)
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
