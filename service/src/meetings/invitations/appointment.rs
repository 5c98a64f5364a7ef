//! A meeting as it goes into calendars, and what stands there since it was sent last.

use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use crate::meetings::rows::time_of_day;
use crate::meetings::{MeetingView, calendar};
use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::{Appointment, Status};
use domain::ids::MemberId;
use domain::meetings::MeetingState;
use uuid::Uuid;

/// A meeting as it should stand in the calendars of those who are invited; `None` while nobody is: it is no more than a plan, or it
/// has begun.
pub(super) fn appointment(ctx: &Ctx, meeting: &MeetingView) -> Option<Appointment> {
    let is_theirs = matches!(meeting.state, MeetingState::Planned | MeetingState::Cancelled);
    let found = calendar::appointment(meeting, &ctx.settings).filter(|_| is_theirs);
    found.filter(|meeting| meeting.starts_at() > ctx.now())
}

/// What was sent to one guest.
#[derive(sqlx::FromRow)]
pub(super) struct SentRow {
    pub(super) member_id: Uuid,
    pub(super) name: String,
    pub(super) address: Option<String>,
    sequence: i32,
    sent_at: DateTime<Utc>,
    stands: bool,
    title: String,
    date: NaiveDate,
    start_time: String,
    end_time: String,
    place: String,
    spot: Option<String>,
}

impl SentRow {
    /// As it stands in the calendar of this guest, of a meeting that is as `now`; cancelled when it was taken out.
    pub(super) fn appointment(&self, now: &Appointment) -> Result<Appointment, DbError> {
        // Of what was sent before that was kept the words tell whether it was the same place.
        let by_words = || if self.place == now.place { now.spot.clone() } else { self.place.clone() };
        Ok(Appointment {
            uid: now.uid,
            sequence: self.sequence.unsigned_abs(),
            status: if self.stands { Status::Confirmed } else { Status::Cancelled },
            title: self.title.clone(),
            start: self.date.and_time(time_of_day(&self.start_time)?),
            end: self.date.and_time(time_of_day(&self.end_time)?),
            place: self.place.clone(),
            spot: self.spot.clone().unwrap_or_else(by_words),
            note: String::new(),
            page: now.page.clone(),
            changed_at: self.sent_at,
        })
    }
}

/// What this guest was sent last of a meeting that is as `now`; `None` when that was nothing.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn sent_to(
    conn: &mut Conn<'_>,
    now: &Appointment,
    member: MemberId,
) -> Result<Option<Appointment>, DbError> {
    let row = fetch_optional!(conn, SentRow, sql::SENT_TO, now.uid, member.0)?;
    row.map(|row| row.appointment(now)).transpose()
}
