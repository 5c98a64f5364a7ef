//! That a meeting is on the date which people chose, for who is invited to it.

use super::super::view::MeetingView;
use super::read::stored;
use super::sql;
use super::view::PollDate;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use crate::mails::polls::DateChosen;
use chrono::NaiveDate;
use domain::ids::{MeetingId, PollDateId};
use serde::Deserialize;

/// How a poll was settled, as the audit log tells.
#[derive(Deserialize)]
struct Settled {
    date: NaiveDate,
    host: Option<String>,
    /// The date that was chosen; the release before did not write it down.
    poll_date: Option<PollDateId>,
}

impl Settled {
    async fn read(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Option<Self>, DbError> {
        let row = fetch_optional!(conn, (String,), sql::SETTLED_AS, meeting.to_string())?;
        let parsed = row.map(|(detail,)| serde_json::from_str(&detail)).transpose();
        parsed.map_err(|error| DbError::data(format!("how the poll of {meeting} was settled: {error}")))
    }

    fn is_it(&self, date: &PollDate) -> bool {
        match self.poll_date {
            Some(chosen) => date.id == chosen,
            None => (date.date, date.region()) == (self.date, self.host.as_deref()),
        }
    }
}

/// How many chose the date of this meeting in its date poll, as those who are invited now answered; `None` when there was no poll, when
/// it has another day, hour or host by now than the date that was chosen, and when nobody said that they can. Moved to another date of
/// the poll it is not what people chose, however many can.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn chosen(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
) -> Result<Option<DateChosen>, DbError> {
    let Some(settled) = Settled::read(conn, meeting.id).await? else { return Ok(None) };
    let Some(poll) = stored(conn, meeting, ctx.now()).await? else { return Ok(None) };
    let view = poll.view();
    let stands = |date: &PollDate| {
        let host = meeting.host.as_ref().map(|(region, _)| region.as_str());
        (date.date, date.start, date.region()) == (meeting.date, meeting.start, host)
    };
    let mut all = view.dates.iter().zip(&view.tallies);
    let Some((_, tally)) = all.find(|(date, _)| stands(date) && settled.is_it(date)) else { return Ok(None) };
    let (by_region, [yes, if_need_be, _]) = (view.is_by_region(), view.counts_of(tally));
    Ok((yes + if_need_be > 0).then_some(DateChosen { counts: [yes, if_need_be], by_region }))
}
