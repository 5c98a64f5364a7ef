//! The key to somebody's own page: it follows from who they are, so that a later mail has the same link, and only its hash is stored.

use crate::Hidden;
use crate::account::{hash_of_guest, key_of_guest, looks_like_token};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_optional};
use domain::ids::GuestId;
use uuid::Uuid;

use super::sql;

/// Whose page it is.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct GuestRow {
    pub(super) id: Uuid,
    pub(super) address: String,
    pub(super) mailed_at: Option<chrono::DateTime<chrono::Utc>>,
    pub(super) proven_at: Option<chrono::DateTime<chrono::Utc>>,
}

/// The guest with this key; `None` for what is nobody's.
pub(super) async fn guest_of(ctx: &Ctx, conn: &mut Conn<'_>, key: &str) -> Result<Option<GuestRow>, DbError> {
    if !looks_like_token(key) {
        return Ok(None);
    }
    fetch_optional!(conn, GuestRow, sql::GUEST_OF_KEY, hash_of_guest(ctx, key))
}

/// The address of the page of this guest, which works from now on.
pub(super) async fn page_of(ctx: &Ctx, conn: &mut Conn<'_>, guest: GuestId) -> Result<Hidden, DbError> {
    let key = key_of_guest(ctx, guest);
    execute!(conn, sql::KEY_OF_GUEST, guest.0, hash_of_guest(ctx, &key))?;
    Ok(format!("{}/webinars/plek/{}", ctx.settings.public_url, &*key).into())
}
