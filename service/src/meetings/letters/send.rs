//! Writing out the letters whose time has come.

use super::audience::audience;
use super::sql;
use super::write::About;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::meetings::invitations::{self, Written, for_letter, tells_of_meeting};
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
/// what else is due of meetings, and gives their number; the server's job calls it. Outside working hours nothing goes. What is no
/// longer so by then is told to nobody: whoever calls it lets time open and close rounds first.
///
/// # Errors
/// When the database fails; meetings are looked after also when the letters could not be written.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    let letters = send_letters(ctx).await;
    let others = invitations::send_due(ctx).await;
    Ok(letters? + others?)
}

async fn send_letters(ctx: &Ctx) -> Result<usize, DbError> {
    let now = ctx.now();
    if !working_hours::contains(now) {
        return Ok(0);
    }
    let due = fetch_all!(&mut ctx.db.read().await?.conn(), (String,), sql::DUE_LETTERS, now)?;
    let (known, others): (Vec<_>, Vec<_>) = due.into_iter().partition(|(letter,)| RoundLetter::parse(letter).is_some());
    others.into_iter().for_each(|(letter,)| warn_once(letter));
    let (mut count, mut is_all) = (0, known.is_empty());
    while !is_all {
        let own = ctx.clone();
        let lock = Lock::Alone(rounds::LOCK);
        let written: Written =
            ctx.db.write_with(lock, move |conn| Box::pin(async move { send(&own, conn).await })).await?;
        (count, is_all) = (count + written.mails, written.is_all);
    }
    Ok(count)
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

/// Writes the letters that are due, as far as they go together.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<Written, DbError> {
    let mut count = 0;
    for row in fetch_all!(conn, DueRow, sql::DUE, ctx.now())? {
        // One of another release waits for that; nobody else waits for it.
        let Some(letter) = RoundLetter::parse(&row.letter) else { continue };
        let Written { mails, is_all } = write_out(ctx, conn, (&row, letter)).await?;
        count += mails;
        let mails = i32::try_from(mails).unwrap_or(i32::MAX);
        if !is_all {
            execute!(conn, sql::WRITTEN, row.id, mails)?;
            return Ok(Written { mails: count, is_all });
        }
        execute!(conn, sql::SENT, row.id, ctx.now(), mails)?;
    }
    Ok(Written { mails: count, is_all: true })
}

/// What one letter becomes.
async fn write_out(ctx: &Ctx, conn: &mut Conn<'_>, (row, letter): (&DueRow, RoundLetter)) -> Result<Written, DbError> {
    const NONE: Written = Written { mails: 0, is_all: true };
    let meeting = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, row.meeting_id)?;
    let Some(meeting) = meeting.map(MeetingRow::view).transpose()? else { return Ok(NONE) };
    let Some(round) = &meeting.round else { return Ok(NONE) };
    let about = About { meeting: &meeting, round, letter, earlier: row.earlier.as_deref(), at: ctx.now() };
    if !about.is_true() {
        return Ok(NONE);
    }
    if tells_of_meeting(letter) {
        let due = for_letter(ctx, conn, &meeting, letter).await?;
        return invitations::write(ctx, conn, &meeting, &due).await;
    }
    let mut mails = 0;
    for person in audience(ctx, conn, (&meeting, round.id), letter).await? {
        let Some(mail) = about.mail(ctx, &person, &format!("letter {}", row.id)) else { continue };
        mails += usize::from(outbox::enqueue(ctx, conn, mail).await?);
    }
    Ok(Written { mails, is_all: true })
}
