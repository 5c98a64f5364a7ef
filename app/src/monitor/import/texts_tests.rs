//! What is said about files and what they come to.

use super::*;
use domain::monitor::import::Sheet;

fn file(count: u32) -> ReadFile {
    let names = |name: &str| (0..count).map(|at| format!("{name}{at}")).collect::<Vec<_>>();
    let sheet = Sheet {
        headings: vec!["a".into(), "b".into()],
        rows: vec![vec![String::new(); 2]; count as usize],
        numbers: (2..count as usize + 2).collect(),
    };
    ReadFile {
        name: "lijst.csv".into(),
        sheet,
        formulas: count,
        cut: count,
        faulty: names("C"),
        other_sheets: names("Blad"),
    }
}

#[test]
fn one_and_more_are_told_apart_and_nothing_is_not_told() {
    assert_eq!(what_was_read(&file(1)), "1 rij en 2 kolommen uit ‘lijst.csv’");
    assert!(notes(&file(0)).is_empty());
    let (one, two) = (notes(&file(1)), notes(&file(2)));
    assert_eq!((one.len(), two.len()), (4, 4));
    assert!(one[0].starts_with("1 cel heeft ") && two[0].starts_with("2 cellen hebben "), "{one:?} {two:?}");
    assert!(one[1].contains("deze cel staat") && two[1].contains("C0 en C1"), "{one:?} {two:?}");
}

#[test]
fn rows_without_a_moment_are_named_as_far_as_one_reads_them() {
    assert!(undated(&[3]).starts_with("Van rij 3 kunnen we niet lezen wanneer die is ingevuld."));
    assert!(undated(&[3, 9]).starts_with("Van de rijen 3 en 9 kunnen we niet lezen wanneer die zijn ingevuld."));
    let many: Vec<usize> = (2..12).collect();
    assert!(undated(&many).starts_with("Van de rijen 2, 3, 4, 5, 6, 7 en nog 4 rijen kunnen we"), "{}", undated(&many));
}

#[test]
fn every_problem_has_a_way_on() {
    let way_on = ["Kies", "kies", "Kijk", "Zet", "zet", "Haal", "haal", "Sla", "Splits", "Open"];
    for found in [
        FileProblem::TooLarge,
        FileProblem::Empty,
        FileProblem::OldWorkbook,
        FileProblem::OtherWorkbook,
        FileProblem::NoTable,
        FileProblem::Damaged,
        FileProblem::Swollen,
        FileProblem::Macros,
        FileProblem::NoOutcome { cell: "C4".into() },
        FileProblem::Merged { cells: vec!["B1:C1".into(), "A2:A5".into()] },
        FileProblem::TitleAbove { row: 1 },
        FileProblem::OneColumn,
        FileProblem::NoRows,
        FileProblem::TooManyRows,
        FileProblem::TooManyColumns,
        FileProblem::LongRow { row: 5 },
        FileProblem::OpenQuote { line: 3 },
        FileProblem::BrokenText,
        FileProblem::TooMuchText,
    ] {
        let words = problem(&found);
        assert!(way_on.iter().any(|word| words.contains(word)) && words.ends_with('.'), "{words}");
    }
}
