//! The page of a region of which there is nothing to show: what it is, why it is empty, what you can do.

use super::charts::open_words;
use crate::ui::{Empty, PageHead};
use domain::monitor::RegionResult;
use domain::rounds::RoundState;
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
        <Empty title="Er zijn nog geen uitkomsten"><p>{when}</p></Empty>
    }
    .into_any()
}

/// When nobody of the region sent in answers in any round.
pub fn no_answers(view: &RegionView, newest: &FrozenRound) -> AnyView {
    let title = format!("Van {} zijn er nog geen antwoorden", view.name);
    let seats = newest.results.region(&view.region).map(|result| result.seats.iter().any(|seat| seat.held));
    let why = why(seats, newest);
    let action = if view.is_own { own_action(view) } else { others_action(seats) };
    view! {
        {head(view)}
        <Empty title level=1>
            <p>{why}" Zodra een ronde met antwoorden gesloten is, zie je hier hoe de samenwerking groeit."</p>
            {action}
        </Empty>
    }
    .into_any()
}

/// `seats`: whether a seat was held at closing; `None` for a region that was not active.
fn why(seats: Option<bool>, newest: &FrozenRound) -> String {
    let round = time::month_year(newest.date);
    match seats {
        None => format!("Toen de ronde van {round} sloot, deed de regio niet mee aan het netwerk."),
        Some(false) => format!("Toen de ronde van {round} sloot, had de regio geen trekkers."),
        Some(true) => format!("In de ronde van {round} stuurde niemand van de regio de vragenlijst in."),
    }
}

fn own_action(view: &RegionView) -> AnyView {
    match view.upcoming.filter(|round| round.state == RoundState::Open) {
        Some(round) => view! {
            <p>{open_words(&round)}</p>
            <p><a class="button" href="/vragenlijst">"Naar de vragenlijst"</a></p>
        }
        .into_any(),
        None => {
            view! { <p>"Vul je de volgende vragenlijst in? Dan zie je hier hoe jullie ervoor staan."</p> }.into_any()
        }
    }
}

fn others_action(seats: Option<bool>) -> AnyView {
    let wanted = (seats == Some(false)).then(|| {
        view! { <p>"Ken je iemand die trekker van deze regio kan zijn? Vertel het aan de coördinatiegroep."</p> }
    });
    view! {
        {wanted}
        <p><a href="/netwerk">"Bekijk wie er in het netwerk zitten"</a></p>
    }
    .into_any()
}

fn head(view: &RegionView) -> impl IntoView + use<> {
    let kicker = view! { <a href="/monitor">"Groei van het netwerk"</a> };
    view! { <PageHead title=format!("Groei van {}", view.name) kicker=kicker.into_any() /> }
}
