//! Who is invited to a meeting (rules, section 6).

use super::polls::sql;
use super::view::MeetingView;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::stored::active_regions;
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Role;
use domain::ids::{MemberId, RegionId};
use domain::meetings::MeetingKind;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Id, name, address, and the region or the role, with since when.
type Holder = (Uuid, String, Option<String>, String, DateTime<Utc>);

/// Somebody who is invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The region whose seat they hold.
    pub region: Option<RegionId>,
    /// Since when they hold that seat, or have the role that invites them.
    pub(crate) since: DateTime<Utc>,
    /// Where their mail goes; `None` for who has no address.
    pub(crate) address: Option<String>,
}

/// Those who are invited now: the holders of seats of regions that take part by region and seat, then the others by name. Each person
/// once; who holds a seat comes for their region, whatever else they are.
///
/// # Errors
/// When the database fails.
pub(super) async fn invited(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    today: NaiveDate,
) -> Result<Vec<Invited>, DbError> {
    let mut found = Vec::new();
    if meeting.kind != MeetingKind::Coordination {
        found = holders(conn, today).await?;
    }
    let mut known: BTreeSet<MemberId> = found.iter().map(|person| person.member).collect();
    for (id, name, address, role, since) in fetch_all!(conn, Holder, sql::ROLE_HOLDERS)? {
        let role = Role::parse(&role).ok_or_else(|| DbError::data(format!("role {role}")))?;
        let member = MemberId(id);
        if concerns(meeting, role) && known.insert(member) {
            found.push(Invited { member, name, region: None, since, address });
        }
    }
    Ok(found)
}

/// Whether a meeting is for people with this role.
fn concerns(meeting: &MeetingView, role: Role) -> bool {
    match (meeting.kind, role) {
        (_, Role::Coordinator | Role::Admin) => true,
        (MeetingKind::Network, Role::Partner) => meeting.with_partners,
        (MeetingKind::Webinar | MeetingKind::QAndA, Role::Partner) => true,
        (MeetingKind::Coordination, Role::Partner) => false,
    }
}

async fn holders(conn: &mut Conn<'_>, today: NaiveDate) -> Result<Vec<Invited>, DbError> {
    let active: BTreeSet<String> = active_regions(conn, today).await?.into_iter().map(|region| region.id).collect();
    let rows = fetch_all!(conn, Holder, sql::HOLDERS)?;
    let taking_part = rows.into_iter().filter(|(_, _, _, region, _)| active.contains(region));
    Ok(taking_part
        .map(|(id, name, address, region, since)| Invited {
            member: MemberId(id),
            name,
            region: Some(RegionId::new(region)),
            since,
            address,
        })
        .collect())
}
