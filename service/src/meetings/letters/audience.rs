//! To whom a letter goes: those whom it concerns now, who have an address and did not turn it off.

use super::sql;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::rounds::{Recipient, trekkers};
use chrono::{DateTime, Utc};
use domain::account::{OptionalLetter, Role};
use domain::ids::{MemberId, RoundId};
use domain::order::by_name;
use domain::rounds::RoundLetter;
use std::collections::HashSet;
use uuid::Uuid;

/// Somebody with a role.
#[derive(sqlx::FromRow)]
pub(super) struct RoleHolderRow {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) address: String,
    role: String,
}

impl RoleHolderRow {
    fn role(&self) -> Result<Role, DbError> {
        Role::parse(&self.role).ok_or_else(|| DbError::data(format!("role {}", self.role)))
    }
}

/// Which letter can be turned off; `None` for one that is needed.
fn optional(letter: RoundLetter) -> Option<OptionalLetter> {
    match letter {
        RoundLetter::MeetingMade | RoundLetter::MeetingMoved => Some(OptionalLetter::Meetings),
        RoundLetter::Results => Some(OptionalLetter::Results),
        RoundLetter::Opened
        | RoundLetter::FirstReminder
        | RoundLetter::SecondReminder
        | RoundLetter::Extended
        | RoundLetter::Reopened => None,
    }
}

/// Whether this letter goes to people with this role who hold no seat.
fn concerns(letter: RoundLetter, role: Role) -> bool {
    match letter {
        RoundLetter::MeetingMade | RoundLetter::MeetingMoved => role != Role::Partner,
        RoundLetter::Results => true,
        _ => false,
    }
}

/// To whom `letter` about `round` would go at `now`, by name; each person once.
///
/// # Errors
/// When the database fails.
pub(super) async fn audience(
    conn: &mut Conn<'_>,
    round: RoundId,
    letter: RoundLetter,
    now: DateTime<Utc>,
) -> Result<Vec<Recipient>, DbError> {
    let mut found = trekkers(conn, round, now).await?;
    // Who has sent in has done what these ask.
    if letter.reminder().is_some() || matches!(letter, RoundLetter::Opened | RoundLetter::Extended) {
        found.retain(|person| !person.has_sent);
    }
    if concerns(letter, Role::Coordinator) {
        for row in fetch_all!(conn, RoleHolderRow, sql::WITH_ROLE)? {
            if concerns(letter, row.role()?) && found.iter().all(|person| person.member.0 != row.id) {
                found.push(of_role(row));
            }
        }
    }
    if let Some(optional) = optional(letter) {
        let off = who_turned_off(conn, optional).await?;
        found.retain(|person| !off.contains(&person.member));
    }
    found.sort_by(|one, other| by_name(&one.name, &other.name));
    Ok(found)
}

fn of_role(row: RoleHolderRow) -> Recipient {
    let member = MemberId(row.id);
    Recipient {
        member,
        name: row.name,
        region: None,
        seat: None,
        address: row.address,
        has_sent: false,
        colleague_sent: None,
    }
}

/// The coordinators and admins, each once, but for those who turned off the `optional` letter.
///
/// # Errors
/// When the database fails.
pub(super) async fn managers(conn: &mut Conn<'_>, optional: OptionalLetter) -> Result<Vec<Recipient>, DbError> {
    let off = who_turned_off(conn, optional).await?;
    let mut found: Vec<Recipient> = Vec::new();
    for row in fetch_all!(conn, RoleHolderRow, sql::WITH_ROLE)? {
        let member = MemberId(row.id);
        if row.role()? != Role::Partner && !off.contains(&member) && found.iter().all(|it| it.member != member) {
            found.push(of_role(row));
        }
    }
    Ok(found)
}

async fn who_turned_off(conn: &mut Conn<'_>, letter: OptionalLetter) -> Result<HashSet<MemberId>, DbError> {
    let rows = fetch_all!(conn, (Uuid,), sql::OFF, letter.as_str())?;
    Ok(rows.into_iter().map(|(id,)| MemberId(id)).collect())
}
