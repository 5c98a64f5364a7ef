//! What time asks for: offers lapse and places are handed on, who comes hears what changed, and is reminded with the link.

use super::rows::{RegistrationRow, WebinarRow, webinar};
use super::view::Webinar;
use super::{WebinarError, letters, lock, places, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::outbox::TOGETHER;
use crate::{execute, fetch_all};
use chrono::{DateTime, Days, Duration, Utc};
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::webinars::{Moment, reminder_at};
use domain::{time, working_hours};

/// So soon before it begins, who comes hears of it at any hour.
const SOON: Duration = Duration::hours(24);

/// Who comes is reminded at most so many days before: Thursday for the Tuesday after Easter.
const REMINDED: Days = Days::new(6);

/// Does all that is due, and gives the number of mails; the server's job calls it. Each webinar has transactions of its own, of at most
/// [`TOGETHER`] mails of a kind.
///
/// # Errors
/// When one could not be looked after: the first error. The others were.
pub async fn send_due(ctx: &Ctx) -> Result<usize, WebinarError> {
    let today = time::day(ctx.now());
    let pending =
        fetch_all!(&mut ctx.db.read().await?.conn(), WebinarRow, sql::PENDING, today, ctx.now(), today + REMINDED)?;
    let (mut mails, mut failed) = (0, None);
    for row in pending {
        match look_after(ctx, row.view()?.id).await {
            Ok(sent) => mails += sent,
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    failed.map_or(Ok(mails), Err)
}

async fn look_after(ctx: &Ctx, id: MeetingId) -> Result<usize, WebinarError> {
    let mut mails = 0;
    loop {
        let own = ctx.clone();
        let work = ctx.db.write_with(lock(id), move |conn| Box::pin(async move { portion(&own, conn, id).await }));
        let sent: usize = work.await?;
        mails += sent;
        if sent < TOGETHER {
            return Ok(mails);
        }
    }
}

/// Writes a portion of what is due of one webinar, and gives the number of mails.
async fn portion(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<usize, WebinarError> {
    let webinar = webinar(conn, id).await?;
    let now = ctx.now();
    if webinar.state == MeetingState::Cancelled {
        return Ok(if may_go(&webinar, now) { call_off(ctx, conn, &webinar).await? } else { 0 });
    }
    let mut mails = places::hand_on(ctx, conn, id).await?;
    if webinar.moment(now) != Moment::Ahead || !may_go(&webinar, now) {
        return Ok(mails);
    }
    mails += tell(ctx, conn, &webinar).await?;
    if !webinar.call_link.is_empty() && now >= reminder_at(webinar.when.0) {
        mails += remind(ctx, conn, &webinar).await?;
    }
    Ok(mails)
}

/// Letters go in working hours, but for what is soon.
fn may_go(webinar: &Webinar, now: DateTime<Utc>) -> bool {
    working_hours::contains(now) || webinar.begins() - now < SOON
}

/// So many mails go in one transaction.
pub(super) fn together() -> i64 {
    i64::try_from(TOGETHER).unwrap_or(i64::MAX)
}

async fn call_off(ctx: &Ctx, conn: &mut Conn<'_>, webinar: &Webinar) -> Result<usize, DbError> {
    let rows = fetch_all!(conn, RegistrationRow, sql::COUNTS, webinar.id.0, together())?;
    for row in &rows {
        letters::called_off(ctx, conn, webinar, row).await?;
        execute!(conn, sql::WITHDRAW, row.id)?;
    }
    Ok(rows.len())
}

/// Tells who has a place that the day or the hours are others than they were told; they are reminded anew.
async fn tell(ctx: &Ctx, conn: &mut Conn<'_>, webinar: &Webinar) -> Result<usize, DbError> {
    let rows = fetch_all!(conn, RegistrationRow, sql::NOT_TOLD, webinar.id.0, together())?;
    for row in &rows {
        letters::moved(ctx, conn, webinar, row).await?;
        execute!(conn, sql::MOVED, row.id)?;
    }
    Ok(rows.len())
}

async fn remind(ctx: &Ctx, conn: &mut Conn<'_>, webinar: &Webinar) -> Result<usize, DbError> {
    let rows = fetch_all!(conn, RegistrationRow, sql::NOT_REMINDED, webinar.id.0, together())?;
    for row in &rows {
        letters::reminder(ctx, conn, webinar, row).await?;
        execute!(conn, sql::REMINDED, row.id, ctx.now())?;
    }
    Ok(rows.len())
}
