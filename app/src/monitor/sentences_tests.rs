//! Tests of the sentences.

use super::*;
use crate::monitor::series::Step;
use domain::monitor::{Distribution, GrowthResult, Level, Outcome};

fn counts(grew: u32, stayed: u32, back: u32, not_comparable: u32) -> Change {
    Change { n: grew + stayed + back, grew, stayed, back, not_comparable, median: Some(0.0) }
}

fn day(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 9).unwrap()
}

fn step(month: u32, halves: Option<u8>) -> Step {
    let value = halves.map_or(Outcome::Missing, |halves| Outcome::Known(HalfLevel::from_halves(halves).unwrap()));
    let growth = GrowthResult { value, marks: Vec::new(), difference: None };
    let distribution = Distribution { halves: [0; Level::COUNT], unknown: 0, missing: 0 };
    Step { date: day(2026, month), growth, answers: Vec::new(), network: None, distribution, not_there: false }
}

fn path(label: &str, values: &[Option<u8>]) -> Path {
    let steps = values.iter().zip([2, 6, 10]).map(|(value, month)| step(month, *value)).collect();
    Path { id: label.to_lowercase(), label: label.to_owned(), steps }
}

fn facts(trekkers: usize) -> RegionFacts<'static> {
    RegionFacts { name: "Zeeland", is_own: true, trekkers, now: day(2026, 10) }
}

fn network(changes: &[(&str, Change)], complete: bool, for_members: bool) -> Headline {
    let before = Some(day(2026, 6));
    of_network(NetworkFacts { changes, complete, now: day(2026, 10), before, for_members })
}

#[test]
fn the_headline_of_the_network_is_its_most_important_change() {
    let changes = [("Afspraken", counts(9, 10, 1, 4)), ("Lokaal", counts(1, 15, 3, 5))];
    let found = network(&changes, true, true);
    assert_eq!(found.title, "Het netwerk groeide het meest bij “Afspraken”");
    assert_eq!(
        found.lead,
        "Vergeleken met juni 2026 gingen 9 regio’s vooruit bij “Afspraken”, 10 bleven gelijk en 1 ging terug; \
        4 zijn niet te vergelijken. Bij “Lokaal” gingen 3 regio’s terug: misschien iets voor de agenda."
    );
}

#[test]
fn without_the_change_of_every_principle_none_has_grown_the_most() {
    let changes = [("Afspraken", counts(9, 10, 1, 4))];
    assert_eq!(network(&changes, false, false).title, "Het netwerk groeide bij “Afspraken”");
    let as_much = [("Afspraken", counts(9, 10, 1, 4)), ("Lokaal", counts(8, 12, 0, 4))];
    assert_eq!(network(&as_much, true, true).title, "Het netwerk groeide bij “Afspraken”");
}

#[test]
fn the_agenda_is_for_members_only() {
    let changes = [("Afspraken", counts(9, 10, 1, 4)), ("Lokaal", counts(1, 15, 3, 5))];
    let lead = network(&changes, true, false).lead;
    assert!(lead.ends_with("Bij “Lokaal” gingen 3 regio’s terug."), "{lead}");
}

#[test]
fn a_change_that_may_be_chance_says_so() {
    let changes = [("Afspraken", counts(2, 15, 1, 0))];
    assert!(network(&changes, true, true).lead.ends_with("Zo’n verschil kan toeval zijn."));
}

#[test]
fn a_first_round_has_no_change() {
    let first = NetworkFacts { changes: &[], complete: false, now: day(2026, 10), before: None, for_members: true };
    assert_eq!(of_network(first).title, "Zo staat het netwerk ervoor in oktober 2026");
}

#[test]
fn a_network_that_stayed_says_so_only_when_it_is_known_of_every_principle() {
    let changes = [("Afspraken", counts(1, 5, 1, 0))];
    let all = network(&changes, true, true);
    assert_eq!(all.title, "Het netwerk bleef ongeveer gelijk");
    assert_eq!(all.lead, "Vergeleken met juni 2026 gingen bij elk principe evenveel regio’s vooruit als terug.");
    let some = network(&changes, false, true);
    assert_eq!(some.title, "Zo staat het netwerk ervoor in oktober 2026");
    assert!(some.lead.contains("bij de principes die te vergelijken zijn"), "{}", some.lead);
}

#[test]
fn the_headline_of_a_region_counts_every_way() {
    let grew = path("A", &[None, Some(4), Some(6)]);
    let fell = path("B", &[None, Some(6), Some(5)]);
    let stayed = path("C", &[None, Some(6), Some(6)]);
    let unknown = path("D", &[None, Some(6), None]);
    let title = |paths: &[&Path]| {
        let paths: Vec<Path> = paths.iter().map(|path| (*path).clone()).collect();
        of_region(&paths, facts(2)).title
    };
    assert_eq!(title(&[&grew, &stayed, &unknown]), "Zeeland groeide bij 1 van de 3 principes");
    assert_eq!(title(&[&grew, &fell, &fell]), "Zeeland groeide bij 1 principe en ging terug bij 2");
    assert_eq!(title(&[&fell, &stayed]), "Zeeland ging terug bij 1 van de 2 principes");
    assert_eq!(title(&[&stayed, &unknown]), "Zeeland bleef gelijk bij 1 van de 2 principes");
    assert_eq!(title(&[&stayed, &stayed]), "Zeeland bleef bij alle 2 principes gelijk");
    let lead = of_region(&[stayed.clone(), unknown.clone()], facts(2)).lead;
    assert!(lead.starts_with("Vergeleken met juni 2026 bleef 1 principe gelijk; 1 is niet te vergelijken."), "{lead}");
    assert_eq!(title(&[&unknown]), "Zo staat Zeeland ervoor in oktober 2026");
    assert_eq!(of_region(&[grew], facts(0)).title, "Zeeland vulde in oktober 2026 niets in");
}

#[test]
fn the_lead_of_a_region_counts_and_asks_after_the_largest_fall() {
    let paths =
        [path("A", &[None, Some(4), Some(6)]), path("B", &[None, Some(6), Some(5)]), path("C", &[None, Some(6), None])];
    assert_eq!(
        of_region(&paths, facts(2)).lead,
        "Vergeleken met juni 2026 ging 1 principe vooruit en 1 ging terug; 1 is niet te vergelijken. \
        Twee trekkers vulden de vragenlijst in. Bij “B”: nu tussen Kiem en Plant, in juni 2026 Plant. Wat speelt er?"
    );
    let alone = of_region(&[path("A", &[None, None, Some(4)])], facts(1));
    assert_eq!(alone.lead, "Eén trekker vulde de vragenlijst in.");
}

#[test]
fn the_pill_names_what_was_last_known_after_a_missed_round() {
    assert_eq!(pill(&path("A", &[Some(4), None, Some(6)])).1, "nu Plant; in juni 2026: niet ingevuld");
    assert_eq!(
        pill(&path("A", &[Some(4), Some(6), None])).1,
        "niet ingevuld in oktober 2026; laatst bekend: Plant (juni 2026)"
    );
    assert_eq!(pill(&path("A", &[None, Some(6), Some(8)])), (Some(Direction::Grew), "↑ Knop, was Plant".into()));
    assert_eq!(pill(&path("A", &[None, Some(3), Some(4)])).1, "↑ Kiem, was tussen Zaadje en Kiem");
    assert_eq!(pill(&path("A", &[None, Some(6), Some(4)])).1, "↓ nu Kiem, in juni 2026 Plant");
}
