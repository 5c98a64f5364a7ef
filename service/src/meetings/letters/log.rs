//! What went to whom, and what became of it.

use super::sql;
use crate::ctx::Ctx;
use crate::fetch_all;
use crate::mails::Kind;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView};
use crate::outbox::{NOT_NEEDED, USELESS};
use chrono::{DateTime, Utc};

/// How many lines are shown: several times what one round sends.
pub const MOST_LOGGED: usize = 1000;

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// The mail server took it over.
    Sent(DateTime<Utc>),
    /// It goes at this moment; when it was tried before, with what the mail server said.
    Waits(DateTime<Utc>, Option<String>),
    /// It does not go any more: the mail server refused it, and said this.
    Refused(DateTime<Utc>, String),
    /// The mail server took it over, and it came back later, with this.
    CameBack(DateTime<Utc>, String),
    /// It was not needed any more when it could go, or too late.
    NotSent(DateTime<Utc>),
}

/// A mail about a round to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedLetter {
    /// What it was about; `None` for a kind of a newer release.
    pub kind: Option<Kind>,
    /// The name of the person; the address of who is not known any more.
    pub name: String,
    /// The address that it went to.
    pub address: String,
    /// Its subject.
    pub subject: String,
    /// What became of it.
    pub delivery: Delivery,
}

#[derive(sqlx::FromRow)]
struct LogRow {
    kind: String,
    recipient: String,
    subject: String,
    due_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
    given_up_at: Option<DateTime<Utc>>,
    last_error: Option<String>,
    name: Option<String>,
}

impl LogRow {
    fn logged(self) -> LoggedLetter {
        let delivery = match (self.sent_at, self.given_up_at) {
            (Some(_), Some(at)) => Delivery::CameBack(at, self.last_error.unwrap_or_default()),
            (Some(at), None) => Delivery::Sent(at),
            (None, None) => Delivery::Waits(self.due_at, self.last_error),
            (None, Some(at)) => match self.last_error {
                Some(why) if why != NOT_NEEDED && why != USELESS => Delivery::Refused(at, why),
                _ => Delivery::NotSent(at),
            },
        };
        LoggedLetter {
            kind: Kind::parse(&self.kind),
            name: self.name.unwrap_or_else(|| self.recipient.clone()),
            address: self.recipient,
            subject: self.subject,
            delivery,
        }
    }
}

/// The mails about a meeting's round of the last ninety days, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn logged_letters(
    ctx: &Ctx,
    _proof: &MayPlan,
    meeting: &MeetingView,
) -> Result<Vec<LoggedLetter>, MeetingError> {
    let Some(round) = &meeting.round else { return Ok(Vec::new()) };
    let mut read = ctx.db.read().await?;
    let rows = fetch_all!(&mut read.conn(), LogRow, sql::LOGGED, round.id.0, MOST_LOGGED as i64)?;
    Ok(rows.into_iter().map(LogRow::logged).collect())
}
