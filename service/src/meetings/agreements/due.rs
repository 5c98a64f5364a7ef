//! Telling those who were invited that the minutes are there.

use super::super::invited::Invited;
use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::super::tell_once::Once;
use super::super::tried::Tried;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::meetings::minutes_there;
use crate::outbox::{Written, in_portions};
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds};
use domain::account::OptionalLetter;
use domain::ids::MeetingId;
use domain::working_hours;
use uuid::Uuid;

/// Puts the letters about records that were published in the outbox, each once to each person, and gives their number; the server's job
/// calls it. They go to who is invited now, but for who turned them off. Outside working hours nothing goes. Many go in portions, of which
/// each is a transaction.
///
/// # Errors
/// When the database fails; also when one record could not be written about: the first error. The others were then.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    if !working_hours::contains(ctx.now()) {
        return Ok(0);
    }
    let mut tried = Tried::default();
    for (meeting,) in fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::DUE, ctx.now())? {
        let id = MeetingId(meeting);
        let sent = in_portions(ctx, rounds::LOCK, move |ctx, conn| Box::pin(async move { send(&ctx, conn, id).await }));
        tried.note(sent.await)?;
    }
    tried.end()
}

/// Writes a portion of what is due about one record; it counts as told with its last mail.
async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<Written, DbError> {
    let now = ctx.now();
    // Another server may have told them meanwhile.
    let (due,) = fetch_one!(conn, (i64,), sql::STILL_DUE, id.0, now)?;
    let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?;
    let Some(meeting) = row.filter(|_| due > 0).map(MeetingRow::view).transpose()? else { return Ok(Written::NOTHING) };
    let page = format!("{}/bijeenkomsten/{}/verslag", ctx.settings.public_url, meeting.id);
    let about = (meeting.kind, meeting.date);
    let letter = |to: &Invited| minutes_there(&to.name, about, &page, &ctx.settings.public_url);
    let once = Once { meeting: &meeting, named: "minutes", optional: OptionalLetter::Minutes, useless_after: None };
    let written = once.write(ctx, conn, &letter).await?;
    if written.is_all {
        execute!(conn, sql::TOLD, id.0, now)?;
    }
    Ok(written)
}
