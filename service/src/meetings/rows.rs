//! Rows as the database gives them, and what they become.

use super::read::{MeetingView, RoundView};
use crate::db::DbError;
use crate::stored::round_state;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::ids::{MeetingId, RegionId, RoundId};
use domain::meetings::MeetingState;
use domain::survey::round::{RoundState, RoundTimes};
use uuid::Uuid;

/// How times of day are stored and typed.
pub(super) const CLOCK: &str = "%H:%M";

#[derive(sqlx::FromRow)]
pub(super) struct MeetingRow {
    pub(super) id: Uuid,
    pub(super) state: String,
    pub(super) date: NaiveDate,
    pub(super) start_time: String,
    pub(super) end_time: String,
    pub(super) host_region_id: Option<String>,
    pub(super) host_name: Option<String>,
    pub(super) place: String,
    pub(super) note: String,
    pub(super) version: i32,
    pub(super) round_id: Uuid,
    pub(super) round_state: String,
    pub(super) opens_at: DateTime<Utc>,
    pub(super) closes_at: DateTime<Utc>,
    pub(super) first_reminder_at: Option<DateTime<Utc>>,
    pub(super) second_reminder_at: Option<DateTime<Utc>>,
    pub(super) proposed_for: Option<NaiveDate>,
    pub(super) opened_at: Option<DateTime<Utc>>,
    pub(super) closed_at: Option<DateTime<Utc>>,
    pub(super) published_at: Option<DateTime<Utc>>,
    pub(super) revision: i32,
    pub(super) round_version: i32,
}

impl MeetingRow {
    pub(super) fn view(self) -> Result<MeetingView, DbError> {
        let round = RoundView {
            id: RoundId(self.round_id),
            state: round_state(&self.round_state)?,
            times: RoundTimes {
                opens_at: self.opens_at,
                closes_at: self.closes_at,
                reminders: [self.first_reminder_at, self.second_reminder_at],
            },
            proposed_for: self.proposed_for,
            opened_at: self.opened_at,
            closed_at: self.closed_at,
            published_at: self.published_at,
            revision: self.revision,
            version: self.round_version,
        };
        Ok(MeetingView {
            id: MeetingId(self.id),
            state: MeetingState::parse(&self.state).ok_or_else(|| DbError::data(format!("meeting {}", self.state)))?,
            date: self.date,
            start: time_of_day(&self.start_time)?,
            end: time_of_day(&self.end_time)?,
            host: self.host_region_id.map(RegionId::new).zip(self.host_name),
            place: self.place,
            note: self.note,
            version: self.version,
            round,
        })
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct WaitingRow {
    pub(super) id: Uuid,
    pub(super) date: NaiveDate,
    pub(super) state: String,
    pub(super) opens_at: DateTime<Utc>,
    pub(super) closes_at: DateTime<Utc>,
    pub(super) first_reminder_at: Option<DateTime<Utc>>,
    pub(super) second_reminder_at: Option<DateTime<Utc>>,
}

impl WaitingRow {
    pub(super) fn times(&self) -> RoundTimes {
        let reminders = [self.first_reminder_at, self.second_reminder_at];
        RoundTimes { opens_at: self.opens_at, closes_at: self.closes_at, reminders }
    }

    pub(super) fn state(&self) -> Result<RoundState, DbError> {
        round_state(&self.state)
    }
}

#[derive(Clone, sqlx::FromRow)]
pub(super) struct HolderRow {
    pub(super) region_id: String,
    pub(super) seat: i32,
    pub(super) member_id: Uuid,
    pub(super) name: String,
    pub(super) address: Option<String>,
}

#[derive(sqlx::FromRow)]
pub(super) struct SentRow {
    pub(super) region_id: String,
    pub(super) member_id: Uuid,
    pub(super) name: String,
}

fn time_of_day(text: &str) -> Result<NaiveTime, DbError> {
    NaiveTime::parse_from_str(text, CLOCK).map_err(|e| DbError::data(format!("time {text}: {e}")))
}
