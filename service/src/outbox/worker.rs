//! Sends what waits in the outbox.
//!
//! A worker claims a mail for a while (a lease), sends it, and writes down what became of it. The claim is one
//! conditional update, so at most one worker has a mail, also with several servers. A server that dies while
//! sending leaves a lease that runs out; the mail is then sent again under the same Message-ID.
//!
//! A slow mail takes one of the worker's places and keeps nobody else waiting; what is useless soonest goes first.

use super::mail::{Mail, Mailer, SendError};
use super::{USELESS, said, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::mails::Parts;
use crate::{execute, fetch_all, fetch_one};
use chrono::{DateTime, Duration, Utc};
use domain::keeping;
use futures::FutureExt;
use futures::stream::{FuturesUnordered, StreamExt};
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use uuid::Uuid;

/// How long a claim holds. Longer than [`SEND_TIME`], so that a claim never runs out while its mail is sent.
const LEASE: Duration = Duration::seconds(120);
/// How long sending one mail may take.
const SEND_TIME: std::time::Duration = std::time::Duration::from_secs(60);
/// How many mails are on their way at the same time.
const TOGETHER: usize = 8;
/// How often a worker looks for more.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(500);
/// How long a worker rests when the database does not answer.
const PAUSE_AFTER_TROUBLE: std::time::Duration = std::time::Duration::from_secs(5);
/// How long to wait before what became of a mail is written down once more.
const PAUSE_TO_WRITE: std::time::Duration = std::time::Duration::from_secs(1);
/// After so many attempts (about 19 hours) a mail is given up.
pub(crate) const MAX_ATTEMPTS: i32 = 12;

/// Sends until `stop` is ready. What is on its way then gets `patience` to arrive; a mail that needs longer is left for
/// another server, or for the next start.
pub async fn run(ctx: &Ctx, mailer: &dyn Mailer, stop: impl Future<Output = ()>, patience: std::time::Duration) {
    let mut stop = pin!(stop);
    let (cut, told) = watch::channel(false);
    let mut sending = FuturesUnordered::new();
    loop {
        let room = TOGETHER - sending.len();
        let (claimed, pause) = meanwhile(&mut sending, claim_or_rest(ctx, room)).await;
        sending.extend(claimed.into_iter().map(|row| carry(ctx, mailer, row, when(told.clone()))));
        tokio::select! {
            () = &mut stop => break,
            // One that has arrived makes room for another.
            Some(written) = sending.next() => log_trouble(&written),
            () = sleep(pause) => {}
        }
    }
    let mut rest = pin!(sending.for_each(async |written| log_trouble(&written)));
    if timeout(patience, &mut rest).await.is_err() {
        cut.send_replace(true);
        rest.await;
    }
}

/// Claims and sends what is due now, at most a handful, and waits until it is written down what became of each.
/// Gives how many mails it dealt with.
///
/// # Errors
/// When the database does not answer. Mails that could not be sent are no error: they wait or are given up.
#[cfg(feature = "testkit")]
pub async fn work_once(ctx: &Ctx, mailer: &dyn Mailer) -> Result<usize, DbError> {
    let claimed = claim(ctx, TOGETHER).await?;
    let carried = claimed.into_iter().map(|row| carry(ctx, mailer, row, futures::future::pending()));
    let written: Result<Vec<()>, DbError> = futures::future::join_all(carried).await.into_iter().collect();
    Ok(written?.len())
}

/// Waits for `work` while the mails that are on their way go on: a database that hesitates holds up no mail server.
async fn meanwhile<T>(
    sending: &mut FuturesUnordered<impl Future<Output = Result<(), DbError>>>,
    work: impl Future<Output = T>,
) -> T {
    let mut work = pin!(work);
    loop {
        tokio::select! {
            done = &mut work => return done,
            Some(written) = sending.next() => log_trouble(&written),
        }
    }
}

async fn when(mut told: watch::Receiver<bool>) {
    let _ = told.wait_for(|told| *told).await;
}

fn log_trouble(written: &Result<(), DbError>) {
    if let Err(error) = written {
        tracing::error!("what became of a mail could not be written down: {error}");
    }
}

/// Removes lines about mails that were sent or given up more than ninety days ago, and empties the others: a worker of the
/// release before left something of what it sent. Gives the number of lines.
///
/// # Errors
/// When the database refuses.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let before = ctx.now() - keeping::MAIL_ROWS;
    let write = ctx.db.write(move |conn| {
        Box::pin(async move {
            execute!(conn, sql::FORGET)?;
            execute!(conn, sql::TIDY, before)
        })
    });
    write.await
}

#[derive(sqlx::FromRow)]
struct Claimed {
    id: Uuid,
    kind: String,
    recipient: String,
    subject: String,
    body: String,
    html: Option<String>,
    parts: Option<String>,
    attempts: i32,
    useless_after: Option<DateTime<Utc>>,
    claimed_until: Option<DateTime<Utc>>,
}

impl Claimed {
    /// The mail as it goes out at `sent_at`. Parts that only a newer release knows are for one of its servers to send.
    fn mail(&self, sent_at: DateTime<Utc>) -> Result<Mail, SendError> {
        let parts = Parts::from_stored(self.parts.as_deref());
        let parts = parts.map_err(|error| SendError::Later(format!("parts that are not understood: {error}")))?;
        let (to, subject) = (self.recipient.clone(), self.subject.clone());
        let (text, html) = (self.body.clone(), self.html.clone());
        Ok(Mail { id: self.id, to, subject, text, html, parts, sent_at })
    }
}

enum Outcome {
    Sent,
    /// Why, and when it is tried again.
    Later(String, DateTime<Utc>),
    GivenUp(String),
    Useless,
}

async fn anything_due(ctx: &Ctx) -> Result<bool, DbError> {
    let mut read = ctx.db.read().await?;
    let (due,) = fetch_one!(&mut read.conn(), (i64,), sql::COUNT_DUE, ctx.now())?;
    Ok(due > 0)
}

/// Claims what is due, as far as there is `room`.
async fn claim(ctx: &Ctx, room: usize) -> Result<Vec<Claimed>, DbError> {
    if room == 0 || !anything_due(ctx).await? {
        return Ok(Vec::new());
    }
    let (now, most) = (ctx.now(), room as i64);
    let write = ctx
        .db
        .write(move |conn| Box::pin(async move { fetch_all!(conn, Claimed, sql::CLAIM, now, now + LEASE, most) }));
    write.await
}

/// What could be claimed, and how long to wait before looking again.
async fn claim_or_rest(ctx: &Ctx, room: usize) -> (Vec<Claimed>, std::time::Duration) {
    match claim(ctx, room).await {
        Ok(claimed) => (claimed, PAUSE),
        Err(error) => {
            tracing::error!("the outbox could not be read: {error}");
            (Vec::new(), PAUSE_AFTER_TROUBLE)
        }
    }
}

/// Sends a mail and writes down what became of it. When `cut` is ready first, the mail waits for another try.
async fn carry(ctx: &Ctx, mailer: &dyn Mailer, row: Claimed, cut: impl Future<Output = ()>) -> Result<(), DbError> {
    let outcome = tokio::select! {
        outcome = attempt(ctx, mailer, &row) => outcome,
        () = cut => Outcome::Later("the portal stopped while it was sent".to_owned(), ctx.now()),
    };
    write_down_in_the_end(ctx, &row, &outcome).await
}

/// Writes the outcome, also when the database is away for a while: otherwise the mail would go out a second time. After the
/// lease nothing can be written any more.
async fn write_down_in_the_end(ctx: &Ctx, row: &Claimed, outcome: &Outcome) -> Result<(), DbError> {
    loop {
        match write_down(ctx, row, outcome).await {
            Err(error) if error.is_outage() && row.claimed_until.is_some_and(|until| ctx.now() < until) => {
                tracing::warn!(mail = %row.id, "what became of a mail is not written down yet: {error}");
                sleep(PAUSE_TO_WRITE).await;
            }
            written => return written,
        }
    }
}

async fn attempt(ctx: &Ctx, mailer: &dyn Mailer, row: &Claimed) -> Outcome {
    let now = ctx.now();
    let left = row.useless_after.map(|until| until - now);
    if left.is_some_and(|left| left <= Duration::zero()) {
        return Outcome::Useless;
    }
    let most = left.and_then(|left| left.to_std().ok()).map_or(SEND_TIME, |left| left.min(SEND_TIME));
    // A mail that the mailer trips over must not end the worker for everybody.
    let sending = AssertUnwindSafe(async { mailer.send(&row.mail(now)?).await }).catch_unwind();
    let why = match timeout(most, sending).await {
        Ok(Ok(Ok(()))) => return Outcome::Sent,
        Ok(Ok(Err(SendError::Never(why)))) => return Outcome::GivenUp(why),
        Ok(Ok(Err(SendError::Later(why)))) => why,
        Ok(Err(_)) => "the mailer panicked".to_owned(),
        Err(_) => "sending took too long".to_owned(),
    };
    if row.attempts < MAX_ATTEMPTS {
        Outcome::Later(why, ctx.now() + pause_after(row.attempts))
    } else {
        Outcome::GivenUp(why)
    }
}

/// How long to wait after attempt number `attempts`: 10 s, 30 s, 90 s… at most four hours.
fn pause_after(attempts: i32) -> Duration {
    let steps = attempts.clamp(1, 8) - 1;
    Duration::seconds(10 * 3_i64.pow(steps.unsigned_abs())).min(Duration::hours(4))
}

/// Writes the outcome, unless the lease has passed to another worker. The text goes with the last attempt.
async fn write_down(ctx: &Ctx, row: &Claimed, outcome: &Outcome) -> Result<(), DbError> {
    let (id, lease, now) = (row.id, row.claimed_until, ctx.now());
    match outcome {
        Outcome::Sent => {
            ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::SENT, id, lease, now) })).await?;
            tracing::info!(mail = %id, kind = row.kind, attempts = row.attempts, "mail {} ({id}) sent", row.kind);
        }
        Outcome::Later(why, due) => {
            let (why, due) = (said::fit_to_keep(why), *due);
            tracing::warn!(mail = %id, kind = row.kind, attempts = row.attempts, "mail {} ({id}) waits: {why}", row.kind);
            ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::LATER, id, lease, due, why) })).await?;
        }
        Outcome::GivenUp(why) => {
            let why = said::fit_to_keep(why);
            tracing::error!(mail = %id, kind = row.kind, attempts = row.attempts, "mail {} ({id}) given up: {why}", row.kind);
            give_up(ctx, row, why).await?;
        }
        Outcome::Useless => {
            tracing::warn!(mail = %id, kind = row.kind, "mail {} ({id}) not sent in time", row.kind);
            give_up(ctx, row, USELESS.to_owned()).await?;
        }
    }
    Ok(())
}

async fn give_up(ctx: &Ctx, row: &Claimed, why: String) -> Result<u64, DbError> {
    let (id, lease, now) = (row.id, row.claimed_until, ctx.now());
    ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::GIVE_UP, id, lease, now, why) })).await
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
