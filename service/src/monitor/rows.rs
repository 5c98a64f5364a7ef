//! Rows as the database gives them.

use super::words::OfGroup;
use crate::parsed::Freezing;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::RoundId;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct RoundRow {
    pub(super) id: Uuid,
    pub(super) format_version: i32,
    pub(super) state: String,
    pub(super) opens_at: DateTime<Utc>,
    pub(super) closes_at: DateTime<Utc>,
    pub(super) opened_at: Option<DateTime<Utc>>,
}

impl RoundRow {
    /// From when to when the round was open, when it closes at `now`. A round that time closes was closed at its
    /// closing time, however late the portal came to it.
    pub(super) fn open_time(&self, now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
        let opened = self.opened_at.unwrap_or(self.opens_at);
        let closed = if self.closes_at > opened { now.min(self.closes_at) } else { now };
        (opened, closed)
    }

    pub(super) fn round_id(&self) -> RoundId {
        RoundId(self.id)
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct AnswerRow {
    pub(super) member_id: Uuid,
    pub(super) region_id: String,
    pub(super) question_id: String,
    pub(super) value: String,
}

#[derive(sqlx::FromRow)]
pub(super) struct SharedRow {
    pub(super) region_id: String,
    pub(super) question_id: String,
    pub(super) value: String,
    pub(super) confirmed_at: Option<DateTime<Utc>>,
}

/// The columns of a closed round beside what it belongs to, which may have none: every one is empty then.
#[derive(sqlx::FromRow)]
pub(super) struct FrozenColumns {
    pub(super) id: Option<Uuid>,
    pub(super) state: Option<String>,
    pub(super) date: Option<NaiveDate>,
    pub(super) format_version: Option<i32>,
    pub(super) revision: Option<i32>,
    pub(super) frozen_at: Option<DateTime<Utc>>,
    pub(super) answers: Option<i32>,
    pub(super) published_at: Option<DateTime<Utc>>,
    pub(super) imported_at: Option<DateTime<Utc>>,
}

impl FrozenColumns {
    /// Which freezing these columns are of; `None` where there is no closed round.
    pub(super) fn freezing(&self) -> Option<Freezing> {
        Some(Freezing { round: RoundId(self.id?), revision: self.revision?, at: self.frozen_at? })
    }
}

/// A closed round with its results, not yet parsed.
#[derive(sqlx::FromRow)]
pub(super) struct ResultsRow {
    #[sqlx(flatten)]
    pub(super) round: FrozenColumns,
    pub(super) results: String,
}

#[derive(sqlx::FromRow)]
pub(super) struct TextRow {
    pub(super) round_id: Uuid,
    pub(super) region_id: String,
    pub(super) member_id: Uuid,
    pub(super) question_id: String,
    pub(super) value: Option<String>,
    pub(super) remark: Option<String>,
    pub(super) share: Option<String>,
    pub(super) themes: String,
    /// What the coordination group says of it, where that is asked for.
    #[sqlx(skip)]
    pub(super) group: Option<OfGroup>,
}
