//! What is forgotten when (rules, section 8): after two years who was at a meeting; how many came for each region stays.

use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use domain::ids::MeetingId;
use domain::keeping;
use domain::time;

/// Forgets the names that are over. The server's job calls it every hour.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<(), DbError> {
    let before = time::day(ctx.now()) - keeping::ATTENDANCE;
    ctx.db
        .write::<_, DbError, _>(move |conn| {
            Box::pin(async move {
                execute!(conn, sql::KEEP_REGIONS, before)?;
                execute!(conn, sql::KEEP_OTHERS, before)?;
                for forget in [sql::FORGET, sql::FORGET_TOUCHES, sql::FORGET_WALK_INS] {
                    execute!(conn, forget, before)?;
                }
                Ok(())
            })
        })
        .await
}

/// A meeting goes to another day: nobody was there yet, whatever was touched on the day that it had.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn forget_moved(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<(), DbError> {
    for forget in [sql::FORGET_OF, sql::FORGET_TOUCHES_OF, sql::FORGET_WALK_INS_OF] {
        execute!(conn, forget, meeting.0)?;
    }
    Ok(())
}
