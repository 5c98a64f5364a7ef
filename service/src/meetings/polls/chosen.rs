//! That a meeting is on a date which people chose, for who is invited to it.

use super::super::view::MeetingView;
use super::read::stored;
use super::view::PollDate;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::polls::DateChosen;

/// How many chose the date of this meeting in its date poll, as those who are invited now answered; `None` when there was no poll, when
/// it has another day, hour or host by now than any date of it, and when nobody said that they can. Moved to another of its dates it has
/// what was answered for that.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn chosen(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
) -> Result<Option<DateChosen>, DbError> {
    let Some(poll) = stored(conn, meeting, ctx.now()).await? else { return Ok(None) };
    let view = poll.view();
    let is_it = |date: &PollDate| {
        let host = meeting.host.as_ref().map(|(region, _)| region.as_str());
        (date.date, date.start, date.region()) == (meeting.date, meeting.start, host)
    };
    let alike = view.dates.iter().zip(&view.tallies).filter(|(date, _)| is_it(date));
    // An address may be typed later; of two that differ in nothing else it tells which one became the meeting.
    let found = alike.max_by_key(|(date, _)| (date.place == meeting.place, date.end == meeting.end));
    let Some((_, tally)) = found else { return Ok(None) };
    let (by_region, [yes, if_need_be, _]) = (view.is_by_region(), view.counts_of(tally));
    Ok((yes + if_need_be > 0).then_some(DateChosen { counts: [yes, if_need_be], by_region }))
}
