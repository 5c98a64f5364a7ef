//! Somebody else at the same database, who holds what the portal needs.

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};

/// A connection that the portal does not know of.
pub enum Stranger {
    /// At the SQLite file.
    Sqlite(SqliteConnection),
    /// At the PostgreSQL server.
    Postgres(PgConnection),
}

impl Stranger {
    /// Somebody at this address.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn at(address: &str) -> Self {
        if address.starts_with("sqlite:") {
            Self::Sqlite(SqliteConnection::connect(address).await.expect("the file opens"))
        } else {
            Self::Postgres(PgConnection::connect(address).await.expect("the server answers"))
        }
    }

    /// Takes the lock `name` alone until [`Self::let_go`]. SQLite has one lock for all that write.
    ///
    /// # Panics
    /// When the database refuses.
    pub async fn hold(&mut self, name: &str) {
        let taken = match self {
            Self::Sqlite(conn) => sqlx::query("BEGIN IMMEDIATE").execute(conn).await.map(drop),
            Self::Postgres(conn) => {
                let take = sqlx::query("SELECT pg_advisory_lock(hashtext($1))").bind(name);
                take.execute(conn).await.map(drop)
            }
        };
        taken.expect("nobody else holds it for long");
    }

    /// Keeps everybody else from changing `table` until [`Self::let_go`].
    ///
    /// # Panics
    /// When the database refuses.
    pub async fn hold_table(&mut self, table: &'static str) {
        if let Self::Postgres(conn) = self {
            let lock = AssertSqlSafe(format!("BEGIN; LOCK TABLE {table} IN EXCLUSIVE MODE"));
            sqlx::raw_sql(lock).execute(conn).await.expect("nobody else holds it for long");
        } else {
            self.hold(table).await;
        }
    }

    /// Lets go of what is held.
    ///
    /// # Panics
    /// When the database refuses.
    pub async fn let_go(self) {
        let gone = match self {
            Self::Sqlite(mut conn) => match sqlx::query("ROLLBACK").execute(&mut conn).await {
                Ok(_) => conn.close().await,
                Err(error) => Err(error),
            },
            Self::Postgres(conn) => conn.close().await,
        };
        gone.expect("the connection ends");
    }
}
