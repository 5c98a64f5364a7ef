//! Telling those who were invited that the minutes are there.

use super::super::invitations::sql::OFF;
use super::super::invited::{Invited, invited};
use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::super::tried::Tried;
use super::super::view::MeetingView;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::meetings::minutes_there;
use crate::outbox::{self, NewMail, TOGETHER, Written, in_portions};
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds};
use domain::account::OptionalLetter;
use domain::ids::MeetingId;
use domain::{time, working_hours};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Puts the letters about records that were published in the outbox, each once to each person, and gives their number; the server's job
/// calls it. They go to who is invited now, but for who turned them off. Outside working hours nothing goes. Many go in portions, of which
/// each is a transaction.
///
/// # Errors
/// When the database fails; also when one record could not be written about: the first error. The others were then.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    if !working_hours::contains(ctx.now()) {
        return Ok(0);
    }
    let mut tried = Tried::default();
    for (meeting,) in fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::DUE, ctx.now())? {
        let id = MeetingId(meeting);
        let sent = in_portions(ctx, rounds::LOCK, move |ctx, conn| Box::pin(async move { send(&ctx, conn, id).await }));
        tried.note(sent.await)?;
    }
    tried.end()
}

/// Writes a portion of what is due about one record; it counts as told with its last mail.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<Written, DbError> {
    let now = ctx.now();
    // Another server may have told them meanwhile.
    let (due,) = fetch_one!(conn, (i64,), sql::STILL_DUE, id.0, now)?;
    let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?;
    let Some(meeting) = row.filter(|_| due > 0).map(MeetingRow::view).transpose()? else { return Ok(Written::NOTHING) };
    let written: BTreeSet<Uuid> = ids(fetch_all!(conn, (Uuid,), sql::LETTERS, format!("{} %", named(id)))?);
    let off: BTreeSet<Uuid> = ids(fetch_all!(conn, (Uuid,), OFF, OptionalLetter::Minutes.as_str())?);
    let people = invited(conn, &meeting, time::day(now)).await?.into_iter();
    let is_left = |to: &Invited| !written.contains(&to.member.0) && !off.contains(&to.member.0) && to.address.is_some();
    let left: Vec<Invited> = people.filter(is_left).collect();
    let mut mails = 0;
    for person in left.iter().take(TOGETHER) {
        mails += usize::from(write(ctx, conn, (&meeting, person)).await?);
    }
    let is_all = left.len() <= TOGETHER;
    if is_all {
        execute!(conn, sql::TOLD, id.0, now)?;
    }
    Ok(Written { mails, is_all })
}

fn ids(rows: Vec<(Uuid,)>) -> BTreeSet<Uuid> {
    rows.into_iter().map(|(id,)| id).collect()
}

/// How the names of the letters about a record begin.
fn named(meeting: MeetingId) -> String {
    format!("minutes {meeting} to")
}

async fn write(ctx: &Ctx, conn: &mut Conn<'_>, (meeting, to): (&MeetingView, &Invited)) -> Result<bool, DbError> {
    let Some(address) = to.address.clone() else { return Ok(false) };
    let page = format!("{}/bijeenkomsten/{}/verslag", ctx.settings.public_url, meeting.id);
    let letter = minutes_there(&to.name, (meeting.kind, meeting.date), &page, &ctx.settings.public_url);
    let mail = NewMail {
        once: Some(format!("{} {}", named(meeting.id), to.member)),
        member: Some(to.member),
        ..NewMail::now(ctx, address, letter)
    };
    outbox::enqueue(ctx, conn, mail).await
}
