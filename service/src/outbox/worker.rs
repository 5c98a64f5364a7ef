//! Sends what waits in the outbox.
//!
//! A worker claims a mail for a while (a lease), sends it, and writes down what became of it. The claim is one
//! conditional update, so at most one worker has a mail, also with several servers. A server that dies while
//! sending leaves a lease that runs out; the mail is then sent again under the same Message-ID.

use super::sql;
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{execute, fetch_all, fetch_one};
use chrono::{DateTime, Duration, Utc};
use futures::future::{BoxFuture, join_all};
use uuid::Uuid;

/// How long a claim holds. Longer than [`SEND_TIME`], so that a claim never runs out while its mail is sent.
const LEASE: Duration = Duration::seconds(120);
/// How long sending one mail may take.
const SEND_TIME: std::time::Duration = std::time::Duration::from_secs(60);
/// How many mails are claimed and sent at the same time.
const TOGETHER: i64 = 8;
/// How often an idle worker looks.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(500);
/// How long a worker rests when the database does not answer.
const PAUSE_AFTER_TROUBLE: std::time::Duration = std::time::Duration::from_secs(5);
/// After so many attempts (about 19 hours) a mail is given up.
const MAX_ATTEMPTS: i32 = 12;
/// How long the line about a mail (without its text) is kept.
const KEEP: Duration = Duration::days(30);

/// A mail on its way out.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The same on every attempt.
    pub id: Uuid,
    /// The address that it goes to.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub body: String,
    /// The moment of this attempt.
    pub sent_at: DateTime<Utc>,
}

/// Why a mail did not go out.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may work later.
    #[error("{0}")]
    Later(String),
    /// It will never work.
    #[error("{0}")]
    Never(String),
}

/// Carries a mail out of the portal.
pub trait Mailer: Send + Sync {
    /// Sends one mail; done when the next machine has taken it over.
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>>;
}

/// Sends for ever; ends only when dropped.
pub async fn run(ctx: Ctx, mailer: &dyn Mailer) {
    loop {
        match work_once(&ctx, mailer).await {
            Ok(0) => tokio::time::sleep(PAUSE).await,
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "the outbox could not be read or written: {error}");
                tokio::time::sleep(PAUSE_AFTER_TROUBLE).await;
            }
        }
    }
}

/// Claims and sends what is due now, at most a handful. Gives how many mails it dealt with.
///
/// # Errors
/// When the database does not answer. Mails that could not be sent are no error: they wait or are given up.
pub async fn work_once(ctx: &Ctx, mailer: &dyn Mailer) -> Result<usize, DbError> {
    if !anything_due(ctx).await? {
        return Ok(0);
    }
    let claimed = claim(ctx).await?;
    let outcomes = join_all(claimed.iter().map(|row| attempt(ctx, mailer, row))).await;
    // Each is written down, also after one could not be: what is not written down is sent again.
    let mut written = Ok(claimed.len());
    for (row, outcome) in claimed.iter().zip(outcomes) {
        if let Err(error) = write_down(ctx, row, outcome).await {
            written = written.and(Err(error));
        }
    }
    written
}

/// Removes lines about mails that were sent or given up more than thirty days ago.
///
/// # Errors
/// When the database refuses.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let before = ctx.now() - KEEP;
    ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::TIDY, before) })).await
}

#[derive(sqlx::FromRow)]
struct Claimed {
    id: Uuid,
    kind: String,
    recipient: String,
    subject: String,
    body: String,
    attempts: i32,
    useless_after: Option<DateTime<Utc>>,
    claimed_until: Option<DateTime<Utc>>,
}

enum Outcome {
    Sent,
    Later(String),
    GivenUp(String),
    Useless,
}

async fn anything_due(ctx: &Ctx) -> Result<bool, DbError> {
    let mut read = ctx.db.read().await?;
    let (due,) = fetch_one!(&mut read.conn(), (i64,), sql::COUNT_DUE, ctx.now())?;
    Ok(due > 0)
}

async fn claim(ctx: &Ctx) -> Result<Vec<Claimed>, DbError> {
    let now = ctx.now();
    let write = ctx
        .db
        .write(move |conn| Box::pin(async move { fetch_all!(conn, Claimed, sql::CLAIM, now, now + LEASE, TOGETHER) }));
    write.await
}

async fn attempt(ctx: &Ctx, mailer: &dyn Mailer, row: &Claimed) -> Outcome {
    let now = ctx.now();
    let left = row.useless_after.map(|until| until - now);
    if left.is_some_and(|left| left <= Duration::zero()) {
        return Outcome::Useless;
    }
    let most = left.and_then(|left| left.to_std().ok()).map_or(SEND_TIME, |left| left.min(SEND_TIME));
    let mail = Mail {
        id: row.id,
        to: row.recipient.clone(),
        subject: row.subject.clone(),
        body: row.body.clone(),
        sent_at: now,
    };
    match tokio::time::timeout(most, mailer.send(&mail)).await {
        Ok(Ok(())) => Outcome::Sent,
        Ok(Err(SendError::Later(why))) if row.attempts < MAX_ATTEMPTS => Outcome::Later(why),
        Ok(Err(SendError::Later(why) | SendError::Never(why))) => Outcome::GivenUp(why),
        Err(_) if row.attempts < MAX_ATTEMPTS => Outcome::Later("sending took too long".to_owned()),
        Err(_) => Outcome::GivenUp("sending took too long, every time".to_owned()),
    }
}

/// How long to wait after attempt number `attempts`: 10 s, 30 s, 90 s… at most four hours.
fn pause_after(attempts: i32) -> Duration {
    let steps = attempts.clamp(1, 8) - 1;
    Duration::seconds(10 * 3_i64.pow(steps.unsigned_abs())).min(Duration::hours(4))
}

/// What a mail server says may name the address; the log and the table need not (login checklist, D17).
fn without_address(why: &str, row: &Claimed) -> String {
    why.replace(&row.recipient, "…").chars().take(300).collect()
}

/// Writes the outcome, unless the lease has passed to another worker. The text goes with the last attempt.
async fn write_down(ctx: &Ctx, row: &Claimed, outcome: Outcome) -> Result<(), DbError> {
    let (id, lease, now) = (row.id, row.claimed_until, ctx.now());
    match outcome {
        Outcome::Sent => {
            ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::SENT, id, lease, now) })).await?;
            tracing::info!(mail = %id, kind = row.kind, attempts = row.attempts, "mail {} ({id}) sent", row.kind);
        }
        Outcome::Later(why) => {
            let (why, due) = (without_address(&why, row), now + pause_after(row.attempts));
            tracing::warn!(mail = %id, kind = row.kind, attempts = row.attempts, "mail {} ({id}) waits: {why}", row.kind);
            ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::LATER, id, lease, due, why) })).await?;
        }
        Outcome::GivenUp(why) => {
            let why = without_address(&why, row);
            tracing::error!(mail = %id, kind = row.kind, attempts = row.attempts, "mail {} ({id}) given up: {why}", row.kind);
            ctx.db
                .write(move |conn| Box::pin(async move { execute!(conn, sql::GIVE_UP, id, lease, now, why) }))
                .await?;
        }
        Outcome::Useless => {
            tracing::warn!(mail = %id, kind = row.kind, "mail {} ({id}) not sent in time", row.kind);
            let why = "no longer useful".to_owned();
            ctx.db
                .write(move |conn| Box::pin(async move { execute!(conn, sql::GIVE_UP, id, lease, now, why) }))
                .await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_four_hours() {
        let seconds: Vec<i64> = (1..=12).map(|n| pause_after(n).num_seconds()).collect();
        assert_eq!(seconds[..4], [10, 30, 90, 270]);
        assert!(seconds.windows(2).all(|pair| pair[0] <= pair[1]));
        assert_eq!(seconds[11], 4 * 3600);
    }
}
