//! The form that asks: a link like any other, which works without script.

use super::super::chart_words::compared_words;
use super::super::principles::Principle;
use super::address::{
    APART, Asked, LEVEL, MOVED, ORDER, Order, PATH, PRINCIPLE, REGION, ROUND, SIZE, ZONE, level_word, moved_word,
};
use super::sentences::size_words;
use crate::forms::{Choice, Hidden, Name, Select, TICKED};
use crate::ui::{Disclosure, GrowthPicture, GrowthSize, capital, growth_word};
use domain::monitor::{Compared, Level};
use domain::network::{RegionSize, SchoolZone};
use leptos::prelude::*;
use service::monitor::NetworkRegion;

/// What can be asked for, as it is asked for now. It is open for who did not ask for anything yet.
pub(super) fn filters(asked: &Asked, principles: &[Principle], regions: &[&NetworkRegion]) -> impl IntoView + use<> {
    let principles = principles.iter().map(|(id, label)| Choice::new(id, label));
    let moves = Compared::ALL.map(|it| Choice::new(moved_word(it), capital(compared_words(it))));
    let zones = SchoolZone::ALL.map(|zone| Choice::new(zone.as_str(), capital(zone.as_str())));
    let sizes = RegionSize::ALL.map(|size| Choice::new(size.as_str(), capital(&size_words(size))));
    let orders =
        [(Order::Name, "Op naam"), (Order::Place, "Op plek, van noord naar zuid"), (Order::Zone, "Per schoolzone")];
    let orders = orders.map(|(order, words)| Choice::new(order.as_str(), words)).to_vec();
    let growth = &asked.growth;
    let levels = Level::ALL.map(|level| {
        let picture = view! { <GrowthPicture level=level.number() size=GrowthSize::Small /> };
        pick(
            LEVEL,
            level_word(level),
            growth.levels.contains(&level),
            (picture, growth_word(level.number())).into_any(),
        )
    });
    let apart = pick(APART, TICKED.to_owned(), growth.far_apart, "Antwoorden liggen ver uit elkaar".into_any());
    let names = regions.iter().map(|region| {
        let is_chosen = asked.regions.contains(&region.id);
        view! { <li>{pick(REGION, region.id.to_string(), is_chosen, region.name.clone().into_any())}</li> }
    });
    let names = names.collect_view();
    let round = asked.round.map(|day| view! { <Hidden name=ROUND value=day.to_string() /> });
    let is_open = !asked.asks();
    let summary = if is_open { "Kies welke regio’s je ziet" } else { "Verander wat je ziet" };
    view! {
        <details class="disclosure heat-ask card" open=is_open>
            <summary class="disclosure__summary">{summary}</summary>
            <form class="disclosure__body" method="get" action=PATH role="search" aria-label="Kies welke regio’s je ziet">
                {round}
                <div class="finder__choices">
                    <Select name=PRINCIPLE label="Principe" choices=all("Alle principes", principles) chosen=growth.principle.clone().unwrap_or_default() />
                    <Select name=MOVED label="Verandering" choices=all("Alle", moves) chosen=growth.compared.map_or("", moved_word) />
                    <Select name=ZONE label="Schoolzone" choices=all("Alle zones", zones) chosen=asked.zone.map_or("", SchoolZone::as_str) />
                    <Select name=SIZE label="Grootte" choices=all("Alle regio’s", sizes) chosen=asked.size.map_or("", RegionSize::as_str) />
                    <Select name=ORDER label="Volgorde" choices=orders chosen=asked.order.as_str() />
                </div>
                <fieldset class="picks">
                    <legend class="group__legend">"Niveau"</legend>
                    {levels.into_iter().collect_view()}
                    {apart}
                </fieldset>
                <Disclosure summary="Kies regio’s op naam">
                    <fieldset>
                        <legend class="hidden-text">"Regio’s"</legend>
                        <ul class="columns picks--names">{names}</ul>
                    </fieldset>
                </Disclosure>
                <div class="row heat-ask__end">
                    <button class="button" type="submit">"Toon"</button>
                    <p class="small soft">
                        "Grootte is het aantal gemeenten in de regio. Kies je meer niveaus, dan is één ervan genoeg. Een regio tussen twee niveaus hoort bij allebei. Kies je geen principe, dan is één principe genoeg."
                    </p>
                </div>
            </form>
        </details>
    }
}

/// These choices after the one that asks for nothing.
fn all(word: &'static str, choices: impl IntoIterator<Item = Choice>) -> Vec<Choice> {
    std::iter::once(Choice::new("", word)).chain(choices).collect()
}

/// A small box to tick, with its words.
pub(in crate::monitor) fn pick(name: Name, value: String, is_chosen: bool, words: AnyView) -> AnyView {
    view! {
        <label class="pick">
            <input class="option__input pick__input" type="checkbox" name=name.as_str() value=value checked=is_chosen />
            <span class="pick__words">{words}</span>
        </label>
    }
    .into_any()
}
