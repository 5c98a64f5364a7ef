//! What the pages of the network and of everyone have in common: the charts, and sentences about a round.

use super::bars::{Bar, Part, bars};
use super::bars_table::{self, table};
use super::chart_words;
use super::picture::network_links;
use super::regions::by_movement;
use super::series::{self, MOST_BARS, Point, Series};
use crate::rounds::seen_now;
use crate::ui::{Disclosure, GrowthLegend, counted, for_count};
use chrono::NaiveDate;
use domain::monitor::{Change, Compared, Level, Response};
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
        seen_now().until(round.closes_at)
    )
}

/// Who the charts are for, and among how many rounds theirs stand.
#[derive(Clone, Debug)]
pub(super) struct Around {
    /// For members: their numbers lead to the regions behind them.
    for_members: bool,
    /// How many rounds there are to see; 0 where only these are.
    rounds: usize,
    /// The day of the round that is shown, when it is not the newest: its pictures are not to be taken along.
    earlier: Option<NaiveDate>,
    /// Principles that are not drawn and stand in the table: the newest round does not show them.
    in_table: Vec<Series>,
}

impl Around {
    /// For everyone, with the principles that the newest round does not show.
    pub(super) fn everyone(in_table: Vec<Series>) -> Self {
        Self { for_members: false, rounds: 0, earlier: None, in_table }
    }

    /// For members, among so many rounds, at an earlier one or the newest.
    pub(super) fn members(rounds: usize, earlier: Option<NaiveDate>) -> Self {
        Self { for_members: true, rounds, earlier, in_table: Vec::new() }
    }
}

/// The small multiples: one message, one legend, one table behind them all.
pub(super) fn charts(series: Vec<Series>, found: &Response, around: Around) -> impl IntoView + use<> {
    let changes = series::changes(&series);
    let title = chart_words::of_charts(&changes, series.len());
    let newest = series.iter().find_map(|one| one.points.first());
    let about =
        newest.map(|point| about(point, series.first().and_then(Series::change).map(|(since, _)| since), found));
    let cards = series.iter().map(|one| card(one, &around)).collect_view();
    let (count, all) = (series.len(), series.into_iter().chain(around.in_table).collect::<Vec<_>>());
    let days = bars_table::days(&all);
    let (drawn, older) = days.split_at(days.len().min(MOST_BARS));
    let rounds = drawn.len();
    let few = (around.rounds > rounds).then(|| format!(" Je ziet {rounds} van de {} rondes.", around.rounds));
    let below = (!older.is_empty()).then(|| {
        format!(" De staven zijn van de nieuwste {rounds} rondes. Eerdere rondes staan in een tabel eronder.")
    });
    let numbers = table("Cijfers van alle principes", &all, drawn);
    let earlier = (!older.is_empty()).then(|| earlier(&all, older));
    let spoken = format!(
        "{} over {}: hoeveel regio’s op elk niveau staan. De tabel hieronder heeft dezelfde cijfers.",
        counted(count, "staafdiagram", "staafdiagrammen"),
        counted(rounds, "ronde", "rondes")
    );
    view! {
        <section class="section" aria-labelledby="waar-staan">
            <h2 class="section__title" id="waar-staan">{title}</h2>
            <figure aria-labelledby="waar-staan">
                <figcaption class="multiples__head">
                    <p class="soft">{about}{few}{below}<span class="hidden-text">{spoken}</span></p>
                    <GrowthLegend />
                </figcaption>
                <div class="cards multiples">{cards}</div>
            </figure>
            <p class="small soft multiples__note">
                "Een regio tussen twee niveaus telt bij allebei half (½). In het vakje met stippels staan de regio’s zonder niveau: ze weten het nog niet, of vulden dit niet in. In de tabel staat 1 voor Zaadje en 5 voor Bloem."
            </p>
            <Disclosure summary="Cijfers in een tabel" about="alle principes">{numbers}</Disclosure>
            {earlier}
        </section>
    }
}

/// The rounds that have no bar, for who has no other page for them: in a table of their own, so that neither is wider than a telephone.
fn earlier(series: &[Series], days: &[NaiveDate]) -> impl IntoView + use<> {
    let numbers = table("Cijfers van eerdere rondes", series, days);
    view! { <Disclosure summary="Cijfers van eerdere rondes in een tabel" about="alle principes">{numbers}</Disclosure> }
}

/// What the bars count, of how many regions, and since when they are compared.
fn about(newest: &Point, since: Option<NaiveDate>, found: &Response) -> String {
    let month = time::month_year(newest.date);
    let compared =
        since.map(|since| format!(" Onder elke naam staat wat er veranderde sinds {}.", time::month_year(since)));
    let Response { regions, active_regions, .. } = found;
    let joined = for_count(*regions, "deed", "deden");
    format!(
        "Je ziet hoeveel regio’s op elk niveau staan. In {month} {joined} {regions} van de {active_regions} regio’s mee.{}",
        compared.unwrap_or_default()
    )
}

/// A card with one principle of the network over rounds.
fn card(series: &Series, around: &Around) -> impl IntoView + use<> {
    let drawn: Vec<Bar> = series.drawn().map(bar).collect();
    let not_shown = series.not_shown().map(|words| format!("{words} "));
    let middle = series.points.first().map(chart_words::middle);
    let changed = series.change().map(|(_, change)| ways(series, &change, around));
    let pictures = around.earlier.is_none().then(|| network_links(&series.id, &series.label));
    view! {
        <section class="card" aria-label=series.label.clone()>
            <h3 class="card__title">{series.label.clone()}</h3>
            {changed.map(|ways| view! { <p class="small">{ways}</p> })}
            {bars(&drawn, true)}
            {middle.map(|words| view! { <p class="small soft">{words}" "{not_shown}{pictures}</p> })}
        </section>
    }
}

/// The bar of a round.
pub(super) fn bar(point: &Point) -> Bar {
    let spread = &point.distribution;
    let part = |level: Level| Part { shade: level.number(), count: spread.halves[level.index()] };
    Bar {
        label: time::short_month(point.date),
        parts: Level::ALL.map(part).into(),
        rest: 2 * (spread.unknown + spread.missing),
    }
}

/// "↑ 7 gegroeid, 12 gelijk, ↓ 2 terug, 4 niet vergelijkbaar", each a way to the regions behind it.
fn ways(series: &Series, change: &Change, around: &Around) -> Vec<AnyView> {
    let way = |(nth, compared): (usize, Compared)| {
        let comma = if nth == 0 { "" } else { ", " };
        let (count, words) = (compared.count(change), chart_words::compared_words(compared));
        let sign = match compared {
            Compared::Grew => "↑ ",
            Compared::Back => "↓ ",
            Compared::Stayed | Compared::NotComparable => "",
        };
        let sign = view! { <span aria-hidden="true">{sign}</span> };
        let words = format!("{count} {words}");
        if !around.for_members || count == 0 {
            return view! { {comma}{sign}{words} }.into_any();
        }
        let (to, about) = (by_movement(&series.id, compared, around.earlier), format!(" bij {}", series.label));
        view! { {comma}<a href=to>{sign}{words}<span class="hidden-text">{about}</span></a> }.into_any()
    };
    Compared::ALL.into_iter().enumerate().map(way).collect()
}
