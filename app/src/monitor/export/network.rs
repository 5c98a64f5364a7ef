//! The figures of the network in one round, from the functions that the pages ask.

use super::rows::{Row, round_word};
use super::tables::Cell;
use chrono::NaiveDate;
use domain::monitor::{Change, Level, RoundResults, Spread, Tally, change, steps};
use domain::survey::{Kind, Question, SurveyFormat};
use service::monitor::export::ExportRound;
use std::sync::Arc;

/// Where the regions stand at a principle, and what changed.
pub struct Principle {
    /// The question.
    pub question: &'static Question,
    /// How many regions stand where.
    pub spread: Spread,
    /// The change since the round before, with the day of its meeting; `None` where there is nothing to compare with.
    pub change: Option<(NaiveDate, Change)>,
}

/// How many regions stand at each step of a point of embedding.
pub struct Point {
    /// The question.
    pub question: &'static Question,
    /// What they answered.
    pub tally: Tally,
}

/// The questions of a kind that the round asked, in the order of the questionnaire.
pub(super) fn asked(found: &ExportRound, kind: Kind) -> impl Iterator<Item = &'static Question> + use<'_> {
    let format = SurveyFormat::version(found.round.format_version);
    let all = format.into_iter().flat_map(|format| format.questions().map(|(_, question)| question));
    all.filter(move |question| question.kind == kind && found.round.results.question(&question.id).is_some())
}

/// The principles of a round.
pub fn principles(found: &ExportRound) -> Vec<Principle> {
    let principle = |question: &'static Question| {
        let since = |(day, before): &(NaiveDate, Arc<RoundResults>)| {
            Some((*day, change(before, &found.round.results, &question.id)?))
        };
        Principle { question, spread: found.round.spread(&question.id), change: found.before.as_ref().and_then(since) }
    };
    asked(found, Kind::Growth).map(principle).collect()
}

/// The points of embedding of a round.
pub fn points(found: &ExportRound) -> Vec<Point> {
    let point =
        |question: &'static Question| steps(&found.round.results, &question.id).map(|tally| Point { question, tally });
    asked(found, Kind::Step).filter_map(point).collect()
}

/// The regions at each level, from low to high; one between two levels is half at both.
pub fn at_levels(spread: &Spread) -> [f64; Level::COUNT] {
    spread.distribution.halves.map(|halves| f64::from(halves) / 2.0)
}

pub(super) fn head(found: &ExportRound, question: &Question) -> Row {
    vec![
        Cell::text(found.round.date.to_string()),
        Cell::Number(f64::from(found.round.format_version)),
        Cell::text(round_word(&found.round)),
        Cell::text(&question.id),
        Cell::text(&question.label),
    ]
}

/// The row of a principle.
pub fn principle_row(found: &ExportRound, of: &Principle) -> Row {
    let Principle { question, spread, change } = of;
    let counts = &spread.distribution;
    let mut row = head(found, question);
    row.extend(
        [counts.n(), counts.unknown, counts.missing, counts.active()].map(|count| Cell::Number(f64::from(count))),
    );
    row.extend(at_levels(spread).map(Cell::Number));
    let quartiles = spread.quartiles;
    row.extend([
        Cell::number(quartiles.map(|found| found.first)),
        Cell::number(quartiles.map(|found| found.median)),
        Cell::number(quartiles.map(|found| found.third)),
        change.map_or(Cell::Empty, |(day, _)| Cell::text(day.to_string())),
    ]);
    let counted = |count: fn(&Change) -> u32| Cell::number(change.as_ref().map(|(_, change)| count(change)));
    row.extend([
        counted(|change| change.n),
        counted(|change| change.grew),
        counted(|change| change.stayed),
        counted(|change| change.back),
        counted(|change| change.not_comparable),
        Cell::number(change.and_then(|(_, change)| change.median)),
    ]);
    row
}

/// The row of a point.
pub fn point_row(found: &ExportRound, Point { question, tally }: &Point) -> Row {
    let mut row = head(found, question);
    let counts = tally.counts.iter().chain([&tally.n, &tally.unknown, &tally.missing]).copied();
    row.extend(counts.chain([tally.active()]).map(|count| Cell::Number(f64::from(count))));
    row
}
