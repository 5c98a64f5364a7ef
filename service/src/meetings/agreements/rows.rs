//! Rows as the database gives them, and what they become.

use super::view::{ActionView, DecisionView, MinutesView, PointView};
use crate::db::DbError;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{ActionId, AgendaItemId, DecisionId, MeetingId, MemberId, RegionId};
use domain::meetings::MeetingKind;
use domain::meetings::agreement::{ActionState, Owner};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct RecordRow {
    pub(super) published_at: Option<DateTime<Utc>>,
    pub(super) published_by: Option<String>,
    #[sqlx(flatten)]
    pub(super) minutes: MinutesRow,
}

/// Minutes, or none.
#[derive(sqlx::FromRow)]
pub(super) struct MinutesRow {
    text: Option<String>,
    version: Option<i32>,
    changed_at: Option<DateTime<Utc>>,
    changed_by: Option<String>,
}

impl MinutesRow {
    pub(super) fn view(self) -> MinutesView {
        let by = self.changed_by.unwrap_or_else(|| "het portaal".to_owned());
        MinutesView {
            text: self.text.unwrap_or_default(),
            version: self.version.unwrap_or_default(),
            changed: self.changed_at.map(|at| (by, at)),
        }
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct PointRow {
    id: Uuid,
    title: Option<String>,
    is_loose: bool,
    #[sqlx(flatten)]
    minutes: MinutesRow,
}

impl PointRow {
    pub(super) fn view(self) -> PointView {
        let Self { id, title, is_loose, minutes } = self;
        PointView { id: AgendaItemId(id), title, is_loose, minutes: minutes.view() }
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct DecisionRow {
    id: Uuid,
    text: String,
    version: i32,
    item_id: Option<Uuid>,
    item_title: Option<String>,
}

impl DecisionRow {
    pub(super) fn view(self) -> DecisionView {
        let item = self.item_id.map(AgendaItemId).zip(self.item_title);
        DecisionView { id: DecisionId(self.id), text: self.text, item, version: self.version }
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
    item_id: Option<Uuid>,
    item_title: Option<String>,
    published_at: Option<DateTime<Utc>>,
}

impl ActionRow {
    pub(super) fn view(self) -> Result<ActionView, DbError> {
        let kind = MeetingKind::parse(&self.meeting_kind)
            .ok_or_else(|| DbError::data(format!("meeting kind {}", self.meeting_kind)))?;
        Ok(ActionView {
            id: ActionId(self.id),
            meeting: (MeetingId(self.meeting_id), self.meeting_date, kind),
            item: self.item_id.map(AgendaItemId).zip(self.item_title),
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
