//! What happened to a round, in the audit log.

use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use domain::account::Actor;
use domain::ids::RoundId;

/// Writes what happened to a round in the audit log.
pub(crate) async fn record(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    action: &str,
    round: RoundId,
    detail: serde_json::Value,
) -> Result<(), DbError> {
    let entry = Entry { action, object_kind: "round", object_id: round.0.to_string(), detail };
    audit::record(ctx, conn, actor, entry).await
}
