//! PostgreSQL connections that broke while they waited in the pool.
//!
//! Asking the server before each use whether it is still there costs as much as a statement. So a connection that was used
//! just now is trusted, and one that turns out broken is replaced before anything was done with it.

use sqlx::{Connection, PgConnection, PgPool, Postgres, SqlSafeStr, Transaction};
use std::time::Duration;

/// A connection that was used less long ago is taken without asking.
const FRESH: Duration = Duration::from_secs(1);
/// At most so many can be broken.
pub(super) const CONNECTIONS: u32 = 16;

/// Whether a connection from the pool can be used; otherwise the pool takes another.
pub(super) async fn still_there(conn: &mut PgConnection, idle: Duration) -> Result<bool, sqlx::Error> {
    Ok(idle < FRESH || conn.ping().await.is_ok())
}

/// Begins a transaction with `text`, on a connection that works.
///
/// # Errors
/// When no connection is to be had in time.
pub(super) async fn begin(pool: &PgPool, text: impl SqlSafeStr) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
    let text = text.into_sql_str();
    for _ in 0..CONNECTIONS {
        match pool.begin_with(text.clone()).await {
            Err(sqlx::Error::Io(_)) => {}
            begun => return begun,
        }
    }
    pool.begin_with(text).await
}
