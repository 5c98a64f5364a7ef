//! How long anything may wait for anything else in the database.

use std::time::Duration;

/// Limits of time. They hold on both engines, so that one visitor, or one hanging work, keeps nobody else waiting for long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long is waited for a free connection, or for a turn among the works that wait.
    pub turn: Duration,
    /// How long a statement waits for a lock that another transaction holds.
    pub lock: Duration,
    /// How long one statement may take on PostgreSQL, and one work that writes on SQLite.
    pub statement: Duration,
    /// How long a transaction on PostgreSQL may stand without a statement.
    pub idle: Duration,
}

impl Limits {
    /// How long a whole work may take on PostgreSQL, also when the server falls silent and says nothing of its own limits.
    pub(super) fn work(&self) -> Duration {
        self.lock + self.statement + self.idle
    }
}

impl Default for Limits {
    /// Short enough that whoever saves hears it in seconds, long enough for a busy evening.
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { turn: seconds(5), lock: seconds(4), statement: seconds(10), idle: seconds(10) }
    }
}
