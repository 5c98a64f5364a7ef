//! Freezing: at closing the results are kept with the round, and a published page shows what was kept.

use super::collect::collect;
use super::rows::RoundRow;
use super::sql;
use crate::db::{Conn, DbError};
use crate::stored::round_state;
use crate::{execute, fetch_one, fetch_optional};
use chrono::{DateTime, Utc};
use domain::ids::RoundId;
use domain::monitor::{RoundResults, results};

/// What was frozen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// 1 at the first closing, one more after each reopening.
    pub revision: i32,
    /// How many sendings-in count.
    pub answers: i32,
}

/// Freezes the results of a round, in the transaction that closes it at `now`.
///
/// A round that was reopened gets a new revision; the earlier ones stay for who wants to know what was shown then.
/// `None` when there is no such round. Whoever closes the round has judged the right to do so.
///
/// # Errors
/// When the database fails, or holds something that the portal does not write.
pub async fn freeze(conn: &mut Conn<'_>, round: RoundId, now: DateTime<Utc>) -> Result<Option<Frozen>, DbError> {
    let Some(row) = fetch_optional!(conn, RoundRow, sql::ROUND, round.0)? else { return Ok(None) };
    round_state(&row.state)?;
    let found = results(&collect(conn, &row, now).await?);
    Ok(Some(keep(conn, round, now, &found).await?))
}

/// Keeps the results of a round that closed, as its newest revision.
///
/// # Errors
/// When the database fails.
pub(super) async fn keep(
    conn: &mut Conn<'_>,
    round: RoundId,
    now: DateTime<Utc>,
    found: &RoundResults,
) -> Result<Frozen, DbError> {
    let answers = i32::try_from(found.counting()).map_err(|_| DbError::data("more answers than there are seats"))?;
    let text = serde_json::to_string(found).map_err(|e| DbError::data(format!("results: {e}")))?;
    let (revision,) = fetch_one!(conn, (i32,), sql::NEXT_REVISION, round.0)?;
    execute!(conn, sql::INSERT_RESULTS, round.0, revision, now, answers, &text)?;
    execute!(conn, sql::SET_REVISION, round.0, revision)?;
    Ok(Frozen { revision, answers })
}
