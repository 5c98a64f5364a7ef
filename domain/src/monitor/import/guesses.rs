//! What cells say by themselves, worked out once for each text that stands under a question.

use super::scale::{self, Counted, Means, Scale};
use super::{Meaning, Sheet, plain};
use crate::survey::{Kind, Question, SurveyFormat};
use std::collections::{BTreeMap, BTreeSet};

/// What the cells of a sheet say by themselves, as far as it is sure.
#[derive(Debug, Default)]
pub(super) struct Guesses {
    /// By question and text.
    known: BTreeMap<String, BTreeMap<String, Option<Means>>>,
    /// The texts that say one thing under one question and another thing, or nothing, under another.
    differing: BTreeSet<(Scale, String)>,
}

impl Guesses {
    /// Looks at the columns that are answers to questions.
    pub(super) fn new<'m>(
        format: &SurveyFormat,
        sheet: &Sheet,
        columns: impl Iterator<Item = (usize, &'m Meaning)>,
    ) -> Self {
        let whole = |(column, meaning): (usize, &Meaning)| {
            let Meaning::Question(id) = meaning else { return None };
            let (_, question) = format.question(id)?;
            Some((column, question, Scale::of(question)?))
        };
        let columns: Vec<(usize, &Question, Scale)> = columns.filter_map(whole).collect();
        let mut counted: BTreeMap<&Scale, Counted> = BTreeMap::new();
        for (column, _, scale) in &columns {
            let counted = counted.entry(scale).or_default();
            sheet.rows.iter().for_each(|row| counted.see(&row[*column]));
        }
        let mut found = Self::default();
        for (column, question, scale) in &columns {
            let known = found.known.entry(question.id.clone()).or_default();
            for part in sheet.rows.iter().flat_map(|row| parts(question, &row[*column])) {
                if !known.contains_key(part) {
                    known.insert(part.to_owned(), scale::understood(format, question, &counted[scale], part));
                }
            }
        }
        found.differing = found.that_differ(&columns);
        found
    }

    fn that_differ(&self, columns: &[(usize, &Question, Scale)]) -> BTreeSet<(Scale, String)> {
        let mut first: BTreeMap<(Scale, String), &Option<Means>> = BTreeMap::new();
        let mut differing = BTreeSet::new();
        for (_, question, scale) in columns.iter().filter(|(_, _, scale)| scale.is_shared()) {
            for (text, means) in &self.known[&question.id] {
                let key = (scale.clone(), plain(text));
                if first.get(&key).is_some_and(|known| *known != means) {
                    differing.insert(key.clone());
                }
                first.entry(key).or_insert(means);
            }
        }
        differing
    }

    /// What a text under this question says by itself; `None` where that is not sure.
    pub(super) fn of(&self, question: &Question, text: &str) -> Option<Means> {
        self.known.get(&question.id)?.get(text)?.clone()
    }

    /// On which scale a text under this question stands: on one of its own where the questions of its scale do not take it alike. `None`
    /// for an open question.
    pub(super) fn scale(&self, question: &Question, text: &str) -> Option<Scale> {
        let shared = (Scale::of(question)?, plain(text));
        let is_own = self.differing.contains(&shared);
        Some(if is_own { Scale::Own(question.id.clone()) } else { shared.0 })
    }
}

/// The answers in a cell: of a question that takes many, each.
pub(super) fn parts<'c>(question: &Question, cell: &'c str) -> impl Iterator<Item = &'c str> + use<'c> {
    let takes_many = question.kind == Kind::Choices;
    cell.split(move |letter: char| takes_many && matches!(letter, ';' | '\n'))
        .map(move |part| if takes_many { part.trim() } else { part })
        .filter(move |part| !takes_many || !part.is_empty())
}
