//! One letter that an agenda is there, once to each who is invited.

use super::rows::AgendaRow;
use super::{LOCK, has_agenda, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::agenda::{self as mails, AgendaNews};
use crate::meetings::invited::Invited;
use crate::meetings::rows::MeetingRow;
use crate::meetings::sql as meeting_sql;
use crate::meetings::tell_once::Once;
use crate::meetings::tried::Tried;
use crate::outbox::{Written, in_portions};
use crate::{execute, fetch_all, fetch_optional};
use domain::account::OptionalLetter;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::{time, working_hours};
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
    let public_url = ctx.settings.public_url.as_str();
    let page = format!("{public_url}/bijeenkomsten/{}/agenda", meeting.id);
    let letter = |to: &Invited| {
        let (date, place) = (meeting.date, meeting.place_name());
        mails::published(&AgendaNews { name: &to.name, date, place, public_url, page: &page, now: ctx.now() })
    };
    let useless_after = Some(time::moment(meeting.date, meeting.end));
    let once = Once { meeting: &meeting, named: "agenda", optional: OptionalLetter::Meetings, useless_after };
    let written = once.write(ctx, conn, &letter).await?;
    if written.is_all {
        execute!(conn, sql::TOLD, id.0, ctx.now())?;
    }
    Ok(written)
}
