//! What is erased of people from outside: what they did not confirm after two days, everything four weeks after the webinar (rules, section 6).
//! How many had a place and came stays.

use super::key::GuestRow;
use super::{WebinarError, lock, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{execute, fetch_all};
use domain::ids::MeetingId;
use domain::time;
use domain::webinars::{CONFIRM_WITHIN, ERASED_AFTER, PER_ORIGIN};
use uuid::Uuid;

/// Erases what has had its time, with the mails that were about it. The server's job calls it every hour.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<(), WebinarError> {
    let now = ctx.now();
    let before = time::day(now) - ERASED_AFTER;
    let over = fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::TO_ERASE, before)?;
    for (id,) in over {
        let erased = ctx.db.write_with::<_, WebinarError, _>(lock(MeetingId(id)), move |conn| {
            Box::pin(async move {
                execute!(conn, sql::COUNT_THEM, id)?;
                execute!(conn, sql::ERASE_REGISTRATIONS, id)?;
                Ok(())
            })
        });
        erased.await?;
    }
    let (unconfirmed, attempts) = (now - CONFIRM_WITHIN, now - PER_ORIGIN.within);
    ctx.db
        .write::<_, DbError, _>(move |conn| {
            Box::pin(async move {
                execute!(conn, sql::ERASE_UNCONFIRMED, unconfirmed)?;
                execute!(conn, sql::ERASE_ATTEMPTS, attempts)?;
                for guest in fetch_all!(conn, GuestRow, sql::GONE, unconfirmed)? {
                    // Somebody may ask for a place with this address right now.
                    conn.lock(&format!("registrations of {}", guest.address)).await?;
                    if execute!(conn, sql::ERASE_GUEST, guest.id)? > 0 {
                        execute!(conn, sql::ERASE_MAILS, &guest.address)?;
                    }
                }
                Ok(())
            })
        })
        .await?;
    Ok(())
}
