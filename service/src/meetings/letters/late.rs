//! Who changes their answer within a week before a meeting is told to the coordination group: one letter a day at most, in working hours.

use super::audience::managers;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::mails::planning::{self as mails, LateAnswer, LateMeeting};
use crate::outbox::{self, NewMail};
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::account::OptionalLetter;
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::{time, working_hours};
use uuid::Uuid;

/// A change is late from this long before the meeting on.
const LATE: Duration = Duration::days(7);

/// An answer to a meeting that is near.
#[derive(sqlx::FromRow)]
struct NearRow {
    meeting_id: Uuid,
    kind: String,
    date: NaiveDate,
    start_time: String,
    told_at: Option<DateTime<Utc>>,
    member_id: Uuid,
    name: String,
    region: Option<String>,
    answer: String,
    sequence: i32,
    answered_at: DateTime<Utc>,
}

/// Tells of the late changes since the last letter about them. Gives the number of mails; the server's job calls it.
///
/// # Errors
/// When the database fails.
pub async fn send_late_answers(ctx: &Ctx) -> Result<usize, DbError> {
    if !working_hours::contains(ctx.now()) {
        return Ok(0);
    }
    let mut read = ctx.db.read().await?;
    let is_quiet = changes(&mut read.conn(), ctx.now()).await?.is_empty();
    drop(read);
    if is_quiet {
        return Ok(0);
    }
    let own = ctx.clone();
    ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| Box::pin(async move { send(&own, conn).await })).await
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<usize, DbError> {
    let now = ctx.now();
    let today = time::day(now);
    let meetings = changes(conn, now).await?;
    let midnight = time::moment(today, NaiveTime::MIN);
    if meetings.is_empty() || fetch_one!(conn, (i64,), sql::LATE_SINCE, midnight)?.0 > 0 {
        return Ok(0);
    }
    let mut count = 0;
    for person in managers(conn, OptionalLetter::Digest).await? {
        let letter = mails::late_answers(&person.name, &meetings, &ctx.settings.public_url);
        let once = Some(format!("late answers of {today} to {}", person.member));
        let mail = NewMail { once, member: Some(person.member), ..NewMail::now(ctx, person.address, letter) };
        count += usize::from(outbox::enqueue(ctx, conn, mail).await?);
    }
    for meeting in &meetings {
        execute!(conn, sql::LATE_TOLD, meeting.id.0, now)?;
    }
    Ok(count)
}

/// The meetings within a week of which answers changed since the last letter, and those answers.
async fn changes(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Vec<LateMeeting>, DbError> {
    let today = time::day(now);
    let mut found: Vec<LateMeeting> = Vec::new();
    for row in fetch_all!(conn, NearRow, sql::NEAR, today, today + LATE + Duration::days(1))? {
        let start = NaiveTime::parse_from_str(&row.start_time, "%H:%M");
        let begins = time::moment(row.date, start.map_err(|e| DbError::data(format!("time {}: {e}", row.start_time)))?);
        let since = row.told_at.unwrap_or(begins - LATE).max(begins - LATE);
        if begins <= now || row.answered_at <= since {
            continue;
        }
        // What stood when the last letter went; who answers for the first time changes nothing.
        let stood = (row.meeting_id, row.member_id, row.sequence, since);
        let stood = fetch_optional!(conn, (String,), sql::STOOD, stood.0, stood.1, stood.2, stood.3)?;
        let Some((stood,)) = stood.filter(|(stood,)| *stood != row.answer) else { continue };
        let said = |text: &str| Rsvp::parse(text).ok_or_else(|| DbError::data(format!("answer {text}")));
        let (id, before, now) = (MeetingId(row.meeting_id), said(&stood)?, said(&row.answer)?);
        let change = LateAnswer { name: row.name, region: row.region, before, now };
        match found.iter_mut().find(|meeting| meeting.id == id) {
            Some(meeting) => meeting.changes.push(change),
            None => {
                let kind = MeetingKind::parse(&row.kind).ok_or_else(|| DbError::data(format!("kind {}", row.kind)))?;
                found.push(LateMeeting { id, kind, date: row.date, changes: vec![change] });
            }
        }
    }
    Ok(found)
}
