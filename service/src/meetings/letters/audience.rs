//! To whom a letter goes: those whom it concerns now, who have an address and did not turn it off.

use super::sql;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::meetings::MeetingView;
use crate::meetings::invited::{Invited, invited};
use crate::rounds::{Recipient, trekkers};
use chrono::{DateTime, Utc};
use domain::account::{OptionalLetter, Role};
use domain::ids::{MemberId, RoundId};
use domain::order::by_name;
use domain::rounds::RoundLetter;
use domain::time;
use uuid::Uuid;

/// Somebody with a role.
#[derive(sqlx::FromRow)]
struct RoleHolderRow {
    id: Uuid,
    name: String,
    address: String,
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
        RoundLetter::MeetingMade | RoundLetter::MeetingMoved | RoundLetter::MeetingCancelled => {
            Some(OptionalLetter::Meetings)
        }
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
        RoundLetter::MeetingMade | RoundLetter::MeetingMoved | RoundLetter::MeetingCancelled => role != Role::Partner,
        RoundLetter::Results => true,
        _ => false,
    }
}

/// Whether it tells of a change of the meeting: who said that they come cannot turn that off (rules, section 10).
fn is_change(letter: RoundLetter) -> bool {
    matches!(letter, RoundLetter::MeetingMoved | RoundLetter::MeetingCancelled)
}

/// Those among whom the people of some letters about a round are, read once for all of these letters.
#[derive(Default)]
pub(super) struct Audience {
    trekkers: Vec<Recipient>,
    /// Each role that somebody has.
    with_role: Vec<(Role, Recipient)>,
    /// Who turned off which letter, under the text that is stored.
    off: Vec<(Uuid, String)>,
    /// Who said that they come to the meeting, also before it moved.
    said_yes: Vec<Uuid>,
}

impl Audience {
    /// Reads what the people of these `letters` about `round` at `now` follow from, and nothing for none.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn read(
        conn: &mut Conn<'_>,
        round: RoundId,
        letters: &[RoundLetter],
        now: DateTime<Utc>,
    ) -> Result<Self, DbError> {
        let mut found = Self::default();
        if !letters.is_empty() {
            found.trekkers = trekkers(conn, round, now).await?;
        }
        if letters.iter().any(|letter| concerns(*letter, Role::Coordinator)) {
            found.with_role = with_role(conn).await?;
        }
        if letters.iter().any(|letter| optional(*letter).is_some()) {
            found.off = fetch_all!(conn, (Uuid, String), sql::OFF)?;
        }
        if letters.iter().any(|letter| is_change(*letter)) {
            let rows = fetch_all!(conn, (Uuid,), sql::SAID_YES_TO_ROUND, round.0)?;
            found.said_yes = rows.into_iter().map(|(member,)| member).collect();
        }
        Ok(found)
    }

    /// To whom one of the letters that it was read for would go, by name; each person once.
    pub(super) fn of(&self, letter: RoundLetter) -> Vec<Recipient> {
        // Who has sent in has done what these ask.
        let asks = letter.reminder().is_some() || matches!(letter, RoundLetter::Opened | RoundLetter::Extended);
        let mut found: Vec<_> = self.trekkers.iter().filter(|person| !(asks && person.has_sent)).cloned().collect();
        let counts_on_it = |member: MemberId| is_change(letter) && self.said_yes.contains(&member.0);
        let is_told = |(role, person): &&(Role, Recipient)| concerns(letter, *role) || counts_on_it(person.member);
        for (_, person) in self.with_role.iter().filter(is_told) {
            if found.iter().all(|it| it.member != person.member) {
                found.push(person.clone());
            }
        }
        if let Some(optional) = optional(letter) {
            found.retain(|person| counts_on_it(person.member) || !is_off(&self.off, person.member, optional));
        }
        found.sort_by(|one, other| by_name(&one.name, &other.name));
        found
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
    Ok(Audience::read(conn, round, &[letter], now).await?.of(letter))
}

async fn with_role(conn: &mut Conn<'_>) -> Result<Vec<(Role, Recipient)>, DbError> {
    let rows = fetch_all!(conn, RoleHolderRow, sql::WITH_ROLE)?;
    rows.into_iter().map(|row| Ok((row.role()?, of_role(row)))).collect()
}

fn is_off(off: &[(Uuid, String)], person: MemberId, letter: OptionalLetter) -> bool {
    off.iter().any(|(member, stored)| *member == person.0 && stored == letter.as_str())
}

fn of_role(row: RoleHolderRow) -> Recipient {
    let member = MemberId(row.id);
    Recipient { member, name: row.name, region: None, address: row.address, has_sent: false, colleague_sent: None }
}

/// The coordinators and admins who have an address, each once.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn planners(conn: &mut Conn<'_>) -> Result<Vec<Recipient>, DbError> {
    let mut found: Vec<Recipient> = Vec::new();
    for (role, person) in with_role(conn).await? {
        if role != Role::Partner && found.iter().all(|it| it.member != person.member) {
            found.push(person);
        }
    }
    Ok(found)
}

/// As [`planners`], but for those who turned off the `optional` letter.
///
/// # Errors
/// When the database fails.
pub(super) async fn managers(conn: &mut Conn<'_>, optional: OptionalLetter) -> Result<Vec<Recipient>, DbError> {
    let off = fetch_all!(conn, (Uuid, String), sql::OFF)?;
    let mut found = planners(conn).await?;
    found.retain(|person| !is_off(&off, person.member, optional));
    Ok(found)
}

/// Who is invited to this meeting, but for those who turned the letters about meetings off and did not say that they come.
///
/// # Errors
/// When the database fails.
pub(super) async fn written_to(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    now: DateTime<Utc>,
) -> Result<Vec<Invited>, DbError> {
    let off = fetch_all!(conn, (Uuid, String), sql::OFF)?;
    let said_yes = fetch_all!(conn, (Uuid,), sql::SAID_YES, meeting.id.0)?;
    let mut found = invited(conn, meeting, time::day(now)).await?;
    found.retain(|person| {
        said_yes.contains(&(person.member.0,)) || !is_off(&off, person.member, OptionalLetter::Meetings)
    });
    Ok(found)
}
