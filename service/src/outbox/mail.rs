//! A mail as it leaves the outbox, and who carries it.

use crate::mails::Parts;
use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use std::fmt;
use uuid::Uuid;

/// A mail on its way out.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// The same on every attempt.
    pub id: Uuid,
    /// The address that it goes to.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same words as an HTML document; `None` for a mail of the release before.
    pub html: Option<String>,
    /// What goes along.
    pub parts: Parts,
    /// The moment of this attempt.
    pub sent_at: DateTime<Utc>,
}

impl fmt::Debug for Mail {
    /// Never shows what it says, or to whom.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail").field("id", &self.id).field("sent_at", &self.sent_at).finish_non_exhaustive()
    }
}

/// Why a mail did not go out.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may work later.
    #[error("{0}")]
    Later(String),
    /// It will never work.
    #[error("{0}")]
    Never(String),
}

/// Carries a mail out of the portal.
pub trait Mailer: Send + Sync {
    /// Sends one mail; done when the next machine has taken it over.
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>>;
}
