//! Reading the timeline.

use super::super::MeetingError;
use super::super::agreements::agreed_between;
use super::super::attendance::turnouts_between;
use super::super::read::{is_behind, list_meetings};
use super::super::review::has_figures;
use super::super::view::MeetingView;
use super::sql;
use super::view::{Entry, Timeline, TimelineYear, Wanted};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::fetch_all;
use chrono::Datelike;
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::time;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// So many years are shown when none is asked for: about ten meetings of the network.
const NEWEST: usize = 3;

/// The meetings of before today that whoever asks may see. Where nothing is as it is wanted the newest years are shown, of every kind.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn read_timeline(ctx: &Ctx, actor: &Actor, wanted: Wanted) -> Result<Timeline, MeetingError> {
    let mut meetings = list_meetings(ctx, actor).await?;
    let today = time::day(ctx.now());
    let with_figures = meetings.iter().filter(|meeting| has_figures(meeting, today));
    let with_figures: BTreeSet<_> = with_figures.map(|meeting| meeting.date.year()).collect();
    meetings.retain(|meeting| is_behind(meeting, today));
    meetings.reverse();
    let kinds: Vec<_> =
        MeetingKind::ALL.into_iter().filter(|kind| meetings.iter().any(|it| it.kind == *kind)).collect();
    let shown = if meetings.iter().any(|meeting| wanted.has(meeting)) { wanted } else { Wanted::default() };
    meetings.retain(|meeting| Wanted { year: None, ..shown }.has(meeting));
    let mut all_years: Vec<_> = meetings.iter().map(|meeting| meeting.date.year()).collect();
    all_years.dedup();
    let newest = &all_years[..all_years.len().min(NEWEST)];
    meetings.retain(|meeting| shown.has(meeting) && (shown.year.is_some() || newest.contains(&meeting.date.year())));
    let entries = entries(ctx, meetings).await?;
    let years = entries.chunk_by(|one, other| one.meeting.date.year() == other.meeting.date.year());
    let years = years.map(|entries| {
        let year = entries[0].meeting.date.year();
        TimelineYear { year, has_figures: with_figures.contains(&year), entries: entries.to_vec() }
    });
    Ok(Timeline { shown, kinds, years: years.collect(), all_years })
}

/// The meetings, which stand with the newest first, with what is told of each. It takes as many statements for one as for a hundred.
async fn entries(ctx: &Ctx, meetings: Vec<MeetingView>) -> Result<Vec<Entry>, DbError> {
    let (Some(newest), Some(oldest)) = (meetings.first(), meetings.last()) else { return Ok(Vec::new()) };
    let days = (oldest.date, newest.date);
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let published = fetch_all!(conn, (Uuid, bool, bool), sql::PUBLISHED_BETWEEN, days.0, days.1)?;
    let published: BTreeMap<_, _> =
        published.into_iter().map(|(id, agenda, record)| (MeetingId(id), (agenda, record))).collect();
    let came = turnouts_between(conn, days).await?;
    let mut agreed = agreed_between(conn, days).await?;
    let each = meetings.into_iter().map(|meeting| {
        let (has_agenda, has_record) = published.get(&meeting.id).copied().unwrap_or_default();
        let agreed = agreed.remove(&meeting.id).unwrap_or_default();
        Entry {
            came: came.get(&meeting.id).copied(),
            has_agenda,
            has_record,
            decisions: agreed.decisions,
            actions: agreed.actions,
            meeting,
        }
    });
    Ok(each.collect())
}
