//! Connections to PostgreSQL: some for reading, some for writing, so that no page waits for whoever writes.
//!
//! A visitor who goes away ends a future wherever it stands. sqlx counts a transaction only once BEGIN was answered, so
//! a future that ends before that would leave an open transaction in the pool, for whoever comes next. Therefore
//! nothing here that begins a transaction is ended from outside: it runs in a task of its own (decision 2).

use super::error::trouble_of;
use super::{BoxFuture, Conn, DbError, Limits, Lock, TransactionError, Trouble};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, Connection, PgConnection, PgPool, Postgres, SqlSafeStr, SqlStr, Transaction};
use std::panic::resume_unwind;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::JoinError;
use tokio::time::{sleep, timeout};
use tracing::Instrument;

/// Connections for pages.
const READERS: u32 = 8;
/// Connections for changes. More would wait for the disk together, and no faster.
const WRITERS: u32 = 8;
/// How many of the writers may wait for a lock that they want from their first moment, such as that of the rounds: the others are for
/// mails, and for logging in, which takes locks of its own address and place alone.
const FOR_LOCKS: usize = 4;
/// How often a work is tried that another transaction, or a connection that was not clean, stood in the way of.
const TRIES: u32 = 3;
/// How long it waits before the second time; twice as long before the third.
const AGAIN_AFTER: Duration = Duration::from_millis(25);
/// A connection that was used less long ago is taken without asking whether it still works: asking costs as much as a statement.
const FRESH: Duration = Duration::from_secs(1);

/// What a page reads belongs to one moment.
const READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// The connections. Cheap to clone.
#[derive(Clone)]
pub(super) struct PgPools {
    pub(super) readers: PgPool,
    pub(super) writers: PgPool,
    for_locks: Arc<Semaphore>,
    limits: Limits,
    options: Arc<PgConnectOptions>,
}

impl PgPools {
    /// Prepares to connect; a server that is away is not waited for.
    ///
    /// # Errors
    /// When the address is not understood.
    pub(super) fn open(address: &str, limits: Limits) -> Result<Self, DbError> {
        let mut options = PgConnectOptions::from_str(address)?;
        if options.get_application_name().is_none() {
            options = options.application_name("portal");
        }
        let limited = options.clone().options([
            ("lock_timeout", limits.lock.as_millis()),
            ("statement_timeout", limits.statement.as_millis()),
            ("idle_in_transaction_session_timeout", limits.idle.as_millis()),
        ]);
        let only_reading = limited.clone().options([("default_transaction_read_only", "on")]);
        let pool = |most| {
            PgPoolOptions::new()
                .max_connections(most)
                .acquire_timeout(limits.turn)
                .test_before_acquire(false)
                .before_acquire(|conn, used| Box::pin(async move { still_there(conn, used.idle_for).await }))
        };
        Ok(Self {
            readers: pool(READERS).connect_lazy_with(only_reading),
            writers: pool(WRITERS).connect_lazy_with(limited),
            for_locks: Arc::new(Semaphore::new(FOR_LOCKS)),
            limits,
            options: Arc::new(options),
        })
    }

    /// A connection of one's own without limits of time, for migrations: they may take long, and wait for each other.
    ///
    /// # Errors
    /// When the server does not answer.
    pub(super) async fn unlimited(&self) -> Result<PgConnection, sqlx::Error> {
        PgConnection::connect_with(&self.options).await
    }

    /// Begins a snapshot. When the one who asked has gone, it is ended at once.
    pub(super) async fn read(&self) -> Result<Transaction<'static, Postgres>, DbError> {
        let pool = self.readers.clone();
        let begun = tokio::spawn(async move { begin_reading(&pool).await }.in_current_span());
        Ok(begun.await.unwrap_or_else(ended)?)
    }

    /// Runs `work` to its end in one transaction that holds `lock` from its first moment, also when the one who asked has gone.
    pub(super) async fn write<T, E, F>(&self, lock: Lock, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: TransactionError,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Clone + Send + 'static,
    {
        let own = self.clone();
        let done = tokio::spawn(async move { own.write_to_the_end(lock, work).await }.in_current_span());
        done.await.unwrap_or_else(ended)
    }

    async fn write_to_the_end<T, E, F>(&self, lock: Lock, work: F) -> Result<T, E>
    where
        E: TransactionError,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Clone,
    {
        let _turn = self.turn(&lock).await?;
        let (mut tries, mut broken) = (1, 0);
        loop {
            let (done, state) = self.write_once(&lock, work.clone()).await?;
            let Some(trouble) = done.as_ref().err().and_then(E::database).map(DbError::trouble) else { return done };
            if state == State::NotBegun && trouble == Trouble::Away && broken < WRITERS {
                broken += 1;
            } else if trouble.is_worth_another_try() && tries < TRIES {
                tracing::warn!(?trouble, tries, "a transaction is tried again");
                // The one in whose way it stood goes first, or they meet again.
                sleep(AGAIN_AFTER * tries).await;
                tries += 1;
            } else {
                return done;
            }
        }
    }

    /// A place among those who wait for a lock, so that they do not take every connection.
    async fn turn(&self, lock: &Lock) -> Result<Option<SemaphorePermit<'_>>, DbError> {
        if *lock == Lock::None {
            return Ok(None);
        }
        let turn = timeout(self.limits.turn, self.for_locks.acquire()).await;
        Ok(turn.map_err(|_| DbError::TooLong("others have waited for the lock for as long"))?.ok())
    }

    /// What became of one try; `Err` when no connection was to be had, or nothing was heard in time.
    async fn write_once<T, E, F>(&self, lock: &Lock, work: F) -> Result<(Result<T, E>, State), DbError>
    where
        E: TransactionError,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>>,
    {
        let mut held = Held(Some(self.writers.acquire().await?));
        let whole = timeout(self.limits.work(), run(held.conn(), begin_with(lock), work)).await;
        let (done, state) =
            whole.map_err(|_| DbError::NotCommitted("the database did not answer in time".to_owned()))?;
        if state == State::Clean {
            held.give_back();
        }
        Ok((done, state))
    }
}

/// In what state a work leaves its connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing of the work is left in it.
    Clean,
    /// The work did not begin.
    NotBegun,
    /// Something of the work may be left in it.
    Unsure,
}

/// Runs `work` between BEGIN and COMMIT.
async fn run<T, E, F>(conn: &mut PgConnection, begin: SqlStr, work: F) -> (Result<T, E>, State)
where
    E: TransactionError,
    F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>>,
{
    let mut tx = match conn.begin_with(begin).await {
        Ok(tx) => tx,
        Err(error) => return (Err(DbError::from(error).into()), State::NotBegun),
    };
    match work(&mut Conn::Postgres(&mut tx)).await {
        Ok(value) => match tx.commit().await {
            Ok(()) => (Ok(value), State::Clean),
            Err(error) => (Err(DbError::from(error).into()), State::Unsure),
        },
        Err(error) => {
            let undone = tx.rollback().await;
            (Err(error), if undone.is_ok() { State::Clean } else { State::Unsure })
        }
    }
}

/// A connection that is closed unless it is said to be clean: whatever ends a work, nothing of it meets the next one.
struct Held(Option<PoolConnection<Postgres>>);

impl Held {
    fn conn(&mut self) -> &mut PgConnection {
        self.0.as_mut().expect("it is there until it is given back")
    }

    fn give_back(mut self) {
        drop(self.0.take());
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(mut conn) = self.0.take() {
            conn.close_on_drop();
        }
    }
}

/// The transaction and its locks are one question to the server.
fn begin_with(lock: &Lock) -> SqlStr {
    let shared = |name: &str| format!("SELECT pg_advisory_xact_lock_shared(hashtext({}))", quoted(name));
    let alone = |name: &str| format!("SELECT pg_advisory_xact_lock(hashtext({}))", quoted(name));
    let taken = match lock {
        Lock::None => return "BEGIN".into_sql_str(),
        Lock::Shared(name) => shared(name),
        Lock::Alone(name) => alone(name),
        Lock::SharedThen(first, then) => format!("{}; {}", shared(first), alone(then)),
    };
    AssertSqlSafe(format!("BEGIN; {taken}")).into_sql_str()
}

/// A name as PostgreSQL reads it: what begins a transaction takes no arguments.
fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

/// Begins a snapshot, on a connection that works: one that broke while it waited in the pool is replaced.
async fn begin_reading(pool: &PgPool) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
    for _ in 0..READERS {
        match pool.begin_with(READ).await {
            Err(error) if trouble_of(&error) == Trouble::Away && !matches!(error, sqlx::Error::PoolTimedOut) => {}
            begun => return begun,
        }
    }
    pool.begin_with(READ).await
}

/// Whether a connection from the pool can be used; otherwise the pool takes another.
async fn still_there(conn: &mut PgConnection, idle: Duration) -> Result<bool, sqlx::Error> {
    Ok(idle < FRESH || conn.ping().await.is_ok())
}

/// A panic goes on where the task was waited for. Nothing cancels these tasks but the end of the process.
fn ended<T>(error: JoinError) -> T {
    resume_unwind(error.into_panic())
}
