//! Rows as the database gives them, and what they become.

use super::plan::CLOCK;
use super::view::MeetingView;
use crate::db::DbError;
use crate::rounds::RoundColumns;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{MeetingKind, MeetingState};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct MeetingRow {
    pub(super) id: Uuid,
    pub(super) kind: String,
    pub(super) state: String,
    pub(super) date: NaiveDate,
    pub(super) start_time: String,
    pub(super) end_time: String,
    pub(super) host_region_id: Option<String>,
    pub(super) host_name: Option<String>,
    pub(super) place: String,
    pub(super) note: String,
    pub(super) with_partners: bool,
    pub(super) planned_at: Option<DateTime<Utc>>,
    pub(super) cancelled_at: Option<DateTime<Utc>>,
    pub(super) cancelled_why: Option<String>,
    pub(super) was_sought: bool,
    pub(super) version: i32,
    pub(super) sequence: i32,
    pub(super) changed_at: DateTime<Utc>,
    #[sqlx(flatten)]
    pub(super) round: RoundColumns,
}

impl MeetingRow {
    pub(super) fn view(self) -> Result<MeetingView, DbError> {
        let unknown = |what: &str, text: &str| DbError::data(format!("meeting {what} {text}"));
        Ok(MeetingView {
            id: MeetingId(self.id),
            kind: MeetingKind::parse(&self.kind).ok_or_else(|| unknown("kind", &self.kind))?,
            state: MeetingState::parse(&self.state).ok_or_else(|| unknown("state", &self.state))?,
            date: self.date,
            start: time_of_day(&self.start_time)?,
            end: time_of_day(&self.end_time)?,
            host: self.host_region_id.map(RegionId::new).zip(self.host_name),
            place: self.place,
            note: self.note,
            with_partners: self.with_partners,
            planned_at: self.planned_at,
            cancelled: self.cancelled_at.map(|at| (at, self.cancelled_why.unwrap_or_default())),
            was_sought: self.was_sought,
            version: self.version,
            sequence: u32::try_from(self.sequence).map_err(|e| DbError::data(format!("meeting sequence: {e}")))?,
            changed_at: self.changed_at,
            round: self.round.view()?,
        })
    }
}

pub(super) fn time_of_day(text: &str) -> Result<NaiveTime, DbError> {
    NaiveTime::parse_from_str(text, CLOCK).map_err(|e| DbError::data(format!("time {text}: {e}")))
}
