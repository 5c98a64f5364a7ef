//! From a table and what was said about it to the rows that count.

use super::answers::{impossible, in_scope};
use super::counting::{self, Read};
use super::guesses::{Guesses, parts};
use super::reading::{Differing, Found, FoundRegion, Impossible, LeftOut, Mapping, Problem, Reading, Row, Why};
use super::scale::{self, Means, Scale};
use super::{KnownRegion, Meaning, Sheet, plain};
use crate::ids::{RegionId, SeatNumber};
use crate::survey::{Kind, Question, Scope, SurveyFormat, Value};
use std::collections::{BTreeMap, BTreeSet};

/// At most so many rows of a region count (rules, section 3).
const SEATS: usize = 2;

/// What a file comes to. Nothing in it is lost in silence: each value, region and row is there with what becomes of it.
///
/// `mapping` may come from a form and be about another file: what does not fit this one changes nothing.
pub fn read(format: &SurveyFormat, regions: &[KnownRegion], sheet: &Sheet, mapping: &Mapping) -> Reading {
    let mut reader = Reader {
        format,
        regions,
        sheet,
        mapping,
        guesses: Guesses::default(),
        places: BTreeMap::new(),
        reading: Reading::default(),
    };
    reader.columns();
    reader.guesses = Guesses::new(format, sheet, reader.meanings());
    reader.rows();
    if reader.reading.problems.is_empty() && reader.reading.rows.is_empty() {
        reader.reading.problems.push(Problem::NoRows);
    }
    reader.reading
}

struct Reader<'a> {
    format: &'a SurveyFormat,
    regions: &'a [KnownRegion],
    sheet: &'a Sheet,
    mapping: &'a Mapping,
    /// What the cells say by themselves.
    guesses: Guesses,
    /// Where a value stands among those that were found.
    places: BTreeMap<(Scale, String), usize>,
    reading: Reading,
}

impl<'a> Reader<'a> {
    fn columns(&mut self) {
        let used: Vec<&Meaning> = self.meanings().map(|(_, meaning)| meaning).collect();
        let problems = &mut self.reading.problems;
        if !used.contains(&&Meaning::Region) {
            problems.push(Problem::NoRegionColumn);
        }
        if !used.iter().any(|meaning| meaning.question().is_some()) {
            problems.push(Problem::NoQuestions);
        }
        self.reading.questions = used.iter().filter_map(|meaning| meaning.question()).map(str::to_owned).collect();
        let problems = &mut self.reading.problems;
        let mut seen = BTreeSet::new();
        let mut twice: BTreeSet<_> = used.iter().copied().filter(|meaning| !seen.insert(*meaning)).collect();
        // Ticked options beside the whole question say it twice too.
        let has_options = |id: &str| used.iter().any(|it| matches!(it, Meaning::Option(of, _) if of == id));
        twice.extend(used.iter().copied().filter(|it| matches!(it, Meaning::Question(id) if has_options(id))));
        problems.extend(twice.into_iter().map(|meaning| Problem::Twice(meaning.clone())));
    }

    /// The columns that are read, with what they are.
    fn meanings(&self) -> impl Iterator<Item = (usize, &'a Meaning)> + use<'a> {
        let columns = self.mapping.columns.iter().take(self.sheet.headings.len()).enumerate();
        columns.filter(|(_, meaning)| **meaning != Meaning::Ignored)
    }

    fn column(&self, wanted: &Meaning) -> Option<usize> {
        self.meanings().find(|(_, meaning)| *meaning == wanted).map(|(column, _)| column)
    }

    fn rows(&mut self) {
        let mut rows = Vec::new();
        let sent_at = self.sheet.rows.iter().map(|cells| self.cell(&Meaning::SentAt, cells));
        let some_sent = sent_at.into_iter().any(|cell| !cell.is_empty());
        for (&number, cells) in self.sheet.numbers.iter().zip(&self.sheet.rows) {
            let region = self.region(cells);
            let answers = self.answers(number, cells);
            let why = if self.mapping.without.contains(&number) {
                Some(Why::Chosen)
            } else if some_sent && self.cell(&Meaning::SentAt, cells).is_empty() {
                Some(Why::NotSent)
            } else if answers.is_empty() {
                Some(Why::NoAnswers)
            } else if region.is_none() {
                Some(Why::NoRegion)
            } else {
                None
            };
            match (why, region) {
                (Some(why), _) => self.reading.left_out.push(LeftOut { number, why }),
                (None, Some(region)) => {
                    let row = self.row(number, cells, region, answers);
                    if row.at.is_none() && !self.cell(&Meaning::SentAt, cells).is_empty() {
                        self.reading.undated.push(number);
                    }
                    rows.push(row);
                }
                (None, None) => {}
            }
        }
        let (counting, left_out) = counting::one_a_person(rows);
        self.reading.left_out.extend(left_out);
        self.seats(counting);
        self.reading.left_out.sort_by_key(|left| left.number);
    }

    fn row(&self, number: usize, cells: &[String], region: RegionId, answers: BTreeMap<String, Value>) -> Read {
        Read {
            number,
            region,
            person: plain(self.cell(&Meaning::Person, cells)),
            at: counting::moment(self.cell(&Meaning::SentAt, cells)),
            answers,
        }
    }

    /// What stands in the column that is this; nothing when none is.
    fn cell<'c>(&self, meaning: &Meaning, cells: &'c [String]) -> &'c str {
        self.column(meaning).map(|column| cells[column].as_str()).unwrap_or_default()
    }

    fn region(&mut self, cells: &[String]) -> Option<RegionId> {
        let text = &cells[self.column(&Meaning::Region)?];
        let key = plain(text);
        if key.is_empty() {
            return None;
        }
        if let Some(known) = self.reading.regions.iter_mut().find(|found| plain(&found.text) == key) {
            known.times += 1;
            return known.region.clone();
        }
        let guess = self.regions.iter().find(|region| region.is_meant(&key)).map(|region| region.id.clone());
        let region = match self.mapping.regions.get(&key) {
            Some(said) => said.clone().filter(|said| self.regions.iter().any(|region| region.id == *said)),
            None => guess.clone(),
        };
        self.reading.regions.push(FoundRegion { text: text.clone(), times: 1, region: region.clone(), guess });
        region
    }

    fn answers(&mut self, number: usize, cells: &[String]) -> BTreeMap<String, Value> {
        let mut answers: BTreeMap<String, Value> = BTreeMap::new();
        let mut ticked: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (column, meaning) in self.meanings() {
            let Some((_, question)) = meaning.question().and_then(|id| self.format.question(id)) else { continue };
            if let Meaning::Option(_, option) = meaning {
                if self.is_ticked(question, option, &cells[column]) {
                    ticked.entry(question.id.clone()).or_default().push(option.clone());
                }
            } else if let Some(value) = self.value(question, &cells[column]) {
                answers.insert(question.id.clone(), value);
            }
        }
        for (question, options) in ticked {
            answers.entry(question).or_insert(Value::Choices(options));
        }
        self.drop_impossible(number, &mut answers);
        answers
    }

    /// A number that cannot be more than another (f2 and f1) stays out when it is, and is named.
    fn drop_impossible(&mut self, row: usize, answers: &mut BTreeMap<String, Value>) {
        for (question, count, most) in impossible(self.format, answers) {
            answers.remove(&question);
            self.reading.impossible.push(Impossible { row, question, count, most });
        }
    }

    /// The same of two rows that each gave one of the numbers: together they are the region's answers.
    fn drop_impossible_together(&mut self, rows: &mut [Row]) {
        let together = rows.iter().flat_map(|row| row.answers.clone()).collect();
        for (question, count, most) in impossible(self.format, &together) {
            for row in rows.iter_mut() {
                if row.answers.remove(&question).is_some() {
                    self.reading.impossible.push(Impossible {
                        row: row.number,
                        question: question.clone(),
                        count,
                        most,
                    });
                }
            }
        }
    }

    fn is_ticked(&mut self, question: &Question, option: &str, cell: &str) -> bool {
        let key = (Scale::Ticked, plain(cell));
        let own = scale::ticked(question.option_label(option).unwrap_or_default(), cell);
        let said = self.mapping.values.get(&key).map(|means| *means != Means::Nothing);
        if own.is_none() {
            let means = said.map(|is_ticked| Scale::Ticked.means_ticked(is_ticked));
            self.found(key, cell, [means, None]);
        }
        own.or(said).unwrap_or(false)
    }

    fn value(&mut self, question: &Question, cell: &str) -> Option<Value> {
        if question.kind != Kind::Choices {
            return self.part(question, cell);
        }
        let chosen: Vec<String> = parts(question, cell)
            .filter_map(|part| match self.part(question, part) {
                Some(Value::Choice(option)) => Some(option),
                _ => None,
            })
            .collect();
        let in_order = question.options.iter().map(|option| option.id.clone()).filter(|id| chosen.contains(id));
        let options: Vec<String> = in_order.collect();
        (!options.is_empty()).then_some(Value::Choices(options))
    }

    fn part(&mut self, question: &Question, cell: &str) -> Option<Value> {
        let key = (self.guesses.scale(question, cell)?, plain(cell));
        if key.1.is_empty() {
            return None;
        }
        let guess = self.guesses.of(question, cell);
        let said = self.mapping.values.get(&key).cloned();
        let means = said.or_else(|| guess.clone());
        self.found(key, cell, [means.clone(), guess]);
        match means {
            Some(Means::Answer(value)) => Some(value),
            _ => None,
        }
    }

    /// Notes a value with what it means, and what it would mean if nothing was said.
    fn found(&mut self, (scale, key): (Scale, String), cell: &str, [means, guess]: [Option<Means>; 2]) {
        let found = &mut self.reading.found;
        let new = found.len();
        let place = *self.places.entry((scale.clone(), key)).or_insert(new);
        match found.get_mut(place) {
            Some(known) => {
                known.times += 1;
                // The same letters may be written in a way that says less.
                known.means = known.means.take().filter(|_| means.is_some());
                known.guess = known.guess.take().filter(|_| guess.is_some());
            }
            None => found.push(Found { scale, text: cell.to_owned(), times: 1, means, guess }),
        }
    }

    fn seats(&mut self, rows: Vec<Read>) {
        let mut by_region: BTreeMap<RegionId, Vec<Read>> = BTreeMap::new();
        for row in rows {
            by_region.entry(row.region.clone()).or_default().push(row);
        }
        for (region, rows) in by_region {
            if rows.len() > SEATS {
                let mut numbers: Vec<usize> = rows.iter().map(|row| row.number).collect();
                numbers.sort_unstable();
                self.reading.problems.push(Problem::TooMany(region.clone(), numbers));
            }
            let seated = rows.into_iter().zip(SeatNumber::ALL);
            let row =
                |(row, seat): (Read, _)| Row { number: row.number, region: region.clone(), seat, answers: row.answers };
            let mut rows: Vec<Row> = seated.map(row).collect();
            self.drop_impossible_together(&mut rows);
            self.differing(&region, &rows);
            self.reading.rows.extend(rows);
        }
    }

    fn differing(&mut self, region: &RegionId, rows: &[Row]) {
        let [first, second] = rows else { return };
        for (question, taken) in in_scope(self.format, second, Scope::Region) {
            let other = first.answers.get(question).filter(|other| *other != taken);
            self.reading.differing.extend(other.map(|other| Differing {
                region: region.clone(),
                question: question.clone(),
                taken: taken.clone(),
                other: other.clone(),
            }));
        }
    }
}
