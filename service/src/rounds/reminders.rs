//! Reminders to those who have not sent in (rules, section 4).

use super::recipient::{Recipient, Reminding, trekkers};
use super::record::record;
use super::reminded::ReminderColumns;
use super::{LOCK, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::outbox::{self, NewMail};
use crate::{execute, fetch_all, fetch_one};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::RoundId;
use domain::rounds::RoundLetter;
use domain::working_hours;
use serde_json::json;
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
    let own = ctx.clone();
    ctx.db.write_with(Lock::Alone(LOCK), move |conn| Box::pin(async move { send(&own, conn).await })).await
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
    let letter = RoundLetter::of_reminder(which).as_str();
    let (paused,) = fetch_one!(conn, (i64,), sql::REMINDER_PAUSED, round.id, letter)?;
    Ok((paused == 0).then_some((round, which)))
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<usize, DbError> {
    let now = ctx.now();
    let Some((round, which)) = due(conn, now).await? else { return Ok(0) };
    let mut count = 0;
    for trekker in trekkers(conn, RoundId(round.id), now).await?.iter().filter(|trekker| !trekker.has_sent) {
        if outbox::enqueue(ctx, conn, mail(ctx, (&round, which), trekker)).await? {
            count += 1;
        }
    }
    // Also when nobody is left to remind: whoever gets a seat after this moment was invited, not forgotten.
    execute!(conn, [sql::FIRST_REMINDED, sql::SECOND_REMINDED][which], round.id, now, count)?;
    if count > 0 {
        let detail = json!({ "date": round.date, "which": which + 1, "mails": count });
        record(ctx, conn, &Actor::System, "round.reminded", RoundId(round.id), detail).await?;
    }
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The reminder to one person.
fn mail(ctx: &Ctx, (round, which): (&OpenRow, usize), to: &Recipient) -> NewMail {
    let about = Reminding { is_last: which == 1, meeting: round.date, closes_at: round.closes_at, at: ctx.now() };
    let letter = to.reminder(&about, &ctx.settings.public_url);
    let once = format!("reminder {which} of round {} opened {} to {}", round.id, round.revision, to.member.0);
    let mail = NewMail::now(ctx, to.address.clone(), letter).about(RoundId(round.id), to.member);
    NewMail { useless_after: Some(round.closes_at), once: Some(once), ..mail }
}
