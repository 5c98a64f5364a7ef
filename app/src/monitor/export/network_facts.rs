//! The facts of the network in one round, and who went from where to where, from the functions that the pages ask.

use super::network::{asked, head};
use super::rows::{Row, kind_word};
use super::tables::Cell;
use domain::ids::RegionId;
use domain::monitor::{Amounts, HalfLevel, Tally, amounts, options, transitions};
use domain::survey::{Choice, Kind, Question, Scope, SurveyFormat};
use service::monitor::export::ExportRound;

/// A row a count, and a row each answer of a choice, of what a region answers once; without the points of embedding.
pub fn fact_rows(found: &ExportRound) -> Vec<Row> {
    let format = SurveyFormat::version(found.round.format_version);
    let shared = format.into_iter().flat_map(|format| format.questions());
    let shared = shared.filter(|(section, _)| section.scope == Scope::Region).map(|(_, question)| question);
    shared.flat_map(|question| of_fact(found, question)).collect()
}

fn of_fact(found: &ExportRound, question: &'static Question) -> Vec<Row> {
    let results = &found.round.results;
    match question.kind {
        Kind::Count => amounts(results, &question.id).map(|of| count_row(found, question, &of)).into_iter().collect(),
        Kind::Choice | Kind::Choices => {
            let ids: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
            let tally = options(results, &question.id, &ids);
            tally.map(|of| choice_rows(found, question, &of)).unwrap_or_default()
        }
        Kind::Growth | Kind::Step | Kind::Text => Vec::new(),
    }
}

fn number(count: u32) -> Cell {
    Cell::Number(f64::from(count))
}

fn count_row(found: &ExportRound, question: &Question, of: &Amounts) -> Row {
    let mut row = head(found, question);
    // As on the page: of nobody nothing is added up.
    let sum = (of.n > 0).then_some(of.sum as f64);
    row.extend([Cell::text(kind_word(question.kind)), Cell::Empty, Cell::Empty, number(of.n), Cell::number(sum)]);
    let quartiles = of.quartiles;
    row.extend([
        Cell::number(quartiles.map(|found| found.first)),
        Cell::number(quartiles.map(|found| found.median)),
        Cell::number(quartiles.map(|found| found.third)),
    ]);
    row.extend([of.n, of.unknown, of.missing, of.active()].map(number));
    row
}

fn choice_rows(found: &ExportRound, question: &Question, of: &Tally) -> Vec<Row> {
    let row = |(option, count): (&Choice, &u32)| {
        let mut row = head(found, question);
        row.extend([
            Cell::text(kind_word(question.kind)),
            Cell::text(&option.id),
            Cell::text(&option.label),
            number(*count),
        ]);
        row.extend([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]);
        row.extend([of.n, of.unknown, of.missing, of.active()].map(number));
        row
    };
    question.options.iter().zip(&of.counts).map(row).collect()
}

/// A row from where to where regions went at a principle since the round before, and how many did; no row where nobody did.
pub fn move_rows(found: &ExportRound) -> Vec<Row> {
    let Some((day, before)) = &found.before else { return Vec::new() };
    let of = |question: &'static Question| {
        let moves = transitions(before, &found.round.results, &question.id).unwrap_or_default();
        let row = |((from, to), regions): ((HalfLevel, HalfLevel), Vec<&RegionId>)| {
            let mut row = head(found, question);
            row.push(Cell::text(day.to_string()));
            row.extend([from, to].map(|value| Cell::Number(value.levels())));
            row.push(Cell::Number(regions.len() as f64));
            row
        };
        moves.into_iter().map(row).collect::<Vec<_>>()
    };
    asked(found, Kind::Growth).flat_map(of).collect()
}
