//! Who someone is now: name, seat and roles.

use super::sql;
use crate::db::{Conn, DbError};
use crate::{fetch_all, stored};
use chrono::{DateTime, Utc};
use domain::account::{Member, Role, Seat};
use domain::ids::{MemberId, RegionId};

/// A member and the moment of the last login.
pub(super) struct Found {
    pub member: Member,
    pub last_login_at: Option<DateTime<Utc>>,
}

/// One row for each role of a member, one without a role when there is none.
#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    last_login_at: Option<DateTime<Utc>>,
    region_id: Option<String>,
    seat: Option<i32>,
    role: Option<String>,
}

/// The member with this id, unless erased.
pub(super) async fn load(conn: &mut Conn<'_>, id: MemberId) -> Result<Option<Found>, DbError> {
    let rows = fetch_all!(conn, Row, sql::FIND_MEMBER, id.0)?;
    let Some(first) = rows.first() else { return Ok(None) };
    let member = Member {
        id,
        name: first.name.clone(),
        seat: seat(first.region_id.as_deref(), first.seat)?,
        roles: roles(rows.iter().map(|row| row.role.as_deref()))?,
    };
    Ok(Some(Found { member, last_login_at: first.last_login_at }))
}

/// As [`load`], who it is alone.
pub(crate) async fn member_of(conn: &mut Conn<'_>, id: MemberId) -> Result<Option<Member>, DbError> {
    Ok(load(conn, id).await?.map(|found| found.member))
}

/// The seat in a row, if there is one.
pub(super) fn seat(region: Option<&str>, number: Option<i32>) -> Result<Option<Seat>, DbError> {
    let Some((region, number)) = region.zip(number) else { return Ok(None) };
    Ok(Some(Seat { region: RegionId::new(region), number: stored::seat(number)? }))
}

/// The roles in rows, sorted.
pub(super) fn roles<'a>(texts: impl Iterator<Item = Option<&'a str>>) -> Result<Vec<Role>, DbError> {
    let parse = |text: &str| Role::parse(text).ok_or_else(|| DbError::data(format!("role {text}")));
    let mut roles = texts.flatten().map(parse).collect::<Result<Vec<_>, _>>()?;
    roles.sort();
    Ok(roles)
}
