//! What waits for the coordination group, once a week at most, and never empty (rules, section 10).

use super::audience::managers;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::fetch_one;
use crate::mails::planning as mails;
use crate::meetings::waiting::waiting;
use crate::outbox::{self, NewMail};
use crate::rounds;
use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, Utc};
use domain::account::OptionalLetter;
use domain::{time, working_hours};

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
