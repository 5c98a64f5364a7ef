//! What who plans knows of the mails to who is waited for, so that nobody is offered a reminder that would not go.

use super::sql;
use crate::db::{Conn, DbError};
use crate::{fetch_all, outbox};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{MemberId, RoundId};
use domain::{time, working_hours};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Why a person can not be reminded by hand now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unremindable {
    /// At this moment it became known that a mail to the address did not arrive, and since then none did.
    Refused(DateTime<Utc>),
    /// A coordinator reminded this person: the mail goes on this day, and each day one goes at most.
    Reminded(NaiveDate),
}

/// Who can not be reminded by hand now; empty for who may remind nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mailed {
    refused: BTreeMap<MemberId, DateTime<Utc>>,
    reminded: BTreeSet<MemberId>,
    /// The day of a reminder that would be asked for now.
    day: NaiveDate,
}

impl Mailed {
    /// Why this person can not be reminded; `None` when they can.
    pub fn unremindable(&self, member: MemberId) -> Option<Unremindable> {
        let refused = self.refused.get(&member).map(|at| Unremindable::Refused(*at));
        refused.or_else(|| self.reminded.contains(&member).then_some(Unremindable::Reminded(self.day)))
    }

    pub(super) async fn read(conn: &mut Conn<'_>, round: RoundId, now: DateTime<Utc>) -> Result<Self, DbError> {
        let at = working_hours::first_from(now);
        let refused = outbox::refused(conn, now).await?.into_iter();
        Ok(Self {
            refused: refused.map(|row| (MemberId(row.id), row.refused_at)).collect(),
            reminded: mailed(conn, round, &by_hand(round, at)).await?,
            day: time::day(at),
        })
    }
}

/// Those for whom a mail about a round was written whose name is `name`, " to " and the member.
pub(crate) async fn mailed(conn: &mut Conn<'_>, round: RoundId, name: &str) -> Result<BTreeSet<MemberId>, DbError> {
    let rows = fetch_all!(conn, (Uuid,), sql::MAILED, round.0, format!("{name} to %"))?;
    Ok(rows.into_iter().map(|(member,)| MemberId(member)).collect())
}

/// The name of a reminder by hand that goes at this moment, before " to " and the member: so each day one goes at most.
pub(crate) fn by_hand(round: RoundId, at: DateTime<Utc>) -> String {
    format!("reminder by hand of round {round} on {}", time::day(at))
}
