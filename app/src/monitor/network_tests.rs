//! What the parts of the pages on the whole network show.

use super::charts::{Around, charts};
use super::regions::{Group, Heat};
use super::series::{MOST_BARS, NoChange, Series, of_members, of_public, withheld_now};
use super::view_tests::{html, rounds};
use crate::ui::Sign;
use chrono::NaiveDate;
use domain::ids::RegionId;
use domain::monitor::{Compared, Distribution, GrowthChoice, PublicFigure, PublicRound, Response};
use leptos::prelude::*;
use service::monitor::NetworkRegion;

const FOUND: Response = Response { regions: 1, active_regions: 2, seats: 2, all_seats: 2 };

fn one() -> Vec<Series> {
    vec![of_members(&rounds()).remove(0)]
}

fn shown(series: Vec<Series>, for_members: bool) -> String {
    let around = if for_members { Around::members(2, None) } else { Around::everyone(Vec::new()) };
    html(move || charts(series, &FOUND, around).into_any())
}

#[test]
fn drawings_are_silent_and_one_table_has_all_their_numbers() {
    let shown = shown(of_members(&rounds()), true);
    assert!(shown.contains("<figure") && shown.contains("<figcaption"));
    assert_eq!((shown.matches("<table").count(), shown.matches("role=\"img\"").count()), (1, 0), "{shown}");
    let tags = shown.split("<svg ").skip(1).filter_map(|it| it.split('>').next());
    let drawings: Vec<&str> = tags.filter(|tag| tag.contains("chart bars")).collect();
    let silent = drawings.iter().filter(|tag| tag.contains("aria-hidden=\"true\"")).count();
    assert_eq!((drawings.len(), silent), (6, 6), "{drawings:?}");
    assert!(!shown.contains("style="), "the Content-Security-Policy refuses inline styles");
    let median = shown.split("Middelste verandering (mediaan)").nth(1).unwrap();
    assert!(median.contains(">+1,5<"), "{median}");
    let median = median.split("</tr>").next().unwrap();
    assert!(median.contains("niet te vergelijken") && !median.contains("sign"), "the first round has none: {median}");
}

#[test]
fn each_number_leads_members_to_the_regions_behind_it_and_nobody_else() {
    let (members, everyone) = (shown(one(), true), shown(one(), false));
    for (compared, count, is_link) in [
        (Compared::Grew, "1 gegroeid", true),
        (Compared::Back, "0 terug", false),
        (Compared::NotComparable, "1 niet vergelijkbaar", true),
    ] {
        let to =
            format!("href=\"{}\"", super::regions::by_movement("p1-trekker", compared, None).replace('&', "&amp;"));
        assert!(members.contains(count) && everyone.contains(count), "{members}");
        assert_eq!(members.contains(&to), is_link, "{count}: {members}");
    }
    assert!(!everyone.contains("/monitor/regio"), "{everyone}");
}

#[test]
fn a_change_that_is_withheld_is_a_sign_in_the_table_and_nothing_in_the_charts() {
    let mut series = one();
    series[0].points.iter_mut().for_each(|point| point.change = Err(NoChange::NotShown));
    let shown = shown(series, false);
    let (charts, table) = shown.split_once("Cijfers in een tabel").unwrap();
    assert!(charts.contains("Waar staan de regio’s?") && !charts.contains("gegroeid") && !charts.contains("sinds"));
    let grew = said(table, "Gegroeid sinds de ronde ervoor");
    assert_eq!(grew, [Sign::NotShown.words(); 2], "{table}");
}

/// A published round in which the first principle has a figure, and the others stand too close or have too few regions.
fn published(month: u32, shown: &[&str], [too_close, too_few]: [&[&str]; 2]) -> (NaiveDate, PublicRound) {
    let figure = |id: &&str| PublicFigure {
        question: (*id).to_owned(),
        distribution: Distribution { halves: [2, 15, 21, 4, 2], unknown: 1, missing: 2 },
        quartiles: None,
        change: None,
    };
    let [too_close, too_few] = [too_close, too_few].map(|ids| ids.iter().map(|id| (*id).to_owned()).collect());
    let response = Response { regions: 22, active_regions: 25, seats: 40, all_seats: 46 };
    let figures = shown.iter().map(figure).collect();
    (NaiveDate::from_ymd_opt(2026, month, 9).unwrap(), PublicRound { response, figures, too_close, too_few })
}

fn public(rounds: &[(NaiveDate, PublicRound)]) -> String {
    let (series, around) = (of_public(rounds), Around::everyone(withheld_now(rounds)));
    html(move || charts(series, &FOUND, around).into_any())
}

/// What is said in each cell of the first row of this name.
fn said<'h>(table: &'h str, row: &str) -> Vec<&'h str> {
    let cells = table.split(row).nth(1).and_then(|rest| rest.split("</tr>").next()).unwrap().split("<td").skip(1);
    let is_words = |part: &&str| !part.trim().is_empty() && !part.starts_with(['/', '!']);
    let last = |cell: &'h str| cell.split(['<', '>']).rfind(is_words);
    cells.filter_map(last).collect()
}

#[test]
fn a_figure_that_is_withheld_existed_already() {
    let (p1, p2) = ("p1-trekker", "p2-samenstelling");
    let rounds = [
        published(1, &[p2], [&[], &[]]),
        published(3, &[p2], [&[], &[p1]]),
        published(6, &[p2], [&[p1], &[]]),
        published(9, &[p1], [&[], &[p2]]),
    ];
    let shown = public(&rounds);
    let (charts, table) = shown.split_once("Cijfers in een tabel").unwrap();
    // The newest first; too few and too close look alike, and where it was not asked it did not exist.
    let not_shown = Sign::NotShown.words();
    assert_eq!(said(table, "Niveau bekend"), ["22", not_shown, not_shown, Sign::NotThere.words()], "{table}");
    // The principle that the newest round withholds has no chart, and its earlier figures stand in the table.
    let other = table.split("Breed samengesteld").nth(1).unwrap();
    assert_eq!(said(other, "Niveau bekend"), [not_shown, "22", "22", "22"], "{table}");
    assert!(
        charts.contains("Niet getoond: maart 2026 en juni 2026.") && !charts.contains("Breed samengesteld"),
        "{charts}"
    );
}

#[test]
fn of_many_published_rounds_the_newest_are_drawn_and_the_others_are_below() {
    let rounds: Vec<_> = (1..=8).map(|month| published(month, &["p1-trekker"], [&[], &[]])).collect();
    let shown = public(&rounds);
    let series = of_public(&rounds).remove(0);
    assert_eq!((series.drawn().count(), series.points.len()), (MOST_BARS, 8));
    assert!(shown.contains("De staven zijn van de nieuwste 5 rondes."), "{shown}");
    let (_, tables) = shown.split_once("Cijfers in een tabel").unwrap();
    let (newest, older) = tables.split_once("Cijfers van eerdere rondes in een tabel").unwrap();
    assert_eq!((said(newest, "Niveau bekend").len(), said(older, "Niveau bekend").len()), (5, 3), "{shown}");
    assert!(!public(&rounds[..5]).contains("eerdere rondes"));
    // A round that is withheld keeps its place among those that are drawn.
    let mut rounds = rounds;
    rounds[6] = published(7, &[], [&["p1-trekker"], &[]]);
    assert_eq!(of_public(&rounds)[0].drawn().count(), MOST_BARS - 1);
}

fn table(choice: GrowthChoice) -> String {
    let region = |(id, name): (&str, &str)| NetworkRegion {
        id: RegionId::new(id),
        name: name.to_owned(),
        zones: Vec::new(),
        is_active: true,
    };
    let regions = [("b", "Aa en Maas"), ("a", "Zeeland")].map(region);
    let rounds = rounds();
    html(move || {
        let newest = &rounds[1];
        let rows = regions.iter().map(|region| (region, newest.results.region(&region.id).unwrap())).collect();
        let own = RegionId::new("a");
        let heat = Heat { newest, before: Some(&rounds[0]), own: Some(&own), choice: &choice };
        heat.table(&[Group { name: None, rows }])
    })
}

#[test]
fn the_table_tells_a_level_in_picture_word_and_number_and_what_it_was() {
    let shown = table(GrowthChoice::default());
    let place = |text: &str| shown.find(text).unwrap_or_else(|| panic!("{text} is missing: {shown}"));
    assert!(place("Aa en Maas") < place("Zeeland"));
    assert!(place("heat__cell--all") < place("Zeeland"), "one cell for who filled in nothing");
    let own = shown.split("Zeeland").nth(1).unwrap();
    for part in [
        "jouw regio",
        "#groei-3",
        "#groei-4",
        "Plant–Knop",
        "tussen Plant en Knop",
        ">3½<",
        "omhoog, was Kiem",
        "Kiem en Bloem",
    ] {
        assert!(own.contains(part), "{part} is missing: {own}");
    }
    assert!(own.contains(Sign::NotFilledIn.words()) && !shown.contains("heat__cell--asked"), "{own}");
    assert!(shown.contains("swatch level-3") && !shown.contains("swatch--"), "the legend has the colours of the cells");
    for role in ["table", "rowgroup", "row", "rowheader", "columnheader", "cell"] {
        assert!(shown.contains(&format!("role=\"{role}\"")), "its display changes, its role does not: {role}");
    }
}

#[test]
fn what_was_asked_for_stands_out() {
    let choice = GrowthChoice {
        principle: Some("p1-trekker".into()),
        compared: Some(Compared::Grew),
        ..GrowthChoice::default()
    };
    let shown = table(choice);
    assert_eq!(
        (shown.matches("heat__cell--asked").count(), shown.matches("heat__head--asked").count()),
        (1, 1),
        "{shown}"
    );
}
