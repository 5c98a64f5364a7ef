//! The garden of one's own region: its six principles on one line of soil, now and last time.

use crate::shell::respond::PageError;
use crate::ui::{GrowthPicture, breakable, capital, growth_words};
use chrono::{Datelike, NaiveDate};
use domain::account::Actor;
use domain::ids::RegionId;
use domain::monitor::{Direction, HalfLevel, Movement, Outcome, RegionResult, movement};
use domain::survey::SurveyFormat;
use domain::time::{month, month_year};
use leptos::prelude::*;
use service::Ctx;
use service::monitor::{FrozenRound, RegionGlance, region_glance};

/// The newest round, and the one before it to compare with.
const ROUNDS: u32 = 2;

/// One's own region: its name, which stands above the page, and its garden.
pub(super) struct OwnRegion {
    /// The name of the region.
    pub name: String,
    /// The card with its garden.
    pub card: AnyView,
}

pub(super) async fn own(ctx: &Ctx, actor: &Actor, region: &RegionId) -> Result<OwnRegion, PageError> {
    let view = region_glance(ctx, actor, region, ROUNDS).await?;
    let card = garden(&view).unwrap_or_else(|| nothing_yet(&view.name));
    Ok(OwnRegion { name: view.name, card })
}

/// What the region answered in the newest round and in the one before it.
struct Rounds<'v> {
    own: &'v RegionResult,
    newest: &'v FrozenRound,
    earlier: Option<&'v FrozenRound>,
}

impl Rounds<'_> {
    /// From where to where the region went at a question, where that can be told.
    fn moved(&self, question: &str) -> Option<(NaiveDate, Movement)> {
        let earlier = self.earlier?;
        let moved = movement(&earlier.results, &self.newest.results, &self.own.region, question)?;
        Some((earlier.date, moved))
    }
}

/// The six principles of the newest round; `None` when there is none or the region took no part.
fn garden(view: &RegionGlance) -> Option<AnyView> {
    let newest = view.rounds.last()?;
    let own = newest.results.region(&view.region).filter(|own| own.responded())?;
    let rounds = Rounds { own, newest, earlier: view.rounds.len().checked_sub(2).map(|place| &view.rounds[place]) };
    let questions: Vec<&str> = newest.results.growth_questions().map(|question| question.id.as_str()).collect();
    let plots: Vec<AnyView> = questions.iter().map(|question| plot(question, &rounds)).collect();
    let path = format!("/monitor/regio/{}", view.region);
    Some(
        view! {
            <section class="card" aria-labelledby="tuin">
                <div class="plots-head">
                    <h2 class="card__title" id="tuin">{format!("De tuin van {}", view.name)}</h2>
                    <a href=path>"Alle rondes bekijken"</a>
                </div>
                <p class="soft">{headline(&rounds, &questions)}</p>
                <ul class="plots">{plots}</ul>
            </section>
        }
        .into_any(),
    )
}

/// "Augustus 2026. Jullie groeiden bij 3 van de 6 principes sinds april." What went back is told when nothing grew.
fn headline(rounds: &Rounds<'_>, questions: &[&str]) -> String {
    let moved: Vec<_> = questions.iter().filter_map(|question| rounds.moved(question)).collect();
    let count = |way: Direction| moved.iter().filter(|(_, moved)| moved.direction() == way).count();
    let (grew, back, all) = (count(Direction::Grew), count(Direction::Back), questions.len());
    let round = capital(&month_year(rounds.newest.date));
    let Some((since, _)) = moved.first() else {
        return format!("{round}. Na de volgende ronde zie je hier ook wat er veranderde.");
    };
    let since = when(*since, rounds);
    match (grew, back) {
        (0, 0) => format!("{round}. Jullie staan er hetzelfde voor als in {since}."),
        (0, back) => format!("{round}. Bij {back} van de {all} principes staan jullie lager dan in {since}."),
        (grew, _) => format!("{round}. Jullie groeiden bij {grew} van de {all} principes sinds {since}."),
    }
}

/// The month of the round before, with its year when that is another one.
fn when(date: NaiveDate, rounds: &Rounds<'_>) -> String {
    if date.year() == rounds.newest.date.year() { month(date).to_owned() } else { month_year(date) }
}

fn plot(question: &str, rounds: &Rounds<'_>) -> AnyView {
    let label = SurveyFormat::version(rounds.newest.format_version)
        .and_then(|format| format.question(question))
        .map_or_else(|| question.to_owned(), |(_, question)| question.label.clone());
    let (now, word) = match rounds.own.growth.get(question).map(|result| &result.value) {
        Some(Outcome::Known(value)) => (plants(*value), capital_word(*value)),
        Some(Outcome::Unknown) => (().into_any(), "Weten jullie nog niet".to_owned()),
        Some(Outcome::Missing) | None => (().into_any(), "Niet ingevuld".to_owned()),
    };
    let moved = rounds.moved(question);
    // What the region was is a small pale plant beside it; the words say it.
    let then = moved.filter(|(_, moved)| moved.direction() != Direction::Stayed).map(|(_, moved)| {
        let (lower, _) = moved.from.neighbours();
        view! { <GrowthPicture level=lower.number() class="plot__then" /> }
    });
    let moved = moved.map(|(since, moved)| {
        let class = if moved.direction() == Direction::Grew { "plot__moved plot__moved--grew" } else { "plot__moved" };
        view! { <span class=class>{movement_words(moved, &when(since, rounds))}</span> }
    });
    view! {
        <li class="plot">
            <span class="plot__ground">{then}{now}</span>
            <span class="plot__name">{breakable(&label)}</span>
            <span class="plot__word">{word}</span>
            {moved}
        </li>
    }
    .into_any()
}

/// One plant, or two that overlap for a value between two levels.
fn plants(value: HalfLevel) -> AnyView {
    let (lower, upper) = value.neighbours();
    if lower == upper {
        return view! { <GrowthPicture level=lower.number() class="plot__now" /> }.into_any();
    }
    view! {
        <GrowthPicture level=lower.number() class="plot__now plot__now--half" />
        <GrowthPicture level=upper.number() class="plot__now plot__now--half plot__now--over" />
    }
    .into_any()
}

fn capital_word(value: HalfLevel) -> String {
    capital(&growth_words(value.halves()))
}

fn movement_words(moved: Movement, since: &str) -> String {
    let before = growth_words(moved.from.halves());
    match moved.direction() {
        Direction::Grew => format!("↑ was {before}"),
        Direction::Stayed => format!("zoals in {since}"),
        Direction::Back => format!("↓ was {before}"),
    }
}

fn nothing_yet(name: &str) -> AnyView {
    view! {
        <section class="card">
            <h2 class="card__title">{format!("De tuin van {name}")}</h2>
            <p>"Van de laatste ronde zijn er geen antwoorden van jouw regio. Na de volgende ronde zie je hier hoe de samenwerking groeit."</p>
            <p><a href="/monitor">"Bekijk de groei van het netwerk"</a></p>
        </section>
    }
    .into_any()
}
