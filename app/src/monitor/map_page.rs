//! The garden of the network by place, for members: the plant of each region at one principle, on the map.

use super::numbers::halves;
use super::principles::{GARDEN, Principle, chosen, steps};
use super::series::label;
use crate::network::tile_of;
use crate::shell::respond::{PageError, page};
use crate::ui::{
    Empty, GrowthPicture, PageHead, Tile, TileKind, TileMap, capital, for_count, growth_word, growth_words,
};
use domain::ids::RegionId;
use domain::monitor::{Distribution, HalfLevel, Level, Outcome, RegionResult, distribution, response};
use domain::survey::SurveyFormat;
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, MemberView, NetworkView, network_view};

/// The address of the map.
const MAP: &str = "/netwerk/tuin";
/// From this level on a region may be an example for others (in halves: Knop).
const EXAMPLE_FROM: u8 = 8;

/// The map with a plant for each region; for members alone.
#[component]
pub fn MapPage() -> impl IntoView {
    page(|ctx, actor| async move {
        match network_view(&ctx, &actor).await? {
            NetworkView::Members(view) => Ok(map(&view)),
            NetworkView::Public(_) => Err(PageError::Hidden),
        }
    })
}

fn map(view: &MemberView) -> AnyView {
    let Some(newest) = view.rounds.last() else { return nothing_yet() };
    let questions = newest.results.growth_questions();
    let principles: Vec<Principle> =
        questions.map(|question| (question.id.clone(), label(newest.format_version, &question.id))).collect();
    if principles.is_empty() {
        return nothing_yet();
    }
    let place = chosen(&principles);
    let id = &principles[place].0;
    let regions = regions(view, newest);
    let tiles = regions.iter().map(|(name, result)| tile(name, result, id, view.own.as_ref())).collect();
    view! {
        <PageHead title="De tuin van het netwerk" kicker=view! { <a href="/netwerk">"Netwerk"</a> }.into_any() />
        <div id=GARDEN>{steps(&principles, place, MAP)}</div>
        {legend(&distribution(&newest.results, id))}
        <div class="atlas">
            <div class="atlas__map"><TileMap label="De regio’s met hun plant, ongeveer waar ze liggen" tiles with_pictures=true /></div>
            <div class="stack">{beside(newest, id)} {examples(&regions, id)}</div>
        </div>
    }
    .into_any()
}

/// The regions that were active when the round closed, by name.
fn regions<'v>(view: &'v MemberView, newest: &'v FrozenRound) -> Vec<(&'v str, &'v RegionResult)> {
    view.regions.iter().filter_map(|(id, name)| Some((name.as_str(), newest.results.region(id)?))).collect()
}

fn tile(name: &str, result: &RegionResult, id: &str, own: Option<&RegionId>) -> Tile {
    let is_own = own == Some(&result.region);
    let (kind, content) = match result.growth.get(id).map(|growth| &growth.value) {
        Some(Outcome::Known(value)) => (TileKind::Plain, plants(*value)),
        Some(Outcome::Unknown) => (TileKind::Without, "weet nog niet".into_any()),
        Some(Outcome::Missing) | None => (TileKind::Without, "geen antwoord".into_any()),
    };
    Tile {
        kind: if is_own { TileKind::Chosen } else { kind },
        band: is_own.then_some("jullie"),
        content: Some(content),
        ..tile_of(&result.region, name, format!("/monitor/regio/{}", result.region))
    }
}

fn plants(value: HalfLevel) -> AnyView {
    let (lower, upper) = value.neighbours();
    let second = (lower != upper).then(|| view! { <GrowthPicture level=upper.number() class="tile__plant" /> });
    view! {
        <GrowthPicture level=lower.number() class="tile__plant" />
        {second}
        <span class="hidden-text">{growth_words(value.halves())}</span>
    }
    .into_any()
}

fn legend(found: &Distribution) -> impl IntoView + use<> {
    let item = |level: Level| {
        let count = found.halves[level.index()];
        view! {
            <li class="sorts__sort">
                <GrowthPicture level=level.number() />
                <span><span class="sorts__word">{growth_word(level.number())}</span>{format!("{} {}", halves(count), for_count(count.div_ceil(2), "regio", "regio’s"))}</span>
            </li>
        }
    };
    view! { <ul class="sorts">{Level::ALL.map(item).into_iter().collect_view()}</ul> }
}

fn beside(newest: &FrozenRound, id: &str) -> impl IntoView + use<> {
    let format = SurveyFormat::version(newest.format_version).unwrap_or_else(SurveyFormat::current);
    let help = format.question(id).and_then(|(_, question)| question.help.clone());
    let found = response(&newest.results);
    let round =
        format!("{}, {} van de {} regio’s.", capital(&month_year(newest.date)), found.regions, found.active_regions);
    view! {
        {help.map(|help| view! { <p class="lead">{help}</p> })}
        <p class="small soft">"Staan er twee planten, dan zit de regio daartussen. Die telt bij allebei half. "{round}</p>
        <p><a href="/monitor">"Alle rondes in beeld"</a></p>
    }
}

/// Regions to learn from, by name and not by level (rules, section 5).
fn examples(regions: &[(&str, &RegionResult)], id: &str) -> Option<AnyView> {
    let is_example = |result: &RegionResult| result.level(id).is_some_and(|value| value.halves() >= EXAMPLE_FROM);
    let found = regions.iter().filter(|(_, result)| is_example(result)).map(|(name, result)| {
        view! { <li><a href=format!("/monitor/regio/{}", result.region)>{(*name).to_owned()}</a></li> }
    });
    let found = found.collect::<Vec<_>>();
    (!found.is_empty()).then(|| {
        view! {
            <h2 class="card__title">"Zoek je een voorbeeld?"</h2>
            <p>"Deze regio’s staan op Knop of Bloem. Ze staan op naam."</p>
            <ul>{found}</ul>
        }
        .into_any()
    })
}

fn nothing_yet() -> AnyView {
    view! {
        <PageHead title="De tuin van het netwerk" kicker=view! { <a href="/netwerk">"Netwerk"</a> }.into_any() />
        <Empty title="Er zijn nog geen uitkomsten">
            <p>"Zodra de eerste ronde is gesloten, zie je hier van elke regio hoe ze groeit."</p>
        </Empty>
    }
    .into_any()
}
