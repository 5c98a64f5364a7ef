//! How many made a new connection at the meetings of the network, for the monitor.

use super::{EvaluationError, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::fetch_all;
use chrono::Days;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::evaluation::{FEWEST, OPEN};
use domain::time;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many made a new connection at a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connections {
    /// Too few answered to tell it.
    TooFew,
    /// It is told.
    Told {
        /// How many did.
        connected: usize,
        /// Of how many who answered.
        answers: usize,
    },
}

/// How many made a new connection at each meeting of the network whose evaluation is closed and of which somebody said something; nothing
/// for who may not read that.
///
/// # Errors
/// When the database fails.
pub async fn connections(ctx: &Ctx, actor: &Actor) -> Result<BTreeMap<MeetingId, Connections>, EvaluationError> {
    if !actor.may(Action::ReadEvaluations) || !actor.may(Action::SeeMeetings) {
        return Ok(BTreeMap::new());
    }
    let closed = time::day(ctx.now()) - OPEN - Days::new(1);
    let mut read = ctx.db.read().await?;
    let rows = fetch_all!(&mut read.conn(), (Uuid, i64, i64), sql::CONNECTIONS, closed)?;
    let count = |count| usize::try_from(count).map_err(|e| DbError::data(format!("answers about a meeting: {e}")));
    let mut found = BTreeMap::new();
    for (meeting, answers, connected) in rows {
        let (answers, connected) = (count(answers)?, count(connected)?);
        let told = if answers < FEWEST { Connections::TooFew } else { Connections::Told { connected, answers } };
        found.insert(MeetingId(meeting), told);
    }
    Ok(found)
}
