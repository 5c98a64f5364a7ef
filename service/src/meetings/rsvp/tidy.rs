//! What is forgotten when (rules, section 8): needs two weeks after the meeting, and after two years who said what; how many of each
//! region said so stays.

use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::coming::asked;
use super::{begins, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all, fetch_optional};
use domain::calendar::Rsvp;
use domain::ids::RegionId;
use domain::keeping;
use domain::time;
use uuid::Uuid;

/// Forgets what is over. The server's job calls it every hour.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<(), DbError> {
    let today = time::day(ctx.now());
    ctx.db
        .write::<_, DbError, _>(move |conn| {
            Box::pin(async move {
                execute!(conn, sql::NEEDS_OVER, today - keeping::NEEDS)?;
                for (id,) in fetch_all!(conn, (Uuid,), sql::NAMED_OVER, today - keeping::RSVPS)? {
                    freeze(conn, id).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Keeps how many of each region said what, and forgets who it was.
async fn freeze(conn: &mut Conn<'_>, id: Uuid) -> Result<(), DbError> {
    if let Some(row) = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id)? {
        let meeting = row.view()?;
        let mut counts: Vec<(RegionId, [i32; 3])> = Vec::new();
        for it in asked(conn, &meeting, begins(&meeting)).await? {
            let (said, Some(region)) = (it.said(), it.region) else { continue };
            let Some(place) = Rsvp::ALL.iter().position(|one| Some(*one) == said) else { continue };
            match counts.iter_mut().find(|(known, _)| *known == region) {
                Some((_, count)) => count[place] += 1,
                None => {
                    let mut count = [0; 3];
                    count[place] = 1;
                    counts.push((region, count));
                }
            }
        }
        for (region, [yes, maybe, no]) in counts {
            execute!(conn, sql::FREEZE, id, region.as_str(), yes, maybe, no)?;
        }
    }
    execute!(conn, sql::FORGET, id)?;
    execute!(conn, sql::FORGET_EARLIER, id)?;
    Ok(())
}
