//! The garden of the network by place, for members: the plant of each region at one principle, on the map.

use super::import;
use super::numbers::halves;
use super::principles::{GARDEN, Principle, address, chosen, instead, steps};
use super::series::label;
use super::which_round::{AskedRound, ShownRound, kept, reopened};
use crate::network::tile_of;
use crate::shell::respond::page;
use crate::ui::{
    Empty, GrowthPicture, PageHead, Sign, SignLegend, SignMark, Tile, TileKind, TileMap, capital, for_count,
    growth_word, growth_words,
};
use chrono::NaiveDate;
use domain::ids::RegionId;
use domain::monitor::{Distribution, HalfLevel, Level, RegionResult, distribution, response};
use domain::survey::SurveyFormat;
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, NetworkRegion, RegionsView, regions_view};

/// The address of the map.
pub(super) const MAP: &str = "/netwerk/tuin";
/// From this level on a region may be an example for others (in halves: Knop).
const EXAMPLE_FROM: u8 = 8;

/// A region and what it has in the round; `None` for one that did not take part in the network yet.
type Place<'v> = (&'v NetworkRegion, Option<&'v RegionResult>);

/// The map with a plant for each region, in the newest round or another; for members alone.
#[component]
pub fn MapPage() -> impl IntoView {
    let asked = AskedRound::read();
    page(move |ctx, actor| async move { Ok(map(&regions_view(&ctx, &actor, asked.day, 1).await?, asked)) })
}

fn map(view: &RegionsView, asked: AskedRound) -> AnyView {
    let (Some(round), Some(shown)) = (view.window.rounds.last(), ShownRound::of(asked, &view.window)) else {
        return nothing_yet();
    };
    let questions = round.results.growth_questions();
    let principles: Vec<Principle> =
        questions.map(|question| (question.id.clone(), label(round.format_version, &question.id))).collect();
    if principles.is_empty() {
        return nothing_yet();
    }
    let place = chosen(&principles);
    let id = &principles[place].0;
    let regions = regions(view, round);
    let tiles = regions.iter().map(|place| tile(*place, id, view.own.as_ref())).collect();
    let to = |day: Option<NaiveDate>| address(MAP, id, &kept(day));
    view! {
        <PageHead title="De tuin van het netwerk" kicker=view! { <a href="/netwerk">"Netwerk"</a> }.into_any() />
        {shown.instead()}
        {instead(&principles, place)}
        <div id=GARDEN>{steps(&principles, place, MAP, &kept(shown.kept()))}</div>
        {shown.steps(&to)}
        {legend(&distribution(&round.results, id))}
        <div class="atlas">
            <div class="atlas__map">
                <TileMap label="De regio’s met hun plant, ongeveer waar ze liggen" tiles with_pictures=true />
                <div class="atlas__note"><SignLegend signs=vec![Sign::NotFilledIn, Sign::NotKnown, Sign::NotThere] /></div>
            </div>
            <div class="stack">{beside(round, id)} {examples(&regions, id)}</div>
        </div>
    }
    .into_any()
}

/// The regions that were active when the round closed, and those that take part now and were not there yet, by name.
fn regions<'v>(view: &'v RegionsView, round: &'v FrozenRound) -> Vec<Place<'v>> {
    let places = view.regions.iter().map(|region| (region, round.results.region(&region.id)));
    places.filter(|(region, result)| region.is_active || result.is_some()).collect()
}

fn tile((region, result): Place<'_>, id: &str, own: Option<&RegionId>) -> Tile {
    let is_own = own == Some(&region.id);
    let growth = result.map(|result| result.growth.get(id).map_or(Err(Sign::NotFilledIn), of));
    let (kind, content) = match growth.unwrap_or(Err(Sign::NotThere)) {
        Ok(value) => (TileKind::Plain, plants(value)),
        Err(sign) => (TileKind::Without, view! { <SignMark sign spoken=true /> }.into_any()),
    };
    Tile {
        kind: if is_own { TileKind::Chosen } else { kind },
        band: is_own.then_some("jullie"),
        content: Some(content),
        ..tile_of(&region.id, &region.name, format!("/monitor/regio/{}", region.id))
    }
}

fn of(growth: &domain::monitor::GrowthResult) -> Result<HalfLevel, Sign> {
    growth.value.known().copied().ok_or(Sign::of(&growth.value).unwrap_or(Sign::NotFilledIn))
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

fn beside(round: &FrozenRound, id: &str) -> impl IntoView + use<> {
    let format = SurveyFormat::version(round.format_version).unwrap_or_else(SurveyFormat::current);
    let help = format.question(id).and_then(|(_, question)| question.help.clone());
    let found = response(&round.results);
    let took_part =
        format!("{}, {} van de {} regio’s.", capital(&month_year(round.date)), found.regions, found.active_regions);
    view! {
        {help.map(|help| view! { <p class="lead">{help}</p> })}
        <p class="small soft">"Staan er twee planten, dan zit de regio daartussen. Die telt bij allebei half. "{took_part}</p>
        {reopened(round)}
        {import::read_in([round])}
        <p><a href="/monitor">"Alle rondes in beeld"</a></p>
    }
}

/// Regions to learn from, by name and not by level (rules, section 5).
fn examples(regions: &[Place<'_>], id: &str) -> Option<AnyView> {
    let is_example = |result: &RegionResult| result.level(id).is_some_and(|value| value.halves() >= EXAMPLE_FROM);
    let found = regions.iter().filter(|(_, result)| result.is_some_and(is_example)).map(|(region, _)| {
        view! { <li><a href=format!("/monitor/regio/{}", region.id)>{region.name.clone()}</a></li> }
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
