//! The texts that the coordination group marked for the agenda.

use super::find::{FoundText, PAGE, grouped, known_themes};
use super::page::{Reach, Row};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_one};
use domain::account::Actor;

/// The newest [`PAGE`] texts that are marked, the newest round first, and how many there are.
///
/// Judges no right: only for use cases that did, for who reads and tags every text.
pub(in super::super) async fn marked(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
) -> Result<(Vec<FoundText>, u32), DbError> {
    let (count,) = fetch_one!(conn, (i64,), sql::MARKED_COUNT)?;
    let total = u32::try_from(count).map_err(|_| DbError::data(format!("{count} marks")))?;
    if total == 0 {
        return Ok((Vec::new(), 0));
    }
    let rows = fetch_all!(conn, Row, sql::MARKED, i64::from(PAGE))?;
    let themes = known_themes(conn, &Reach::of(actor)).await?;
    Ok((grouped(rows, actor, &themes, ctx.now()), total))
}
