//! Opening, migrating, reading and writing.

use super::pg_pool::PgPools;
use super::writer::Writer;
use super::{Conn, DbError, Limits, Lock, ReadOne, ReadTx, TransactionError, Trouble, migrate, private, sql};
use crate::execute;
use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use sqlx::SqlitePool;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::str::FromStr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::sleep;

const SQLITE_READERS: u32 = 4;

/// Which engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, one file.
    Sqlite,
    /// PostgreSQL, a server.
    Postgres,
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db(Inner);

#[derive(Clone)]
enum Inner {
    Sqlite { readers: SqlitePool, writer: Writer, file: Arc<SqliteConnectOptions> },
    Postgres(PgPools),
}

impl Db {
    /// Opens the database at `address`: `sqlite:FILE` or `postgres://…`. Nothing is migrated.
    ///
    /// # Errors
    /// When the address is not understood, or an SQLite file is not there or cannot be opened. A PostgreSQL server is
    /// not waited for.
    pub async fn open(address: &str, limits: Limits) -> Result<Self, DbError> {
        let Some(options) = sqlite_options(address)? else { return Self::open_postgres(address, limits) };
        if !options.get_filename().exists() {
            return Err(DbError::Absent(options.get_filename().to_owned()));
        }
        private::keep(options.get_filename());
        Self::open_sqlite(options, limits).await
    }

    /// As [`Self::open`], and makes an SQLite file that is not there.
    ///
    /// # Errors
    /// When the address is not understood, or an SQLite file cannot be opened or made.
    pub async fn open_or_create(address: &str, limits: Limits) -> Result<Self, DbError> {
        match sqlite_options(address)? {
            Some(options) => {
                private::make(options.get_filename())?;
                Self::open_sqlite(options.create_if_missing(true), limits).await
            }
            None => Self::open_postgres(address, limits),
        }
    }

    async fn open_sqlite(options: SqliteConnectOptions, limits: Limits) -> Result<Self, DbError> {
        let options = options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            // What is removed, such as the text of a mail with a code, is overwritten with zeros.
            .pragma("secure_delete", "on")
            .busy_timeout(limits.lock);
        let writer = open_file(&options, limits).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(SQLITE_READERS)
            .test_before_acquire(false)
            .acquire_timeout(limits.turn)
            .connect_lazy_with(options.clone().pragma("query_only", "on"));
        Ok(Self(Inner::Sqlite { readers, writer, file: Arc::new(options) }))
    }

    fn open_postgres(address: &str, limits: Limits) -> Result<Self, DbError> {
        if !address.starts_with("postgres:") && !address.starts_with("postgresql:") {
            return Err(DbError::UnknownAddress);
        }
        Ok(Self(Inner::Postgres(PgPools::open(address, limits)?)))
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match &self.0 {
            Inner::Sqlite { .. } => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    /// Applies the migrations that are not applied yet: all of them, or none.
    ///
    /// # Errors
    /// When one fails, or when an applied one differs from ours.
    pub async fn migrate(&self) -> Result<(), DbError> {
        match &self.0 {
            Inner::Sqlite { .. } => self.migrate_with(&migrate::SQLITE).await,
            Inner::Postgres(_) => self.migrate_with(&migrate::POSTGRES).await,
        }
    }

    /// As [`Self::migrate`], with these migrations.
    ///
    /// # Errors
    /// As [`Self::migrate`].
    pub async fn migrate_with(&self, migrations: &Migrator) -> Result<(), DbError> {
        if migrate::is_done(self, migrations).await? {
            return Ok(());
        }
        match &self.0 {
            Inner::Sqlite { file, .. } => migrate::sqlite(file, migrations).await,
            Inner::Postgres(pools) => migrate::postgres(pools.unlimited().await?, migrations).await,
        }
    }

    /// Whether the database answers and every migration of this version is applied. A newer one may be applied too: it
    /// tolerates the release before it, so that servers can be replaced one by one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_current(&self) -> Result<bool, DbError> {
        let mut read = self.read().await?;
        let found = crate::fetch_one!(&mut read.conn(), (i64,), sql::NEWEST_MIGRATION);
        let wanted = migrate::SQLITE.iter().map(|m| m.version).max().unwrap_or(0);
        match found {
            Ok((version,)) => Ok(version >= wanted),
            Err(e) if e.is_missing_table() => Ok(false),
            Err(e) => Err(e),
        }
    }

    /// Writes something small, durably: whether the disk has room, and whether this server may change anything.
    ///
    /// # Errors
    /// When nothing can be written now.
    pub async fn try_to_write(&self) -> Result<(), DbError> {
        self.write(|conn| Box::pin(async move { execute!(conn, sql::PROBE).map(drop) })).await
    }

    /// Has an SQLite file forget what was removed from it but still stands in its log. PostgreSQL does that by itself (autovacuum).
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub async fn tidy(&self) -> Result<(), DbError> {
        if let Inner::Sqlite { writer, .. } = &self.0 {
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(writer.pool()).await?;
        }
        Ok(())
    }

    /// The moment that the clock of a PostgreSQL server tells; `None` on SQLite, which has no clock of its own.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn clock(&self) -> Result<Option<DateTime<Utc>>, DbError> {
        match self.read().await?.conn() {
            Conn::Sqlite(_) => Ok(None),
            Conn::Postgres(conn) => {
                let (now,) = sqlx::query_as(sql::CLOCK_POSTGRES).fetch_one(conn).await?;
                Ok(Some(now))
            }
        }
    }

    /// Begins a snapshot for reading.
    ///
    /// # Errors
    /// When no connection is to be had in time.
    pub async fn read(&self) -> Result<ReadTx, DbError> {
        Ok(match &self.0 {
            Inner::Sqlite { readers, .. } => ReadTx::Sqlite(readers.begin().await?),
            Inner::Postgres(pools) => ReadTx::Postgres(pools.read().await?),
        })
    }

    /// A connection for a single statement: without the two statements more that a snapshot costs.
    /// On PostgreSQL the connection may be a broken one: then ask again with [`Self::read`].
    ///
    /// # Errors
    /// When no connection is to be had in time.
    pub async fn read_one(&self) -> Result<ReadOne, DbError> {
        Ok(match &self.0 {
            Inner::Sqlite { readers, .. } => ReadOne::Sqlite(readers.acquire().await?),
            Inner::Postgres(pools) => ReadOne::Postgres(pools.readers.acquire().await?),
        })
    }

    /// Runs `work` in one transaction and answers when it is durable. An `Err` undoes this work alone. Work that has begun is done to its
    /// end, also when the one who asked has gone.
    ///
    /// On SQLite waiting works are committed together, each behind a savepoint. On PostgreSQL a work that stood in another's way is
    /// done once more, so it must change nothing but the database.
    ///
    /// # Errors
    /// What `work` returns, or that the transaction could not be begun or committed within the limits of time.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: TransactionError,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Clone + Send + 'static,
    {
        self.write_with(Lock::None, work).await
    }

    /// As [`Self::write`], but first waits for `lock`, and holds it until the transaction ends. On PostgreSQL the transaction and its
    /// lock are one question to the server.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub async fn write_with<T, E, F>(&self, lock: Lock, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: TransactionError,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Clone + Send + 'static,
    {
        match &self.0 {
            Inner::Sqlite { writer, .. } => writer.write(work).await,
            Inner::Postgres(pools) => pools.write(lock, work).await,
        }
    }

    /// Ends all connections. Writes that have begun are finished first; on SQLite also those that wait in the queue.
    pub async fn close(&self) {
        match &self.0 {
            Inner::Sqlite { readers, writer, .. } => {
                // The queue is first in, first out: when this empty work is answered, those before it are.
                let waited = writer.write(|_| Box::pin(async { Ok::<_, DbError>(()) })).await;
                drop(waited);
                readers.close().await;
                writer.pool().close().await;
            }
            Inner::Postgres(pools) => {
                pools.writers.close().await;
                pools.readers.close().await;
            }
        }
    }
}

/// Opens the file for writing. While another server makes the same file it is locked, and SQLite does not wait for that by itself.
async fn open_file(options: &SqliteConnectOptions, limits: Limits) -> Result<Writer, DbError> {
    const PAUSE: Duration = Duration::from_millis(20);
    let until = Instant::now() + limits.lock;
    loop {
        match Writer::start(options.clone(), limits).await.map_err(DbError::from) {
            Err(error) if error.trouble() == Trouble::Busy && Instant::now() < until => sleep(PAUSE).await,
            opened => return opened,
        }
    }
}

/// How to open an SQLite file; `None` for an address of another engine.
fn sqlite_options(address: &str) -> Result<Option<SqliteConnectOptions>, DbError> {
    let is_sqlite = address.starts_with("sqlite:");
    Ok(is_sqlite.then(|| SqliteConnectOptions::from_str(address)).transpose()?)
}
