//! Which mails about a meeting did not arrive, for who plans it: whoever it was for may have the meeting wrong in their calendar, or not
//! know of it.

use super::sql;
use super::write::name;
use crate::ctx::Ctx;
use crate::fetch_all;
use crate::meetings::invited::invited;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView};
use crate::outbox::{MAX_ATTEMPTS, NOT_NEEDED, USELESS};
use chrono::{DateTime, Utc};
use domain::meetings::MeetingState;
use domain::time;

/// Somebody who did not get a mail about a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotArrived {
    /// The name of the person.
    pub name: String,
    /// What became of the mail.
    pub why: Why,
}

/// Why a mail about a meeting did not arrive: the address that it went to, when that became known, and what the mail server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A mail server refused it.
    Refused(String, DateTime<Utc>, String),
    /// A mail server took it over, and it came back.
    CameBack(String, DateTime<Utc>, String),
    /// No mail server took it over, however often that was tried.
    NeverLeft(String, DateTime<Utc>),
    /// They are invited and have no address.
    NoAddress,
}

#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    recipient: String,
    sent_at: Option<DateTime<Utc>>,
    given_up_at: DateTime<Utc>,
    last_error: String,
    attempts: i32,
}

impl Row {
    fn why(self) -> NotArrived {
        let Self { name, recipient, sent_at, given_up_at, last_error, attempts } = self;
        let why = match sent_at {
            Some(_) => Why::CameBack(recipient, given_up_at, last_error),
            // What the last of so many tries ended with may be words of the portal itself.
            None if attempts >= MAX_ATTEMPTS => Why::NeverLeft(recipient, given_up_at),
            None => Why::Refused(recipient, given_up_at, last_error),
        };
        NotArrived { name, why }
    }
}

/// Those to whom the last mail about a meeting did not arrive, by name, and then who is invited to one that is to come and has no address.
/// A mail is known for ninety days.
///
/// # Errors
/// When the database fails.
pub async fn not_arrived(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<Vec<NotArrived>, MeetingError> {
    let mut read = ctx.db.read().await?;
    let (id, name) = (meeting.id.0, name(meeting.id));
    let rows = fetch_all!(&mut read.conn(), Row, sql::NOT_ARRIVED, id, name, USELESS, NOT_NEEDED)?;
    let mut found: Vec<_> = rows.into_iter().map(Row::why).collect();
    if meeting.state == MeetingState::Planned {
        let people = invited(&mut read.conn(), meeting, time::day(ctx.now())).await?.into_iter();
        let unreachable = people.filter(|person| person.address.is_none());
        found.extend(unreachable.map(|person| NotArrived { name: person.name, why: Why::NoAddress }));
    }
    Ok(found)
}
