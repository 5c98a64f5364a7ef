//! Which of the rows of one person counts.

use super::reading::{LeftOut, Why};
use crate::ids::RegionId;
use crate::survey::Value;
use chrono::{NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;

/// A row with what it says, before it is known whether it counts.
pub(super) struct Read {
    pub(super) number: usize,
    pub(super) region: RegionId,
    pub(super) person: String,
    pub(super) at: Option<NaiveDateTime>,
    pub(super) answers: BTreeMap<String, Value>,
}

/// Of the rows of one person for one region the last one, in the order of filling in, and what that leaves out.
pub(super) fn one_a_person(rows: Vec<Read>) -> (Vec<Read>, Vec<LeftOut>) {
    let (mut counting, mut left_out): (Vec<Read>, Vec<LeftOut>) = (Vec::new(), Vec::new());
    for row in in_time(rows) {
        let same = |other: &Read| !row.person.is_empty() && other.person == row.person && other.region == row.region;
        if let Some(before) = counting.iter().position(same) {
            let before = counting.remove(before);
            left_out.push(LeftOut { number: before.number, why: Why::Again(row.number) });
        }
        counting.push(row);
    }
    (counting, left_out)
}

/// The rows in the order in which they were filled in, when every one says when; otherwise in that of the file.
fn in_time(mut rows: Vec<Read>) -> Vec<Read> {
    if rows.iter().all(|row| row.at.is_some()) {
        rows.sort_by_key(|row| (row.at, row.number));
    }
    rows
}

/// The moment that a cell says; `None` when it is written in another way than tools and people here do.
pub(super) fn moment(cell: &str) -> Option<NaiveDateTime> {
    const WITH_TIME: [&str; 6] = [
        "%Y-%m-%d %H:%M:%S",
        "%Y-%m-%d %H:%M",
        "%d-%m-%Y %H:%M:%S",
        "%d-%m-%Y %H:%M",
        "%d/%m/%Y %H:%M:%S",
        "%d/%m/%Y %H:%M",
    ];
    const DAY: [&str; 3] = ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"];
    let with_time = WITH_TIME.iter().find_map(|form| NaiveDateTime::parse_from_str(cell, form).ok());
    let day = || DAY.iter().find_map(|form| NaiveDate::parse_from_str(cell, form).ok()?.and_hms_opt(0, 0, 0));
    with_time.or_else(day)
}
