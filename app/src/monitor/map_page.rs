//! The garden of the network by place, for members: the plant of each region at one principle, on the map.

use super::import;
use super::numbers::halves;
use super::principles::{GARDEN, Principle, address, chosen, steps};
use super::series::label;
use crate::network::tile_of;
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::page;
use crate::ui::{
    Empty, GrowthPicture, Message, MessageKind, PageHead, Sign, SignLegend, SignMark, Tile, TileKind, TileMap, capital,
    for_count, growth_word, growth_words,
};
use chrono::NaiveDate;
use domain::ids::RegionId;
use domain::monitor::{Distribution, HalfLevel, Level, RegionResult, distribution, response};
use domain::survey::SurveyFormat;
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, NetworkRegion, RoundView, round_view};

/// The address of the map.
pub(super) const MAP: &str = "/netwerk/tuin";
/// The field of the address with the day of a round's meeting.
const ROUND: &str = "ronde";
/// From this level on a region may be an example for others (in halves: Knop).
const EXAMPLE_FROM: u8 = 8;

/// A region and what it has in the round; `None` for one that did not take part in the network yet.
type Place<'v> = (&'v NetworkRegion, Option<&'v RegionResult>);

/// The map with a plant for each region, in the newest round or another; for members alone.
#[component]
pub fn MapPage() -> impl IntoView {
    let asked = query(ROUND).filter(|asked| !asked.is_empty());
    page(|ctx, actor| async move {
        let day = asked.as_deref().and_then(|asked| asked.parse::<NaiveDate>().ok());
        let view = round_view(&ctx, &actor, day).await?;
        Ok(map(&view, asked.is_some()))
    })
}

/// `is_asked` when the address asks for a round, whether it is there or not.
fn map(view: &RoundView, is_asked: bool) -> AnyView {
    let Some(round) = &view.round else { return nothing_yet() };
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
    let at = view.days.iter().position(|day| *day == round.date).unwrap_or_default();
    let kept = if at + 1 == view.days.len() { String::new() } else { kept(round.date) };
    view! {
        <PageHead title="De tuin van het netwerk" kicker=view! { <a href="/netwerk">"Netwerk"</a> }.into_any() />
        {(is_asked && !asks_for(round.date)).then(|| no_such_round(round.date, view.asked_is_open))}
        <div id=GARDEN>{steps(&principles, place, MAP, &kept)}</div>
        {rounds(&view.days, at, id)}
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

/// Whether the address asks for the round of this day.
fn asks_for(day: NaiveDate) -> bool {
    query(ROUND).is_some_and(|asked| asked.parse() == Ok(day))
}

fn no_such_round(shown: NaiveDate, is_open: bool) -> impl IntoView {
    let shown = month_year(shown);
    let words = match is_open {
        true => format!(
            "De ronde die dit adres vraagt, is nog of weer open. Is ze gesloten, dan zie je haar cijfers hier. Nu zie je die van {shown}."
        ),
        false => format!("De ronde die dit adres vraagt, is er niet (meer). Je ziet de nieuwste, van {shown}."),
    };
    view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }
}

/// What an address keeps to stay at the round of this day.
fn kept(day: NaiveDate) -> String {
    format!("&{ROUND}={day}")
}

/// The steps between rounds, at the same principle: "‹ augustus 2026 · ronde 5 van 6 ›".
fn rounds(days: &[NaiveDate], at: usize, id: &str) -> Option<AnyView> {
    let step = |place: Option<usize>, class: &'static str, words: &str| {
        let Some(day) = place.and_then(|place| days.get(place)) else {
            return view! { <span></span> }.into_any();
        };
        let to = address(MAP, id, &kept(*day));
        view! { <a class=class href=to><span class="hidden-text">{format!("{words}: {}", month_year(*day))}</span></a> }
            .into_any()
    };
    let day = days.get(at).filter(|_| days.len() > 1)?;
    let shown = view! {
        <nav class="paces paces--rounds" aria-label="Kies een ronde">
            {step(at.checked_sub(1), "paces__way paces__way--back", "Vorige ronde")}
            <p class="paces__words"><strong>{month_year(*day)}</strong>{format!(" · ronde {} van {}", at + 1, days.len())}</p>
            {step(Some(at + 1), "paces__way", "Volgende ronde")}
        </nav>
    };
    Some(shown.into_any())
}

/// The regions that were active when the round closed, and those that take part now and were not there yet, by name.
fn regions<'v>(view: &'v RoundView, round: &'v FrozenRound) -> Vec<Place<'v>> {
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
    let reopened = (round.revision > 1).then(|| {
        let at = seen_now().date_and_clock(round.frozen_at);
        view! { <p class="small soft">{format!("De ronde is heropend geweest. Dit zijn de cijfers van {at}.")}</p> }
    });
    view! {
        {help.map(|help| view! { <p class="lead">{help}</p> })}
        <p class="small soft">"Staan er twee planten, dan zit de regio daartussen. Die telt bij allebei half. "{took_part}</p>
        {reopened}
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
