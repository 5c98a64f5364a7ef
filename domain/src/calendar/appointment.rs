//! A meeting as it stands in a calendar.

use super::sequence::following;
use crate::time::moment;
use chrono::{DateTime, NaiveDateTime, Utc};
use uuid::Uuid;

/// How sure it is that a meeting is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The day is kept free while it is not certain yet.
    Tentative,
    /// It is held.
    Confirmed,
    /// It is not held.
    Cancelled,
}

/// A meeting as it stands in the calendar of everybody who comes; the same in a mail, a file and a feed. It holds nothing that only
/// one guest may know, and no names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// What a calendar recognises it by: fixed for its life, from the first hold to the cancelling.
    pub uid: Uuid,
    /// Which version it is, from 0: see [`super::next_sequence`].
    pub sequence: u32,
    /// How sure it is.
    pub status: Status,
    /// What it is called; one line.
    pub title: String,
    /// When it begins, in Dutch time.
    pub start: NaiveDateTime,
    /// When it ends, in Dutch time; after its beginning.
    pub end: NaiveDateTime,
    /// Where it is; one line, empty when nobody knows yet.
    pub place: String,
    /// What tells its place from another, however the two are called: who is the host, and the address as it was typed.
    pub spot: String,
    /// What else to know, as plain text; may be empty.
    pub note: String,
    /// The whole address of its page, which asks who somebody is: there is no token in it.
    pub page: String,
    /// When any of this changed for the last time.
    pub changed_at: DateTime<Utc>,
}

impl Appointment {
    /// The moment at which it begins.
    pub fn starts_at(&self) -> DateTime<Utc> {
        moment(self.start.date(), self.start.time())
    }

    /// The moment at which it ends.
    pub fn ends_at(&self) -> DateTime<Utc> {
        moment(self.end.date(), self.end.time())
    }

    /// As it stands for somebody who is no longer invited while the others still come: not held, and one version further. Who is
    /// invited again later needs a version after this one, or their calendar leaves it out.
    pub fn taken_back(&self) -> Self {
        Self { status: Status::Cancelled, sequence: following(self.sequence), ..self.clone() }
    }
}
