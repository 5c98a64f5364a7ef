//! What proposals for network meetings go from, as it is stored: the meetings, and who would receive the network.

use super::make::last_day;
use super::rows::MeetingRow;
use super::sql;
use super::view::MeetingView;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::monitor::{self, FrozenRound};
use crate::stored::active_regions;
use chrono::NaiveDate;
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{HostCandidate, HostChoice, MeetingKind, MeetingState, Rhythm, Willingness};
use domain::time;
use std::collections::BTreeMap;

/// The question whether the region would receive the network.
const HOST_QUESTION: &str = "o6-gastregio";

/// What a proposal goes from, and the network meeting before it.
pub(super) struct Going {
    pub(super) rhythm: Rhythm,
    pub(super) last: Option<MeetingView>,
}

/// Reads what proposals go from. Of a meeting that is `moving` it is what lies before it, and it does not count among the others.
///
/// # Errors
/// When the database fails.
pub(super) async fn read(ctx: &Ctx, conn: &mut Conn<'_>, moving: Option<MeetingId>) -> Result<Going, DbError> {
    let today = time::day(ctx.now());
    let (moved, others): (Vec<_>, Vec<_>) = all(conn).await?.into_iter().partition(|m| Some(m.id) == moving);
    let others: Vec<_> = others.into_iter().filter(|meeting| counts(meeting, today)).collect();
    // What comes after the meeting that moves is not what it follows; a webinar is no step in the rhythm of the network.
    let is_before = |m: &&MeetingView| moved.first().is_none_or(|moved| m.date < moved.date);
    let network: Vec<_> = others.iter().filter(|m| m.kind == MeetingKind::Network).collect();
    let last = network.iter().copied().rfind(is_before).cloned();
    let hosts = hosts(ctx, conn, today, &network).await?;
    let rhythm = Rhythm {
        today,
        until: last_day(today),
        last: last.as_ref().map(|m| (m.date, m.at().turn())),
        hosts,
        other_meetings: others.iter().map(|m| m.date).collect(),
    };
    Ok(Going { rhythm, last })
}

/// The meetings that count beside `but` when a day is judged, by date.
///
/// # Errors
/// When the database fails.
pub(super) async fn others(conn: &mut Conn<'_>, but: MeetingId, today: NaiveDate) -> Result<Vec<MeetingView>, DbError> {
    let all = all(conn).await?;
    Ok(all.into_iter().filter(|meeting| meeting.id != but && counts(meeting, today)).collect())
}

async fn all(conn: &mut Conn<'_>) -> Result<Vec<MeetingView>, DbError> {
    fetch_all!(conn, MeetingRow, sql::MEETINGS)?.into_iter().map(MeetingRow::view).collect()
}

/// What was called off takes no day, and neither does a concept whose day has come.
fn counts(meeting: &MeetingView, today: NaiveDate) -> bool {
    match meeting.state {
        MeetingState::Planned | MeetingState::Held => true,
        MeetingState::Concept | MeetingState::DatePoll => meeting.date > today,
        MeetingState::Cancelled => false,
    }
}

/// The regions that take part, with what each answered and when it last received the network, or will.
async fn hosts(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    today: NaiveDate,
    network: &[&MeetingView],
) -> Result<Vec<HostChoice>, DbError> {
    let mut hosted: BTreeMap<&RegionId, NaiveDate> = BTreeMap::new();
    for (region, date) in network.iter().filter_map(|m| Some((&m.host.as_ref()?.0, m.date))) {
        hosted.entry(region).and_modify(|last| *last = date.max(*last)).or_insert(date);
    }
    let newest = monitor::newest_results(ctx, conn).await?;
    let mut found = Vec::new();
    for row in active_regions(conn, today).await? {
        let (zones, region) = (row.zones()?, RegionId::new(row.id));
        let willingness = willingness(newest.as_ref(), &region);
        let last_hosted = hosted.get(&region).copied();
        let mut candidate = HostCandidate { region, name: row.name, willingness, last_hosted };
        // It said yes before that meeting, and then received the network.
        if let Some(date) = last_hosted.filter(|date| newest.as_ref().is_some_and(|round| round.date < *date)) {
            candidate.receive_on(date);
        }
        found.push(HostChoice { candidate, zones });
    }
    Ok(found)
}

/// How willing a region was in the newest closed round.
fn willingness(newest: Option<&FrozenRound>, region: &RegionId) -> Willingness {
    let result = newest.and_then(|round| round.results.region(region));
    let said = result.and_then(|result| result.willing.get(HOST_QUESTION)?.known());
    said.map_or(Willingness::Other, |option| Willingness::from_option(option))
}
