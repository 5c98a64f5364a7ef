//! Rows as the database gives them, and what they become.

use super::view::Webinar;
use super::{WebinarError, sql};
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use domain::webinars::RegistrationState;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct WebinarRow {
    id: Uuid,
    kind: String,
    state: String,
    date: NaiveDate,
    start_time: String,
    end_time: String,
    sequence: i32,
    changed_at: DateTime<Utc>,
    called_off_why: String,
    title: String,
    about: String,
    call_link: String,
    seats: i32,
    open: bool,
    opened_at: Option<DateTime<Utc>>,
    version: i32,
    taken: i64,
    waiting: i64,
}

impl WebinarRow {
    pub(super) fn view(self) -> Result<Webinar, DbError> {
        let unknown = |what: &str, text: &str| DbError::data(format!("webinar {what} {text}"));
        Ok(Webinar {
            id: MeetingId(self.id),
            kind: MeetingKind::parse(&self.kind).ok_or_else(|| unknown("kind", &self.kind))?,
            state: MeetingState::parse(&self.state).ok_or_else(|| unknown("state", &self.state))?,
            when: (self.date, clock(&self.start_time)?, clock(&self.end_time)?),
            title: self.title,
            about: self.about,
            call_link: self.call_link,
            seats: self.seats.into(),
            is_open: self.open,
            was_open: self.opened_at.is_some(),
            version: self.version,
            taken: self.taken,
            waiting: self.waiting,
            sequence: self.sequence,
            changed_at: self.changed_at,
            called_off_why: self.called_off_why,
        })
    }
}

fn clock(text: &str) -> Result<NaiveTime, DbError> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|e| DbError::data(format!("time {text}: {e}")))
}

/// The webinar of this meeting.
///
/// # Errors
/// [`WebinarError::Unknown`] for a meeting that never was open; when the database fails.
pub(super) async fn webinar(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Webinar, WebinarError> {
    let row = fetch_optional!(conn, WebinarRow, sql::WEBINAR, meeting.0)?;
    Ok(row.ok_or(WebinarError::Unknown)?.view()?)
}

/// What somebody from outside asked for.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct RegistrationRow {
    pub(super) id: Uuid,
    pub(super) meeting_id: Uuid,
    pub(super) guest_id: Uuid,
    pub(super) address: String,
    pub(super) state: String,
    pub(super) name: String,
    pub(super) asked_at: DateTime<Utc>,
    pub(super) offered_until: Option<DateTime<Utc>>,
    pub(super) told_sequence: Option<i32>,
    pub(super) attended: Option<bool>,
    pub(super) changes: i32,
}

impl RegistrationRow {
    pub(super) fn state(&self) -> Result<RegistrationState, DbError> {
        let state = RegistrationState::parse(&self.state);
        state.ok_or_else(|| DbError::data(format!("registration {}", self.state)))
    }

    /// The sequence under which their calendar takes what it gets next: after all that it got.
    pub(super) fn next_sequence(&self, webinar: &Webinar) -> i32 {
        self.told_sequence.map_or(webinar.sequence, |told| webinar.sequence.max(told.saturating_add(1)))
    }
}
