//! A meeting as it goes into calendars, and what stands there since it was sent last.

use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_one;
use crate::meetings::MeetingView;
use crate::meetings::rows::time_of_day;
use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::{Appointment, Status};
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use uuid::Uuid;

/// What a meeting of this kind is called in a calendar, where nobody sees the portal beside it.
fn title(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Network => "Netwerkbijeenkomst landelijk lerend netwerk",
        MeetingKind::Coordination => "Coördinatiegroep landelijk lerend netwerk",
        MeetingKind::Webinar => "Webinar landelijk lerend netwerk",
        MeetingKind::QAndA => "Vragenuur landelijk lerend netwerk",
    }
}

/// The address of its page.
pub(super) fn page(ctx: &Ctx, meeting: MeetingId) -> String {
    format!("{}/bijeenkomsten/{meeting}", ctx.settings.public_url)
}

/// A meeting as it should stand in the calendars of those who are invited; `None` while nobody is: it is no more than a plan, or its
/// day has come.
///
/// # Errors
/// When the database fails.
pub(super) async fn appointment(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
) -> Result<Option<Appointment>, DbError> {
    let status = match meeting.state {
        MeetingState::Planned => Status::Confirmed,
        MeetingState::Cancelled => Status::Cancelled,
        MeetingState::Concept | MeetingState::DatePoll | MeetingState::Held => return Ok(None),
    };
    let (sequence,) = fetch_one!(conn, (i32,), sql::VERSION, meeting.id.0)?;
    let appointment = Appointment {
        uid: meeting.id.0,
        sequence: sequence.unsigned_abs(),
        status,
        title: title(meeting.kind).to_owned(),
        start: meeting.date.and_time(meeting.start),
        end: meeting.date.and_time(meeting.end),
        place: meeting.whole_place(),
        note: meeting.note.clone(),
        page: page(ctx, meeting.id),
        changed_at: ctx.now(),
    };
    Ok(Some(appointment).filter(|meeting| meeting.starts_at() > ctx.now()))
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
}

impl SentRow {
    /// As it stands in the calendar of this guest; cancelled when it was taken out.
    pub(super) fn appointment(&self, ctx: &Ctx, meeting: MeetingId) -> Result<Appointment, DbError> {
        Ok(Appointment {
            uid: meeting.0,
            sequence: self.sequence.unsigned_abs(),
            status: if self.stands { Status::Confirmed } else { Status::Cancelled },
            title: self.title.clone(),
            start: self.date.and_time(time_of_day(&self.start_time)?),
            end: self.date.and_time(time_of_day(&self.end_time)?),
            place: self.place.clone(),
            note: String::new(),
            page: page(ctx, meeting),
            changed_at: self.sent_at,
        })
    }
}
