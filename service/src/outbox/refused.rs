//! Whose mail does not arrive: one definition for everyone who is told.

use super::{NOT_NEEDED, USELESS, sql};
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

/// How far back a refused mail is told of.
const LOOKS_BACK: Duration = Duration::days(14);

/// A member to whose address the last mail was refused for ever, or came back.
#[derive(sqlx::FromRow)]
pub(crate) struct RefusedRow {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    /// When that became known, last.
    pub(crate) refused_at: DateTime<Utc>,
}

/// The members, by name, at whose address of today a mail was refused of late, and since then none arrived.
pub(crate) async fn refused(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Vec<RefusedRow>, DbError> {
    fetch_all!(conn, RefusedRow, sql::REFUSED, now - LOOKS_BACK, USELESS, NOT_NEEDED)
}
