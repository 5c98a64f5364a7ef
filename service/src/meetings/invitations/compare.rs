//! Who should have a meeting in their calendar, compared with what was sent to each.

use super::appointment::{SentRow, appointment};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::mails::meetings::Before;
use crate::meetings::MeetingView;
use crate::meetings::invited::{Invited, Members};
use crate::meetings::told::before;
use domain::account::{EmailAddress, OptionalLetter};
use domain::calendar::{self, Appointment, Status, Step};
use domain::ids::MemberId;
use domain::time;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Why somebody gets a mail about a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Reason {
    /// They are invited.
    Invited,
    /// It has another day, time or place than they were told.
    Moved,
    /// It does not take place.
    CalledOff,
    /// They are not invited any more; it does take place.
    TakenOff,
}

/// A mail about a meeting that has to go to one person.
pub(in super::super) struct Due {
    pub(in super::super) member: MemberId,
    pub(in super::super) name: String,
    pub(in super::super) address: EmailAddress,
    pub(in super::super) reason: Reason,
    /// What their calendar is asked to do, and under which version.
    pub(super) step: Step,
    /// What their calendar is asked to put in, or to take out.
    pub(super) meeting: Appointment,
    /// What was sent to them last.
    pub(super) sent: Option<Appointment>,
    /// What they were told of a meeting that moved.
    pub(super) before: Option<Before>,
}

/// What the comparing of every meeting asks: read once for as many as are looked at.
pub(in super::super) struct Lists {
    /// Who may be invited.
    members: Members,
    /// Who turned off the letters about meetings.
    off: BTreeSet<MemberId>,
}

impl Lists {
    /// Reads how they are now.
    ///
    /// # Errors
    /// When the database fails.
    pub(in super::super) async fn read(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<Self, DbError> {
        let off = fetch_all!(conn, (Uuid,), sql::OFF, OptionalLetter::Meetings.as_str())?;
        let off = off.into_iter().map(|(member,)| MemberId(member)).collect();
        Ok(Self { members: Members::read(conn, time::day(ctx.now())).await?, off })
    }

    /// Those who are invited to this meeting.
    pub(super) fn invited_to(&self, meeting: &MeetingView) -> Vec<Invited> {
        self.members.invited_to(meeting)
    }

    /// Those who are invited to this meeting when partners are, and otherwise not.
    pub(super) fn by_tick(&self, meeting: &MeetingView) -> BTreeSet<MemberId> {
        self.members.by_tick(meeting)
    }

    /// Whether somebody turned off the letters about meetings.
    pub(super) fn is_off(&self, member: MemberId) -> bool {
        self.off.contains(&member)
    }
}

/// What was sent to each guest.
type Rows = BTreeMap<MemberId, SentRow>;

/// What has to go to whom, so that everybody who is invited has `meeting` as it is, and nobody else has it; nothing from its beginning
/// on. Who turned off the letters about meetings is not invited by mail, but hears of a change of what was sent before, and of what they
/// said that they come to. Who has no address gets it when there is one.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn compare(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    lists: &Lists,
) -> Result<Vec<Due>, DbError> {
    let Some(newest) = appointment(ctx, meeting) else { return Ok(Vec::new()) };
    let rows = fetch_all!(conn, SentRow, sql::SENT, meeting.id.0)?;
    let rows: Rows = rows.into_iter().map(|row| (MemberId(row.member_id), row)).collect();
    let said = said_yes(conn, meeting).await?;
    match newest.status {
        Status::Cancelled => called_off((meeting, &newest), lists, rows, &said),
        Status::Tentative | Status::Confirmed => as_it_is((meeting, &newest), lists, rows, &said),
    }
}

fn as_it_is(
    (meeting, newest): (&MeetingView, &Appointment),
    lists: &Lists,
    mut rows: Rows,
    said: &BTreeMap<MemberId, SaidYes>,
) -> Result<Vec<Due>, DbError> {
    let mut due = Vec::new();
    for person in lists.invited_to(meeting) {
        let sent = rows.remove(&person.member).map(|row| row.appointment(newest)).transpose()?;
        let stands = sent.as_ref().is_some_and(|sent| sent.status != Status::Cancelled);
        let earlier = said.get(&person.member).filter(|said| said.sequence < meeting.sequence);
        let wanted = (stands || earlier.is_some() || !lists.is_off(person.member)).then_some(newest);
        let found = Due::of((person.member, person.name, person.address), sent, wanted);
        due.extend(found.map(|due| due.for_who_said_yes(earlier)));
    }
    for (member, row) in rows {
        let sent = row.appointment(newest)?;
        due.extend(Due::of((member, row.name, row.address), Some(sent), None));
    }
    Ok(due)
}

fn called_off(
    (meeting, newest): (&MeetingView, &Appointment),
    lists: &Lists,
    rows: Rows,
    said: &BTreeMap<MemberId, SaidYes>,
) -> Result<Vec<Due>, DbError> {
    let (mut due, mut taken_out) = (Vec::new(), BTreeMap::new());
    for (member, row) in rows {
        let sent = row.appointment(newest)?;
        if sent.status == Status::Cancelled {
            taken_out.insert(member, sent);
        } else {
            due.extend(Due::of((member, row.name, row.address), Some(sent), Some(newest)));
        }
    }
    // Who said on the page that they come, and has nothing of it in their calendar.
    let told: BTreeSet<MemberId> = due.iter().map(|due| due.member).collect();
    let people = lists.invited_to(meeting).into_iter();
    for it in people.filter(|it| said.contains_key(&it.member) && !told.contains(&it.member)) {
        let sent = taken_out.remove(&it.member);
        due.extend(Due::called_off((it.member, it.name, it.address), newest, sent));
    }
    Ok(due)
}

/// Somebody who said that they come.
struct SaidYes {
    /// To which version.
    sequence: u32,
    /// To what.
    before: Option<Before>,
}

/// Who said that they come to the meeting, as it is or as it was, and was not asked again since.
async fn said_yes(conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<BTreeMap<MemberId, SaidYes>, DbError> {
    let rows = fetch_all!(conn, (Uuid, i32, String), sql::SAID_YES, meeting.id.0)?;
    let said = |(member, sequence, about): (Uuid, i32, String)| {
        (MemberId(member), SaidYes { sequence: sequence.unsigned_abs(), before: before(&about) })
    };
    Ok(rows.into_iter().map(said).collect())
}

/// Whether anybody said that they come.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn anyone_comes(conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<bool, DbError> {
    Ok(!said_yes(conn, meeting).await?.is_empty())
}

/// Whether anybody is to be told of a meeting as it is here.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn is_anyone_due(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
) -> Result<bool, DbError> {
    let lists = Lists::read(ctx, conn).await?;
    Ok(!compare(ctx, conn, meeting, &lists).await?.is_empty())
}

impl Due {
    /// Whether nothing went to this person before, and they are invited.
    pub(super) fn is_first(&self) -> bool {
        self.reason == Reason::Invited && self.sent.is_none()
    }

    /// That a meeting does not take place, for this person, who does not have it as far as is known: it was never `sent` to them, or taken
    /// out. If they can be reached.
    pub(super) fn called_off(
        (member, name, address): (MemberId, String, Option<String>),
        meeting: &Appointment,
        sent: Option<Appointment>,
    ) -> Option<Self> {
        let after = sent.as_ref().map_or(0, |sent| sent.taken_back().sequence);
        let meeting = Appointment { sequence: meeting.sequence.max(after), ..meeting.clone() };
        let (step, address) = (Step::Cancel(meeting.sequence), EmailAddress::parse(&address?).ok()?);
        Some(Self { member, name, address, reason: Reason::CalledOff, step, meeting, sent, before: None })
    }

    /// What has to go to this person, if anything, and if they can be reached.
    fn of(
        (member, name, address): (MemberId, String, Option<String>),
        sent: Option<Appointment>,
        wanted: Option<&Appointment>,
    ) -> Option<Self> {
        let step = calendar::step(sent.as_ref(), wanted);
        let address = EmailAddress::parse(&address?).ok()?;
        let stood = sent.as_ref().is_some_and(|sent| sent.status != Status::Cancelled);
        let (reason, meeting) = match step {
            Step::Nothing => return None,
            Step::Request(sequence) => {
                let reason = if stood { Reason::Moved } else { Reason::Invited };
                (reason, Appointment { sequence, ..wanted?.clone() })
            }
            // They take out what they have, which may be another day than the one on which it would have been.
            Step::Cancel(sequence) => {
                let has = Appointment { sequence, status: Status::Cancelled, ..sent.clone()? };
                match wanted {
                    Some(off) => {
                        (Reason::CalledOff, Appointment { title: off.title.clone(), note: off.note.clone(), ..has })
                    }
                    None => (Reason::TakenOff, has),
                }
            }
        };
        let before = sent.as_ref().filter(|_| stood).map(was);
        Some(Self { member, name, address, reason, step, meeting, sent, before })
    }

    /// To who said that they come to what the meeting was `earlier`, it is one that moved, also when no mail went before.
    fn for_who_said_yes(self, earlier: Option<&SaidYes>) -> Self {
        match (self.reason, earlier) {
            (Reason::Invited, Some(said)) => Self { reason: Reason::Moved, before: said.before.clone(), ..self },
            _ => self,
        }
    }
}

/// What somebody was told of a meeting.
fn was(sent: &Appointment) -> Before {
    let when = (sent.start.date(), sent.start.time(), sent.end.time());
    Before { when, place: Some(sent.place.clone()) }
}
