//! What can go wrong between the portal and its database.

use std::path::PathBuf;

/// A failure of the database that no rule foresees; callers turn it into a reference number.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// The engine refused or could not be reached.
    #[error("database: {0}")]
    Engine(#[from] sqlx::Error),
    /// The migrations could not be applied.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The transaction that held this work could not be committed.
    #[error("not committed: {0}")]
    NotCommitted(String),
    /// Stored data does not have the form that the portal writes.
    #[error("stored data: {0}")]
    Data(String),
    /// There is no such SQLite file.
    #[error("there is no database file {}", .0.display())]
    Absent(PathBuf),
    /// The address of the database is not one that the portal knows.
    #[error("unknown database address: it starts with sqlite: or postgres:")]
    UnknownAddress,
}

impl DbError {
    /// Whether a unique key refused the statement, so that a caller can name the rule behind it.
    pub fn is_unique_violation(&self) -> bool {
        matches!(self, Self::Engine(sqlx::Error::Database(e)) if e.is_unique_violation())
    }

    /// Whether the statement names a table that is not there: the database was not migrated.
    pub fn is_missing_table(&self) -> bool {
        const POSTGRES_UNDEFINED_TABLE: &str = "42P01";
        let Self::Engine(sqlx::Error::Database(error)) = self else { return false };
        // SQLite has no code of its own for it.
        error.code().is_some_and(|code| code == POSTGRES_UNDEFINED_TABLE)
            || error.message().starts_with("no such table: ")
    }

    /// Whether the database could not do its work now, as against refusing this work: it is away, locked, full or
    /// read-only. The same request may go well later.
    pub fn is_outage(&self) -> bool {
        match self {
            Self::NotCommitted(_) => true,
            Self::Engine(sqlx::Error::Database(error)) => error.code().is_some_and(|code| is_outage_code(&code)),
            Self::Engine(error) => matches!(
                error,
                sqlx::Error::Io(_)
                    | sqlx::Error::Tls(_)
                    | sqlx::Error::PoolTimedOut
                    | sqlx::Error::PoolClosed
                    | sqlx::Error::WorkerCrashed
                    | sqlx::Error::BeginFailed
            ),
            Self::Migration(_) | Self::Data(_) | Self::Absent(_) | Self::UnknownAddress => false,
        }
    }

    /// Stored text that does not parse.
    pub fn data(what: impl Into<String>) -> Self {
        Self::Data(what.into())
    }
}

/// PostgreSQL's codes have five letters or digits, the first two name the class; SQLite's are numbers whose lowest byte
/// names the kind.
fn is_outage_code(code: &str) -> bool {
    /// Busy, locked, read-only, input or output, full, cannot be opened.
    const SQLITE: [u32; 6] = [5, 6, 8, 10, 13, 14];
    /// Connection, resources, operator intervention, system.
    const POSTGRES: [&str; 4] = ["08", "53", "57", "58"];
    if code.len() == 5 {
        return POSTGRES.iter().any(|class| code.starts_with(class));
    }
    code.parse::<u32>().is_ok_and(|code| SQLITE.contains(&(code & 0xff)))
}

#[cfg(test)]
mod tests {
    use super::is_outage_code;

    #[test]
    fn being_away_differs_from_refusing() {
        // SQLITE_BUSY, SQLITE_READONLY_DBMOVED, admin shutdown, too many connections.
        for away in ["5", "1032", "57P01", "53300"] {
            assert!(is_outage_code(away), "{away}");
        }
        // A unique key on SQLite and on PostgreSQL, a syntax error.
        for refused in ["2067", "1555", "23505", "42601", "1"] {
            assert!(!is_outage_code(refused), "{refused}");
        }
    }
}
