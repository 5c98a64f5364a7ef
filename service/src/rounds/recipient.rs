//! The trekkers to whom a round writes, and its reminders: one definition for who is reminded and for who looks at it before.

use super::progress::{HolderRow, Progress, holders_at};
use crate::db::{Conn, DbError};
use crate::mails::Letter;
use crate::mails::rounds::{self as mails, Reminder};
use crate::stored::{RegionRow, active_regions};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{MemberId, RoundId};
use domain::time;

/// Somebody to whom a letter goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The name of the region whose seat they hold, when it takes part.
    pub region: Option<String>,
    pub(crate) address: String,
    pub(crate) has_sent: bool,
    /// The colleague who sent in already.
    pub(crate) colleague_sent: Option<String>,
}

/// The round that a reminder is about.
pub(crate) struct Reminding {
    /// Whether it is the last reminder.
    pub(crate) is_last: bool,
    /// The day of the meeting.
    pub(crate) meeting: NaiveDate,
    /// When the round closes.
    pub(crate) closes_at: DateTime<Utc>,
    /// When the reminder goes.
    pub(crate) at: DateTime<Utc>,
}

impl Recipient {
    /// The reminder to this trekker.
    pub(crate) fn reminder(&self, about: &Reminding, public_url: &str) -> Letter {
        let reminder = Reminder {
            name: &self.name,
            // Who holds no seat is not reminded.
            region: self.region.as_deref().unwrap_or_default(),
            colleague_sent: self.colleague_sent.as_deref(),
            is_last: about.is_last,
            meeting: about.meeting,
            closes_at: about.closes_at,
            now: about.at,
        };
        mails::reminder(&reminder, public_url)
    }
}

/// The holders of the seats of the regions that take part at `now`, but for who has no address.
///
/// # Errors
/// When the database fails.
pub(crate) async fn trekkers(
    conn: &mut Conn<'_>,
    round: RoundId,
    now: DateTime<Utc>,
) -> Result<Vec<Recipient>, DbError> {
    let regions = active_regions(conn, time::day(now)).await?;
    let holders = holders_at(conn, round, now).await?;
    Ok(holders.iter().filter_map(|holder| trekker(holder, &holders, &regions)).collect())
}

fn trekker(holder: &HolderRow, holders: &[HolderRow], regions: &[RegionRow]) -> Option<Recipient> {
    let region = regions.iter().find(|region| region.id == holder.region_id)?;
    let has_sent = |holder: &HolderRow| holder.progress() == Progress::SentIn;
    let colleague = holders.iter().find(|other| other.region_id == holder.region_id && other.seat != holder.seat);
    Some(Recipient {
        member: MemberId(holder.member_id),
        name: holder.name.clone(),
        region: Some(region.name.clone()),
        address: holder.address.clone()?,
        has_sent: has_sent(holder),
        colleague_sent: colleague.filter(|colleague| has_sent(colleague)).map(|colleague| colleague.name.clone()),
    })
}
