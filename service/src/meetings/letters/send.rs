//! Writing out the letters whose time has come.

use super::audience::audience;
use super::sql;
use super::steps::name;
use super::write::About;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::invitations::{self, for_letter, tells_of_meeting};
use crate::meetings::rows::MeetingRow;
use crate::meetings::sql as meeting_sql;
use crate::meetings::tried::Tried;
use crate::outbox::{self, TOGETHER, Written, in_portions};
use crate::{execute, fetch_all, fetch_optional, rounds};
use domain::rounds::RoundLetter;
use domain::working_hours;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// A letter whose time has come.
#[derive(sqlx::FromRow)]
struct DueRow {
    id: Uuid,
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
    let mut tried = Tried::default();
    for (id, stored) in fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid, String), sql::DUE, now)? {
        match RoundLetter::parse(&stored) {
            Some(letter) => tried.note(send_letter(ctx, (id, letter)).await)?,
            // One of another release waits for that; nobody else waits for it.
            None => warn_once(stored),
        }
    }
    tried.end()
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

/// Writes one letter to everybody whom it concerns, in portions.
async fn send_letter(ctx: &Ctx, letter: (Uuid, RoundLetter)) -> Result<usize, DbError> {
    in_portions(ctx, rounds::LOCK, move |ctx, conn| Box::pin(async move { send(&ctx, conn, letter).await })).await
}

/// Writes a portion of a letter. It counts as gone with its last one.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>, (id, letter): (Uuid, RoundLetter)) -> Result<Written, DbError> {
    // Meanwhile it may have gone, or been paused or taken back.
    let Some(row) = fetch_optional!(conn, DueRow, sql::DUE_STILL, ctx.now(), id)? else { return Ok(Written::NOTHING) };
    let written = write_out(ctx, conn, (&row, letter)).await?;
    let mails = i32::try_from(written.mails).unwrap_or(i32::MAX);
    match written.is_all {
        true => execute!(conn, sql::SENT, id, ctx.now(), mails)?,
        false => execute!(conn, sql::WRITTEN, id, mails)?,
    };
    Ok(written)
}

/// What a portion of one letter becomes.
async fn write_out(ctx: &Ctx, conn: &mut Conn<'_>, (row, letter): (&DueRow, RoundLetter)) -> Result<Written, DbError> {
    let meeting = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, row.meeting_id)?;
    let Some(meeting) = meeting.map(MeetingRow::view).transpose()? else { return Ok(Written::NOTHING) };
    let Some(round) = &meeting.round else { return Ok(Written::NOTHING) };
    let about = About { meeting: &meeting, round, letter, earlier: row.earlier.as_deref(), at: ctx.now() };
    if !about.is_true() {
        return Ok(Written::NOTHING);
    }
    if tells_of_meeting(letter) {
        let due = for_letter(ctx, conn, &meeting, letter).await?;
        return invitations::write(ctx, conn, &meeting, &due).await;
    }
    let name = name(row.id);
    let (people, has_it) =
        (audience(ctx, conn, (&meeting, round.id), letter).await?, rounds::mailed(conn, round.id, &name).await?);
    let to_go = people.iter().filter(|person| !has_it.contains(&person.member));
    let mut to_go = to_go.filter_map(|person| about.mail(ctx, person, &name));
    let mut mails = 0;
    for mail in to_go.by_ref().take(TOGETHER) {
        mails += usize::from(outbox::enqueue(ctx, conn, mail).await?);
    }
    Ok(Written { mails, is_all: to_go.next().is_none() })
}
