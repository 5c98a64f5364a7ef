//! A meeting that is called off while its date is sought.

use super::super::invited::invited;
use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::super::tried::Tried;
use super::super::view::MeetingView;
use super::known::Known;
use super::read::{dates, poll_row};
use super::sql;
use super::view::sought;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::polls::{self as mails, Stopped};
use crate::outbox::{self, NewMail, TOGETHER, Written, in_portions};
use crate::rounds::TIME_TO_LOOK;
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds};
use chrono::{DateTime, Duration};
use domain::ids::MeetingId;
use domain::{time, working_hours};
use uuid::Uuid;

/// Whether people were asked to choose a date for this meeting, some of them at least, or did so before the letter went.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn was_seen(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<bool, DbError> {
    let was_asked = poll_row(conn, meeting).await?.is_some_and(|poll| poll.asked_at.is_some());
    Ok(was_asked
        || !fetch_all!(conn, (Uuid, Uuid, String), sql::ANSWERS, meeting.0)?.is_empty()
        || Known::read(conn, meeting).await?.anyone_before(DateTime::<chrono::Utc>::MAX_UTC))
}

/// Who was not told within so many days is not told any more.
const TOLD_WITHIN: Duration = Duration::days(7);

/// Has those who are invited told that no date is sought any more, in half an hour.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn tell_stopped(ctx: &Ctx, conn: &mut Conn<'_>, meeting: MeetingId) -> Result<(), DbError> {
    execute!(conn, sql::STOPPED, meeting.0, working_hours::first_from(ctx.now() + TIME_TO_LOOK))?;
    Ok(())
}

/// Puts in the outbox what is due of polls that stopped, and gives the number of mails.
///
/// # Errors
/// As [`super::send_due`].
pub(super) async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    let mut tried = Tried::default();
    for (meeting,) in
        fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::STOPPED_DUE, ctx.now(), ctx.now() - TOLD_WITHIN)?
    {
        let id = MeetingId(meeting);
        let work = in_portions(ctx, rounds::LOCK, move |ctx, conn| Box::pin(async move { send(&ctx, conn, id).await }));
        tried.note(work.await)?;
    }
    tried.end()
}

/// Writes a portion to those who are invited since before it was called off.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<Written, DbError> {
    // Another server may have told it.
    if fetch_one!(conn, (i64,), sql::STOPPED_STILL, id.0, ctx.now())?.0 == 0 {
        return Ok(Written::NOTHING);
    }
    let Some(row) = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)? else { return Ok(Written::NOTHING) };
    let meeting = row.view()?;
    let Some((off_since, why)) = &meeting.cancelled else { return Ok(Written::NOTHING) };
    let (known, page) = (Known::read(conn, id).await?, format!("{}/bijeenkomsten/{id}", ctx.settings.public_url));
    let sought = sought(meeting.kind, &dates(conn, id).await?);
    let people = invited(conn, &meeting, time::day(ctx.now())).await?.into_iter();
    let named =
        people.filter(|person| person.since <= *off_since).map(|person| (name(&meeting, person.member), person));
    let mut to_go = named.filter(|(name, person)| person.address.is_some() && !known.has(name));
    let mut mails = 0;
    for (name, person) in to_go.by_ref().take(TOGETHER) {
        let Some(address) = person.address else { continue };
        let about = Stopped { name: &person.name, sought: &sought, why, page: &page, now: ctx.now() };
        let (once, member) = (Some(name), Some(person.member));
        let mail = NewMail { once, member, ..NewMail::now(ctx, address, mails::stopped(&about)) };
        mails += usize::from(outbox::enqueue(ctx, conn, mail).await?);
    }
    let is_all = to_go.next().is_none();
    if is_all {
        execute!(conn, sql::NOTHING_TO_TELL, id.0)?;
    }
    Ok(Written { mails, is_all })
}

fn name(meeting: &MeetingView, to: domain::ids::MemberId) -> String {
    format!("poll {} stopped to {to}", meeting.id)
}
