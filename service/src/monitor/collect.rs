//! Gathering what counts in a round: the seat rule over what was sent in.

use super::seats::RoundSeats;
use super::sql;
use super::stored::{RegionRow, RoundRow, SentRow, SharedRow};
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::{DateTime, Utc};
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::monitor::{
    GrowthAnswer, PersonAnswers, RegionAnswers, RoundAnswers, SeatAnswers, SentIn, SharedAnswer, questions,
};
use domain::survey::{Kind, SurveyFormat, Value};
use std::collections::BTreeMap;

/// Everything that was stored for a round.
struct Stored {
    format: &'static SurveyFormat,
    seats: RoundSeats,
    /// Who moved to a seat of another region in the round may have sent in for both.
    answers: BTreeMap<(MemberId, RegionId), Vec<SentRow>>,
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
    for row in fetch_all!(conn, RegionRow, sql::REGIONS)? {
        if row.is_active_on(day)? {
            regions.push(stored.region(RegionId::new(row.id))?);
        }
    }
    Ok(RoundAnswers { format_version: format.version, questions: questions(format), regions })
}

async fn read(
    conn: &mut Conn<'_>,
    round: &RoundRow,
    format: &'static SurveyFormat,
    open: (DateTime<Utc>, DateTime<Utc>),
) -> Result<Stored, DbError> {
    let id = round.round_id().0;
    let seats = RoundSeats::read(conn, round.round_id(), open).await?;
    let mut answers: BTreeMap<_, Vec<SentRow>> = BTreeMap::new();
    for row in fetch_all!(conn, SentRow, sql::SENT, id)? {
        let writer = (MemberId(row.member_id), RegionId::new(row.region_id.as_str()));
        answers.entry(writer).or_default().push(row);
    }
    let mut shared: BTreeMap<RegionId, BTreeMap<String, SharedAnswer>> = BTreeMap::new();
    for row in fetch_all!(conn, SharedRow, sql::SHARED, id)? {
        let Some(value) = value(format, &row.question_id, &row.value)? else { continue };
        let answer = SharedAnswer { value, confirmed: row.confirmed_at.is_some() };
        shared.entry(RegionId::new(row.region_id)).or_default().insert(row.question_id, answer);
    }
    Ok(Stored { format, seats, answers, shared })
}

impl Stored {
    fn region(&self, region: RegionId) -> Result<RegionAnswers, DbError> {
        let seats = SeatNumber::ALL.iter().map(|seat| self.seat(&region, *seat)).collect::<Result<_, _>>()?;
        let shared = self.shared.get(&region).cloned().unwrap_or_default();
        Ok(RegionAnswers { region, seats, shared })
    }

    fn seat(&self, region: &RegionId, seat: SeatNumber) -> Result<SeatAnswers, DbError> {
        let sent = self.seats.counting(region, seat);
        Ok(SeatAnswers {
            seat,
            held: self.seats.held(region, seat),
            counting: sent.map(|sent| self.person(sent)).transpose()?,
        })
    }

    fn person(&self, sent: &SentIn) -> Result<PersonAnswers, DbError> {
        let (mut growth, mut choices) = (BTreeMap::new(), BTreeMap::new());
        let writer = (sent.member, sent.region.clone());
        for row in self.answers.get(&writer).map(Vec::as_slice).unwrap_or_default() {
            let Some(value) = value(self.format, &row.question_id, &row.value)? else { continue };
            if let Some(answer) = GrowthAnswer::of(&value) {
                growth.insert(row.question_id.clone(), answer);
            } else if let Value::Choice(option) = value {
                choices.insert(row.question_id.clone(), option);
            }
        }
        Ok(PersonAnswers { member: sent.member, sent_at: sent.at, growth, choices })
    }
}

/// What was stored for a question; `None` for a question that this questionnaire does not have, and for a text.
/// The answer itself is not named when it cannot be read: it is personal.
fn value(format: &SurveyFormat, question: &str, stored: &str) -> Result<Option<Value>, DbError> {
    let Some((_, question)) = format.question(question).filter(|(_, question)| question.kind != Kind::Text) else {
        return Ok(None);
    };
    // A shared answer that was taken back is stored as `null`.
    if stored == "null" {
        return Ok(None);
    }
    let value = Value::from_json(stored).filter(|value| value.fits(question.kind));
    value.map(Some).ok_or_else(|| DbError::data(format!("an answer to {} cannot be read", question.id)))
}
