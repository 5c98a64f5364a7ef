//! What was agreed at meetings from a day to a day, as their published records tell. Judges no right: only for use cases that know which of
//! these meetings whoever asks may see.

use super::rows::{ActionRow, DecisionRow, action_state};
use super::sql;
use super::view::{ActionView, DecisionView};
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::NaiveDate;
use domain::ids::MeetingId;
use domain::meetings::agreement::ActionState;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What was agreed at one meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Agreed {
    /// What was decided.
    pub(in super::super) decisions: Vec<DecisionView>,
    /// What people would do, the first due first.
    pub(in super::super) actions: Vec<ActionView>,
}

#[derive(sqlx::FromRow)]
struct DecidedRow {
    meeting_id: Uuid,
    #[sqlx(flatten)]
    decision: DecisionRow,
}

/// What was agreed at each meeting from a day to a day at which anything was.
pub(in super::super) async fn agreed_between(
    conn: &mut Conn<'_>,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<BTreeMap<MeetingId, Agreed>, DbError> {
    let mut found: BTreeMap<MeetingId, Agreed> = BTreeMap::new();
    for row in fetch_all!(conn, DecidedRow, sql::DECISIONS_BETWEEN, from, until)? {
        found.entry(MeetingId(row.meeting_id)).or_default().decisions.push(row.decision.view());
    }
    for row in fetch_all!(conn, ActionRow, sql::ACTIONS_BETWEEN, from, until)? {
        let action = row.view()?;
        found.entry(action.meeting.0).or_default().actions.push(action);
    }
    Ok(found)
}

/// How many actions of meetings of the network from a day to a day are in each state, each with the day of its meeting.
pub(in super::super) async fn action_states_between(
    conn: &mut Conn<'_>,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Vec<(NaiveDate, ActionState, usize)>, DbError> {
    let rows = fetch_all!(conn, (NaiveDate, String, i64), sql::ACTION_STATES_BETWEEN, from, until)?;
    let each = rows.into_iter().map(|(date, state, count)| {
        let count = usize::try_from(count).map_err(|e| DbError::data(format!("number of actions: {e}")))?;
        Ok((date, action_state(&state)?, count))
    });
    each.collect()
}
