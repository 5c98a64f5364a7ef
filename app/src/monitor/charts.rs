//! What the pages of the network and of everyone have in common: the charts, and sentences about a round.

use super::bars::BarsCard;
use super::numbers;
use super::series::Series;
use crate::ui::GrowthLegend;
use domain::monitor::Response;
use domain::time;
use leptos::prelude::*;
use service::rounds::Upcoming;

/// "22 van de 25 regio’s, 39 van de 46 trekkers".
pub(super) fn took_part(found: &Response) -> String {
    let Response { regions, active_regions, seats, all_seats } = found;
    format!("{regions} van de {active_regions} regio’s, {seats} van de {all_seats} trekkers")
}

/// Until when a round is open, and when its contents can be read.
pub(super) fn open_words(round: &Upcoming) -> String {
    format!(
        "De ronde van {} staat open {}. De antwoorden zie je hier als de ronde gesloten is.",
        time::month_year(round.date),
        time::until(round.closes_at)
    )
}

/// The small multiples with their legend.
pub(super) fn charts(series: Vec<Series>) -> impl IntoView {
    let cards = series.into_iter().map(|series| view! { <BarsCard series /> }).collect_view();
    view! {
        <section class="section" aria-labelledby="waar-staan">
            <h2 class="section__title" id="waar-staan">"Waar staan de regio’s?"</h2>
            <div class="cards">{cards}</div>
            <GrowthLegend />
            <p class="small soft">
                "Per ronde: hoeveel regio’s op elk niveau staan. Een regio tussen twee niveaus telt bij allebei half ("
                {numbers::halves(1)} "). Een leeg vakje met stippels: daar staat geen regio. In de tabellen staat 1 voor Zaadje en 5 voor Bloem."
            </p>
        </section>
    }
}
