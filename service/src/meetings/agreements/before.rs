//! What was agreed last time, for who prepares the next meeting.

use super::follow::views;
use super::read::decisions;
use super::rows::ActionRow;
use super::view::{ActionView, DecisionView};
use super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::agreement::ActionState;
use domain::time;
use uuid::Uuid;

/// What was agreed at the last meeting of the network, and what is still to be done of all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastTime {
    /// That meeting and its day.
    pub meeting: (MeetingId, NaiveDate),
    /// Whether its record is published; while it is not, what was decided is not told here.
    pub is_published: bool,
    /// What was decided.
    pub decisions: Vec<DecisionView>,
    /// What is still to be done, the first due first; also of earlier meetings.
    pub open: Vec<ActionView>,
    /// What was done since that day.
    pub done: Vec<ActionView>,
}

/// What was agreed at the last meeting of the network before today; `None` before the first one.
///
/// # Errors
/// [`AgreementError::NotAllowed`] for who does not plan; when the database fails.
pub async fn last_time(ctx: &Ctx, actor: &Actor) -> Result<Option<LastTime>, AgreementError> {
    type Row = (Uuid, NaiveDate, Option<DateTime<Utc>>);
    if !actor.may(Action::PlanMeetings) {
        return Err(AgreementError::NotAllowed);
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let last = fetch_optional!(conn, Row, sql::LAST_MEETING, time::day(ctx.now()))?;
    let Some((id, date, published_at)) = last else { return Ok(None) };
    let (meeting, is_published) = (MeetingId(id), published_at.is_some());
    let decisions = if is_published { decisions(conn, meeting).await? } else { Vec::new() };
    let since = time::moment(date, chrono::NaiveTime::MIN);
    let actions = views(fetch_all!(conn, ActionRow, sql::OF_NETWORK, since)?)?;
    let (open, done) = actions.into_iter().partition(|action| action.state == ActionState::Open);
    Ok(Some(LastTime { meeting: (meeting, date), is_published, decisions, open, done }))
}
