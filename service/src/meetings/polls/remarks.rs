//! What there is to know about the dates of a poll: everything for who plans, and for who chooses what concerns them.

use super::super::view::MeetingView;
use super::super::{MeetingError, rhythm};
use super::view::PollDate;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::stored::{active_regions, region};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::meetings::{MeetingKind, MeetingState, PHAROS_ZONE, Planning, remarks, remarks_for_guest};
use domain::network::SchoolZone;
use domain::time;

/// What to know about each of `dates`, in Dutch, while one of them is to be chosen.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who takes no part in meetings; when the database fails.
pub async fn date_remarks(
    ctx: &Ctx,
    actor: &Actor,
    meeting: &MeetingView,
    dates: &[PollDate],
) -> Result<Vec<Vec<String>>, MeetingError> {
    if !actor.may_somewhere(Action::TakePart) {
        return Err(MeetingError::NotAllowed);
    }
    if meeting.state != MeetingState::DatePoll {
        return Ok(vec![Vec::new(); dates.len()]);
    }
    let (mut read, today) = (ctx.db.read().await?, time::day(ctx.now()));
    let conn = &mut read.conn();
    if actor.may(Action::PlanMeetings) {
        return Ok(for_planner(conn, meeting, dates, today).await?);
    }
    // Who is of no region is told whose schools are closed.
    let zones = match actor.seat() {
        Some(seat) => region(conn, &seat.region).await?.map_or(Ok(Vec::new()), |region| region.zones())?,
        None => SchoolZone::ALL.to_vec(),
    };
    let ahead = |date: &PollDate| date.date > today;
    Ok(dates.iter().map(|date| if ahead(date) { remarks_for_guest(date.date, &zones) } else { Vec::new() }).collect())
}

async fn for_planner(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    dates: &[PollDate],
    today: NaiveDate,
) -> Result<Vec<Vec<String>>, DbError> {
    let regions = active_regions(conn, today).await?;
    let others = rhythm::others(conn, meeting.id, today).await?;
    let other_meetings: Vec<NaiveDate> = others.iter().map(|other| other.date).collect();
    let mut all = Vec::new();
    for date in dates {
        if date.date <= today {
            all.push(vec!["deze datum is al geweest".to_owned()]);
            continue;
        }
        let host = regions.iter().find(|region| Some(region.id.as_str()) == date.region());
        let zones = match (host, date.region()) {
            (Some(host), _) => host.zones()?,
            (None, None) if meeting.kind == MeetingKind::Network => vec![PHAROS_ZONE],
            (None, _) => Vec::new(),
        };
        let gone = (host.is_none() && date.region().is_some()).then(|| "deze gastregio doet nu niet mee".to_owned());
        let planning = Planning { today, zones, other_meetings: other_meetings.clone() };
        all.push(gone.into_iter().chain(remarks(date.date, &planning)).collect());
    }
    Ok(all)
}
