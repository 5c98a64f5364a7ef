//! What is forgotten when: who answered and who was reminded as soon as it is closed, what they wrote and which regions they named after two years (rules,
//! section 8). How useful it was, and how many made a new connection, stays.

use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use domain::ids::MeetingId;
use domain::keeping;
use domain::meetings::evaluation::OPEN;
use domain::time;

/// Forgets what is over. The server's job calls it every hour.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<(), DbError> {
    let today = time::day(ctx.now());
    let (closed, long_ago) = (today - OPEN, today - keeping::EVALUATION_TEXTS);
    ctx.db
        .write::<_, DbError, _>(move |conn| {
            Box::pin(async move {
                execute!(conn, sql::FORGET_EVALUATED, closed)?;
                execute!(conn, sql::FORGET_REMINDED, closed)?;
                execute!(conn, sql::FORGET_REMARKS, long_ago)?;
                execute!(conn, sql::FORGET_REGIONS, long_ago)?;
                Ok(())
            })
        })
        .await
}

/// A meeting goes to another day after all, on the day that it had: what was said is about nothing that took place.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn forget_moved(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<(), DbError> {
    for forget in [sql::FORGET_REGIONS_OF, sql::FORGET_OF, sql::FORGET_EVALUATED_OF] {
        execute!(conn, forget, meeting.0)?;
    }
    Ok(())
}
