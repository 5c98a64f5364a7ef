//! The rows of the tables, made from one round at a time.

use super::network::{point_row, points, principle_row, principles};
use super::network_facts::{fact_rows, move_rows};
use super::scales::{scale, scale_rows};
use super::tables::{Cell, OF_GROUP, Table};
use crate::monitor::readers;
use domain::monitor::{GrowthAnswer, Level, Outcome, ValueLine, response, value_lines};
use domain::rounds::RoundState;
use domain::survey::{Kind, Question, Scope, Section, Share, SurveyFormat};
use domain::time;
use service::monitor::export::{ExportRegion, ExportRound};
use service::monitor::words::OfGroup;
use service::monitor::{FrozenRound, SharedText};
use std::collections::{BTreeMap, BTreeSet};

/// A row of a table.
pub type Row = Vec<Cell>;

/// What the rounds so far held, for the tables that are made last.
#[derive(Debug, Default)]
pub struct Seen {
    versions: BTreeSet<i32>,
    counts: BTreeMap<(i32, String), u32>,
}

impl Seen {
    /// Counts a round.
    pub fn count(&mut self, found: &ExportRound) {
        let version = found.round.format_version;
        self.versions.insert(version);
        for (_, line) in lines(found) {
            if line.outcome.known().is_some() {
                self.one_more(version, &line.question.id);
            }
        }
        for text in found.regions.iter().flat_map(|region| &region.texts).filter(|text| !text.is_remark) {
            self.one_more(version, &text.question);
        }
    }

    fn one_more(&mut self, version: i32, question: &str) {
        *self.counts.entry((version, question.to_owned())).or_default() += 1;
    }

    /// The questionnaires of the rounds so far, the oldest first.
    pub fn formats(&self) -> impl Iterator<Item = &'static SurveyFormat> + use<'_> {
        self.versions.iter().filter_map(|version| SurveyFormat::version(*version))
    }

    /// How many values or texts there are of a question.
    pub fn n(&self, version: i32, question: &str) -> u32 {
        self.counts.get(&(version, question.to_owned())).copied().unwrap_or_default()
    }
}

/// The values of a region of a round.
pub fn lines_of(found: &ExportRound, region: &ExportRegion) -> Vec<ValueLine<'static>> {
    let format = SurveyFormat::version(found.round.format_version);
    let result = found.round.results.region(&region.id).zip(format);
    result.map(|(result, format)| value_lines(format, result)).unwrap_or_default()
}

/// The values of the regions of a round that were asked for.
fn lines(found: &ExportRound) -> impl Iterator<Item = (&ExportRegion, ValueLine<'static>)> {
    found.regions.iter().flat_map(|region| lines_of(found, region).into_iter().map(move |line| (region, line)))
}

/// The rows that a round adds to a table; none to those that are made last.
pub fn of_round(table: Table, found: &ExportRound) -> Vec<Row> {
    match table {
        Table::Values => lines(found).map(|(region, line)| value_row(found, region, &line)).collect(),
        Table::Texts => {
            let texts = found.regions.iter().flat_map(|region| region.texts.iter().map(move |text| (region, text)));
            texts.map(|(region, text)| text_row(found, region, text)).collect()
        }
        Table::Network => principles(found).iter().map(|of| principle_row(found, of)).collect(),
        Table::Moves => move_rows(found),
        Table::Points => points(found).iter().map(|of| point_row(found, of)).collect(),
        Table::Facts => fact_rows(found),
        Table::Rounds => vec![round_row(found)],
        Table::Questions | Table::Scales | Table::Columns => Vec::new(),
    }
}

/// The rows of a table that is made last; none of the others. `for_group`: whether the file has what the coordination group says.
pub fn at_the_end(table: Table, seen: &Seen, for_group: bool) -> Vec<Row> {
    match table {
        Table::Values | Table::Texts | Table::Rounds => Vec::new(),
        Table::Network | Table::Moves | Table::Points | Table::Facts => Vec::new(),
        Table::Questions => {
            let of = |format: &'static SurveyFormat| format.questions().map(|asked| question_row(format, asked, seen));
            seen.formats().flat_map(of).collect()
        }
        Table::Scales => seen.formats().flat_map(scale_rows).collect(),
        Table::Columns => {
            let of = move |table: Table| {
                let row = move |column: &super::tables::Column| {
                    vec![Cell::text(table.slug()), Cell::text(column.name), Cell::text(column.about)]
                };
                table.columns(for_group).iter().map(row)
            };
            Table::ALL.into_iter().flat_map(of).collect()
        }
    }
}

/// The words for what there is of a value.
pub fn state_word<T>(outcome: &Outcome<T>) -> &'static str {
    match outcome {
        Outcome::Known(_) => "bekend",
        Outcome::Unknown => "weten we nog niet",
        Outcome::Missing => "niet ingevuld",
    }
}

/// The word for the kind of a question.
pub fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Growth => "groei",
        Kind::Step => "stap",
        Kind::Count => "aantal",
        Kind::Choice => "keuze",
        Kind::Choices => "keuzes",
        Kind::Text => "tekst",
    }
}

/// The word for who answers a question.
pub fn scope_word(scope: Scope) -> &'static str {
    match scope {
        Scope::Person => "trekkers",
        Scope::Region => "regio",
    }
}

/// The word for the state of a round.
pub fn round_word(round: &FrozenRound) -> &'static str {
    match round.state {
        _ if round.imported_at.is_some() => "ingelezen",
        RoundState::Published => "gepubliceerd",
        _ => "gesloten",
    }
}

/// With whom a text is shared.
pub fn share_of(text: &SharedText) -> Share {
    if text.is_for_coordination { Share::Coordination } else { Share::Network }
}

/// The levels among the answers, the lower one first.
pub fn levels(line: &ValueLine<'_>) -> Vec<u8> {
    line.marks.iter().filter_map(|mark| mark.level()).map(Level::number).collect()
}

/// How often "weet ik nog niet" was answered.
pub fn not_known(line: &ValueLine<'_>) -> usize {
    line.marks.iter().filter(|mark| **mark == GrowthAnswer::Unknown).count()
}

fn head(found: &ExportRound, region: &ExportRegion) -> Row {
    vec![
        Cell::text(found.round.date.to_string()),
        Cell::Number(f64::from(found.round.format_version)),
        Cell::text(region.id.as_str()),
        Cell::text(&region.name),
    ]
}

fn value_row(found: &ExportRound, region: &ExportRegion, line: &ValueLine<'_>) -> Row {
    let told = line.outcome.known();
    let levels = levels(line);
    let is_growth = line.question.kind == Kind::Growth;
    let mut row = head(found, region);
    row.extend([
        Cell::text(&line.question.id),
        Cell::text(&line.question.label),
        Cell::text(scope_word(line.scope)),
        Cell::text(kind_word(line.question.kind)),
        Cell::text(state_word(&line.outcome)),
        Cell::number(told.and_then(|told| told.number)),
        told.map_or(Cell::Empty, |told| words(&told.codes)),
        told.map_or(Cell::Empty, |told| Cell::text(&told.words)),
        Cell::number(levels.first().copied()),
        Cell::number(levels.get(1).copied()),
        Cell::number(is_growth.then(|| not_known(line) as f64)),
        Cell::number(line.difference),
        Cell::text(round_word(&found.round)),
    ]);
    row
}

fn text_row(found: &ExportRound, region: &ExportRegion, text: &SharedText) -> Row {
    let format = SurveyFormat::version(found.round.format_version);
    let theme = |id: &String| format.and_then(|format| format.theme_label(id)).unwrap_or(id).to_owned();
    let label = format.and_then(|format| format.question(&text.question));
    let mut row = head(found, region);
    row.extend([
        Cell::text(&text.question),
        Cell::text(label.map_or(text.question.as_str(), |(_, question)| &question.label)),
        Cell::text(if text.is_remark { "toelichting" } else { "antwoord" }),
        Cell::text(&text.text),
        words(&text.themes),
        words(&text.themes.iter().map(theme).collect::<Vec<_>>()),
        Cell::text(share_of(text).field()),
        Cell::text(share_of(text).label()),
    ]);
    // The columns are there where the group's own words are.
    row.extend(text.group.iter().flat_map(of_group));
    row
}

fn of_group(said: &OfGroup) -> [Cell; OF_GROUP] {
    let (codes, labels): (Vec<String>, Vec<String>) = said.themes.iter().cloned().unzip();
    [words(&codes), words(&labels), if said.is_marked { Cell::text("ja") } else { Cell::Empty }]
}

fn round_row(found: &ExportRound) -> Row {
    let (round, response) = (&found.round, response(&found.round.results));
    vec![
        Cell::text(round.date.to_string()),
        Cell::Number(f64::from(round.format_version)),
        Cell::text(round_word(round)),
        Cell::Number(f64::from(round.revision)),
        Cell::text(format!("{} {}", time::day(round.frozen_at), time::clock(round.frozen_at))),
        Cell::Number(f64::from(round.answers)),
        Cell::Number(f64::from(response.regions)),
        Cell::Number(f64::from(response.active_regions)),
        Cell::Number(f64::from(response.seats)),
        Cell::Number(f64::from(response.all_seats)),
    ]
}

fn question_row(format: &SurveyFormat, (section, question): (&Section, &Question), seen: &Seen) -> Row {
    vec![
        Cell::Number(f64::from(format.version)),
        Cell::text(&question.id),
        Cell::text(&question.label),
        question.help.as_deref().map_or(Cell::Empty, Cell::text),
        Cell::text(&section.title),
        Cell::text(scope_word(section.scope)),
        Cell::text(kind_word(question.kind)),
        words(&scale(format, question).into_iter().map(|step| step.code).collect::<Vec<_>>()),
        Cell::text(who_reads(question)),
        Cell::Number(f64::from(seen.n(format.version, &question.id))),
    ]
}

/// Who reads the values of a question, or its texts.
pub fn who_reads(question: &Question) -> String {
    match question.kind {
        Kind::Text => {
            let choice = Share::ALL.map(Share::label).join("’ of ‘");
            format!("De schrijver kiest: ‘{choice}’.")
        }
        _ => readers::of_network(),
    }
}

fn words(list: &[String]) -> Cell {
    if list.is_empty() { Cell::Empty } else { Cell::Text(list.join(";")) }
}
