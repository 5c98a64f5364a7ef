//! What waits for the coordination group: one definition for the weekly mail and for the first page.

use super::MeetingError;
use super::polls::stored_polls;
use super::proof::MayPlan;
use super::rows::MeetingRow;
use super::sql;
use super::view::MeetingView;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::planning::Waiting;
use crate::rounds::RoundView;
use crate::stored::RegionRow;
use crate::{fetch_all, outbox};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::MeetingId;
use domain::meetings::Sought;
use domain::order::by_name;
use domain::rounds::RoundState;
use domain::time;

/// What waits, where `meetings` are those that [`super::list_meetings`] gave just now.
///
/// # Errors
/// When the database fails.
pub async fn read_waiting(ctx: &Ctx, _proof: &MayPlan, meetings: &[MeetingView]) -> Result<Waiting, MeetingError> {
    Ok(of(&mut ctx.db.read().await?.conn(), meetings, ctx.now()).await?)
}

/// What waits now.
pub(super) async fn waiting(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Waiting, DbError> {
    let rows = fetch_all!(conn, MeetingRow, sql::MEETINGS)?;
    let meetings = rows.into_iter().map(MeetingRow::view).collect::<Result<Vec<_>, _>>()?;
    of(conn, &meetings, now).await
}

async fn of(conn: &mut Conn<'_>, meetings: &[MeetingView], now: DateTime<Utc>) -> Result<Waiting, DbError> {
    // One that was read in stays as it is.
    let closed = |round: &RoundView| round.state == RoundState::Closed && round.imported_at.is_none();
    Ok(Waiting {
        unpublished: whose_round(meetings, closed),
        proposed: whose_round(meetings, |round| !closed(round) && round.proposed_for.is_some()),
        undecided: undecided(conn, meetings, now).await?,
        vacant: vacant(conn, time::day(now)).await?,
        refused: outbox::refused(conn, now).await?.into_iter().map(|row| row.name).collect(),
    })
}

/// The date polls that closed before one of their dates was chosen.
async fn undecided(
    conn: &mut Conn<'_>,
    meetings: &[MeetingView],
    now: DateTime<Utc>,
) -> Result<Vec<(MeetingId, Sought)>, DbError> {
    let polls = stored_polls(conn, meetings, now).await?;
    let mut closed: Vec<_> = polls.into_iter().filter(|(_, poll)| !poll.state.is_open()).collect();
    closed.sort_by(|(_, one), (_, other)| one.sought.days.cmp(&other.sought.days));
    Ok(closed.into_iter().map(|(id, poll)| (id, poll.sought)).collect())
}

fn whose_round(meetings: &[MeetingView], waits: impl Fn(&RoundView) -> bool) -> Vec<(MeetingId, NaiveDate)> {
    let waiting = meetings.iter().filter(|meeting| meeting.round.as_ref().is_some_and(&waits));
    waiting.map(|meeting| (meeting.id, meeting.date)).collect()
}

/// A region, and how many of its seats are held.
#[derive(sqlx::FromRow)]
struct HeldRow {
    #[sqlx(flatten)]
    region: RegionRow,
    held: i64,
}

async fn vacant(conn: &mut Conn<'_>, day: NaiveDate) -> Result<Vec<(String, usize)>, DbError> {
    let mut vacant = Vec::new();
    for HeldRow { region, held } in fetch_all!(conn, HeldRow, sql::HELD)? {
        let free = 2_usize.saturating_sub(usize::try_from(held).unwrap_or_default());
        if free > 0 && region.is_active_on(day)? {
            vacant.push((region.name, free));
        }
    }
    vacant.sort_by(|(one, _), (other, _)| by_name(one, other));
    Ok(vacant)
}
