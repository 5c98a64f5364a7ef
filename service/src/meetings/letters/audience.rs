//! To whom a letter goes: those whom it concerns now, who have an address and did not turn it off.

use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::meetings::MeetingView;
use crate::meetings::invitations::{Due, for_letter, tells_of_meeting};
use crate::rounds::{Recipient, trekkers};
use domain::account::{OptionalLetter, Role};
use domain::ids::{MemberId, RoundId};
use domain::order::by_name;
use domain::rounds::RoundLetter;
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

/// Which letter can be turned off; `None` for one that is needed. Whether a letter that tells of the meeting goes to who turned these
/// off is known to [`for_letter`].
fn optional(letter: RoundLetter) -> Option<OptionalLetter> {
    (letter == RoundLetter::Results).then_some(OptionalLetter::Results)
}

/// Those among whom the people of some letters about a round are, read once for all of these letters.
#[derive(Default)]
pub(super) struct Audience {
    trekkers: Vec<Recipient>,
    /// Each role that somebody has.
    with_role: Vec<(Role, Recipient)>,
    /// Who is told of the meeting, by which letter, and what it is for each.
    told: Vec<(RoundLetter, Due)>,
    /// Who turned off which letter, under the text that is stored.
    off: Vec<(Uuid, String)>,
}

impl Audience {
    /// Reads what the people of these `letters` about `round` follow from now, and nothing for none.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn read(
        ctx: &Ctx,
        conn: &mut Conn<'_>,
        (meeting, round): (&MeetingView, RoundId),
        letters: &[RoundLetter],
    ) -> Result<Self, DbError> {
        let mut found = Self::default();
        if !letters.is_empty() {
            found.trekkers = trekkers(conn, round, ctx.now()).await?;
        }
        if letters.contains(&RoundLetter::Results) {
            found.with_role = with_role(conn).await?;
            found.off = fetch_all!(conn, (Uuid, String), sql::OFF)?;
        }
        for letter in letters.iter().copied().filter(|letter| tells_of_meeting(*letter)) {
            let due = for_letter(ctx, conn, meeting, letter).await?;
            found.told.extend(due.into_iter().map(|due| (letter, due)));
        }
        Ok(found)
    }

    /// To whom one of the letters that it was read for would go, by name; each person once.
    pub(super) fn of(&self, letter: RoundLetter) -> Vec<Recipient> {
        let mut found = if tells_of_meeting(letter) { self.told(letter) } else { self.of_round(letter) };
        found.sort_by(|one, other| by_name(&one.name, &other.name));
        found
    }

    fn of_round(&self, letter: RoundLetter) -> Vec<Recipient> {
        // Who has sent in has done what these ask.
        let asks = letter.reminder().is_some() || matches!(letter, RoundLetter::Opened | RoundLetter::Extended);
        let mut found: Vec<_> = self.trekkers.iter().filter(|person| !(asks && person.has_sent)).cloned().collect();
        for (_, person) in self.with_role.iter().filter(|_| letter == RoundLetter::Results) {
            if found.iter().all(|it| it.member != person.member) {
                found.push(person.clone());
            }
        }
        if let Some(optional) = optional(letter) {
            found.retain(|person| !is_off(&self.off, person.member, optional));
        }
        found
    }

    /// Who is told of the meeting; of a trekker their region is known.
    fn told(&self, letter: RoundLetter) -> Vec<Recipient> {
        let told = self.told.iter().filter(|(of, _)| *of == letter);
        let known = |due: &Due| self.trekkers.iter().find(|it| it.member == due.member).cloned();
        told.map(|(_, due)| known(due).unwrap_or_else(|| of_due(due))).collect()
    }

    /// What a letter that tells of the meeting is for this person; `None` when it does not go to them, and for another letter.
    pub(super) fn due(&self, letter: RoundLetter, member: MemberId) -> Option<&Due> {
        self.told.iter().find(|(of, due)| *of == letter && due.member == member).map(|(_, due)| due)
    }
}

/// To whom `letter` about `round` would go now, by name; each person once.
///
/// # Errors
/// When the database fails.
pub(super) async fn audience(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    of: (&MeetingView, RoundId),
    letter: RoundLetter,
) -> Result<Vec<Recipient>, DbError> {
    Ok(Audience::read(ctx, conn, of, &[letter]).await?.of(letter))
}

async fn with_role(conn: &mut Conn<'_>) -> Result<Vec<(Role, Recipient)>, DbError> {
    let rows = fetch_all!(conn, RoleHolderRow, sql::WITH_ROLE)?;
    rows.into_iter().map(|row| Ok((row.role()?, of_role(row)))).collect()
}

fn is_off(off: &[(Uuid, String)], person: MemberId, letter: OptionalLetter) -> bool {
    off.iter().any(|(member, stored)| *member == person.0 && stored == letter.as_str())
}

fn of_role(row: RoleHolderRow) -> Recipient {
    without_seat(MemberId(row.id), row.name, row.address)
}

fn of_due(due: &Due) -> Recipient {
    without_seat(due.member, due.name.clone(), due.address.to_string())
}

fn without_seat(member: MemberId, name: String, address: String) -> Recipient {
    Recipient { member, name, region: None, address, has_sent: false, colleague_sent: None }
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
