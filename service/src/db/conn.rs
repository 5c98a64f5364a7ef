//! A connection inside a transaction, whichever engine.

use super::{DbError, sql};
use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres, Sqlite, SqliteConnection, Transaction};

/// A name and its SQL text.
pub type SqlText = (&'static str, &'static str);

/// The lock that a transaction holds from its first moment until it ends. SQLite has one writer at a time, so there it means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lock {
    /// None.
    None,
    /// Together with others who share it, and with nobody who holds it alone.
    Shared(&'static str),
    /// Alone.
    Alone(&'static str),
    /// The first as [`Lock::Shared`], and then the second alone.
    SharedThen(&'static str, String),
}

/// A connection inside a transaction. Use it through `fetch_all!` and its siblings.
pub enum Conn<'a> {
    /// SQLite.
    Sqlite(&'a mut SqliteConnection),
    /// PostgreSQL.
    Postgres(&'a mut PgConnection),
}

impl Conn<'_> {
    /// Waits until no other transaction holds the lock `name`, and holds it until this one ends.
    ///
    /// For use cases that read before they write. SQLite has one writer at a time, so it needs nothing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn lock(&mut self, name: &str) -> Result<(), DbError> {
        if let Self::Postgres(c) = self {
            sqlx::query(sql::LOCK_POSTGRES).bind(name).execute(&mut **c).await?;
        }
        Ok(())
    }
}

/// A connection for one statement, which is its own snapshot.
pub enum ReadOne {
    /// SQLite.
    Sqlite(PoolConnection<Sqlite>),
    /// PostgreSQL.
    Postgres(PoolConnection<Postgres>),
}

impl ReadOne {
    /// The connection to read with.
    pub fn conn(&mut self) -> Conn<'_> {
        match self {
            Self::Sqlite(conn) => Conn::Sqlite(conn),
            Self::Postgres(conn) => Conn::Postgres(conn),
        }
    }
}

/// A snapshot for reading: what it reads belongs to one moment.
pub enum ReadTx {
    /// SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

impl ReadTx {
    /// The connection to read with.
    pub fn conn(&mut self) -> Conn<'_> {
        match self {
            Self::Sqlite(tx) => Conn::Sqlite(tx),
            Self::Postgres(tx) => Conn::Postgres(tx),
        }
    }
}
