//! What can go wrong between the portal and its database.

use std::path::PathBuf;

/// A failure of the database that no rule foresees; callers turn it into a reference number.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// The engine refused or could not be reached.
    #[error("database: {}", told(.0))]
    Engine(#[from] sqlx::Error),
    /// The migrations could not be applied.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The transaction that held this work could not be committed, or nobody knows whether it was.
    #[error("not committed: {0}")]
    NotCommitted(String),
    /// Others were at work for so long that this work had to give up its turn, or it took too long itself. Nothing of it is stored.
    #[error("gave up: {0}")]
    TooLong(&'static str),
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

/// The error of a use case that can tell whether the database is behind it.
pub trait TransactionError: From<DbError> + Send + 'static {
    /// The fault of the database, when it is one.
    fn database(&self) -> Option<&DbError>;
}

impl TransactionError for DbError {
    fn database(&self) -> Option<&DbError> {
        Some(self)
    }
}

/// What kind of trouble the engine tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is away, full, or cannot read or write its files.
    Away,
    /// Somebody else holds what this work waits for (55P03), or it took too long (57014).
    Busy,
    /// The transaction may only read (25006): the server is a copy, or the connection was left in another's transaction.
    ReadOnly,
    /// The transaction had failed already (25P02).
    Aborted,
    /// Two transactions stood in each other's way, and this one was undone (40001, 40P01).
    Conflict,
    /// This work is refused, and would be again.
    Refused,
}

impl Trouble {
    /// Whether the same work may go well at once on another connection. Nothing of it is stored, so it may be done again.
    pub(super) fn is_worth_another_try(self) -> bool {
        matches!(self, Self::ReadOnly | Self::Aborted | Self::Conflict)
    }
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

    /// Whether the database could not do its work now, as against refusing this work. The same request may go well later.
    pub fn is_outage(&self) -> bool {
        self.trouble() != Trouble::Refused
    }

    /// What kind of trouble this is.
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::NotCommitted(_) => Trouble::Away,
            Self::TooLong(_) => Trouble::Busy,
            Self::Engine(error) => trouble_of(error),
            Self::Migration(_) | Self::Data(_) | Self::Absent(_) | Self::UnknownAddress => Trouble::Refused,
        }
    }

    /// Stored text that does not parse.
    pub fn data(what: impl Into<String>) -> Self {
        Self::Data(what.into())
    }
}

/// What the driver says, in words that tell what to look at.
fn told(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::PoolTimedOut => {
            "no connection in time: does the server run at this address, and has it connections left?".to_owned()
        }
        other => other.to_string(),
    }
}

/// What kind of trouble an error of the driver is.
pub(super) fn trouble_of(error: &sqlx::Error) -> Trouble {
    use sqlx::Error::{BeginFailed, Io, PoolClosed, PoolTimedOut, Tls, WorkerCrashed};
    match error {
        sqlx::Error::Database(error) => error.code().map_or(Trouble::Refused, |code| trouble_of_code(&code)),
        Io(_) | Tls(_) | PoolTimedOut | PoolClosed | WorkerCrashed | BeginFailed => Trouble::Away,
        _ => Trouble::Refused,
    }
}

/// PostgreSQL's codes have five letters or digits, the first two name the class; SQLite's are numbers whose lowest byte
/// names the kind.
fn trouble_of_code(code: &str) -> Trouble {
    if code.len() != 5 {
        return trouble_of_sqlite(code);
    }
    match code {
        "55P03" | "57014" => Trouble::Busy,
        "25006" => Trouble::ReadOnly,
        "25P02" => Trouble::Aborted,
        "40001" | "40P01" => Trouble::Conflict,
        // The session stood still for too long and was ended.
        "25P03" => Trouble::Away,
        // Connection, resources, operator intervention, system.
        _ if ["08", "53", "57", "58"].iter().any(|class| code.starts_with(class)) => Trouble::Away,
        _ => Trouble::Refused,
    }
}

fn trouble_of_sqlite(code: &str) -> Trouble {
    match code.parse::<u32>().map(|code| code & 0xff) {
        // Busy, locked, interrupted.
        Ok(5 | 6 | 9) => Trouble::Busy,
        // Read-only, input or output, full, cannot be opened.
        Ok(8 | 10 | 13 | 14) => Trouble::Away,
        _ => Trouble::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn troubles_are_told_apart() {
        for (code, trouble) in [
            ("55P03", Trouble::Busy),
            ("57014", Trouble::Busy),
            ("25006", Trouble::ReadOnly),
            ("25P02", Trouble::Aborted),
            ("40001", Trouble::Conflict),
            ("40P01", Trouble::Conflict),
            ("25P03", Trouble::Away),
            // Admin shutdown, too many connections.
            ("57P01", Trouble::Away),
            ("53300", Trouble::Away),
            // A unique key, a syntax error.
            ("23505", Trouble::Refused),
            ("42601", Trouble::Refused),
            // SQLite: busy, interrupted, read-only because the file was moved, full.
            ("5", Trouble::Busy),
            ("9", Trouble::Busy),
            ("1032", Trouble::Away),
            ("13", Trouble::Away),
            // Unique keys, an error without a kind.
            ("2067", Trouble::Refused),
            ("1555", Trouble::Refused),
            ("1", Trouble::Refused),
        ] {
            assert_eq!(trouble_of_code(code), trouble, "{code}");
        }
    }
}
