//! Reminders to those who have not sent in (rules, section 4).

use super::announced::is_paused;
use super::mailed::mailed;
use super::recipient::{Recipient, Reminding, trekkers};
use super::record::record;
use super::reminded::ReminderColumns;
use super::{LOCK, RoundView, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::outbox::{self, NewMail, TOGETHER, Written, in_portions};
use crate::{execute, fetch_all};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::{MemberId, RoundId};
use domain::rounds::RoundLetter;
use domain::working_hours;
use serde_json::json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Puts the reminders that are due in the outbox and gives their number; the server's job calls it. Each goes out once, to each
/// person: the round remembers that it did, and the outbox refuses a second mail of that name. A round that was opened again
/// has new ones.
///
/// Like every letter they go in working hours: one that is due at night goes in the morning, to those who have not sent in by then.
///
/// They are for the round that is open and whose time is not over: whoever calls it lets time open and close rounds first, and
/// goes on when that failed.
///
/// # Errors
/// When the database fails.
pub async fn send_reminders(ctx: &Ctx) -> Result<usize, DbError> {
    if !working_hours::contains(ctx.now()) || due(&mut ctx.db.read().await?.conn(), ctx.now()).await?.is_none() {
        return Ok(0);
    }
    in_portions(ctx, LOCK, |ctx, conn| Box::pin(async move { send(&ctx, conn).await })).await
}

/// An open round with its reminders.
#[derive(sqlx::FromRow)]
struct OpenRow {
    id: Uuid,
    date: NaiveDate,
    closes_at: DateTime<Utc>,
    revision: i32,
    #[sqlx(flatten)]
    reminders: ReminderColumns,
}

/// The open round with the reminder that has to go out now.
async fn due(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Option<(OpenRow, usize)>, DbError> {
    let open = fetch_all!(conn, OpenRow, sql::REMINDERS, now)?;
    let due = open.into_iter().find_map(|round| round.reminders.due(now).map(|which| (round, which)));
    let Some((round, which)) = due else { return Ok(None) };
    let is_paused = is_paused(conn, RoundId(round.id), RoundLetter::of_reminder(which)).await?;
    Ok((!is_paused).then_some((round, which)))
}

/// Writes a portion of the reminder that is due. It counts as gone with its last one.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<Written, DbError> {
    let now = ctx.now();
    let Some((round, which)) = due(conn, now).await? else { return Ok(Written::NOTHING) };
    let id = RoundId(round.id);
    let has_it = mailed(conn, id, &name(id, round.revision, which)).await?;
    let waited_for = trekkers(conn, id, now).await?.into_iter().filter(|trekker| !trekker.has_sent);
    let mut to_go = waited_for.filter(|trekker| !has_it.contains(&trekker.member));
    let mut mails = 0;
    for trekker in to_go.by_ref().take(TOGETHER) {
        mails += usize::from(outbox::enqueue(ctx, conn, mail(ctx, (&round, which), &trekker)).await?);
    }
    let written = Written { mails, is_all: to_go.next().is_none() };
    if written.is_all {
        // Also when nobody is left to remind: whoever gets a seat after this moment was invited, not forgotten.
        let count = i32::try_from(has_it.len() + mails).unwrap_or(i32::MAX);
        execute!(conn, [sql::FIRST_REMINDED, sql::SECOND_REMINDED][which], round.id, now, count)?;
        if count > 0 {
            let detail = json!({ "date": round.date, "which": which + 1, "mails": count });
            record(ctx, conn, &Actor::System, "round.reminded", id, detail).await?;
        }
    }
    Ok(written)
}

/// The name of a reminder (0 or 1) of a round that was opened again so many times, before " to " and the member.
fn name(round: RoundId, revision: i32, which: usize) -> String {
    format!("reminder {which} of round {round} opened {revision}")
}

/// Those to whom a reminder (0 or 1) of this round as it is open now has gone, also while others still wait for it.
///
/// # Errors
/// When the database fails.
pub(crate) async fn reminded(
    conn: &mut Conn<'_>,
    round: &RoundView,
    which: usize,
) -> Result<BTreeSet<MemberId>, DbError> {
    mailed(conn, round.id, &name(round.id, round.revision, which)).await
}

/// The reminder to one person.
fn mail(ctx: &Ctx, (round, which): (&OpenRow, usize), to: &Recipient) -> NewMail {
    let about = Reminding { is_last: which == 1, meeting: round.date, closes_at: round.closes_at, at: ctx.now() };
    let letter = to.reminder(&about, &ctx.settings.public_url);
    let id = RoundId(round.id);
    let once = format!("{} to {}", name(id, round.revision, which), to.member);
    let mail = NewMail::now(ctx, to.address.clone(), letter).about(id, to.member);
    NewMail { useless_after: Some(round.closes_at), once: Some(once), ..mail }
}
