//! Writing to SQLite: it has one writer, so works that wait are committed together.

use super::error::trouble_of;
use super::{BoxFuture, Conn, DbError, Limits, TransactionError, Trouble};
use futures::FutureExt;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{Connection, SqliteConnection, SqlitePool};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// More than this in one transaction would make the first wait for the last.
const TOGETHER: usize = 64;
const QUEUE: usize = 1024;
/// After so many steps of its machine SQLite looks whether a statement takes too long: every few milliseconds.
const STEPS: i32 = 100_000;
/// What a work that does not wait for the database gets more than one that does, whose statement ends by itself.
const GRACE: Duration = Duration::from_secs(1);

/// The queue to the one SQLite writer.
#[derive(Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Box<dyn Job>>,
    pool: SqlitePool,
    limits: Limits,
}

impl Writer {
    /// Opens the file and begins to write what comes.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub(super) async fn start(options: SqliteConnectOptions, limits: Limits) -> Result<Self, sqlx::Error> {
        let (queue, mut waiting) = mpsc::channel::<Box<dyn Job>>(QUEUE);
        let deadline = Deadline::none();
        let pool = pool_of_one(options, deadline.clone(), limits.turn).await?;
        let desk = Desk { pool: pool.clone(), deadline, work: limits.statement };
        tokio::spawn(async move {
            while let Some(first) = waiting.recv().await {
                let mut batch = vec![first];
                while batch.len() < TOGETHER
                    && let Ok(next) = waiting.try_recv()
                {
                    batch.push(next);
                }
                desk.run(batch).await;
            }
        });
        Ok(Self { queue, pool, limits })
    }

    pub(super) fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    pub(super) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: TransactionError,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job =
            Box::new(Work { work: Some(work), result: None, begins_by: Instant::now() + self.limits.turn, reply });
        let gone = || E::from(DbError::NotCommitted("the writer has stopped".into()));
        self.queue.send(job).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?.unwrap_or_else(|panic| resume_unwind(panic))
    }
}

/// The one connection that writes. It looks at the deadline while it works, since nothing else can end a statement.
async fn pool_of_one(
    options: SqliteConnectOptions,
    deadline: Deadline,
    turn: Duration,
) -> Result<SqlitePool, sqlx::Error> {
    let pool = SqlitePoolOptions::new().max_connections(1).test_before_acquire(false).acquire_timeout(turn);
    let pool = pool.after_connect(move |conn, _| {
        let deadline = deadline.clone();
        Box::pin(async move {
            conn.lock_handle().await?.set_progress_handler(STEPS, move || !deadline.has_passed());
            Ok(())
        })
    });
    pool.connect_with(options).await
}

/// The moment at which the statement that runs is ended; shared with the thread that runs it.
#[derive(Clone)]
struct Deadline {
    zero: Instant,
    /// Milliseconds after `zero`.
    at: Arc<AtomicU64>,
}

impl Deadline {
    fn none() -> Self {
        Self { zero: Instant::now(), at: Arc::new(AtomicU64::new(u64::MAX)) }
    }

    fn set(&self, length: Duration) {
        self.at.store(millis(self.zero.elapsed() + length), Ordering::Relaxed);
    }

    fn clear(&self) {
        self.at.store(u64::MAX, Ordering::Relaxed);
    }

    fn has_passed(&self) -> bool {
        millis(self.zero.elapsed()) >= self.at.load(Ordering::Relaxed)
    }
}

fn millis(length: Duration) -> u64 {
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX)
}

/// Where works are done, one batch after the other.
struct Desk {
    pool: SqlitePool,
    deadline: Deadline,
    /// How long one work may take.
    work: Duration,
}

impl Desk {
    async fn run(&self, mut batch: Vec<Box<dyn Job>>) {
        let outcome = self.try_to_run(&mut batch).await.map_err(|error| (trouble_of(&error), error.to_string()));
        for job in batch {
            job.finish(&outcome);
        }
    }

    async fn try_to_run(&self, batch: &mut [Box<dyn Job>]) -> Result<(), sqlx::Error> {
        let mut conn = self.pool.acquire().await?;
        let done = self.run_in_transaction(&mut conn, batch).await;
        if done.is_err() || batch.iter().any(|job| job.found_it_away()) {
            // A full disk or a fault of its files makes SQLite end a transaction by itself, and the driver does not know:
            // whatever is left in this connection must not meet the next batch. A file that could only be read when it was opened
            // stays so until it is opened again.
            let _ = conn.close().await;
        }
        done
    }

    async fn run_in_transaction(
        &self,
        conn: &mut SqliteConnection,
        batch: &mut [Box<dyn Job>],
    ) -> Result<(), sqlx::Error> {
        let mut tx = conn.begin_with("BEGIN IMMEDIATE").await?;
        for job in batch.iter_mut().filter(|job| !job.has_waited_too_long()) {
            statement(&mut tx, "SAVEPOINT work").await?;
            self.deadline.set(self.work);
            let kept = timeout(self.work + GRACE, job.run(&mut Conn::Sqlite(&mut tx))).await;
            self.deadline.clear();
            if !kept.unwrap_or(false) {
                statement(&mut tx, "ROLLBACK TO work").await?;
            }
            statement(&mut tx, "RELEASE work").await?;
        }
        tx.commit().await
    }
}

async fn statement(conn: &mut SqliteConnection, text: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(text).execute(conn).await.map(|_| ())
}

/// A piece of work whose types the queue does not know.
trait Job: Send {
    /// Whether it should have begun by now; then it does not begin any more.
    fn has_waited_too_long(&self) -> bool;
    /// Does the work; `false` asks for its undoing.
    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>) -> BoxFuture<'a, bool>;
    /// Whether the file could not be read or written.
    fn found_it_away(&self) -> bool;
    /// Tells the one who waits.
    fn finish(self: Box<Self>, outcome: &Committed);
}

/// Whether a batch was committed; otherwise why not.
type Committed = Result<(), (Trouble, String)>;

struct Work<T, E, F> {
    work: Option<F>,
    result: Option<Outcome<T, E>>,
    begins_by: Instant,
    reply: oneshot::Sender<Outcome<T, E>>,
}

/// What a work returned, or the panic that ended it: the one who waits goes on with that.
type Outcome<T, E> = std::thread::Result<Result<T, E>>;

impl<T, E, F> Job for Work<T, E, F>
where
    T: Send,
    E: TransactionError,
    F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Send,
{
    fn has_waited_too_long(&self) -> bool {
        Instant::now() > self.begins_by
    }

    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>) -> BoxFuture<'a, bool> {
        async move {
            let Some(work) = self.work.take() else { return false };
            // A panic in one work must not end the writer for everybody.
            self.result = Some(AssertUnwindSafe(async { work(conn).await }).catch_unwind().await);
            matches!(self.result, Some(Ok(Ok(_))))
        }
        .boxed()
    }

    fn found_it_away(&self) -> bool {
        let Some(Ok(Err(error))) = &self.result else { return false };
        error.database().is_some_and(|error| error.trouble() == Trouble::Away)
    }

    fn finish(self: Box<Self>, outcome: &Committed) {
        let fault = |error: DbError| Ok(Err(error.into()));
        let answer = match (self.result, outcome) {
            (Some(Ok(Ok(_))) | None, Err((Trouble::Busy, _))) => fault(DbError::TooLong("the file stayed locked")),
            (Some(Ok(Ok(_))) | None, Err((_, reason))) => fault(DbError::NotCommitted(reason.clone())),
            (Some(done), _) => done,
            (None, Ok(())) => fault(DbError::TooLong("the work did not begin, or did not end, in time")),
        };
        // The one who asked may have gone away; the work stands.
        let _ = self.reply.send(answer);
    }
}
