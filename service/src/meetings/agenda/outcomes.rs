//! What became of the words of a region: back to who wrote them (rules, section 6).

use super::rows::words;
use super::{AgendaError, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::fetch_all;
use crate::monitor::is_for_coordination;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{AgendaItemId, MeetingId, RegionId, TextId};
use domain::meetings::MeetingState;
use uuid::Uuid;

/// An answer of a region that came on an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The answer.
    pub text: TextId,
    /// The question that it answered.
    pub question: String,
    /// Its words.
    pub words: String,
    /// Whether whoever asks wrote it.
    pub is_own: bool,
    /// The item.
    pub item: AgendaItemId,
    /// What that is called.
    pub title: String,
    /// Its meeting, and the day of it.
    pub meeting: (MeetingId, NaiveDate),
    /// Whether that meeting is behind us.
    pub was_held: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    item_id: Uuid,
    title: String,
    meeting_id: Uuid,
    date: NaiveDate,
    state: String,
    text_id: Uuid,
    member_id: Uuid,
    question_id: String,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
}

/// What became of the answers of a region, the newest meeting first: for the region itself all, for others what the network reads, for the
/// coordination group what it reads. Of agendas that are published.
///
/// # Errors
/// [`AgendaError::NotAllowed`] for who reads no results; when the database fails.
pub async fn outcomes_of(ctx: &Ctx, actor: &Actor, region: &RegionId) -> Result<Vec<Outcome>, AgendaError> {
    if !actor.may(Action::ReadClosedResults) || !actor.may(Action::SeeMeetings) {
        return Err(AgendaError::NotAllowed);
    }
    let reads_all = actor.may_in(Action::ReadCoordinationTexts, region);
    let mut read = ctx.db.read().await?;
    let rows = fetch_all!(&mut read.conn(), Row, sql::OUTCOMES, region.as_str())?;
    let mut found = Vec::new();
    for row in rows.into_iter().filter(|row| reads_all || !is_for_coordination(row.share.as_deref())) {
        found.extend(outcome(actor, row)?);
    }
    Ok(found)
}

fn outcome(actor: &Actor, row: Row) -> Result<Option<Outcome>, DbError> {
    let Some(words) = words(row.value.as_deref(), row.remark.as_deref()) else { return Ok(None) };
    let state = MeetingState::parse(&row.state);
    let state = state.ok_or_else(|| DbError::data(format!("meeting state {}", row.state)))?;
    Ok(Some(Outcome {
        text: TextId(row.text_id),
        question: row.question_id,
        words,
        is_own: actor.member_id().is_some_and(|member| member.0 == row.member_id),
        item: AgendaItemId(row.item_id),
        title: row.title,
        meeting: (MeetingId(row.meeting_id), row.date),
        was_held: state == MeetingState::Held,
    }))
}
