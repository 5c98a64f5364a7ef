//! Tests of the sentences.

use super::*;
use crate::monitor::series::Step;
use domain::monitor::{GrowthResult, Outcome};

fn counts(grew: u32, stayed: u32, back: u32, not_comparable: u32) -> Change {
    Change { n: grew + stayed + back, grew, stayed, back, not_comparable, median: Some(0.0) }
}

fn day(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 9).unwrap()
}

fn step(month: u32, halves: Option<u8>) -> Step {
    let value = halves.map_or(Outcome::Missing, |halves| Outcome::Known(HalfLevel::from_halves(halves).unwrap()));
    let growth = GrowthResult { value, marks: Vec::new(), difference: None };
    Step { date: day(2026, month), growth, answers: Vec::new(), network: None }
}

fn path(label: &str, values: &[Option<u8>]) -> Path {
    let steps = values.iter().zip([2, 6, 10]).map(|(value, month)| step(month, *value)).collect();
    Path { id: label.to_lowercase(), label: label.to_owned(), steps }
}

fn facts(trekkers: usize) -> RegionFacts<'static> {
    RegionFacts { name: "Zeeland", is_own: true, trekkers, now: day(2026, 10) }
}

#[test]
fn the_headline_of_the_network_is_its_most_important_change() {
    let changes = [("Afspraken", counts(9, 10, 1, 4)), ("Lokaal", counts(1, 15, 3, 5))];
    let found = of_network(&changes, day(2026, 10), Some(day(2026, 6)));
    assert_eq!(found.title, "Het netwerk groeide het meest bij “Afspraken”");
    assert_eq!(
        found.lead,
        "Vergeleken met juni 2026 gingen negen regio’s vooruit bij “Afspraken”, tien bleven gelijk en één ging terug. \
        Vier regio’s zijn niet te vergelijken. Bij “Lokaal” gingen drie regio’s terug: misschien iets voor de agenda."
    );
}

#[test]
fn a_change_that_may_be_chance_says_so() {
    let changes = [("Afspraken", counts(2, 15, 1, 0))];
    assert!(of_network(&changes, day(2026, 10), Some(day(2026, 6))).lead.ends_with("Zo’n verschil kan toeval zijn."));
}

#[test]
fn a_first_round_has_no_change() {
    assert_eq!(of_network(&[], day(2026, 10), None).title, "Zo staat het netwerk ervoor in oktober 2026");
    let same = of_network(&[("Afspraken", counts(1, 5, 1, 0))], day(2026, 10), Some(day(2026, 6)));
    assert_eq!(same.title, "Het netwerk bleef ongeveer gelijk");
}

#[test]
fn the_headline_of_a_region_counts_where_it_grew() {
    let paths = [path("A", &[None, Some(4), Some(6)]), path("B", &[None, Some(6), Some(5)])];
    let found = of_region(&paths, facts(2));
    assert_eq!(found.title, "Zeeland groeide bij 1 van de 2 principes");
    assert_eq!(
        found.lead,
        "Vergeleken met juni 2026. Twee trekkers vulden in. \
        Bij “B”: nu tussen Kiem en Plant, in juni 2026 Plant. Wat speelt er?"
    );
    assert_eq!(of_region(&paths, facts(0)).title, "Geen antwoorden van Zeeland in oktober 2026");
}

#[test]
fn the_pill_names_what_was_last_known_after_a_missed_round() {
    assert_eq!(pill(&path("A", &[Some(4), None, Some(6)])).1, "nu Plant; laatst bekend: Kiem (februari 2026)");
    assert_eq!(
        pill(&path("A", &[Some(4), Some(6), None])).1,
        "Geen antwoord in oktober 2026; laatst bekend: Plant (juni 2026)"
    );
    assert_eq!(pill(&path("A", &[None, Some(6), Some(8)])), (Some(Direction::Grew), "↑ van Plant naar Knop".into()));
    assert_eq!(pill(&path("A", &[None, Some(6), Some(4)])).1, "↓ nu Kiem, in juni 2026 Plant");
}

#[test]
fn who_reads_this_is_made_from_the_rights_table() {
    let expected =
        "Dit lezen alle leden van het netwerk: trekkers, partners (zoals RIVM en CPZ) en de coördinatiegroep.";
    assert_eq!(readers(), expected);
}
