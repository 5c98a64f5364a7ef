//! The points of embedding: how many regions have each not yet, under way, and arranged for good.

use super::super::bars::{Bar, Part, bars};
use super::super::bars_table::{figures, group, row};
use super::super::chart_words::without;
use super::super::picture::network_links;
use crate::ui::{Disclosure, Sign, SignLegend, counted, for_count};
use chrono::NaiveDate;
use domain::monitor::{Amounts, Change, STEPS, Tally, arranged_change, steps};
use domain::survey::{Question, SurveyFormat};
use domain::time::{month_year, short_month};
use leptos::prelude::*;
use service::monitor::FrozenRound;

/// The shade of each step in a bar.
pub(super) const SHADES: [u8; STEPS] = [1, 3, 5];

/// A point of embedding over rounds.
#[derive(Clone, Debug)]
pub(super) struct Point {
    /// The question.
    pub(super) id: String,
    /// Its words.
    pub(super) label: String,
    /// What the regions answered, the newest round first; `None` where it was not asked.
    pub(super) rounds: Vec<(NaiveDate, Option<Tally>)>,
    /// In how many regions it came and went since the round before, of those that answered both times; with the day of that round.
    pub(super) change: Option<(NaiveDate, Change)>,
}

/// Which rounds are shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown {
    /// How many.
    pub(super) rounds: usize,
    /// Of how many.
    pub(super) all: usize,
    /// Whether the newest is among them: its pictures can be taken along.
    pub(super) is_newest: bool,
}

impl Point {
    /// What the regions answered now.
    pub(super) fn newest(&self) -> Option<&Tally> {
        self.rounds.first()?.1.as_ref()
    }

    /// In how many regions it is arranged for good now.
    pub(super) fn done(&self) -> u32 {
        self.newest().map_or(0, done)
    }
}

/// In how many regions it is arranged for good.
pub(super) fn done(tally: &Tally) -> u32 {
    tally.counts.last().copied().unwrap_or_default()
}

/// The points in these rounds, which stand the oldest first.
pub(super) fn points_of(rounds: &[FrozenRound], questions: &[&Question]) -> Vec<Point> {
    let point = |question: &&Question| {
        let of = |round: &FrozenRound| (round.date, steps(&round.results, &question.id));
        let change = match rounds {
            [.., before, now] => arranged_change(&before.results, &now.results, &[&question.id])
                .filter(|change| change.n > 0)
                .map(|change| (before.date, change)),
            _ => None,
        };
        let rounds = rounds.iter().rev().map(of).collect();
        Point { id: question.id.clone(), label: question.label.clone(), rounds, change }
    };
    questions.iter().map(point).collect()
}

/// The small multiples with their legend and the table behind them.
pub(super) fn points(series: &[Point], format: &SurveyFormat, found: &Amounts, shown: Shown) -> impl IntoView + use<> {
    let cards = series.iter().map(card).collect_view();
    let labels: Vec<String> = format.step.iter().map(|step| step.label.clone()).collect();
    let legend = labels.iter().zip(SHADES).map(|(label, shade)| {
        view! {
            <li class="legend__item">
                <span class=format!("swatch swatch--{shade}")></span>
                {label.clone()}
            </li>
        }
    });
    let legend = legend.collect_view();
    let about = format!(
        "Je ziet hoeveel regio’s bij elke stap staan. {} van de {} {} antwoord.",
        found.n,
        counted(found.active(), "regio", "regio’s"),
        for_count(found.n, "gaf", "gaven")
    );
    let few = (shown.all > shown.rounds).then(|| format!(" Je ziet {} van de {} rondes.", shown.rounds, shown.all));
    let spoken = format!(
        " {}. De tabel hieronder heeft dezelfde cijfers.",
        counted(series.len(), "staafdiagram", "staafdiagrammen")
    );
    let numbers = table(series, &labels, shown.is_newest);
    let summary = if shown.is_newest { "Cijfers in een tabel, en plaatjes" } else { "Cijfers in een tabel" };
    view! {
        <section class="section" aria-labelledby="borging">
            <h2 class="section__title" id="borging">{title(series)}</h2>
            <figure aria-labelledby="borging">
                <figcaption class="multiples__head">
                    <p class="soft">{about}{few}<span class="hidden-text">{spoken}</span></p>
                    <ul class="legend">{legend}</ul>
                </figcaption>
                <div class="cards multiples">{cards}</div>
            </figure>
            <p class="small soft multiples__note">"In het vakje met stippels staan de regio’s zonder antwoord: ze weten het nog niet, of vulden dit niet in. Bij “erbij” en “eraf” tellen alleen regio’s die beide keren antwoord gaven."</p>
            <Disclosure summary about="alle punten">{numbers}</Disclosure>
        </section>
    }
}

/// At how many points it came in more regions than it went since the round before.
fn title(series: &[Point]) -> String {
    let changes: Vec<&(NaiveDate, Change)> = series.iter().filter_map(|point| point.change.as_ref()).collect();
    let Some((since, _)) = changes.first() else { return "Wat is blijvend geregeld?".to_owned() };
    let (all, since) = (changes.len(), month_year(*since));
    match changes.iter().filter(|(_, change)| change.net() > 0).count() {
        0 => format!("Geen punt is in meer regio’s blijvend geregeld dan in {since}"),
        more => {
            let are = for_count(more, "is", "zijn");
            format!("{more} van de {all} punten {are} in meer regio’s blijvend geregeld dan in {since}")
        }
    }
}

/// The bars of a point, the newest round first; none for a round that did not ask it.
pub(super) fn bars_of(point: &Point) -> Vec<Bar> {
    let bar = |(date, tally): &(NaiveDate, Option<Tally>)| {
        let tally = tally.as_ref()?;
        let parts = tally.counts.iter().zip(SHADES).map(|(count, shade)| Part { shade, count: 2 * count });
        Some(Bar { label: short_month(*date), parts: parts.collect(), rest: 2 * (tally.unknown + tally.missing) })
    };
    point.rounds.iter().filter_map(bar).collect()
}

fn card(point: &Point) -> impl IntoView + use<> {
    view! {
        <section class="card" aria-label=point.label.clone()>
            <h3 class="card__title card__title--long">{point.label.clone()}</h3>
            <p class="small">{change(point)}</p>
            {bars(&bars_of(point), false)}
        </section>
    }
}

/// "Blijvend geregeld: 9 van 22. Sinds april 2026: 3 erbij, 1 eraf; 2 niet te vergelijken. 1 weet het nog niet, 2 vulden dit niet in."
fn change(point: &Point) -> String {
    let Some(now) = point.newest().filter(|now| now.n > 0) else { return "Hierover is er geen antwoord.".to_owned() };
    let since = point.change.map(|(since, change)| {
        let Change { grew, back, not_comparable, .. } = change;
        let rest = if not_comparable > 0 { format!("; {not_comparable} niet te vergelijken") } else { String::new() };
        format!(" Sinds {}: {grew} erbij, {back} eraf{rest}.", month_year(since))
    });
    let without = without(now.unknown, now.missing).map(|words| format!(" {words}."));
    let [since, without] = [since, without].map(Option::unwrap_or_default);
    format!("Blijvend geregeld: {} van {}.{since}{without}", done(now), now.n)
}

fn table(series: &[Point], labels: &[String], with_pictures: bool) -> impl IntoView + use<> {
    let days: Vec<NaiveDate> =
        series.first().map(|point| point.rounds.iter().map(|(date, _)| *date).collect()).unwrap_or_default();
    let groups = series.iter().map(|point| {
        let cells = |name: &str, count: &dyn Fn(&Tally) -> u32| {
            let cell = |(_, tally): &(NaiveDate, Option<Tally>)| {
                tally.as_ref().map(|it| count(it).to_string()).ok_or(Sign::NotThere)
            };
            row(name.to_owned(), point.rounds.iter().map(cell))
        };
        let steps: Vec<AnyView> =
            labels.iter().enumerate().map(|(at, label)| cells(label, &|tally| tally.counts[at])).collect();
        let rest = [cells("Weten we nog niet", &|tally| tally.unknown), cells("Niet ingevuld", &|tally| tally.missing)];
        // The cards have no room for them.
        let pictures = with_pictures.then(|| {
            let span = days.len().to_string();
            view! { <tr><th scope="row">"Plaatje"</th><td colspan=span>{network_links(&point.id, &point.label)}</td></tr> }
        });
        group(point.label.clone(), days.len(), (steps, rest, pictures).into_any())
    });
    let groups = groups.collect_view();
    view! {
        {figures("Cijfers van alle punten", &days, groups.into_any())}
        <SignLegend signs=vec![Sign::NotThere] />
    }
}
