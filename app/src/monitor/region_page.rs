//! The growth of one region.

use super::charts::open_words;
use super::facts::facts;
use super::quotes::quotes;
use super::region_empty::{has_no_answers, no_answers, nothing_yet};
use super::sentences::{self, Headline, RegionFacts};
use super::steps_card::StepsCard;
use super::{export, readers, series, words};
use crate::shell::respond::page;
use crate::ui::{Note, PageHead, listed};
use domain::ids::RegionId;
use domain::monitor::response;
use domain::rounds::RoundState;
use domain::time;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::monitor::{FrozenRound, MOST_ROUNDS, RegionView, region_view};

/// The page on the growth of one region.
#[component]
pub fn RegionPage() -> impl IntoView {
    let region = use_params_map().with_untracked(|params| params.get("region")).unwrap_or_default();
    page(|ctx, actor| async move {
        match region_view(&ctx, &actor, &RegionId::new(region), MOST_ROUNDS).await {
            Ok(view) => Ok(region_growth(&view)),
            Err(error) => Err(error.into()),
        }
    })
}

fn region_growth(view: &RegionView) -> AnyView {
    let Some(newest) = view.rounds.last() else { return nothing_yet(view) };
    if has_no_answers(view) {
        return no_answers(view, newest);
    }
    let paths = series::of_region(&view.rounds, &view.region, &view.names);
    let trekkers =
        newest.results.region(&view.region).map_or(0, |r| r.seats.iter().filter(|s| s.counting.is_some()).count());
    let about = RegionFacts { name: &view.name, is_own: view.is_own, trekkers, now: newest.date };
    let Headline { title, lead } = sentences::of_region(&paths, about);
    let cards = paths.into_iter().map(|path| view! { <StepsCard path /> }).collect_view();
    view! {
        <PageHead title document_title=format!("Groei van {}", view.name) kicker=kicker(newest) lead />
        {who_and_when(view, newest)}
        <section class="section" aria-labelledby="principes">
            <h2 class="section__title" id="principes">"De zes principes"</h2>
            <div class="cards">{cards}</div>
            {legend(newest)}
        </section>
        {facts(view, newest)}
        {quotes(view, newest)}
        <p class="section"><a href=words::of_region(&view.region)>"Alle teksten van deze regio, ook uit eerdere rondes"</a></p>
        <p><a href=format!("{}?regio={}", export::PATH, view.region)>"Cijfers van deze regio meenemen"</a></p>
        {notice(view)}
    }
    .into_any()
}

fn kicker(newest: &FrozenRound) -> AnyView {
    view! {
        <a href="/monitor">"Groei van het netwerk"</a>
        {format!(" · Ronde {}", time::month_year(newest.date))}
    }
    .into_any()
}

/// Who sent in, and when: only for those who may see the names.
fn who_and_when(view: &RegionView, newest: &FrozenRound) -> Option<AnyView> {
    let seats = &newest.results.region(&view.region)?.seats;
    let sent = seats.iter().filter_map(|seat| {
        let (member, at) = seat.counting?;
        Some(format!("{} op {}", view.names.get(&member)?, time::day_month(time::day(at))))
    });
    let sent: Vec<String> = sent.collect();
    let words = format!("Ingestuurd door {}.", listed(&sent));
    (!sent.is_empty()).then(|| view! { <p class="soft">{words}</p> }.into_any())
}

fn legend(newest: &FrozenRound) -> impl IntoView + use<> {
    let found = response(&newest.results);
    view! {
        <p class="small soft">
            {format!(
                "Lichte band: de middelste helft van de regio’s met een antwoord ({} van de {} regio’s deden deze ronde mee). ",
                found.regions,
                found.active_regions
            )}
            "Dichte stip: de waarde van de regio. Open rondjes: de twee antwoorden, waar die verschillen. "
            "Een streepje: geen antwoord. Een vraagteken: weet ik nog niet."
        </p>
    }
}

fn notice(view: &RegionView) -> impl IntoView + use<> {
    let open = view.upcoming.filter(|round| round.state == RoundState::Open);
    let open = open.map(|round| view! { <p>{open_words(&round)}</p> });
    let readers = readers::of_region().map(|words| view! { <p>{words}</p> });
    view! {
        <div class="section">
            <Note title="Wie leest dit?">
                {readers}
                {open}
            </Note>
        </div>
    }
}
