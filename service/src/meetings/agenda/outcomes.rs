//! What became of the words of a region: back to who wrote them (rules, section 6).

use super::rows::words;
use super::{AgendaError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::monitor::is_for_coordination;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{AgendaItemId, MeetingId, RegionId, TextId};
use domain::meetings::MeetingState;
use domain::meetings::agreement::ActionState;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What came of an item at a meeting, as its published record tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was talked about: it has minutes.
    Discussed,
    /// This was decided.
    Decided(String),
    /// Somebody does something.
    Agreed {
        /// What.
        what: String,
        /// The name of that person or region.
        owner: String,
        /// Until when.
        due: NaiveDate,
        /// How far it is.
        state: ActionState,
    },
}

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
    /// What came of it there; nothing while the record is a concept.
    pub became: Vec<Became>,
}

impl Outcome {
    /// Whether it is still to be talked about, on this day or later.
    fn is_to_come(&self, today: NaiveDate) -> bool {
        !self.was_held && self.meeting.1 >= today && self.became.is_empty()
    }
}

/// Of [`outcomes_of`] what stands on the agenda of the first meeting that is still to come: what whoever asks wrote before what others did.
pub fn to_come(found: &[Outcome], today: NaiveDate) -> Vec<&Outcome> {
    let all = || found.iter().filter(|outcome| outcome.is_to_come(today));
    let first = all().map(|outcome| (outcome.meeting.1, outcome.meeting.0)).min();
    let mut next: Vec<_> = all().filter(|outcome| Some((outcome.meeting.1, outcome.meeting.0)) == first).collect();
    next.sort_by_key(|outcome| !outcome.is_own);
    next
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

#[derive(sqlx::FromRow)]
struct BecameRow {
    item_id: Uuid,
    meeting_id: Uuid,
    kind: i32,
    words: String,
    owner: Option<String>,
    due: Option<NaiveDate>,
    state: Option<String>,
}

impl BecameRow {
    fn view(self) -> Result<Became, DbError> {
        let state = self.state.as_deref().and_then(ActionState::parse);
        Ok(match (self.kind, self.owner, self.due, state) {
            (1, ..) => Became::Discussed,
            (2, ..) => Became::Decided(self.words),
            (_, Some(owner), Some(due), Some(state)) => Became::Agreed { what: self.words, owner, due, state },
            _ => return Err(DbError::data("an action has an owner, a day and a state")),
        })
    }
}

/// What became of the answers of a region, the newest meeting first: for the region itself all, for others what the network reads, for the
/// coordination group what it reads. Of agendas and records that are published.
///
/// # Errors
/// [`AgendaError::NotAllowed`] for who reads no results; when the database fails.
pub async fn outcomes_of(ctx: &Ctx, actor: &Actor, region: &RegionId) -> Result<Vec<Outcome>, AgendaError> {
    if !actor.may(Action::ReadClosedResults) || !actor.may(Action::SeeMeetings) {
        return Err(AgendaError::NotAllowed);
    }
    let reads_all = actor.may_in(Action::ReadCoordinationTexts, region);
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let rows = fetch_all!(conn, Row, sql::OUTCOMES, region.as_str())?;
    let became = became(conn, region).await?;
    let mut found = Vec::new();
    for row in rows.into_iter().filter(|row| reads_all || !is_for_coordination(row.share.as_deref())) {
        let at = (row.item_id, row.meeting_id);
        found.extend(outcome(actor, row, became.get(&at).cloned().unwrap_or_default())?);
    }
    Ok(found)
}

/// What came of each item at each meeting.
async fn became(conn: &mut Conn<'_>, region: &RegionId) -> Result<BTreeMap<(Uuid, Uuid), Vec<Became>>, DbError> {
    let mut found: BTreeMap<_, Vec<Became>> = BTreeMap::new();
    for row in fetch_all!(conn, BecameRow, sql::BECAME, region.as_str())? {
        found.entry((row.item_id, row.meeting_id)).or_default().push(row.view()?);
    }
    Ok(found)
}

fn outcome(actor: &Actor, row: Row, became: Vec<Became>) -> Result<Option<Outcome>, DbError> {
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
        became,
    }))
}
