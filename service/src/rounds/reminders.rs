//! Reminders to those who have not sent in (rules, section 4).

use super::reminder_text::{self, Reminder};
use super::rows::{HolderRow, MeetingRow, SentRow};
use super::settle::{ROUNDS, record, settle_rounds};
use super::{MeetingError, MeetingView, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::outbox::{self, NewMail};
use crate::stored::active_regions;
use crate::{execute, fetch_all, fetch_one};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::survey::round::RoundState;
use domain::time;
use serde_json::json;

/// Puts the reminders that are due in the outbox and gives their number; the server's job calls it. Each goes out once:
/// when the second is due, a first that was missed is not sent any more. A reminder that got a later time, because the
/// meeting was moved or the round reopened, is a new one.
///
/// # Errors
/// When the database fails.
pub async fn send_reminders(ctx: &Ctx) -> Result<usize, MeetingError> {
    settle_rounds(ctx).await?;
    {
        let mut read = ctx.db.read().await?;
        if due(&mut read.conn(), ctx.now()).await?.is_none() {
            return Ok(0);
        }
    }
    let own = ctx.clone();
    ctx.db.write(move |conn| Box::pin(async move { send(&own, conn).await })).await
}

/// The open round with the last of its reminders that is due and was not looked after yet.
async fn due(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Option<(MeetingView, i32)>, MeetingError> {
    for row in fetch_all!(conn, MeetingRow, sql::MEETINGS)? {
        let meeting = row.view()?;
        if meeting.round.state != RoundState::Open {
            continue;
        }
        let reminders = meeting.round.times.reminders;
        let due = (1..).zip(reminders).filter_map(|(which, at)| Some((which, at.filter(|at| *at <= now)?)));
        let Some((which, at)) = due.last() else { continue };
        let (reminded_at,) = fetch_one!(conn, (Option<DateTime<Utc>>,), sql::REMINDED, meeting.round.id.0)?;
        if reminded_at.is_none_or(|reminded_at| reminded_at < at) {
            return Ok(Some((meeting, which)));
        }
    }
    Ok(None)
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<usize, MeetingError> {
    conn.lock(ROUNDS).await?;
    let now = ctx.now();
    let Some((meeting, which)) = due(conn, now).await? else { return Ok(0) };
    let round = &meeting.round;
    // Also when nobody is left to remind: whoever gets a seat after this moment was invited, not forgotten.
    execute!(conn, sql::ROUND_REMINDED, round.id.0, now)?;
    let regions = active_regions(conn, time::day(now)).await?;
    let holders = fetch_all!(conn, HolderRow, sql::HOLDERS_AT, now)?;
    let sent = fetch_all!(conn, SentRow, sql::SENT, round.id.0)?;
    let has_sent = |holder: &HolderRow| {
        sent.iter().any(|row| row.member_id == holder.member_id && row.region_id == holder.region_id)
    };
    let mut count = 0;
    for holder in holders.iter().filter(|holder| !has_sent(holder)) {
        let region = regions.iter().find(|r| r.id == holder.region_id);
        let (Some(region), Some(address)) = (region, &holder.address) else { continue };
        let colleague = holders.iter().find(|h| h.region_id == holder.region_id && h.seat != holder.seat);
        let mail = reminder_text::mail(
            &Reminder {
                name: &holder.name,
                region: &region.name,
                colleague_sent: colleague.filter(|c| has_sent(c)).map(|c| c.name.as_str()),
                which,
            },
            &meeting,
            &ctx.settings.public_url,
        );
        let (kind, recipient) = ("round_reminder", address.clone());
        let useless_after = Some(round.times.closes_at);
        let mail = NewMail { kind, recipient, subject: mail.0, body: mail.1, due_at: now, useless_after };
        outbox::enqueue(ctx, conn, mail).await?;
        count += 1;
    }
    if count > 0 {
        let detail = json!({ "date": meeting.date, "which": which, "mails": count });
        record(ctx, conn, &Actor::System, "round.reminded", round.id, detail).await?;
    }
    Ok(count)
}
