//! The address at which somebody's calendar looks: made, made anew and revoked by its owner. It opens the meetings that they see and
//! nothing else, and needs no login; so it is shown once, to who made it.

use super::super::MeetingError;
use super::sql;
use crate::Hidden;
use crate::account::{hash_of_feed, looks_like_token, mark_of_form, same_hash, secret_of_feed};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::{execute, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MemberId;
use uuid::Uuid;

/// Two presses wait for each other: both give the same address.
const LOCK: &str = "calendar_feeds";

/// What somebody sees of their own address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedView {
    /// Since when it is this one.
    pub made_at: DateTime<Utc>,
    /// The day on which a calendar looked for the last time.
    pub fetched_on: Option<NaiveDate>,
    /// Whether dates among which people still choose stand in it too.
    pub with_holds: bool,
    /// The whole address, for who just made it.
    pub address: Option<String>,
}

#[derive(sqlx::FromRow)]
struct FeedRow {
    secret_hash: Vec<u8>,
    form_mark: Uuid,
    salt: Vec<u8>,
    made_at: DateTime<Utc>,
    fetched_on: Option<NaiveDate>,
    with_holds: bool,
}

/// The member who asks, when there are meetings for them to see.
fn owner(actor: &Actor) -> Result<MemberId, MeetingError> {
    actor.member_id().filter(|_| actor.may(Action::SeeMeetings)).ok_or(MeetingError::NotAllowed)
}

/// Makes an address for whoever asks, and gives its secret. One that they had does not work any more. `key` comes from the form: the
/// second of two presses changes nothing and gives the same secret.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn make_feed(ctx: &Ctx, actor: &Actor, key: Uuid) -> Result<Hidden, MeetingError> {
    let (own, member) = (ctx.clone(), owner(actor)?);
    let work = ctx
        .db
        .write_with(Lock::Alone(LOCK), move |conn| Box::pin(async move { Ok(make(&own, conn, member, key).await?) }));
    work.await
}

async fn make(ctx: &Ctx, conn: &mut Conn<'_>, member: MemberId, key: Uuid) -> Result<Hidden, DbError> {
    let mark = mark_of_form(ctx, key, &member.to_string());
    if let Some(row) =
        fetch_optional!(conn, FeedRow, sql::FEED_OF_MEMBER, member.0)?.filter(|row| row.form_mark == mark)
    {
        let salt = row.salt.try_into().map_err(|_| DbError::data("salt of a calendar's address"))?;
        return Ok(secret_of_feed(ctx, member, key, &salt));
    }
    let salt = ctx.random_bytes::<32>();
    let secret = secret_of_feed(ctx, member, key, &salt);
    execute!(conn, sql::FEED_STORE, member.0, hash_of_feed(ctx, &secret), mark, salt.to_vec(), ctx.now())?;
    Ok(secret)
}

/// Revokes the address of whoever asks. Done also when there was none.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn revoke_feed(ctx: &Ctx, actor: &Actor) -> Result<(), MeetingError> {
    let member = owner(actor)?;
    let work = ctx.db.write_with(Lock::Alone(LOCK), move |conn| {
        Box::pin(async move {
            execute!(conn, sql::FEED_FORGET, member.0)?;
            Ok(())
        })
    });
    work.await
}

/// Says for whoever asks whether dates among which people still choose stand in their feed too. A new address keeps the choice; one that
/// is revoked takes it along.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member, [`MeetingError::Unknown`] for who has no address; when the database fails.
pub async fn choose_holds(ctx: &Ctx, actor: &Actor, with_holds: bool) -> Result<(), MeetingError> {
    let member = owner(actor)?;
    let work = ctx.db.write_with(Lock::Alone(LOCK), move |conn| {
        Box::pin(async move {
            let chosen = execute!(conn, sql::FEED_HOLDS, member.0, with_holds)?;
            if chosen == 0 { Err(MeetingError::Unknown) } else { Ok(()) }
        })
    });
    work.await
}

/// The address of whoever asks; in full only when `secret` is that of it.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who is no member; when the database fails.
pub async fn own_feed(ctx: &Ctx, actor: &Actor, secret: Option<&str>) -> Result<Option<FeedView>, MeetingError> {
    let member = owner(actor)?;
    let row = fetch_optional!(&mut ctx.db.read().await?.conn(), FeedRow, sql::FEED_OF_MEMBER, member.0)?;
    Ok(row.map(|row| {
        let is_its =
            |secret: &&str| looks_like_token(secret) && same_hash(&hash_of_feed(ctx, secret), &row.secret_hash);
        let address = secret.filter(is_its).map(|secret| format!("{}/agenda/{secret}.ics", ctx.settings.public_url));
        FeedView { made_at: row.made_at, fetched_on: row.fetched_on, with_holds: row.with_holds, address }
    }))
}
