//! What can go wrong between the portal and its database.

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
    /// The address of the database is not one that the portal knows.
    #[error("unknown database address: it starts with sqlite: or postgres:")]
    UnknownAddress,
}

impl DbError {
    /// Whether a unique key refused the statement, so that a caller can name the rule behind it.
    pub fn is_unique_violation(&self) -> bool {
        matches!(self, Self::Engine(sqlx::Error::Database(e)) if e.is_unique_violation())
    }

    /// Stored text that does not parse.
    pub fn data(what: impl Into<String>) -> Self {
        Self::Data(what.into())
    }
}
