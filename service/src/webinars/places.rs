//! Handing on the places that come free.

use super::due::together;
use super::rows::{RegistrationRow, webinar};
use super::{WebinarError, letters, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::{execute, fetch_all};
use domain::ids::MeetingId;
use domain::webinars::{Moment, offered_until};

/// Lets offers lapse whose time is over, and offers what is free to who waits longest. Gives the number of offers. The caller is alone with
/// this webinar.
///
/// # Errors
/// When the database fails.
pub(super) async fn hand_on(ctx: &Ctx, conn: &mut Conn<'_>, meeting: MeetingId) -> Result<usize, WebinarError> {
    let now = ctx.now();
    for row in fetch_all!(conn, RegistrationRow, sql::EXPIRED, meeting.0, now)? {
        execute!(conn, sql::LAPSE, row.id)?;
    }
    let webinar = webinar(conn, meeting).await?;
    if webinar.moment(now) != Moment::Ahead {
        return Ok(0);
    }
    // The rest is offered when this is done: nobody waits for hundreds of letters.
    let free = (webinar.seats - webinar.taken).clamp(0, together());
    let next = fetch_all!(conn, RegistrationRow, sql::WAITING, meeting.0, free)?;
    let until = offered_until(now, webinar.begins());
    for row in &next {
        execute!(conn, sql::OFFER, row.id, until)?;
        letters::offer(ctx, conn, (&webinar, until), row).await?;
    }
    Ok(next.len())
}
