//! Writing out the letters whose time has come.

use super::audience::audience;
use super::sql;
use super::write::About;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::meetings::rows::MeetingRow;
use crate::meetings::sql as meeting_sql;
use crate::{execute, fetch_all, fetch_optional, outbox, rounds};
use domain::rounds::RoundLetter;
use domain::working_hours;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// A letter whose time has come.
#[derive(sqlx::FromRow)]
struct DueRow {
    id: Uuid,
    letter: String,
    earlier: Option<String>,
    meeting_id: Uuid,
}

/// Puts the letters in the outbox that were announced and whose time has come, each once to each person whom it concerns now, and
/// gives their number; the server's job calls it. Outside working hours nothing goes. What is no longer so by then is told to
/// nobody: whoever calls it lets time open and close rounds first.
///
/// # Errors
/// When the database fails.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    let now = ctx.now();
    if !working_hours::contains(now) {
        return Ok(0);
    }
    let due = fetch_all!(&mut ctx.db.read().await?.conn(), (String,), sql::DUE_LETTERS, now)?;
    let (known, others): (Vec<_>, Vec<_>) = due.into_iter().partition(|(letter,)| RoundLetter::parse(letter).is_some());
    others.into_iter().for_each(|(letter,)| warn_once(letter));
    if known.is_empty() {
        return Ok(0);
    }
    let own = ctx.clone();
    ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| Box::pin(async move { send(&own, conn).await })).await
}

/// Says of a letter that this release does not know that it waits for one that does: once, not each time that the job looks.
fn warn_once(letter: String) {
    static WARNED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let mut warned = WARNED.lock().unwrap_or_else(PoisonError::into_inner);
    if !warned.contains(&letter) {
        tracing::warn!("the letter {letter} of a round is of another release of the portal, and waits for it");
        warned.insert(letter);
    }
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<usize, DbError> {
    let mut count = 0;
    for row in fetch_all!(conn, DueRow, sql::DUE, ctx.now())? {
        // One of another release waits for that; nobody else waits for it.
        let Some(letter) = RoundLetter::parse(&row.letter) else { continue };
        let mails = write_out(ctx, conn, (&row, letter)).await?;
        execute!(conn, sql::SENT, row.id, ctx.now(), mails)?;
        count += usize::try_from(mails).unwrap_or_default();
    }
    Ok(count)
}

/// The number of mails that one letter becomes.
async fn write_out(ctx: &Ctx, conn: &mut Conn<'_>, (row, letter): (&DueRow, RoundLetter)) -> Result<i32, DbError> {
    let meeting = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, row.meeting_id)?;
    let Some(meeting) = meeting.map(MeetingRow::view).transpose()? else { return Ok(0) };
    let Some(round) = &meeting.round else { return Ok(0) };
    let about = About { meeting: &meeting, round, letter, earlier: row.earlier.as_deref(), at: ctx.now() };
    if !about.is_true() {
        return Ok(0);
    }
    let mut count = 0;
    for person in audience(conn, round.id, letter, ctx.now()).await? {
        let mail = about.mail(ctx, &person, &format!("letter {}", row.id));
        count += i32::from(outbox::enqueue(ctx, conn, mail).await?);
    }
    Ok(count)
}
