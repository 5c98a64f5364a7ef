//! The network as a garden: as many plants as regions, in the order of the levels, for everyone. Whose plant is whose it does not
//! know: it is made from the national picture alone.

use super::numbers::halves;
use super::principles::{GARDEN, Principle, chosen, instead, steps};
use super::series::label;
use crate::ui::{Disclosure, GrowthPicture, GrowthSize, for_count, growth_word};
use chrono::NaiveDate;
use domain::monitor::{Distribution, Level, PublicFigure, PublicRound};
use domain::survey::SurveyFormat;
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::PublicView;

/// The garden of the newest published round on the page `here`; the five levels alone while there is none.
pub fn garden(view: &PublicView, here: &'static str) -> AnyView {
    let Some((date, newest)) = view.rounds.last() else { return levels_alone() };
    let principles = principles(newest);
    if principles.is_empty() {
        return levels_alone();
    }
    let place = chosen(&principles);
    let id = &principles[place].0;
    let before = view.rounds.len().checked_sub(2).map(|place| &view.rounds[place]);
    let bed = match figure(newest, id) {
        Some(found) => bed(found, before.and_then(|(date, round)| Some((*date, figure(round, id)?)))),
        None => not_shown(newest, id),
    };
    let regions = newest.response.regions;
    let title =
        format!("Zo {} {regions} {}", for_count(regions, "groeit", "groeien"), for_count(regions, "regio", "regio’s"));
    view! {
        <section class="section" aria-labelledby=GARDEN>
            <h2 class="section__title" id=GARDEN>{title}</h2>
            {instead(&principles, place)}
            {steps(&principles, place, here, "")}
            {bed}
            {below(*date, newest)}
        </section>
    }
    .into_any()
}

/// The principles of the round, also those that are not shown: leaving one out would tell nothing to who does not know that it is missing.
fn principles(round: &PublicRound) -> Vec<Principle> {
    let format = SurveyFormat::current();
    let asked = |id: &&str| round.withheld().any(|withheld| withheld == *id) || figure(round, id).is_some();
    let all = format.questions().map(|(_, question)| question.id.as_str());
    all.filter(asked).map(|id| (id.to_owned(), label(format.version, id))).collect()
}

fn figure<'r>(round: &'r PublicRound, id: &str) -> Option<&'r PublicFigure> {
    round.figures.iter().find(|figure| figure.question == id)
}

fn bed(found: &PublicFigure, before: Option<(NaiveDate, &PublicFigure)>) -> AnyView {
    let levels = Level::ALL.map(|level| group(&found.distribution, level, before.map(|(_, figure)| figure)));
    let is_half = found.distribution.halves.iter().any(|count| count % 2 == 1);
    let pale = is_half.then_some("Een lichte plant telt half: die regio staat tussen twee niveaus. ");
    let was = before.map(|(date, _)| format!("“Was” gaat over {}.", month_year(date)));
    view! {
        <div class="card">
            <p class="card__wide">{about(&found.question)}"Elke plant is één regio. "{pale}{was}</p>
            <ol class="beds">{levels.into_iter().collect_view()}</ol>
        </div>
    }
    .into_any()
}

/// The principle and what it is.
fn about(id: &str) -> impl IntoView {
    let format = SurveyFormat::current();
    let help = format.question(id).and_then(|(_, question)| question.help.as_deref());
    view! { <strong>{label(format.version, id)}". "</strong>{help.map(|help| format!("{help} "))} }
}

/// The plants at a level, with their count and that of the round before.
fn group(found: &Distribution, level: Level, before: Option<&PublicFigure>) -> impl IntoView + use<> {
    let count = found.halves[level.index()];
    let whole = (0..count / 2)
        .map(|_| view! { <GrowthPicture level=level.number() size=GrowthSize::Normal class="bed__plant" /> });
    let half =
        (count % 2 == 1).then(|| view! { <GrowthPicture level=level.number() class="bed__plant bed__plant--half" /> });
    let was = before.map(|figure| figure.distribution.halves[level.index()]).map(halves);
    view! {
        <li class="bed">
            <span class="bed__plants">{whole.collect_view()}{half}</span>
            <strong class="bed__count">{halves(count)}<span class="hidden-text">{for_count(count.div_ceil(2), " regio ", " regio’s ")}</span></strong>
            <span class="bed__word">{growth_word(level.number())}</span>
            {was.map(|was| view! { <span class="bed__was">{format!("was {was}")}</span> })}
        </li>
    }
}

fn not_shown(round: &PublicRound, id: &str) -> AnyView {
    let why = match round.too_close.iter().any(|close| close == id) {
        true => "Niet getoond: de regio’s staan te dicht bij elkaar. Anders is te zien waar een regio staat.",
        false => "Niet getoond: te weinig regio’s gaven hier een niveau. Anders is te zien waar een regio staat.",
    };
    view! {
        <div class="card">
            <p class="card__wide">{about(id)}</p>
            <p>{why}</p>
        </div>
    }
    .into_any()
}

fn below(date: NaiveDate, round: &PublicRound) -> impl IntoView + use<> {
    let found = round.response;
    let words = format!("{}, {} van de {} regio’s.", capital_month(date), found.regions, found.active_regions);
    view! {
        <p class="small soft card__wide">
            {words}" Welke plant bij welke regio hoort, zien alleen de leden van het netwerk. "
            <a href="/monitor">"Alle rondes in beeld"</a>
        </p>
        <Disclosure summary="Wat betekenen de vijf niveaus?"><Meadow /></Disclosure>
    }
}

fn capital_month(date: NaiveDate) -> String {
    crate::ui::capital(&month_year(date))
}

fn levels_alone() -> AnyView {
    view! {
        <section class="section">
            <h2 class="section__title">"Zo groeit samenwerking"</h2>
            <Meadow />
        </section>
    }
    .into_any()
}

/// The five steps of growth, on one line of soil.
#[component]
fn Meadow() -> impl IntoView {
    let steps = SurveyFormat::current().growth.iter().map(|step| {
        view! {
            <li class="meadow__step">
                <GrowthPicture level=step.level size=GrowthSize::Large class="meadow__picture" />
                <span class="meadow__word">{step.label.as_str()}</span>
                <span class="meadow__meaning">{step.meaning.as_str()}</span>
            </li>
        }
    });
    view! { <ol class="meadow">{steps.collect_view()}</ol> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::monitor::Response;

    const P1: &str = "p1-trekker";
    const P2: &str = "p2-samenstelling";

    fn round(day: &str, halves: [u32; 5], too_close: &[&str]) -> (NaiveDate, PublicRound) {
        let response = Response { regions: 22, active_regions: 25, seats: 40, all_seats: 46 };
        let distribution = Distribution { halves, unknown: 0, missing: 3 };
        let figures = vec![PublicFigure { question: P1.to_owned(), distribution, quartiles: None, change: None }];
        let too_close = too_close.iter().map(|id| (*id).to_owned()).collect();
        (day.parse().unwrap(), PublicRound { response, figures, too_close, too_few: Vec::new() })
    }

    fn shown(rounds: Vec<(NaiveDate, PublicRound)>) -> String {
        Owner::new().with(|| garden(&PublicView { rounds }, "/").to_html())
    }

    #[test]
    fn there_are_as_many_plants_as_regions_and_a_half_one_is_pale() {
        let rounds = vec![round("2026-04-14", [7, 21, 16, 0, 0], &[]), round("2026-08-18", [3, 15, 19, 5, 2], &[])];
        let html = shown(rounds);
        let pictures = html.matches("bed__plant\"").count() + html.matches("bed__plant bed__plant--half").count();
        assert_eq!((pictures, html.matches("bed__plant--half").count()), (24, 4), "20 whole and 4 half ones");
        for words in
            ["Zo groeien 22 regio’s", "7½", "was 10½", "Augustus 2026, 22 van de 25 regio’s.", "gaat over april 2026"]
        {
            assert!(html.contains(words), "{words}: {html}");
        }
    }

    #[test]
    fn what_would_give_regions_away_is_not_drawn() {
        let (day, mut newest) = round("2026-08-18", [0, 0, 44, 0, 0], &[P2]);
        newest.figures.clear();
        newest.too_close = vec![P1.to_owned(), P2.to_owned()];
        let html = shown(vec![(day, newest.clone())]);
        assert!(html.contains("Niet getoond: de regio’s staan te dicht bij elkaar."), "{html}");
        assert!(!html.contains("bed__plant"), "{html}");
        (newest.too_few, newest.too_close) = (newest.too_close, Vec::new());
        let html = shown(vec![(day, newest)]);
        assert!(html.contains("Niet getoond: te weinig regio’s gaven hier een niveau."), "{html}");
        assert!(!html.contains("bed__plant"), "{html}");
    }

    #[test]
    fn before_the_first_round_the_levels_stand_alone() {
        let html = shown(Vec::new());
        assert!(html.contains("Zo groeit samenwerking") && !html.contains("bed__plant"), "{html}");
    }
}
