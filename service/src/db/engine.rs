//! Opening, migrating, reading and writing.

use super::writer::{self, Writer};
use super::{Conn, DbError, ReadOne, ReadTx, sql, stale};
use futures::future::BoxFuture;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, PgPool, SqlSafeStr, SqlStr, SqlitePool};
use std::str::FromStr;
use std::time::Duration;

static SQLITE: sqlx::migrate::Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: sqlx::migrate::Migrator = sqlx::migrate!("migrations/postgres");

const WAIT_FOR_LOCK: Duration = Duration::from_secs(5);
const WAIT_FOR_CONNECTION: Duration = Duration::from_secs(5);
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
    Sqlite { readers: SqlitePool, writer: Writer },
    Postgres(PgPool),
}

impl Db {
    /// Opens the database at `address`: `sqlite:FILE` or `postgres://…`. Nothing is migrated.
    ///
    /// # Errors
    /// When the address is not understood, or an SQLite file is not there or cannot be opened. A PostgreSQL server is
    /// not waited for.
    pub async fn open(address: &str) -> Result<Self, DbError> {
        if !address.starts_with("sqlite:") {
            return Self::open_postgres(address);
        }
        let options = SqliteConnectOptions::from_str(address)?;
        if !options.get_filename().exists() {
            return Err(DbError::Absent(options.get_filename().to_owned()));
        }
        Self::open_sqlite(options).await
    }

    /// As [`Self::open`], and makes an SQLite file that is not there.
    ///
    /// # Errors
    /// When the address is not understood, or an SQLite file cannot be opened or made.
    pub async fn open_or_create(address: &str) -> Result<Self, DbError> {
        if !address.starts_with("sqlite:") {
            return Self::open_postgres(address);
        }
        Self::open_sqlite(SqliteConnectOptions::from_str(address)?.create_if_missing(true)).await
    }

    async fn open_sqlite(options: SqliteConnectOptions) -> Result<Self, DbError> {
        let options = options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(WAIT_FOR_LOCK);
        let writers = SqlitePoolOptions::new()
            .max_connections(1)
            .test_before_acquire(false)
            .connect_with(options.clone())
            .await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(SQLITE_READERS)
            .test_before_acquire(false)
            .acquire_timeout(WAIT_FOR_CONNECTION)
            .connect_lazy_with(options.pragma("query_only", "on"));
        Ok(Self(Inner::Sqlite { readers, writer: Writer::start(writers) }))
    }

    fn open_postgres(address: &str) -> Result<Self, DbError> {
        if !address.starts_with("postgres:") && !address.starts_with("postgresql:") {
            return Err(DbError::UnknownAddress);
        }
        let pool = PgPoolOptions::new()
            .max_connections(stale::CONNECTIONS)
            .acquire_timeout(WAIT_FOR_CONNECTION)
            .test_before_acquire(false)
            .before_acquire(|conn, used| Box::pin(async move { stale::still_there(conn, used.idle_for).await }))
            .connect_lazy_with(PgConnectOptions::from_str(address)?);
        Ok(Self(Inner::Postgres(pool)))
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        match &self.0 {
            Inner::Sqlite { .. } => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    /// Applies the migrations that are not applied yet.
    ///
    /// # Errors
    /// When one fails, or when an applied one differs from ours.
    pub async fn migrate(&self) -> Result<(), DbError> {
        match &self.0 {
            Inner::Sqlite { writer, .. } => SQLITE.run(writer.pool()).await?,
            Inner::Postgres(pool) => POSTGRES.run(pool).await?,
        }
        Ok(())
    }

    /// Whether the database answers and every migration of this version is applied. A newer one may be applied too: it
    /// tolerates the release before it, so that servers can be replaced one by one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_current(&self) -> Result<bool, DbError> {
        let mut read = self.read().await?;
        let found = crate::fetch_one!(&mut read.conn(), (i64,), sql::NEWEST_MIGRATION);
        let wanted = SQLITE.iter().map(|m| m.version).max().unwrap_or(0);
        match found {
            Ok((version,)) => Ok(version >= wanted),
            Err(e) if e.is_missing_table() => Ok(false),
            Err(e) => Err(e),
        }
    }

    /// Begins a snapshot for reading.
    ///
    /// # Errors
    /// When no connection is to be had in time.
    pub async fn read(&self) -> Result<ReadTx, DbError> {
        Ok(match &self.0 {
            Inner::Sqlite { readers, .. } => ReadTx::Sqlite(readers.begin().await?),
            Inner::Postgres(pool) => {
                ReadTx::Postgres(stale::begin(pool, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
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
            Inner::Postgres(pool) => ReadOne::Postgres(pool.acquire().await?),
        })
    }

    /// Runs `work` in one transaction and answers when it is durable. An `Err` undoes this work alone.
    ///
    /// On SQLite waiting works are committed together, each behind a savepoint.
    ///
    /// # Errors
    /// What `work` returns, or that the transaction could not be begun or committed.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
    {
        self.write_after("BEGIN".into_sql_str(), work).await
    }

    /// As [`Self::write`], but first waits until no other transaction holds the lock `name` for itself alone
    /// ([`Conn::lock`]), and keeps it from doing so until this one ends. Many may share it.
    ///
    /// On PostgreSQL the transaction and its lock are one question to the server. `name` is a name of our own.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub async fn write_sharing<T, E, F>(&self, name: &'static str, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
    {
        let begin = format!("BEGIN; SELECT pg_advisory_xact_lock_shared(hashtext('{name}'))");
        self.write_after(AssertSqlSafe(begin).into_sql_str(), work).await
    }

    /// `begin` is for PostgreSQL; SQLite has one writer, who begins for all that wait.
    async fn write_after<T, E, F>(&self, begin: SqlStr, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
        F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, E>> + Send + 'static,
    {
        match &self.0 {
            Inner::Sqlite { writer, .. } => writer.write(work).await,
            Inner::Postgres(pool) => writer::write_alone(pool, begin, work).await,
        }
    }

    /// Ends all connections. Writes that have begun are finished first; on SQLite also those that wait in the queue.
    pub async fn close(&self) {
        match &self.0 {
            Inner::Sqlite { readers, writer } => {
                // The queue is first in, first out: when this empty work is answered, those before it are.
                let waited = writer.write(|_| Box::pin(async { Ok::<_, DbError>(()) })).await;
                drop(waited);
                readers.close().await;
                writer.pool().close().await;
            }
            Inner::Postgres(pool) => pool.close().await,
        }
    }
}
