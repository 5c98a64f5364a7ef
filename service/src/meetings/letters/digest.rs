//! What waits for the coordination group, once a week at most, and never empty (rules, section 10).

use super::audience::managers;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::mails::meetings::{self as mails, Waiting};
use crate::outbox::{self, NewMail};
use crate::rounds::{self, holders_at};
use crate::stored::active_regions;
use crate::{fetch_all, fetch_one};
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, Utc};
use domain::account::OptionalLetter;
use domain::ids::RoundId;
use domain::{time, working_hours};
use uuid::Uuid;

/// Tells the coordination group what waits: in the first working hours of the week, or later in that week when nothing did until
/// then. Gives the number of mails; the server's job calls it.
///
/// # Errors
/// When the database fails.
pub async fn send_digest(ctx: &Ctx) -> Result<usize, DbError> {
    let now = ctx.now();
    if !working_hours::contains(now) || !is_free(&mut ctx.db.read().await?.conn(), now).await? {
        return Ok(0);
    }
    let mut read = ctx.db.read().await?;
    let readers = managers(&mut read.conn(), OptionalLetter::Digest).await?;
    if readers.is_empty() || waiting(&mut read.conn(), now).await?.is_empty() {
        return Ok(0);
    }
    drop(read);
    let own = ctx.clone();
    ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| Box::pin(async move { send(&own, conn).await })).await
}

/// Whether none went this week.
async fn is_free(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<bool, DbError> {
    let monday = time::moment(monday(now), NaiveTime::MIN);
    Ok(fetch_one!(conn, (i64,), sql::DIGESTS_SINCE, monday)?.0 == 0)
}

fn monday(now: DateTime<Utc>) -> NaiveDate {
    let today = time::day(now);
    today - Duration::days(i64::from(today.weekday().num_days_from_monday()))
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<usize, DbError> {
    let now = ctx.now();
    let waiting = waiting(conn, now).await?;
    if waiting.is_empty() || !is_free(conn, now).await? {
        return Ok(0);
    }
    let mut count = 0;
    for person in managers(conn, OptionalLetter::Digest).await? {
        let letter = mails::digest(&person.name, &waiting, &ctx.settings.public_url);
        let once = Some(format!("digest of {} to {}", monday(now), person.member));
        let mail = NewMail::now(ctx, person.address, letter);
        let mail = NewMail { once, member: Some(person.member), ..mail };
        count += usize::from(outbox::enqueue(ctx, conn, mail).await?);
    }
    Ok(count)
}

async fn waiting(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Waiting, DbError> {
    let unpublished = fetch_all!(conn, (NaiveDate,), sql::UNPUBLISHED)?.into_iter().map(|(date,)| date).collect();
    // In no round: only who holds a seat counts here.
    let holders = holders_at(conn, RoundId(Uuid::nil()), now).await?;
    let held = |region: &str| holders.iter().filter(|holder| holder.region_id == region).count();
    let regions = active_regions(conn, time::day(now)).await?.into_iter();
    let vacant = regions.map(|region| (2_usize.saturating_sub(held(&region.id)), region.name));
    let vacant = vacant.filter(|(free, _)| *free > 0).map(|(free, name)| (name, free)).collect();
    let refused = outbox::refused(conn, now).await?.into_iter().map(|row| row.name).collect();
    Ok(Waiting { unpublished, vacant, refused })
}
