//! What the parts of the pages on the whole network show.

use super::charts::{Around, charts};
use super::regions::{Group, Heat};
use super::series::{NoChange, Series, of_members};
use super::view_tests::{html, rounds};
use crate::ui::Sign;
use domain::ids::RegionId;
use domain::monitor::{Compared, GrowthChoice, Response};
use leptos::prelude::*;
use service::monitor::NetworkRegion;

const FOUND: Response = Response { regions: 1, active_regions: 2, seats: 2, all_seats: 2 };

fn one() -> Vec<Series> {
    vec![of_members(&rounds()).remove(0)]
}

fn shown(series: Vec<Series>, for_members: bool) -> String {
    let around = if for_members { Around::members(2, None) } else { Around::everyone() };
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
fn a_change_that_is_withheld_leaves_no_trace() {
    let mut series = one();
    series[0].points.iter_mut().for_each(|point| point.change = Err(NoChange::NotShown));
    let shown = shown(series, false);
    assert!(!shown.contains("gegroeid") && !shown.contains("Middelste verandering (mediaan)"), "{shown}");
    assert!(shown.contains("Waar staan de regio’s?") && !shown.contains("sinds"), "{shown}");
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
