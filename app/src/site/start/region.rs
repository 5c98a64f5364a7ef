//! One's own region at a glance.

use crate::shell::respond::PageError;
use crate::ui::{GrowthPicture, growth_words};
use domain::account::Actor;
use domain::ids::RegionId;
use domain::monitor::{Direction, HalfLevel, Movement, Outcome, RegionResult, RoundResults, movement};
use domain::survey::SurveyFormat;
use domain::time::month_year;
use leptos::prelude::*;
use service::Ctx;
use service::monitor::{RegionGlance, region_glance};

/// The newest round, and the one before it to compare with.
const ROUNDS: u32 = 2;

pub(super) async fn card(ctx: &Ctx, actor: &Actor, region: &RegionId) -> Result<AnyView, PageError> {
    let view = region_glance(ctx, actor, region, ROUNDS).await?;
    Ok(garden(&view).unwrap_or_else(|| nothing_yet(&view.name)))
}

/// The six principles of the newest round; `None` when there is none or the region took no part.
fn garden(view: &RegionGlance) -> Option<AnyView> {
    let newest = view.rounds.last()?;
    let own = newest.results.region(&view.region).filter(|own| own.responded())?;
    let earlier = view.rounds.len().checked_sub(2).map(|place| &*view.rounds[place].results);
    let plots: Vec<AnyView> =
        newest.results.growth_questions().map(|question| plot(&question.id, own, earlier, &newest.results)).collect();
    let path = format!("/monitor/regio/{}", view.region);
    Some(
        view! {
            <div class="card">
                <h2 class="card__title">{format!("{} in {}", view.name, month_year(newest.date))}</h2>
                <ul class="garden">{plots}</ul>
                <p><a href=path>"Bekijk de groei van je regio"</a></p>
            </div>
        }
        .into_any(),
    )
}

fn plot(question: &str, own: &RegionResult, earlier: Option<&RoundResults>, newest: &RoundResults) -> AnyView {
    let label = SurveyFormat::version(newest.format_version)
        .and_then(|format| format.question(question))
        .map_or_else(|| question.to_owned(), |(_, question)| question.label.clone());
    let (pictures, word) = match own.growth.get(question).map(|result| &result.value) {
        Some(Outcome::Known(value)) => (pictures(*value), growth_words(value.halves())),
        Some(Outcome::Unknown) => (().into_any(), "Weten jullie nog niet".to_owned()),
        Some(Outcome::Missing) | None => (().into_any(), "Niet ingevuld".to_owned()),
    };
    let moved = earlier.and_then(|earlier| movement(earlier, newest, &own.region, question)).map(movement_words);
    view! {
        <li class="garden__plot">
            <span class="garden__name">{label}</span>
            <span class="garden__pictures">{pictures}</span>
            <span class="garden__word">{word}</span>
            {moved.map(|words| view! { <span class="garden__moved">{words}</span> })}
        </li>
    }
    .into_any()
}

fn pictures(value: HalfLevel) -> AnyView {
    let (lower, upper) = value.neighbours();
    let second = (lower != upper).then(|| view! { <GrowthPicture level=upper.number() /> });
    view! {
        <GrowthPicture level=lower.number() />
        {second}
    }
    .into_any()
}

fn movement_words(moved: Movement) -> String {
    let before = growth_words(moved.from.halves());
    match moved.direction() {
        Direction::Grew => format!("↑ vorige keer {before}"),
        Direction::Stayed => "= zoals vorige keer".to_owned(),
        Direction::Back => format!("↓ vorige keer {before}"),
    }
}

fn nothing_yet(name: &str) -> AnyView {
    view! {
        <div class="card">
            <h2 class="card__title">{name.to_owned()}</h2>
            <p>"Van de laatste ronde zijn er geen antwoorden van jouw regio. Na de volgende ronde zie je hier hoe de samenwerking groeit."</p>
            <p><a href="/monitor">"Bekijk de groei van het netwerk"</a></p>
        </div>
    }
    .into_any()
}
