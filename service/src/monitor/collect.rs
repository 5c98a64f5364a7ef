//! Gathering what counts in a round: the seat rule over what was sent in.

use super::rows::{AnswerRow, RoundRow, SharedRow};
use super::sql;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::rounds::RoundSeats;
use crate::stored::active_regions;
use chrono::{DateTime, Utc};
use domain::ids::{MemberId, RegionId, RoundId, SeatNumber};
use domain::monitor::{GrowthAnswer, PersonAnswers, RegionAnswers, RoundAnswers, SeatAnswers, SharedAnswer, questions};
use domain::rounds::SentIn;
use domain::survey::{Kind, SurveyFormat, Value};
use std::collections::BTreeMap;

/// Everything that was stored for a round.
struct Stored {
    round: RoundId,
    format: &'static SurveyFormat,
    seats: RoundSeats,
    /// Who moved to a seat of another region in the round may have sent in for both.
    answers: BTreeMap<(MemberId, RegionId), Vec<AnswerRow>>,
    shared: BTreeMap<RegionId, BTreeMap<String, SharedAnswer>>,
}

/// What counts in a round that closes at `now`, of the regions that are active then.
pub(super) async fn collect(
    conn: &mut Conn<'_>,
    round: &RoundRow,
    now: DateTime<Utc>,
) -> Result<RoundAnswers, DbError> {
    let format = SurveyFormat::version(round.format_version)
        .ok_or_else(|| DbError::data(format!("questionnaire version {}", round.format_version)))?;
    let open = round.open_time(now);
    let stored = read(conn, round, format, open).await?;
    let day = domain::time::day(open.1);
    let mut regions = Vec::new();
    for row in active_regions(conn, day).await? {
        regions.push(stored.region(RegionId::new(row.id)));
    }
    Ok(RoundAnswers { format_version: format.version, questions: questions(format), regions })
}

async fn read(
    conn: &mut Conn<'_>,
    round: &RoundRow,
    format: &'static SurveyFormat,
    open: (DateTime<Utc>, DateTime<Utc>),
) -> Result<Stored, DbError> {
    let id = round.round_id();
    let seats = RoundSeats::read(conn, id, open).await?;
    let mut answers: BTreeMap<_, Vec<AnswerRow>> = BTreeMap::new();
    for row in fetch_all!(conn, AnswerRow, sql::SENT, id.0)? {
        let writer = (MemberId(row.member_id), RegionId::new(row.region_id.as_str()));
        answers.entry(writer).or_default().push(row);
    }
    let mut shared: BTreeMap<RegionId, BTreeMap<String, SharedAnswer>> = BTreeMap::new();
    for row in fetch_all!(conn, SharedRow, sql::SHARED, id.0)? {
        let region = RegionId::new(row.region_id);
        let Some(value) = value(format, (id, &region), &row.question_id, &row.value) else { continue };
        let answer = SharedAnswer { value, confirmed: row.confirmed_at.is_some() };
        shared.entry(region).or_default().insert(row.question_id, answer);
    }
    Ok(Stored { round: id, format, seats, answers, shared })
}

impl Stored {
    fn region(&self, region: RegionId) -> RegionAnswers {
        let seats = SeatNumber::ALL.map(|seat| self.seat(&region, seat)).into();
        let shared = self.shared.get(&region).cloned().unwrap_or_default();
        RegionAnswers { region, seats, shared }
    }

    fn seat(&self, region: &RegionId, seat: SeatNumber) -> SeatAnswers {
        let sent = self.seats.counting(region, seat);
        SeatAnswers { seat, held: self.seats.held(region, seat), counting: sent.map(|sent| self.person(sent)) }
    }

    fn person(&self, sent: &SentIn) -> PersonAnswers {
        let (mut growth, mut choices) = (BTreeMap::new(), BTreeMap::new());
        let writer = (sent.member, sent.region.clone());
        for row in self.answers.get(&writer).map(Vec::as_slice).unwrap_or_default() {
            let place = (self.round, &sent.region);
            let Some(value) = value(self.format, place, &row.question_id, &row.value) else { continue };
            if let Some(answer) = GrowthAnswer::of(&value) {
                growth.insert(row.question_id.clone(), answer);
            } else if let Value::Choice(option) = value {
                choices.insert(row.question_id.clone(), option);
            }
        }
        PersonAnswers { member: sent.member, sent_at: sent.at, growth, choices }
    }
}

/// What was stored for a question; `None` for a question that this questionnaire does not have, and for a text.
///
/// An answer that cannot be read is missing: one of them must not keep the round of all regions from closing. The
/// answer itself is not logged: it is personal.
fn value(format: &SurveyFormat, (round, region): (RoundId, &RegionId), question: &str, stored: &str) -> Option<Value> {
    let (_, question) = format.question(question).filter(|(_, question)| question.kind != Kind::Text)?;
    // A shared answer that was taken back is stored as `null`.
    if stored == "null" {
        return None;
    }
    let value = Value::from_json(stored).filter(|value| value.fits(question.kind));
    if value.is_none() {
        let (question, round) = (&question.id, round.0);
        tracing::error!(
            "round {round}: an answer of region {region} to {question} cannot be read, and counts as missing"
        );
    }
    value
}
