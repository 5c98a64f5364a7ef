//! Who belongs to the network.

use super::proof::MayManageSeats;
use super::regions::{RegionView, with_holders};
use super::rows::{HolderRow, PersonRow, RoleRow};
use super::{NetworkError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::outbox;
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::rights::Action;
use domain::account::{Actor, Role};
use domain::ids::MemberId;
use domain::network::Held;
use domain::order::by_name;

/// A person with what they hold now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: MemberId,
    /// The name that others see.
    pub name: String,
    /// Where the person works; may be empty.
    pub organisation: String,
    /// What the person does there; may be empty.
    pub function: String,
    /// The address that gets mail.
    pub email: Option<String>,
    /// When it became known that a mail to that address did not arrive, and since then none did; told by [`list_people`] alone.
    pub refused: Option<DateTime<Utc>>,
    /// When the person last logged in; never yet when absent.
    pub last_login: Option<DateTime<Utc>>,
    /// The seat, when there is one.
    pub seat: Option<Held>,
    /// The roles, in the order of [`Role::ALL`].
    pub roles: Vec<Role>,
}

impl Person {
    /// Whether the person has neither seat nor role.
    pub fn is_former(&self) -> bool {
        self.seat.is_none() && self.roles.is_empty()
    }
}

/// Everyone who is known by name, former members too.
///
/// # Errors
/// When the database fails.
pub async fn list_people(ctx: &Ctx, _proof: &MayManageSeats) -> Result<Vec<Person>, NetworkError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let (mut people, _) = people(conn).await?;
    for row in outbox::refused(conn, ctx.now()).await? {
        let person = people.iter_mut().find(|person| person.id.0 == row.id);
        person.into_iter().for_each(|person| person.refused = Some(row.refused_at));
    }
    Ok(people)
}

/// The organisations that read along as partners now, by name.
///
/// # Errors
/// When the database fails.
pub async fn partner_organisations(ctx: &Ctx) -> Result<Vec<String>, DbError> {
    let mut read = ctx.db.read().await?;
    let rows = fetch_all!(&mut read.conn(), (String,), sql::PARTNERS)?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// One person; `None` when there is nobody with this id.
///
/// # Errors
/// When the database fails.
pub async fn person(ctx: &Ctx, _proof: &MayManageSeats, id: MemberId) -> Result<Option<Person>, NetworkError> {
    let mut read = ctx.db.read().await?;
    let Some(row) = fetch_optional!(&mut read.conn(), PersonRow, sql::PERSON, id.0)? else { return Ok(None) };
    let seats = fetch_all!(&mut read.conn(), HolderRow, sql::MEMBER_SEAT, id.0)?;
    let roles = fetch_all!(&mut read.conn(), RoleRow, sql::MEMBER_ROLES, id.0)?;
    Ok(Some(together(row, &seats, &roles)?))
}

/// The regions as [`list_regions`](super::list_regions) gives them; and for those who may see them, read together with these,
/// the members of the network by name: everyone with a seat or a role, no former members.
///
/// # Errors
/// When the database fails.
pub async fn regions_and_members(
    ctx: &Ctx,
    actor: &Actor,
) -> Result<(Vec<RegionView>, Option<Vec<Person>>), NetworkError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    if !actor.may(Action::SeeDirectory) {
        return Ok((with_holders(ctx, conn, actor, None).await?, None));
    }
    let (mut people, seats) = people(conn).await?;
    people.retain(|person| !person.is_former());
    Ok((with_holders(ctx, conn, actor, Some(&seats)).await?, Some(people)))
}

/// Everyone who is known, by name, and who holds which seat.
async fn people(conn: &mut Conn<'_>) -> Result<(Vec<Person>, Vec<HolderRow>), DbError> {
    let rows = fetch_all!(conn, PersonRow, sql::PEOPLE)?;
    let seats = fetch_all!(conn, HolderRow, sql::HOLDERS)?;
    let roles = fetch_all!(conn, RoleRow, sql::ROLES)?;
    let people = rows.into_iter().map(|row| together(row, &seats, &roles));
    let mut people = people.collect::<Result<Vec<_>, DbError>>()?;
    people.sort_by(|one, other| by_name(&one.name, &other.name));
    Ok((people, seats))
}

fn together(row: PersonRow, seats: &[HolderRow], roles: &[RoleRow]) -> Result<Person, DbError> {
    let seat = seats.iter().find(|seat| seat.member_id == row.id).map(HolderRow::held).transpose()?;
    let own = roles.iter().filter(|role| role.member_id == row.id);
    let mut roles = own.map(RoleRow::role).collect::<Result<Vec<_>, _>>()?;
    roles.sort();
    Ok(Person {
        id: MemberId(row.id),
        name: row.name,
        organisation: row.organisation,
        function: row.function,
        email: row.address,
        refused: None,
        last_login: row.last_login_at,
        seat,
        roles,
    })
}
