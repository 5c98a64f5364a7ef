//! What was said about a file, and what it comes to.

use super::{Meaning, Means, Scale};
use crate::ids::{RegionId, SeatNumber};
use crate::survey::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What a coordinator says about a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// What each column is.
    pub columns: Vec<Meaning>,
    /// What values mean, by scale and [`plain`](super::plain) text; what is not here is understood as far as it is sure.
    pub values: BTreeMap<(Scale, String), Means>,
    /// Which region a text means, by [`plain`](super::plain) text; `None` for none. What is not here is found by name and code.
    pub regions: BTreeMap<String, Option<RegionId>>,
    /// The rows that do not count, by their number in the file.
    pub without: BTreeSet<usize>,
}

/// What a file comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The rows that count, at most two a region when there is no problem: in the order of the regions' ids, then of the seats.
    pub rows: Vec<Row>,
    /// The questions that the file has: the others were not asked.
    pub questions: BTreeSet<String>,
    /// The rows that do not, in the order of the file.
    pub left_out: Vec<LeftOut>,
    /// Every value that stands in a column of a question, once a scale; once a question where those of a scale do not take it alike.
    pub found: Vec<Found>,
    /// Every text that stands in the column of the regions.
    pub regions: Vec<FoundRegion>,
    /// The rows of which the moment of filling in cannot be read, by their numbers: with one of these all rows stand in the order of the file.
    pub undated: Vec<usize>,
    /// Answers of a region that its two rows give differently.
    pub differing: Vec<Differing>,
    /// Numbers that cannot be, which stay empty.
    pub impossible: Vec<Impossible>,
    /// What keeps it from being read in.
    pub problems: Vec<Problem>,
}

/// A row that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file: the headings are row 1.
    pub number: usize,
    /// Of which region.
    pub region: RegionId,
    /// For which seat: the earlier row is seat 1, as nobody knows any more who held which.
    pub seat: SeatNumber,
    /// Its answers, personal and of the region.
    pub answers: BTreeMap<String, Value>,
}

/// A row that does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its number in the file.
    pub number: usize,
    /// Why.
    pub why: Why,
}

/// Why a row does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It names no region, or one that is not known.
    NoRegion,
    /// No answer in it was understood.
    NoAnswers,
    /// Other rows say when they were filled in, and it does not: somebody stopped half-way.
    NotSent,
    /// The same person filled in this later row.
    Again(usize),
    /// A coordinator said so.
    Chosen,
}

/// A value that stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// On which scale.
    pub scale: Scale,
    /// As it is written, the first time.
    pub text: String,
    /// In how many cells.
    pub times: usize,
    /// What it means; `None` while that is not clear: those cells stay empty.
    pub means: Option<Means>,
    /// What it would mean if nothing was said about it.
    pub guess: Option<Means>,
}

/// A text in the column of the regions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundRegion {
    /// As it is written, the first time.
    pub text: String,
    /// In how many rows.
    pub times: usize,
    /// Which region it means.
    pub region: Option<RegionId>,
    /// Which region it would mean if nothing was said about it.
    pub guess: Option<RegionId>,
}

/// An answer of a region that its two rows give differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differing {
    /// Which region.
    pub region: RegionId,
    /// To which question.
    pub question: String,
    /// What counts: the later one.
    pub taken: Value,
    /// What the earlier row says.
    pub other: Value,
}

/// A number that is more than it can be, such as more local coalitions than municipalities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// The number of its row in the file.
    pub row: usize,
    /// The question.
    pub question: String,
    /// What the row says.
    pub count: u32,
    /// What it says is the most.
    pub most: u32,
}

/// What keeps a file from being read in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No column says of which region a row is.
    NoRegionColumn,
    /// No column answers a question.
    NoQuestions,
    /// Two columns are said to be the same.
    Twice(Meaning),
    /// More than two rows of a region would count, those with these numbers.
    TooMany(RegionId, Vec<usize>),
    /// Nothing is left to read in.
    NoRows,
}
