//! The answers of a round that was read in, as results are made from them.

use super::{Reading, Row};
use crate::ids::{MemberId, RegionId, SeatNumber};
use crate::monitor::{GrowthAnswer, PersonAnswers, RegionAnswers, RoundAnswers, SeatAnswers, SharedAnswer, questions};
use crate::survey::{Scope, SurveyFormat, Value};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// The answers of a round that was read in. Took part: the regions of the file and those of `joined`. A seat is held where a row counts
/// for it: who held the others is not known. `nobody` gives the ids of those who filled in the rows, who are no members.
pub fn round_answers(
    format: &SurveyFormat,
    reading: &Reading,
    joined: &BTreeSet<RegionId>,
    closed_at: DateTime<Utc>,
    mut nobody: impl FnMut() -> MemberId,
) -> RoundAnswers {
    let mut regions: BTreeSet<RegionId> = joined.clone();
    regions.extend(reading.rows.iter().map(|row| row.region.clone()));
    let mut of_region = |region: RegionId| {
        let rows: Vec<&Row> = reading.rows.iter().filter(|row| row.region == region).collect();
        let seats = SeatNumber::ALL.map(|seat| {
            let row = rows.iter().find(|row| row.seat == seat);
            let counting = row.map(|row| person(format, row, nobody(), closed_at));
            SeatAnswers { seat, held: counting.is_some(), counting }
        });
        RegionAnswers { region, seats: seats.into(), shared: shared(format, &rows) }
    };
    let regions = regions.into_iter().map(&mut of_region).collect();
    let mut asked = questions(format);
    asked.retain(|question| reading.questions.contains(&question.id));
    RoundAnswers { format_version: format.version, questions: asked, regions }
}

fn person(format: &SurveyFormat, row: &Row, member: MemberId, sent_at: DateTime<Utc>) -> PersonAnswers {
    let (mut growth, mut choices) = (BTreeMap::new(), BTreeMap::new());
    for (question, value) in in_scope(format, row, Scope::Person) {
        if let Some(answer) = GrowthAnswer::of(value) {
            growth.insert(question.clone(), answer);
        } else if let Value::Choice(option) = value {
            choices.insert(question.clone(), option.clone());
        }
    }
    PersonAnswers { member, sent_at, growth, choices }
}

/// The answers of the region: of two rows the later one's.
fn shared(format: &SurveyFormat, rows: &[&Row]) -> BTreeMap<String, SharedAnswer> {
    let each = rows.iter().flat_map(|row| in_scope(format, row, Scope::Region));
    each.map(|(question, value)| (question.clone(), SharedAnswer { value: value.clone(), confirmed: true })).collect()
}

pub(super) fn in_scope<'r>(
    format: &SurveyFormat,
    row: &'r Row,
    scope: Scope,
) -> impl Iterator<Item = (&'r String, &'r Value)> {
    row.answers.iter().filter(move |(id, _)| format.question(id).is_some_and(|(section, _)| section.scope == scope))
}

/// The numbers that are more than another one allows: the question, the number and the most it can be.
pub(super) fn impossible(format: &SurveyFormat, answers: &BTreeMap<String, Value>) -> Vec<(String, u32, u32)> {
    let found = format.questions().filter_map(|(_, question)| {
        let most = answers.get(question.at_most.as_ref()?)?;
        match (answers.get(&question.id)?, most) {
            (Value::Count(count), Value::Count(most)) if count > most => Some((question.id.clone(), *count, *most)),
            _ => None,
        }
    });
    found.collect()
}
