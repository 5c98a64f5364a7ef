//! The page of a region of which there is nothing to show: what it is, why it is empty, what you can do.

use super::network_page::open_words;
use crate::ui::{Empty, PageHead};
use domain::monitor::RegionResult;
use domain::survey::RoundState;
use domain::time;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionView};

/// Whether nobody of the region sent in answers in any of the rounds.
pub fn has_no_answers(view: &RegionView) -> bool {
    !view.rounds.iter().filter_map(|round| round.results.region(&view.region)).any(RegionResult::responded)
}

/// Before the first round has closed.
pub fn nothing_yet(view: &RegionView) -> AnyView {
    let when = match view.upcoming {
        Some(round) if round.state == RoundState::Open => open_words(&round),
        _ => "Zodra de eerste ronde gesloten is, zie je hier hoe de regio groeit.".to_owned(),
    };
    view! {
        {head(view)}
        <Empty title="Er zijn nog geen resultaten"><p>{when}</p></Empty>
    }
    .into_any()
}

/// When nobody of the region ever sent in answers.
pub fn no_answers(view: &RegionView, newest: &FrozenRound) -> AnyView {
    let open = view.upcoming.filter(|round| round.state == RoundState::Open);
    let action = match (view.is_own, open) {
        (true, Some(round)) => view! {
            <p>{open_words(&round)}</p>
            <p><a class="button" href="/vragenlijst">"Naar de vragenlijst"</a></p>
        }
        .into_any(),
        (true, None) => {
            view! { <p>"Vul je de volgende ronde in? Dan zie je hier hoe jullie ervoor staan."</p> }.into_any()
        }
        (false, _) => view! {
            <p>"Ken je iemand die trekker van deze regio kan zijn? Vertel het de coördinatiegroep."</p>
            <p><a href="/netwerk">"Bekijk wie er in het netwerk zitten"</a></p>
        }
        .into_any(),
    };
    let title = format!("Van {} zijn er nog geen antwoorden", view.name);
    let why = why(view, newest);
    view! {
        {head(view)}
        <Empty title level=1>
            <p>{why}" Zodra een ronde met antwoorden gesloten is, zie je hier hoe de samenwerking groeit."</p>
            {action}
        </Empty>
    }
    .into_any()
}

fn why(view: &RegionView, newest: &FrozenRound) -> String {
    let round = time::month_year(newest.date);
    match newest.results.region(&view.region) {
        None => format!("Toen de ronde van {round} sloot, deed de regio niet mee aan het netwerk."),
        Some(result) if result.seats.iter().any(|seat| seat.held) => {
            format!("In de ronde van {round} stuurde nog niemand van de regio de vragenlijst in.")
        }
        Some(_) => format!("Toen de ronde van {round} sloot, had de regio geen trekkers."),
    }
}

fn head(view: &RegionView) -> impl IntoView + use<> {
    let kicker = view! { <a href="/monitor">"Groei van het netwerk"</a> };
    view! { <PageHead title=format!("Groei van {}", view.name) kicker=kicker.into_any() /> }
}
