//! Which mails about a meeting did not arrive, for who plans it: whoever it was for may have the meeting wrong in their calendar.

use super::sql;
use super::write::name;
use crate::ctx::Ctx;
use crate::fetch_all;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView};
use crate::outbox::{NOT_NEEDED, USELESS};
use chrono::{DateTime, Utc};

/// A mail about a meeting that did not arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotArrived {
    /// The name of the person.
    pub name: String,
    /// The address that it went to.
    pub address: String,
    /// When that became known.
    pub at: DateTime<Utc>,
    /// Whether a mail server took it over first; otherwise it was refused.
    pub came_back: bool,
    /// What the mail server said.
    pub said: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    recipient: String,
    sent_at: Option<DateTime<Utc>>,
    given_up_at: DateTime<Utc>,
    last_error: String,
}

/// Those to whom the last mail about a meeting did not arrive, by name. A mail is known for ninety days.
///
/// # Errors
/// When the database fails.
pub async fn not_arrived(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<Vec<NotArrived>, MeetingError> {
    let mut read = ctx.db.read().await?;
    let (id, name) = (meeting.id.0, name(meeting.id));
    let rows = fetch_all!(&mut read.conn(), Row, sql::NOT_ARRIVED, id, name, USELESS, NOT_NEEDED)?;
    let told = rows.into_iter().map(|row| NotArrived {
        name: row.name,
        address: row.recipient,
        at: row.given_up_at,
        came_back: row.sent_at.is_some(),
        said: row.last_error,
    });
    Ok(told.collect())
}
