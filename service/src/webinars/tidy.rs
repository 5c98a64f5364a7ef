//! What is erased of people from outside: what they did not confirm after two days, everything four weeks after the webinar (rules, section 6).
//! How many had a place and came stays.

use super::key::GuestRow;
use super::{WebinarError, lock, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all};
use chrono::{DateTime, Utc};
use domain::ids::MeetingId;
use domain::time;
use domain::webinars::{CONFIRM_WITHIN, ERASED_AFTER, PER_ORIGIN};
use uuid::Uuid;

/// So many people are forgotten in one transaction.
const AT_ONCE: i64 = 50;

/// Erases what has had its time, with the mails that were about it. The server's job calls it every hour.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<(), WebinarError> {
    let now = ctx.now();
    let (before, unconfirmed) = (time::day(now) - ERASED_AFTER, now - CONFIRM_WITHIN);
    let mut read = ctx.db.read().await?;
    let over = fetch_all!(&mut read.conn(), (Uuid,), sql::TO_ERASE, before)?;
    let asked = fetch_all!(&mut read.conn(), (Uuid,), sql::UNCONFIRMED, unconfirmed)?;
    drop(read);
    for (id,) in over {
        let work = ctx.db.write_with(lock(MeetingId(id)), move |conn| Box::pin(async move { erase(conn, id).await }));
        work.await?;
    }
    for (id,) in asked {
        let work = ctx.db.write_with(lock(MeetingId(id)), move |conn| {
            Box::pin(async move { forget_unconfirmed(conn, id, unconfirmed).await })
        });
        work.await?;
    }
    let attempts = now - PER_ORIGIN.within;
    while ctx.db.write(move |conn| Box::pin(async move { forget_guests(conn, unconfirmed, attempts).await })).await? {}
    Ok(())
}

/// Everything of who came to a webinar that is long over.
async fn erase(conn: &mut Conn<'_>, id: Uuid) -> Result<(), DbError> {
    execute!(conn, sql::COUNT_THEM, id)?;
    execute!(conn, sql::ERASE_REGISTRATIONS, id)?;
    execute!(conn, sql::ERASE_MAILS_ABOUT, format!("webinar {id} %"))?;
    Ok(())
}

async fn forget_unconfirmed(conn: &mut Conn<'_>, id: Uuid, since: DateTime<Utc>) -> Result<(), DbError> {
    execute!(conn, sql::ERASE_UNCONFIRMED, id, since)?;
    execute!(conn, sql::LEAVE_WITHDRAWN, id, since)?;
    Ok(())
}

/// A portion of those who ask for nothing any more; whether there may be more of them.
async fn forget_guests(conn: &mut Conn<'_>, mailed: DateTime<Utc>, attempts: DateTime<Utc>) -> Result<bool, DbError> {
    execute!(conn, sql::ERASE_ATTEMPTS, attempts)?;
    let gone = fetch_all!(conn, GuestRow, sql::GONE, mailed, AT_ONCE)?;
    let mut forgotten = 0;
    for guest in &gone {
        // Somebody may ask for a place with this address right now.
        conn.lock(&format!("registrations of {}", guest.address)).await?;
        let erased = execute!(conn, sql::ERASE_GUEST, guest.id)?;
        if erased > 0 {
            execute!(conn, sql::ERASE_MAILS, &guest.address)?;
        }
        forgotten += erased;
    }
    Ok(forgotten > 0 && i64::try_from(gone.len()) == Ok(AT_ONCE))
}
