//! What the columns of a file probably are: the proposal that a coordinator corrects.

use super::{KnownRegion, Meaning, Sheet, plain};
use crate::survey::{Kind, Question, SurveyFormat};
use std::collections::BTreeSet;

/// Headings of who filled in a row, the surest first: names are written in more than one way.
const PERSON: [&str; 8] = ["emailadres", "email", "emailaddress", "token", "respondent", "naam", "name", "trekker"];
/// Headings of when it was filled in: LimeSurvey, Microsoft Forms in two languages, and people.
const SENT_AT: [&str; 9] = [
    "submitdate",
    "datumverzonden",
    "datumingezonden",
    "tijdvanvoltooien",
    "voltooid",
    "completiontime",
    "ingevuldop",
    "datum",
    "tijdstempel",
];
/// What stands beside an answer in the same tools, and is none.
const BESIDE: [&str; 6] = ["comment", "opmerking", "toelichting", "other", "anders", "andersnamelijk"];
/// A heading shorter than this says too little to be found inside the words of a question.
const LONG_ENOUGH: usize = 8;

/// What each column probably is; nothing twice.
pub fn guess(format: &SurveyFormat, regions: &[KnownRegion], sheet: &Sheet) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = sheet.headings.iter().map(|heading| of_heading(format, heading)).collect();
    for (column, meaning) in [(region(regions, sheet), Meaning::Region), (named(sheet, &SENT_AT), Meaning::SentAt)] {
        if let Some(column) = column {
            meanings[column] = meaning;
        }
    }
    if let Some(column) = person(sheet).filter(|column| meanings[*column] == Meaning::Ignored) {
        meanings[column] = Meaning::Person;
    }
    let mut seen = BTreeSet::new();
    for meaning in &mut meanings {
        if *meaning != Meaning::Ignored && !seen.insert(meaning.clone()) {
            *meaning = Meaning::Ignored;
        }
    }
    meanings
}

/// The column in which most cells name a region.
fn region(regions: &[KnownRegion], sheet: &Sheet) -> Option<usize> {
    let hits = |column: &usize| {
        let cells: BTreeSet<String> = sheet.rows.iter().map(|row| plain(&row[*column])).collect();
        cells.iter().filter(|cell| regions.iter().any(|region| region.is_meant(cell))).count()
    };
    let by_cells = (0..sheet.headings.len())
        .map(|column| (hits(&column), column))
        .max_by_key(|(hits, column)| (*hits, std::cmp::Reverse(*column)));
    by_cells.filter(|(hits, _)| *hits > 0).map(|(_, column)| column)
}

/// The column of the persons. One in which every row says the same ("anonymous") tells nobody apart.
fn person(sheet: &Sheet) -> Option<usize> {
    let tells_apart = |column: &usize| {
        let cells: Vec<_> = sheet.rows.iter().map(|row| plain(&row[*column])).filter(|cell| !cell.is_empty()).collect();
        cells.len() == 1 || cells.iter().collect::<BTreeSet<_>>().len() > 1
    };
    let headings: Vec<_> = sheet.headings.iter().map(|heading| plain(heading)).collect();
    let columns = PERSON.iter().filter_map(|name| headings.iter().position(|heading| heading == name));
    columns.into_iter().find(tells_apart)
}

fn named(sheet: &Sheet, names: &[&str]) -> Option<usize> {
    let headings: Vec<_> = sheet.headings.iter().map(|heading| plain(heading)).collect();
    names.iter().find_map(|name| headings.iter().position(|heading| heading == name))
}

fn of_heading(format: &SurveyFormat, heading: &str) -> Meaning {
    let (outer, inner) = match heading.trim().strip_suffix(']').and_then(|heading| heading.rsplit_once('[')) {
        Some((outer, inner)) => (outer, Some(inner)),
        None => (heading, None),
    };
    let Some(inner) = inner else { return question(format, outer).map_or(Meaning::Ignored, whole) };
    if BESIDE.contains(&plain(inner).as_str()) {
        return Meaning::Ignored;
    }
    let of_many = question(format, outer).filter(|question| question.kind == Kind::Choices);
    match of_many {
        Some(of) => {
            let inner = plain(inner);
            let option =
                of.options.iter().find(|option| [&option.id, &option.label].into_iter().any(|own| plain(own) == inner));
            option.map_or(Meaning::Ignored, |option| Meaning::Option(of.id.clone(), option.id.clone()))
        }
        // A matrix: its rows are questions.
        None => question(format, inner).map_or(Meaning::Ignored, whole),
    }
}

/// The answer to a question; of an open one nothing is read.
fn whole(question: &Question) -> Meaning {
    if question.kind == Kind::Text { Meaning::Ignored } else { Meaning::Question(question.id.clone()) }
}

/// The question that a heading names: by its id or a part of it, or by its words; the one of which most letters stand there, when
/// there is one such.
fn question<'f>(format: &'f SurveyFormat, heading: &str) -> Option<&'f Question> {
    let heading = plain(heading);
    if heading.is_empty() || BESIDE.iter().any(|word| heading.starts_with(word) || heading.ends_with(word)) {
        return None;
    }
    let found = format.questions().filter_map(|(_, question)| Some((sureness(question, &heading)?, question)));
    let mut found: Vec<(usize, &Question)> = found.collect();
    found.sort_by_key(|(sure, _)| std::cmp::Reverse(*sure));
    match found.as_slice() {
        [(one, _), (other, _), ..] if one == other => None,
        [(_, question), ..] => Some(*question),
        [] => None,
    }
}

/// How sure it is that a heading names a question; `None` when it does not.
fn sureness(question: &Question, heading: &str) -> Option<usize> {
    let (id, label) = (plain(&question.id), plain(&question.label));
    let (short, word) = question.id.split_once('-').map(|(short, word)| (plain(short), plain(word)))?;
    if [&id, &label, &short].into_iter().any(|own| own == heading) || word == heading && !PERSON.contains(&heading) {
        return Some(usize::MAX);
    }
    let stands_in = heading.contains(&label) || heading.len() >= LONG_ENOUGH && label.contains(heading);
    stands_in.then(|| label.len().min(heading.len()))
}
