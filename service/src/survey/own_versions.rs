//! One personal answer in several windows: nothing that was typed in one is lost because of another (decision 11).
//!
//! A post replaces the text that its own page held. Where that text is no longer stored, because another window changed it,
//! what was posted is kept beside the others. Only a button on a page that shows all of them leaves one.

use domain::survey::{Question, SurveyFormat, Typed};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What a draft's row holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Texts {
    /// What was posted last.
    #[serde(flatten)]
    pub(crate) typed: Typed,
    /// Of a personal answer: what other windows hold, until the writer chooses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) others: Vec<Typed>,
}

impl Texts {
    /// A single text.
    pub(super) fn one(typed: Typed) -> Self {
        Self { typed, others: Vec::new() }
    }

    fn all(&self) -> impl Iterator<Item = &Typed> {
        std::iter::once(&self.typed).chain(&self.others)
    }
}

/// What the writer pressed, as far as it is about one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Press {
    /// Nothing: a page saves while somebody types, or another button posted it.
    Nothing,
    /// "Opslaan en verder": what stands in the form counts.
    Onward,
    /// "Neem het andere antwoord": the text with this mark, or the only one.
    Take(Option<u32>),
}

/// What a post came to.
#[derive(Debug)]
pub(super) struct Outcome {
    /// What is stored from now on.
    pub(super) texts: Texts,
    /// The text that was replaced; `None` when what was posted is a text of its own.
    pub(super) base: Option<Typed>,
    /// What the window names from now on; `None` when its page changed nothing and is no longer what is stored.
    pub(super) version: Option<i64>,
    /// Whether the page shows every other text.
    pub(super) shows_all: bool,
}

/// Bits of each half of a version; together they fit a number of JavaScript.
const BITS: u32 = 26;

/// What a window names: the text in its form, and those that its page shows beside it. What differs has different marks,
/// but for one chance in sixty million.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    text: u32,
    /// 0 when there were none.
    beside: u32,
}

impl Seen {
    fn of(version: i64) -> Self {
        let half = |bits: i64| u32::try_from(bits & ((1 << BITS) - 1)).unwrap_or_default();
        Self { text: half(version), beside: half(version >> BITS) }
    }

    fn version(self) -> i64 {
        (i64::from(self.beside) << BITS) | i64::from(self.text)
    }
}

/// The form of one question, which shows texts.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    pub(super) format: &'a SurveyFormat,
    pub(super) question: &'a Question,
}

impl Form<'_> {
    /// What a page of now names.
    pub(super) fn version(self, texts: &Texts) -> i64 {
        Seen { text: self.mark(&texts.typed), beside: self.beside(&texts.others) }.version()
    }

    /// Names one text by a number.
    pub(super) fn mark(self, typed: &Typed) -> u32 {
        number(self.shown(typed).to_json().as_bytes())
    }

    fn beside<'t>(self, others: impl IntoIterator<Item = &'t Typed>) -> u32 {
        let mut marks: Vec<_> = others.into_iter().map(|typed| self.mark(typed).to_be_bytes()).collect();
        marks.sort_unstable();
        if marks.is_empty() { 0 } else { number(&marks.concat()) }
    }

    /// What a page posts when nobody touches it: it shows a choice of readers also where none was made.
    fn shown(self, typed: &Typed) -> Typed {
        let mut shown = if typed.is_empty() { Typed::default() } else { typed.clone() };
        let usual = self.question.default_share(self.format).field();
        shown.share = if typed.share.is_empty() { usual } else { &typed.share }.to_owned();
        shown.themes.sort();
        shown
    }

    fn same(self, one: &Typed, other: &Typed) -> bool {
        self.shown(one) == self.shown(other)
    }

    /// What a window posts, whose page named `seen`. A post that names nothing, such as a tool's, is stored as it is.
    pub(super) fn post(self, stored: &Texts, posted: Typed, seen: Option<i64>, press: Press) -> Outcome {
        let Some(seen) = seen.map(Seen::of) else {
            return self.decided(stored.typed.clone(), stored.others.clone(), posted, press);
        };
        let Some(base) = stored.all().find(|typed| self.mark(typed) == seen.text).cloned() else {
            return self.beside_the_others(stored, posted, seen, press);
        };
        let others: Vec<_> = stored.all().filter(|typed| **typed != base).cloned().collect();
        if press != Press::Nothing && self.beside(&others) == seen.beside {
            return self.decided(base, others, posted, press);
        }
        let texts = if self.same(&posted, &base) {
            stored.clone()
        } else {
            let others = others.into_iter().filter(|other| !self.same(other, &posted)).collect();
            Texts { typed: posted.clone(), others }
        };
        self.kept(texts, &posted, Some(base), seen)
    }

    /// The writer saw all texts and chose one.
    fn decided(self, base: Typed, others: Vec<Typed>, posted: Typed, press: Press) -> Outcome {
        let taken = |mark: Option<u32>| others.into_iter().find(|other| mark.is_none_or(|it| it == self.mark(other)));
        let chosen = match press {
            Press::Take(mark) => taken(mark).unwrap_or_else(|| base.clone()),
            Press::Nothing | Press::Onward if self.same(&posted, &base) => base.clone(),
            Press::Nothing | Press::Onward => posted,
        };
        let texts = Texts::one(chosen);
        Outcome { version: Some(self.version(&texts)), base: Some(base), shows_all: true, texts }
    }

    /// The text that the page held is no longer stored.
    fn beside_the_others(self, stored: &Texts, posted: Typed, seen: Seen, press: Press) -> Outcome {
        let unchanged = self.mark(&posted) == seen.text;
        // The same press, sent twice.
        let taken = |mark: u32| stored.all().any(|typed| self.mark(typed) == mark);
        if unchanged || matches!(press, Press::Take(Some(mark)) if taken(mark)) {
            return Outcome { texts: stored.clone(), base: None, version: None, shows_all: false };
        }
        let known = stored.all().any(|typed| self.same(typed, &posted));
        let others = || stored.all().cloned().collect();
        let texts = if known { stored.clone() } else { Texts { typed: posted.clone(), others: others() } };
        self.kept(texts, &posted, None, seen)
    }

    fn kept(self, texts: Texts, posted: &Typed, base: Option<Typed>, seen: Seen) -> Outcome {
        let shows_all = self.beside(texts.all().filter(|typed| !self.same(typed, posted))) == seen.beside;
        let version = Seen { text: self.mark(posted), ..seen }.version();
        Outcome { texts, base, version: Some(version), shows_all }
    }
}

fn number(bytes: &[u8]) -> u32 {
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(bytes));
    u32::from_be_bytes([a, b, c, d]) >> (u32::BITS - BITS)
}

#[cfg(test)]
mod tests;
