//! Rows as the database gives them, and what they become.

use super::view::{ActionView, MinutesView};
use crate::db::DbError;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{ActionId, MeetingId, MemberId, RegionId};
use domain::meetings::MeetingKind;
use domain::meetings::agreement::{ActionState, Owner};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct RecordRow {
    pub(super) published_at: Option<DateTime<Utc>>,
    pub(super) published_by: Option<String>,
    text: Option<String>,
    version: Option<i32>,
    changed_at: Option<DateTime<Utc>>,
    changed_by: Option<String>,
}

impl RecordRow {
    pub(super) fn minutes(self) -> MinutesView {
        let by = self.changed_by.unwrap_or_else(|| "het portaal".to_owned());
        MinutesView {
            text: self.text.unwrap_or_default(),
            version: self.version.unwrap_or_default(),
            changed: self.changed_at.map(|at| (by, at)),
        }
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct ActionRow {
    id: Uuid,
    meeting_id: Uuid,
    meeting_date: NaiveDate,
    meeting_kind: String,
    what: String,
    owner_id: Option<Uuid>,
    owner_region_id: Option<String>,
    owner_name: String,
    due: NaiveDate,
    state: String,
    reason: String,
    settled_at: Option<DateTime<Utc>>,
    settled_by: Option<String>,
    version: i32,
    published_at: Option<DateTime<Utc>>,
}

impl ActionRow {
    pub(super) fn view(self) -> Result<ActionView, DbError> {
        let kind = MeetingKind::parse(&self.meeting_kind)
            .ok_or_else(|| DbError::data(format!("meeting kind {}", self.meeting_kind)))?;
        Ok(ActionView {
            id: ActionId(self.id),
            meeting: (MeetingId(self.meeting_id), self.meeting_date, kind),
            what: self.what,
            owner: owner(self.owner_id, self.owner_region_id)?,
            owner_name: self.owner_name,
            due: self.due,
            state: action_state(&self.state)?,
            reason: self.reason,
            settled: self.settled_at.map(|at| (at, self.settled_by)),
            version: self.version,
            is_published: self.published_at.is_some(),
        })
    }
}

/// Whose action it is, as it is stored: one of the two.
pub(super) fn owner(member: Option<Uuid>, region: Option<String>) -> Result<Owner, DbError> {
    match (member, region) {
        (Some(member), None) => Ok(Owner::Member(MemberId(member))),
        (None, Some(region)) => Ok(Owner::Region(RegionId::new(region))),
        _ => Err(DbError::data("an action has one owner")),
    }
}

pub(super) fn action_state(text: &str) -> Result<ActionState, DbError> {
    ActionState::parse(text).ok_or_else(|| DbError::data(format!("state of an action {text}")))
}
