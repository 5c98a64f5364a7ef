//! One letter that an agenda is there, once to each who is invited.

use super::rows::AgendaRow;
use super::{LOCK, has_agenda, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::agenda::{self as mails, AgendaNews};
use crate::meetings::invitations::sql as invitations;
use crate::meetings::invited::{Invited, invited};
use crate::meetings::rows::MeetingRow;
use crate::meetings::tried::Tried;
use crate::meetings::{MeetingView, sql as meeting_sql};
use crate::outbox::{self, NewMail, TOGETHER, Written, in_portions};
use crate::{execute, fetch_all, fetch_optional};
use domain::account::OptionalLetter;
use domain::ids::{MeetingId, MemberId};
use domain::meetings::MeetingState;
use domain::{time, working_hours};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Puts the letters about agendas that were published in the outbox, each once to each person, and gives their number; the server's job calls
/// it. Outside working hours nothing goes, and who turned off mails about meetings gets none. Many go in portions, each a transaction.
///
/// # Errors
/// When the database fails; also when one agenda could not be written about: the first error. The others were then.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    if !working_hours::contains(ctx.now()) {
        return Ok(0);
    }
    let (today, mut tried) = (time::day(ctx.now()), Tried::default());
    for (meeting,) in fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::UNTOLD, today)? {
        let id = MeetingId(meeting);
        let written = in_portions(ctx, LOCK, move |ctx, conn| Box::pin(async move { send(&ctx, conn, id).await }));
        tried.note(written.await)?;
    }
    tried.end()
}

/// Writes a portion. The letter counts as gone with its last mail.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<Written, DbError> {
    // It may have been taken back or called off meanwhile.
    let Some(agenda) = fetch_optional!(conn, AgendaRow, sql::AGENDA, id.0)? else { return Ok(Written::NOTHING) };
    let Some(row) = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)? else { return Ok(Written::NOTHING) };
    let meeting = row.view()?;
    let is_due = agenda.published_at.is_some() && agenda.told_at.is_none();
    if !is_due || !has_agenda(&meeting) || meeting.state != MeetingState::Planned {
        return Ok(Written::NOTHING);
    }
    let off = fetch_all!(conn, (Uuid,), invitations::OFF, OptionalLetter::Meetings.as_str())?;
    let off: BTreeSet<MemberId> = off.into_iter().map(|(id,)| MemberId(id)).collect();
    let mut mails = 0;
    for person in invited(conn, &meeting, time::day(ctx.now())).await? {
        if off.contains(&person.member) {
            continue;
        }
        if mails == TOGETHER {
            return Ok(Written { mails, is_all: false });
        }
        mails += usize::from(write(ctx, conn, &meeting, &person).await?);
    }
    execute!(conn, sql::TOLD, id.0, ctx.now())?;
    Ok(Written { mails, is_all: true })
}

/// One mail; `false` for who has it already, or has no address.
async fn write(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView, to: &Invited) -> Result<bool, DbError> {
    let Some(address) = to.address.clone() else { return Ok(false) };
    let page = format!("{}/bijeenkomsten/{}/agenda", ctx.settings.public_url, meeting.id);
    let place = meeting.place_name();
    let news = AgendaNews { name: &to.name, date: meeting.date, place, page: &page, now: ctx.now() };
    let mail = NewMail {
        once: Some(format!("agenda {} to {}", meeting.id, to.member)),
        useless_after: Some(time::moment(meeting.date, meeting.end)),
        member: Some(to.member),
        ..NewMail::now(ctx, address, mails::published(&news))
    };
    outbox::enqueue(ctx, conn, mail).await
}
