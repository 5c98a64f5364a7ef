//! Bringing a database to the form of this version: all of it, or nothing.
//!
//! Several servers may do this at once, also while those of the release before go on serving. What is applied already
//! is compared with ours and never done again; what a newer version applied is left alone.

use super::{Conn, Db, DbError, sql};
use crate::fetch_all;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, PgConnection};
use std::sync::LazyLock;
use std::time::Duration;

/// The migrations for SQLite.
pub(super) static SQLITE: LazyLock<Migrator> = LazyLock::new(|| tolerant(sqlx::migrate!("migrations/sqlite")));
/// Their twins for PostgreSQL.
pub(super) static POSTGRES: LazyLock<Migrator> = LazyLock::new(|| tolerant(sqlx::migrate!("migrations/postgres")));

/// How long is waited for another server that migrates, or for a work of the release before.
const PATIENCE: Duration = Duration::from_secs(60);

/// The lock of who migrates.
const MIGRATING: &str = "db.migrating";

/// A server of the release before that starts again beside a newer one finds migrations that it does not know.
fn tolerant(mut migrations: Migrator) -> Migrator {
    migrations.set_ignore_missing(true);
    migrations
}

/// Whether all of `ours` is applied.
///
/// # Errors
/// [`MigrateError::VersionMismatch`] when one was changed since it was applied; when the database does not answer.
pub(super) async fn is_done(db: &Db, ours: &Migrator) -> Result<bool, DbError> {
    let mut read = db.read().await?;
    let applied = match fetch_all!(&mut read.conn(), (i64, Vec<u8>), sql::APPLIED) {
        Err(error) if error.is_missing_table() => return Ok(false),
        applied => applied?,
    };
    let mut is_done = true;
    for migration in ours.iter() {
        match applied.iter().find(|(version, _)| *version == migration.version) {
            Some((_, checksum)) if *checksum == *migration.checksum => {}
            Some((version, _)) => return Err(MigrateError::VersionMismatch(*version).into()),
            None => is_done = false,
        }
    }
    Ok(is_done)
}

/// Applies what is missing in an SQLite file, in one transaction. References are not watched meanwhile, as SQLite asks of whoever
/// makes a table anew, but compared at the end.
///
/// # Errors
/// When a migration fails, or leaves a reference that leads nowhere; then the file is as it was.
pub(super) async fn sqlite(options: &SqliteConnectOptions, ours: &Migrator) -> Result<(), DbError> {
    let mut conn = options.clone().foreign_keys(false).busy_timeout(PATIENCE).connect().await?;
    let mut tx = conn.begin_with("BEGIN IMMEDIATE").await?;
    ours.run(&mut tx).await?;
    let astray = fetch_all!(&mut Conn::Sqlite(&mut tx), (String,), "SELECT \"table\" FROM pragma_foreign_key_check")?;
    if let Some((table,)) = astray.first() {
        return Err(DbError::data(format!("a migration would leave references of {table} that lead nowhere")));
    }
    tx.commit().await?;
    Ok(conn.close().await?)
}

/// Applies what is missing in a PostgreSQL database, in one transaction.
///
/// # Errors
/// When a migration fails; then the database is as it was.
pub(super) async fn postgres(mut conn: PgConnection, ours: &Migrator) -> Result<(), DbError> {
    let wait = format!("SET lock_timeout = {}", PATIENCE.as_millis());
    sqlx::raw_sql(sqlx::AssertSqlSafe(wait)).execute(&mut conn).await?;
    let mut tx = conn.begin().await?;
    // The migrations' own lock ends before this transaction does.
    Conn::Postgres(&mut tx).lock(MIGRATING).await?;
    ours.run(&mut tx).await?;
    tx.commit().await?;
    Ok(conn.close().await?)
}
