//! The end of a date poll: a coordinator makes one of its dates the date of the meeting.

use super::super::definite::become_definite;
use super::super::edit::with_meeting;
use super::super::plan::ticked;
use super::super::proof::MayPlan;
use super::super::view::MeetingView;
use super::super::{MeetingError, record, sql as meeting_sql};
use super::manage::running;
use super::view::PollDate;
use super::{PollError, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::execute;
use domain::account::Actor;
use domain::ids::{MeetingId, PollDateId};
use domain::meetings::MeetingState;
use serde_json::json;

/// Makes one of the dates that of the meeting, which is definite from now on, of the network also with partners. A poll that is open closes. `version` is that of the
/// poll as the page showed it: who pressed saw who cannot come.
///
/// # Errors
/// [`MeetingError::Unknown`]; [`MeetingError::Changed`] when somebody changed the poll meanwhile; [`MeetingError::Poll`] with
/// `WrongState` or `DateGone`; what [`super::super::make_definite`] refuses; when the database fails.
pub async fn settle_poll(
    ctx: &Ctx,
    proof: &MayPlan,
    id: MeetingId,
    (version, date): (i32, PollDateId),
    with_partners: bool,
) -> Result<(), MeetingError> {
    with_meeting(ctx, proof, id, move |ctx, conn, actor, meeting| {
        let with_partners = ticked(meeting.kind, with_partners);
        Box::pin(async move { settle(&ctx, conn, &actor, &meeting, (version, date, with_partners)).await })
    })
    .await
}

async fn settle(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    meeting: &MeetingView,
    (version, chosen, with_partners): (i32, PollDateId, bool),
) -> Result<(), MeetingError> {
    if meeting.state == MeetingState::Planned {
        return already(conn, meeting, chosen, with_partners).await;
    }
    let (row, dates) = running(conn, meeting).await?;
    if row.version != version {
        return Err(MeetingError::Changed);
    }
    let date = dates.iter().find(|date| date.id == chosen).ok_or(PollError::DateGone)?;
    if row.state(ctx.now()).is_open() {
        execute!(conn, sql::CLOSE, meeting.id.0, ctx.now())?;
    }
    execute!(conn, sql::NOTHING_TO_TELL, meeting.id.0)?;
    take_over(conn, meeting, date).await?;
    let detail = json!({ "date": date.date, "host": date.region(), "poll_date": date.id });
    record(ctx, conn, actor, "poll.settled", meeting.id, detail).await?;
    let meeting = MeetingView {
        date: date.date,
        start: date.start,
        end: date.end,
        host: date.host.clone(),
        place: date.place.clone(),
        with_partners,
        ..meeting.clone()
    };
    become_definite(ctx, conn, actor, &meeting).await
}

/// The second of two clicks finds the meeting on the date that it chose, with the guests that it chose.
async fn already(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    chosen: PollDateId,
    with_partners: bool,
) -> Result<(), MeetingError> {
    let dates = super::read::dates(conn, meeting.id).await?;
    let is_it = |date: &PollDate| date.id == chosen && (date.date, date.start) == (meeting.date, meeting.start);
    if dates.iter().any(is_it) && meeting.with_partners == with_partners {
        Ok(())
    } else {
        Err(PollError::WrongState.into())
    }
}

async fn take_over(conn: &mut Conn<'_>, meeting: &MeetingView, date: &PollDate) -> Result<(), MeetingError> {
    let window = super::super::Window::new(date.start, date.end)?;
    let [start, end] = window.texts();
    let host = date.region();
    execute!(conn, meeting_sql::TAKE_DATE, meeting.id.0, date.date, &start, &end, host, &date.place)?;
    Ok(())
}
