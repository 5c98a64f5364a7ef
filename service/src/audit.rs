//! The audit log: every change of seats, roles, rounds, publications and erasures (rules, section 8).

use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;

use domain::account::Actor;
use domain::keeping;
use serde_json::Value;

crate::sql_texts! {
    INSERT = "INSERT INTO audit_log (id, at, actor_id, actor_name, action, object_kind, object_id, detail)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    TIDY = "DELETE FROM audit_log WHERE at < $1";
}

/// Removes entries of more than seven years ago.
///
/// # Errors
/// When the database refuses.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let before = ctx.now() - keeping::AUDIT_LOG;
    ctx.db.write(move |conn| Box::pin(async move { execute!(conn, TIDY, before) })).await
}

/// Something that happened to an object.
pub(crate) struct Entry<'a> {
    /// What was done, such as `seat.handed_over`.
    pub(crate) action: &'a str,
    /// The kind of object, such as `region`.
    pub(crate) object_kind: &'a str,
    /// The object's id.
    pub(crate) object_id: String,
    /// What a reader needs to understand it, without contents of answers.
    pub(crate) detail: Value,
}

/// Writes an entry in the transaction of the change itself.
pub(crate) async fn record(ctx: &Ctx, conn: &mut Conn<'_>, actor: &Actor, entry: Entry<'_>) -> Result<(), DbError> {
    let actor_name = match actor {
        Actor::Member(_) => None,
        Actor::System => Some("portaal"),
        Actor::Visitor => Some("bezoeker"),
    };
    execute!(
        conn,
        INSERT,
        ctx.new_id(),
        ctx.now(),
        actor.member_id().map(|id| id.0),
        actor_name,
        entry.action,
        entry.object_kind,
        &entry.object_id,
        entry.detail.to_string(),
    )?;
    Ok(())
}
