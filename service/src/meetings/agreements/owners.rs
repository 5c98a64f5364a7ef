//! Who can own an action of a meeting.

use super::super::invited::Members;
use super::super::proof::MayPlan;
use super::super::view::MeetingView;
use super::AgreementError;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::stored::active_regions;
use domain::ids::{MemberId, RegionId};
use domain::meetings::MeetingKind;
use domain::meetings::agreement::Owner;
use domain::order::by_name;
use domain::time;

/// Who can own an action, each with their name, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owners {
    /// The regions that take part; none for a meeting that regions do not see.
    pub regions: Vec<(RegionId, String)>,
    /// The people.
    pub people: Vec<(MemberId, String)>,
}

impl Owners {
    /// Whether this is one of them.
    pub(super) fn has(&self, owner: &Owner) -> bool {
        match owner {
            Owner::Member(member) => self.people.iter().any(|(id, _)| id == member),
            Owner::Region(region) => self.regions.iter().any(|(id, _)| id == region),
        }
    }
}

/// Who can own an action of this meeting: the regions that take part and every member; of the coordination group its own people.
///
/// # Errors
/// When the database fails.
pub async fn possible_owners(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<Owners, AgreementError> {
    let mut read = ctx.db.read().await?;
    Ok(owners(ctx, &mut read.conn(), meeting).await?)
}

pub(super) async fn owners(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Owners, DbError> {
    let today = time::day(ctx.now());
    let regions = match meeting.kind {
        MeetingKind::Network => active_regions(conn, today).await?,
        MeetingKind::Coordination | MeetingKind::Webinar | MeetingKind::QAndA => Vec::new(),
    };
    // Who reads along may take something on, invited or not.
    let of_all = MeetingView { with_partners: true, ..meeting.clone() };
    let people = Members::read(conn, today).await?.invited_to(&of_all).into_iter();
    let mut people: Vec<_> = people.map(|person| (person.member, person.name)).collect();
    people.sort_by(|one, other| by_name(&one.1, &other.1));
    Ok(Owners { regions: regions.into_iter().map(|row| (RegionId::new(row.id), row.name)).collect(), people })
}
