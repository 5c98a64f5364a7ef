//! Taking a round back that was read in.

use super::proof::{ImportError, MayImport};
use super::sql;
use crate::ctx::Ctx;
use crate::db::Lock;
use crate::{execute, fetch_optional, rounds};
use chrono::NaiveDate;
use domain::ids::RoundId;
use serde_json::json;
use uuid::Uuid;

/// Takes a round back that was read in: the round, its results, and the meeting that was made with it, unless people answered about that
/// since. One that is gone already stays gone; a round of the portal itself is none that can be taken back. The audit log keeps that it was
/// there.
///
/// # Errors
/// When the database fails, and then nothing is taken back.
pub async fn take_back(ctx: &Ctx, proof: &MayImport, round: RoundId) -> Result<(), ImportError> {
    let (own, proof) = (ctx.clone(), proof.clone());
    let work = ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| {
        Box::pin(async move {
            let found = fetch_optional!(conn, (Uuid, NaiveDate, String, bool), sql::IMPORT, round.0)?;
            let Some((meeting, date, file, made_meeting)) = found else { return Ok(()) };
            for text in [sql::DROP_INDEXED, sql::DROP_RESULTS, sql::DROP_IMPORT, sql::DROP_ROUND] {
                execute!(conn, text, round.0)?;
            }
            if made_meeting {
                execute!(conn, sql::DROP_MEETING, meeting)?;
            }
            let detail = json!({ "date": date, "file": file });
            Ok(rounds::record(&own, conn, proof.actor(), "round.taken_back", round, detail).await?)
        })
    });
    work.await
}
