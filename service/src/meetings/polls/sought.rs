//! The polls that run, each with what tells it from the others.

use super::super::MeetingError;
use super::super::view::MeetingView;
use super::read::DateRow;
use super::sql;
use super::view::{PollDate, PollState, sought};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState, Sought};
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct SoughtRow {
    meeting_id: Uuid,
    kind: String,
    closes_at: DateTime<Utc>,
    closed_at: Option<DateTime<Utc>>,
    #[sqlx(flatten)]
    date: DateRow,
}

/// A poll of which no date was chosen yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningPoll {
    /// What it seeks.
    pub sought: Sought,
    /// How far it is.
    pub state: PollState,
}

/// The polls of those of `meetings` whose date is sought; they are what [`super::super::list_meetings`] gave.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who sees no meetings; when the database fails.
pub async fn running_polls(
    ctx: &Ctx,
    actor: &Actor,
    meetings: &[MeetingView],
) -> Result<BTreeMap<MeetingId, RunningPoll>, MeetingError> {
    if !actor.may(Action::SeeMeetings) {
        return Err(MeetingError::NotAllowed);
    }
    Ok(running(&mut ctx.db.read().await?.conn(), meetings, ctx.now()).await?)
}

/// As [`running_polls`].
pub(in super::super) async fn running(
    conn: &mut Conn<'_>,
    meetings: &[MeetingView],
    now: DateTime<Utc>,
) -> Result<BTreeMap<MeetingId, RunningPoll>, DbError> {
    let wanted = |id| meetings.iter().any(|meeting| meeting.id == id && meeting.state == MeetingState::DatePoll);
    if !meetings.iter().any(|meeting| wanted(meeting.id)) {
        return Ok(BTreeMap::new());
    }
    let mut found: BTreeMap<MeetingId, (MeetingKind, PollState, Vec<PollDate>)> = BTreeMap::new();
    for row in fetch_all!(conn, SoughtRow, sql::SOUGHT)? {
        let id = MeetingId(row.meeting_id);
        if !wanted(id) {
            continue;
        }
        let kind = MeetingKind::parse(&row.kind).ok_or_else(|| DbError::data(format!("meeting kind {}", row.kind)))?;
        let state = PollState::of(row.closes_at, row.closed_at, now);
        found.entry(id).or_insert_with(|| (kind, state, Vec::new())).2.push(row.date.view()?);
    }
    let poll = |(kind, state, dates): (_, _, Vec<_>)| RunningPoll { sought: sought(kind, &dates), state };
    Ok(found.into_iter().map(|(id, of)| (id, poll(of))).collect())
}
