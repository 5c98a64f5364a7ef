//! A round as members may see it.

use super::reminded::{Reminded, ReminderColumns};
use crate::db::DbError;
use crate::stored::round_state;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::RoundId;
use domain::rounds::{RoundState, RoundTimes};
use uuid::Uuid;

/// A round as members see it: its times, nothing of its contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundView {
    /// Which round.
    pub id: RoundId,
    /// How far it is.
    pub state: RoundState,
    /// When it opens, reminds and closes.
    pub times: RoundTimes,
    /// What became of the first and the second reminder; `None` for one that waits.
    pub reminded: [Option<Reminded>; 2],
    /// The meeting was moved to this day and nobody said yet what that means for the times.
    pub proposed_for: Option<NaiveDate>,
    /// When it opened.
    pub opened_at: Option<DateTime<Utc>>,
    /// When it closed, last.
    pub closed_at: Option<DateTime<Utc>>,
    /// When it was published.
    pub published_at: Option<DateTime<Utc>>,
    /// When it was read in from a file; `None` for a round that was filled in here.
    pub imported_at: Option<DateTime<Utc>>,
    /// How often it has been closed.
    pub revision: i32,
    /// Rises with every change: what a form sends back.
    pub version: i32,
}

impl RoundView {
    /// The times that follow from the day that the meeting was moved to, as they would be when confirmed at `now`.
    /// A round that is open stays open: only its end and the reminders that wait move.
    pub fn proposal(&self, now: DateTime<Utc>) -> Option<RoundTimes> {
        let fresh = RoundTimes::proposed(self.proposed_for?, now);
        match self.state {
            RoundState::Planned => Some(fresh),
            RoundState::Open => {
                let reminder = |which: usize| match self.reminded[which] {
                    Some(_) => self.times.reminders[which],
                    None => fresh.reminders[which],
                };
                let reminders = [0, 1].map(reminder);
                Some(RoundTimes { opens_at: self.times.opens_at, reminders, ..fresh })
            }
            RoundState::Closed | RoundState::Published => None,
        }
    }
}

/// The columns of a round beside what it belongs to, which may have none: every one is empty then.
#[derive(sqlx::FromRow)]
pub(crate) struct RoundColumns {
    round_id: Option<Uuid>,
    round_state: Option<String>,
    opens_at: Option<DateTime<Utc>>,
    closes_at: Option<DateTime<Utc>>,
    #[sqlx(flatten)]
    reminders: ReminderColumns,
    proposed_for: Option<NaiveDate>,
    opened_at: Option<DateTime<Utc>>,
    closed_at: Option<DateTime<Utc>>,
    published_at: Option<DateTime<Utc>>,
    imported_at: Option<DateTime<Utc>>,
    revision: Option<i32>,
    round_version: Option<i32>,
}

impl RoundColumns {
    /// The round; `None` where there is none.
    ///
    /// # Errors
    /// When its state is none that the portal writes.
    pub(crate) fn view(self) -> Result<Option<RoundView>, DbError> {
        let (Some(id), Some(state), Some(opens_at), Some(closes_at), Some(revision), Some(version)) =
            (self.round_id, self.round_state, self.opens_at, self.closes_at, self.revision, self.round_version)
        else {
            return Ok(None);
        };
        Ok(Some(RoundView {
            id: RoundId(id),
            state: round_state(&state)?,
            times: RoundTimes { opens_at, closes_at, reminders: self.reminders.planned() },
            reminded: self.reminders.reminded(),
            proposed_for: self.proposed_for,
            opened_at: self.opened_at,
            closed_at: self.closed_at,
            published_at: self.published_at,
            imported_at: self.imported_at,
            revision,
            version,
        }))
    }
}
