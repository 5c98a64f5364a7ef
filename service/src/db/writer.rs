//! Writing: SQLite has one writer, so works that wait are committed together.

use super::{Conn, DbError, stale};
use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::{PgPool, SqlStr, SqliteConnection, SqlitePool};
use std::panic::{AssertUnwindSafe, resume_unwind};
use tokio::sync::{mpsc, oneshot};

/// More than this in one transaction would make the first wait for the last.
const TOGETHER: usize = 64;
const QUEUE: usize = 1024;

/// The queue to the one SQLite writer.
#[derive(Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Box<dyn Job>>,
    pool: SqlitePool,
}

impl Writer {
    pub(super) fn start(pool: SqlitePool) -> Self {
        let (queue, mut waiting) = mpsc::channel::<Box<dyn Job>>(QUEUE);
        let writers = pool.clone();
        tokio::spawn(async move {
            while let Some(first) = waiting.recv().await {
                let mut batch = vec![first];
                while batch.len() < TOGETHER
                    && let Ok(next) = waiting.try_recv()
                {
                    batch.push(next);
                }
                run_together(&writers, batch).await;
            }
        });
        Self { queue, pool }
    }

    pub(super) fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    pub(super) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Work { work: Some(work), result: None, reply });
        let gone = || E::from(DbError::NotCommitted("the writer has stopped".into()));
        self.queue.send(job).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?.unwrap_or_else(|panic| resume_unwind(panic))
    }
}

/// One PostgreSQL transaction, begun by `begin`; the engine itself commits neighbours together.
pub(super) async fn write_alone<T, E, F>(pool: &PgPool, begin: SqlStr, work: F) -> Result<T, E>
where
    E: From<DbError>,
    F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>>,
{
    let mut tx = stale::begin(pool, begin).await.map_err(DbError::from)?;
    let value = work(&mut Conn::Postgres(&mut tx)).await?;
    tx.commit().await.map_err(DbError::from)?;
    Ok(value)
}

async fn run_together(pool: &SqlitePool, mut batch: Vec<Box<dyn Job>>) {
    let outcome = try_together(pool, &mut batch).await.map_err(|e| e.to_string());
    for job in batch {
        job.finish(&outcome);
    }
}

async fn try_together(pool: &SqlitePool, batch: &mut [Box<dyn Job>]) -> Result<(), sqlx::Error> {
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await?;
    for job in batch.iter_mut() {
        statement(&mut tx, "SAVEPOINT work").await?;
        let kept = job.run(&mut Conn::Sqlite(&mut tx)).await;
        if !kept {
            statement(&mut tx, "ROLLBACK TO work").await?;
        }
        statement(&mut tx, "RELEASE work").await?;
    }
    tx.commit().await
}

async fn statement(conn: &mut SqliteConnection, text: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(text).execute(conn).await.map(|_| ())
}

/// A piece of work whose types the queue does not know.
trait Job: Send {
    /// Does the work; `false` asks for its undoing.
    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>) -> BoxFuture<'a, bool>;
    /// Tells the one who waits.
    fn finish(self: Box<Self>, outcome: &Result<(), String>);
}

struct Work<T, E, F> {
    work: Option<F>,
    result: Option<Outcome<T, E>>,
    reply: oneshot::Sender<Outcome<T, E>>,
}

/// What a work returned, or the panic that ended it: the one who waits goes on with that.
type Outcome<T, E> = std::thread::Result<Result<T, E>>;

impl<T, E, F> Job for Work<T, E, F>
where
    T: Send,
    E: From<DbError> + Send,
    F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Send,
{
    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>) -> BoxFuture<'a, bool> {
        async move {
            let Some(work) = self.work.take() else { return false };
            // A panic in one work must not end the writer for everybody.
            self.result = Some(AssertUnwindSafe(async { work(conn).await }).catch_unwind().await);
            matches!(self.result, Some(Ok(Ok(_))))
        }
        .boxed()
    }

    fn finish(self: Box<Self>, outcome: &Result<(), String>) {
        let not_committed = |reason: &str| Ok(Err(DbError::NotCommitted(reason.to_owned()).into()));
        let answer = match (self.result, outcome) {
            (Some(Ok(Ok(_))) | None, Err(reason)) => not_committed(reason),
            (Some(done), _) => done,
            (None, Ok(())) => not_committed("the work was not done"),
        };
        // The one who asked may have gone away; the work stands.
        let _ = self.reply.send(answer);
    }
}
