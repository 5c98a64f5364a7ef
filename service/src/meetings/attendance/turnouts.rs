//! How many came to the last meetings of the network, and for which regions.

use super::{AttendanceError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::stored::region;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MeetingId, RegionId};
use domain::meetings::attendance::{Turnout, turnout};
use domain::time;
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many meetings are looked back: a year and a bit.
const LAST: usize = 4;

/// How many came to a meeting of the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingTurnout {
    /// Which meeting.
    pub meeting: MeetingId,
    /// Its day.
    pub date: NaiveDate,
    /// How many came.
    pub turnout: Turnout,
    /// How many came for each region of which somebody did.
    pub regions: BTreeMap<RegionId, usize>,
}

/// Meeting and its day, a region or none, and how many came for it.
type Row = (Uuid, NaiveDate, Option<String>, i64);

/// How many came to the last meetings of the network of which it was noted, the last one first; nothing for who sees no meetings.
///
/// # Errors
/// When the database fails.
pub async fn last_turnouts(ctx: &Ctx, actor: &Actor) -> Result<Vec<MeetingTurnout>, AttendanceError> {
    if !actor.may(Action::SeeMeetings) {
        return Ok(Vec::new());
    }
    let mut read = ctx.db.read().await?;
    Ok(stored(&mut read.conn(), time::day(ctx.now())).await?)
}

async fn stored(conn: &mut Conn<'_>, today: NaiveDate) -> Result<Vec<MeetingTurnout>, DbError> {
    let rows = fetch_all!(conn, Row, sql::TURNOUTS, today)?;
    let of_meetings = rows.chunk_by(|one, other| one.0 == other.0).take(LAST);
    of_meetings.map(of_meeting).collect()
}

/// How many came to each meeting from a day to a day of which it was noted, whatever its kind.
///
/// Judges no right: only for use cases that did.
pub(in super::super) async fn turnouts_between(
    conn: &mut Conn<'_>,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<BTreeMap<MeetingId, Turnout>, DbError> {
    let rows = fetch_all!(conn, Row, sql::TURNOUTS_BETWEEN, from, until)?;
    let of_meetings = rows.chunk_by(|one, other| one.0 == other.0).map(of_meeting);
    of_meetings.map(|it| it.map(|it| (it.meeting, it.turnout))).collect()
}

/// What the rows of one meeting say.
fn of_meeting(rows: &[Row]) -> Result<MeetingTurnout, DbError> {
    let (id, date, ..) = rows[0];
    let mut came = Vec::new();
    for (_, _, region, people) in rows {
        let people = usize::try_from(*people).map_err(|e| DbError::data(format!("people at a meeting: {e}")))?;
        came.push((region.clone().map(RegionId::new), people));
    }
    let turnout = turnout(came.iter().map(|(region, people)| (region.as_ref(), *people)));
    let regions = came.into_iter().filter_map(|(region, people)| Some((region?, people))).collect();
    Ok(MeetingTurnout { meeting: MeetingId(id), date, turnout, regions })
}

/// At which of the last meetings of the network a region was, the last one first: each with how many came for it. Those of before it took
/// part, or after, are left out. Nothing for who sees no meetings, and for a region that there is not.
///
/// # Errors
/// When the database fails.
pub async fn visits_of(
    ctx: &Ctx,
    actor: &Actor,
    of: &RegionId,
) -> Result<Vec<(MeetingId, NaiveDate, usize)>, AttendanceError> {
    if !actor.may(Action::SeeMeetings) {
        return Ok(Vec::new());
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let Some(row) = region(conn, of).await? else { return Ok(Vec::new()) };
    let mut visits = Vec::new();
    for it in stored(conn, time::day(ctx.now())).await? {
        if row.is_active_on(it.date)? {
            visits.push((it.meeting, it.date, it.regions.get(of).copied().unwrap_or_default()));
        }
    }
    Ok(visits)
}
