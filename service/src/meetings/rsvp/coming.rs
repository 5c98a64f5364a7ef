//! Who comes to a meeting: counted per region, with the names that whoever asks may read (rules, section 6).

use super::super::MeetingError;
use super::super::view::MeetingView;
use super::needs::{NeedsList, list};
use super::own::{Answer, AnswerColumns};
use super::{begins, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::meetings::invited::{Capacity, invites};
use crate::meetings::read::sees_meeting;
use crate::{fetch_all, stored};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::rights::Action;
use domain::account::{Actor, Role};
use domain::calendar::Rsvp;
use domain::ids::{MemberId, RegionId};
use domain::keeping;
use domain::order::by_name;
use domain::time;
use uuid::Uuid;

/// A person, and what they said to the meeting as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonComing {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The name of the region for which they come; `None` for who holds no seat.
    pub region: Option<String>,
    /// What they said; `None` while they did not.
    pub answer: Option<Answer>,
}

impl PersonComing {
    /// As colleagues read it: what somebody wrote in their calendar was meant for who organises.
    fn without_comment(mut self) -> Self {
        self.answer.iter_mut().for_each(|answer| answer.comment.clear());
        self
    }
}

/// A region with somebody in its seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionComing {
    /// Which region.
    pub region: RegionId,
    /// Its name.
    pub name: String,
    /// It comes when at least one of its trekkers does, and does not when all said no; `None` while that is not known.
    pub comes: Option<bool>,
}

/// Who comes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coming {
    /// The regions, by name.
    pub regions: Vec<RegionComing>,
    /// How many of the coordination group without a seat come.
    pub coordinators: usize,
    /// How many partners come.
    pub partners: usize,
    /// Those whose names whoever asks may read: of their own region, or everybody's; those without a seat last.
    pub people: Vec<PersonComing>,
    /// What those who come need, for who plans.
    pub needs: Option<NeedsList>,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    member_id: Uuid,
    name: String,
    region_id: Option<String>,
    region_name: Option<String>,
    active_from: Option<NaiveDate>,
    active_until: Option<NaiveDate>,
    role: String,
    #[sqlx(flatten)]
    answer: AnswerColumns,
}

impl PersonRow {
    /// What may have invited them on this day.
    fn capacity(&self, day: NaiveDate) -> Result<Capacity, DbError> {
        let Some(region) = &self.region_id else {
            let role = Role::parse(&self.role).ok_or_else(|| DbError::data(format!("role {}", self.role)))?;
            return Ok(Capacity::Role(role));
        };
        let active = stored::active_period(region, self.active_from, self.active_until)?;
        Ok(Capacity::Seat { active: active.is_some_and(|period| period.contains(day)) })
    }
}

/// Somebody who was invited, before it is said who may read that.
pub(in super::super) struct Asked {
    pub(in super::super) region: Option<RegionId>,
    pub(in super::super) role: Option<Role>,
    pub(in super::super) person: PersonComing,
}

impl Asked {
    pub(in super::super) fn said(&self) -> Option<Rsvp> {
        self.person.answer.as_ref().map(|answer| answer.rsvp)
    }
}

/// Who comes to `meeting`, as whoever asks may read it. After two years the counts per region alone are left.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who does not see the meeting; when the database fails.
pub async fn read_coming(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Coming, MeetingError> {
    if !sees_meeting(actor, meeting) {
        return Err(MeetingError::NotAllowed);
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    if meeting.date + keeping::RSVPS < time::day(ctx.now()) {
        return Ok(Coming { regions: frozen(conn, meeting).await?, ..Coming::default() });
    }
    let asked = asked(conn, meeting, begins(meeting).min(ctx.now())).await?;
    let reads_all = actor.may(Action::PlanMeetings);
    let is_own =
        |region: &Option<RegionId>| region.is_some() && region.as_ref() == actor.seat().map(|seat| &seat.region);
    let comes = |role: fn(Role) -> bool| {
        asked.iter().filter(|it| it.said() == Some(Rsvp::Yes) && it.role.is_some_and(role)).count()
    };
    Ok(Coming {
        regions: regions(&asked),
        coordinators: comes(|role| role != Role::Partner),
        partners: comes(|role| role == Role::Partner),
        needs: if reads_all && meeting.has_place() { Some(list(conn, meeting.id).await?) } else { None },
        people: asked
            .into_iter()
            .filter(|it| reads_all || is_own(&it.region))
            .map(|it| if reads_all { it.person } else { it.person.without_comment() })
            .collect(),
    })
}

/// Who was invited at `at`, each once: the trekkers of regions that take part, by region, and then who has a role.
pub(in super::super) async fn asked(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    at: DateTime<Utc>,
) -> Result<Vec<Asked>, DbError> {
    let mut rows = fetch_all!(conn, PersonRow, sql::HOLDERS_AT, meeting.id.0, at)?;
    rows.extend(fetch_all!(conn, PersonRow, sql::ROLES_AT, meeting.id.0, at)?);
    let mut found: Vec<Asked> = Vec::new();
    for row in rows {
        let capacity = row.capacity(time::day(at))?;
        let member = MemberId(row.member_id);
        // Of two roles the one in the coordination group counts; they are in the order of their names.
        let known = found.iter().any(|it| it.person.member == member);
        if known || !invites(meeting, capacity) {
            continue;
        }
        let role = if let Capacity::Role(role) = capacity { Some(role) } else { None };
        let region = row.region_id.map(RegionId::new);
        let answer = row.answer.answer()?.filter(|answer| answer.stamp.sequence >= meeting.sequence);
        let person = PersonComing { member, name: row.name, region: row.region_name, answer };
        found.push(Asked { region, role, person });
    }
    Ok(found)
}

/// The regions of these people, by name.
fn regions(asked: &[Asked]) -> Vec<RegionComing> {
    let mut found: Vec<(RegionComing, bool)> = Vec::new();
    for it in asked {
        let (Some(region), Some(name)) = (&it.region, &it.person.region) else { continue };
        let (yes, no) = (it.said() == Some(Rsvp::Yes), it.said() == Some(Rsvp::No));
        match found.iter_mut().find(|(known, _)| known.region == *region) {
            Some((known, all_no)) => {
                *all_no &= no;
                known.comes = known.comes.or(yes.then_some(true));
            }
            None => {
                let (region, name) = (region.clone(), name.clone());
                found.push((RegionComing { region, name, comes: yes.then_some(true) }, no));
            }
        }
    }
    let settled = |(region, all_no): (RegionComing, bool)| match all_no {
        true => RegionComing { comes: Some(false), ..region },
        false => region,
    };
    let mut regions: Vec<_> = found.into_iter().map(settled).collect();
    regions.sort_by(|one, other| by_name(&one.name, &other.name));
    regions
}

/// What is left once the names are forgotten.
async fn frozen(conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Vec<RegionComing>, DbError> {
    let rows = fetch_all!(conn, (String, String, i32, i32), sql::FROZEN, meeting.id.0)?;
    let mut regions: Vec<_> = rows
        .into_iter()
        .map(|(region, name, yes, maybe)| {
            let comes = if yes > 0 { Some(true) } else { (maybe == 0).then_some(false) };
            RegionComing { region: RegionId::new(region), name, comes }
        })
        .collect();
    regions.sort_by(|one, other| by_name(&one.name, &other.name));
    Ok(regions)
}
