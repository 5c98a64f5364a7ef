//! Reminders to those who have not sent in (rules, section 4).

use super::progress::{HolderRow, Progress, holders_at};
use super::record::record;
use super::reminder_text::{self, Reminder};
use super::{LOCK, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::outbox::{self, NewMail};
use crate::stored::active_regions;
use crate::{execute, fetch_all};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::RoundId;
use domain::time;
use serde_json::json;
use uuid::Uuid;

/// Puts the reminders that are due in the outbox and gives their number; the server's job calls it. Each goes out once:
/// when the second is due, a first that was missed is not sent any more. A reminder that got a later time, because the
/// meeting was moved or the round reopened, is a new one.
///
/// They are for the round that is open and whose time is not over: whoever calls it lets time open and close rounds first, and
/// goes on when that failed.
///
/// # Errors
/// When the database fails.
pub async fn send_reminders(ctx: &Ctx) -> Result<usize, DbError> {
    if due(&mut ctx.db.read().await?.conn(), ctx.now()).await?.is_none() {
        return Ok(0);
    }
    let own = ctx.clone();
    ctx.db.write_with(Lock::Alone(LOCK), move |conn| Box::pin(async move { send(&own, conn).await })).await
}

/// An open round with its reminders.
#[derive(sqlx::FromRow)]
struct ReminderRow {
    id: Uuid,
    date: NaiveDate,
    closes_at: DateTime<Utc>,
    first_reminder_at: Option<DateTime<Utc>>,
    second_reminder_at: Option<DateTime<Utc>>,
    reminded_at: Option<DateTime<Utc>>,
}

impl ReminderRow {
    /// The last reminder that is due, unless it was looked after.
    fn due(&self, now: DateTime<Utc>) -> Option<i32> {
        let reminders = [self.first_reminder_at, self.second_reminder_at];
        let due = (1..).zip(reminders).filter_map(|(which, at)| Some((which, at.filter(|at| *at <= now)?)));
        let (which, at) = due.last()?;
        self.reminded_at.is_none_or(|reminded_at| reminded_at < at).then_some(which)
    }
}

/// The open round with the last of its reminders that is due and was not looked after yet.
async fn due(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Option<(ReminderRow, i32)>, DbError> {
    let open = fetch_all!(conn, ReminderRow, sql::REMINDERS, now)?;
    Ok(open.into_iter().find_map(|round| round.due(now).map(|which| (round, which))))
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<usize, DbError> {
    let now = ctx.now();
    let Some((round, which)) = due(conn, now).await? else { return Ok(0) };
    // Also when nobody is left to remind: whoever gets a seat after this moment was invited, not forgotten.
    execute!(conn, sql::ROUND_REMINDED, round.id, now)?;
    let regions = active_regions(conn, time::day(now)).await?;
    let holders = holders_at(conn, RoundId(round.id), now).await?;
    let has_sent = |holder: &HolderRow| holder.progress() == Progress::SentIn;
    let mut count = 0;
    for holder in holders.iter().filter(|holder| !has_sent(holder)) {
        let region = regions.iter().find(|r| r.id == holder.region_id);
        let (Some(region), Some(address)) = (region, &holder.address) else { continue };
        let colleague = holders.iter().find(|h| h.region_id == holder.region_id && h.seat != holder.seat);
        let reminder = Reminder {
            name: &holder.name,
            region: &region.name,
            colleague_sent: colleague.filter(|c| has_sent(c)).map(|c| c.name.as_str()),
            which,
        };
        let about = (round.date, round.closes_at);
        let (subject, body) = reminder_text::mail(&reminder, about, &ctx.settings.public_url);
        let (kind, recipient) = ("round_reminder", address.clone());
        let mail = NewMail { kind, recipient, subject, body, due_at: now, useless_after: Some(round.closes_at) };
        outbox::enqueue(ctx, conn, mail).await?;
        count += 1;
    }
    if count > 0 {
        let detail = json!({ "date": round.date, "which": which, "mails": count });
        record(ctx, conn, &Actor::System, "round.reminded", RoundId(round.id), detail).await?;
    }
    Ok(count)
}
