//! Saying what one thought of a meeting.

use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::super::view::MeetingView;
use super::own::{others, own};
use super::{EvaluationError, MayEvaluate, sql, stands};
use crate::ctx::Ctx;
use crate::db::{Conn, Lock};
use crate::{execute, fetch_optional, rounds};
use chrono::{DateTime, Utc};
use domain::ids::{MeetingId, RegionId};
use domain::meetings::evaluation::{Evaluating, Remark, Useful};
use std::collections::BTreeSet;

/// Whether somebody made a new connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Connection {
    /// They did not.
    No,
    /// They did, with these other regions; none need be named.
    Yes(BTreeSet<RegionId>),
}

/// What somebody thought of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// How useful it was.
    pub useful: Useful,
    /// Whether they made a new connection.
    pub connection: Connection,
    /// What could be better; may be empty.
    pub tip: Remark,
    /// What was good; may be empty.
    pub top: Remark,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// It is stored.
    Now,
    /// They had answered before, and that counts. What was said then is known of nobody, so this may be the same or not.
    Before,
}

/// Stores what whoever was at a meeting thought of it, and beside it that they answered. People who answer at once are heard one after the
/// other, while nobody moves the meeting or calls it off.
///
/// # Errors
/// [`EvaluationError::Unknown`], [`EvaluationError::Cancelled`], [`EvaluationError::TooEarly`], [`EvaluationError::Closed`];
/// [`EvaluationError::NotThere`], [`EvaluationError::NoRegion`]; when the database fails.
pub async fn answer(
    ctx: &Ctx,
    proof: &MayEvaluate,
    id: MeetingId,
    answer: &Answer,
) -> Result<Received, EvaluationError> {
    let lock = Lock::SharedThen(rounds::LOCK, format!("evaluation of {id}"));
    let (own, proof, answer) = (ctx.clone(), proof.clone(), answer.clone());
    let done = ctx.db.write_with(lock, move |conn| {
        Box::pin(async move {
            let row = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)?;
            let meeting = row.ok_or(EvaluationError::Unknown)?.view()?;
            check(&proof, &meeting, own.now())?;
            store(&own, conn, (&proof, &meeting), &answer).await
        })
    });
    done.await
}

/// Whether it is open now.
fn check(proof: &MayEvaluate, meeting: &MeetingView, now: DateTime<Utc>) -> Result<(), EvaluationError> {
    match stands(proof.actor(), meeting, now) {
        Evaluating::Never => Err(EvaluationError::Unknown),
        Evaluating::CalledOff => Err(EvaluationError::Cancelled),
        Evaluating::From(at) => Err(EvaluationError::TooEarly(at)),
        Evaluating::Over => Err(EvaluationError::Closed),
        Evaluating::Until(_) => Ok(()),
    }
}

async fn store(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (proof, meeting): (&MayEvaluate, &MeetingView),
    answer: &Answer,
) -> Result<Received, EvaluationError> {
    let own = own(conn, meeting.id, proof.member()).await?.ok_or(EvaluationError::NotThere)?;
    if own.has_answered {
        return Ok(Received::Before);
    }
    let (connected, named) = match &answer.connection {
        Connection::No => (false, BTreeSet::new()),
        Connection::Yes(regions) => (true, regions.clone()),
    };
    if !named.is_empty() {
        let others: BTreeSet<_> = others(conn, meeting, &own).await?.into_iter().map(|(id, _)| id).collect();
        if !named.is_subset(&others) {
            return Err(EvaluationError::NoRegion);
        }
    }
    let (id, useful) = (ctx.new_id(), i32::from(answer.useful.number()));
    let (tip, top) = (answer.tip.as_str(), answer.top.as_str());
    execute!(conn, sql::INSERT, id, meeting.id.0, useful, connected, tip, top)?;
    for region in named {
        execute!(conn, sql::INSERT_REGION, meeting.id.0, region.as_str())?;
    }
    for anew in [sql::WRITE_ANEW, sql::WRITE_REGIONS_ANEW] {
        execute!(conn, anew, meeting.id.0)?;
    }
    execute!(conn, sql::INSERT_EVALUATED, meeting.id.0, proof.member().0)?;
    Ok(Received::Now)
}
