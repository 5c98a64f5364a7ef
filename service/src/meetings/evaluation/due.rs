//! Reminding those who were at a meeting and did not say yet what they thought of it: once, a week after it.

use super::super::invited::{Invited, invited};
use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::super::tried::Tried;
use super::super::view::MeetingView;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::evaluation::{Asking, reminder};
use crate::outbox::{self, NewMail, TOGETHER, Written, in_portions};
use crate::{execute, fetch_all, fetch_optional, rounds};
use domain::ids::MeetingId;
use domain::meetings::evaluation::{OPEN, REMINDED, closes_at};
use domain::{time, working_hours};
use uuid::Uuid;

/// Puts the reminders in the outbox whose time has come, each once to each person, and gives their number; the server's job calls it. They
/// go to who was there, did not answer and still has a seat or role that invites them; also to who is noted later than that. Outside
/// working hours nothing goes. Many go in portions, of which each is a transaction.
///
/// # Errors
/// When the database fails; also when one meeting could not be written about: the first error. The others were then.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    let now = ctx.now();
    if !working_hours::contains(now) {
        return Ok(0);
    }
    let (today, mut tried) = (time::day(now), Tried::default());
    let due = fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::DUE, today - OPEN, today - REMINDED)?;
    for (meeting,) in due {
        let id = MeetingId(meeting);
        let sent = in_portions(ctx, rounds::LOCK, move |ctx, conn| Box::pin(async move { send(&ctx, conn, id).await }));
        tried.note(sent.await)?;
    }
    tried.end()
}

/// Writes a portion of the reminders about one meeting.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<Written, DbError> {
    let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?;
    let Some(meeting) = row.map(MeetingRow::view).transpose()? else { return Ok(Written::NOTHING) };
    // Another server may have reminded them meanwhile.
    let silent = fetch_all!(conn, (Uuid,), sql::SILENT, id.0)?;
    let invited = invited(conn, &meeting, time::day(ctx.now())).await?;
    let mut mails = 0;
    for (member,) in silent.iter().take(TOGETHER) {
        let person = invited.iter().find(|person| person.member.0 == *member);
        if let Some(mail) = person.and_then(|person| mail(ctx, &meeting, person)) {
            mails += usize::from(outbox::enqueue(ctx, conn, mail).await?);
        }
        execute!(conn, sql::NOTE_REMINDED, id.0, member)?;
    }
    Ok(Written { mails, is_all: silent.len() <= TOGETHER })
}

/// The reminder to one person; `None` for who has no address.
fn mail(ctx: &Ctx, meeting: &MeetingView, person: &Invited) -> Option<NewMail> {
    let (now, until) = (ctx.now(), closes_at(meeting.date));
    let page = format!("{}/bijeenkomsten/{}/evaluatie", ctx.settings.public_url, meeting.id);
    let about = Asking { name: &person.name, kind: meeting.kind, date: meeting.date, until, page: &page, now };
    Some(NewMail {
        once: Some(format!("evaluation {} to {}", meeting.id, person.member)),
        useless_after: Some(until),
        member: Some(person.member),
        ..NewMail::now(ctx, person.address.clone()?, reminder(&about))
    })
}
