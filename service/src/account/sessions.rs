//! Sessions: one for each login on a device, known by the hash of a random token (D11 to D13).

use super::keys::{self, Purpose};
use super::{AccountError, code, member, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{Hidden, execute, fetch_all, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::login::{self, lifetime};
use domain::account::rights::Action;
use domain::account::{Actor, Member};
use domain::ids::{MemberId, SessionId};
use domain::keeping;
use uuid::Uuid;

/// The login behind a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id; not secret.
    pub id: SessionId,
    /// Whether this is the person's own device.
    pub own_device: bool,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was last used, up to five minutes old.
    pub last_seen_at: DateTime<Utc>,
    /// When it ends if it is not used again.
    pub ends_at: DateTime<Utc>,
}

/// What a session cookie turns out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A login.
    Live(Actor, Session),
    /// A login that ended by itself: whoever has the cookie was this person, and is a visitor now.
    Expired(MemberId),
    /// Nothing that we know, or a login that was ended on purpose.
    Unknown,
}

/// One of one's own sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSession {
    /// Its id.
    pub id: SessionId,
    /// The kind of device, such as "Firefox op Windows".
    pub device: String,
    /// Whether it was called one's own device.
    pub own_device: bool,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was last used, up to five minutes old.
    pub last_seen_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    member_id: Uuid,
    own_device: bool,
    created_at: DateTime<Utc>,
    last_seen_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
    name: String,
    region_id: Option<String>,
    seat: Option<i32>,
    role: Option<String>,
}

/// Begins a session whose cookie holds `token`.
pub(crate) async fn begin(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    own_device: bool,
    device: &str,
    token: &Hidden,
) -> Result<(), DbError> {
    let member = actor.member_id().ok_or_else(|| DbError::data("a session needs a member"))?;
    let (now, rule) = (ctx.now(), lifetime(actor, own_device));
    let hash = keys::keyed_hash(ctx, Purpose::Session, token.as_bytes());
    let device: String = device.chars().take(100).collect();
    let (id, idle, end) = (ctx.new_id(), now + rule.idle, now + rule.absolute);
    execute!(conn, sql::INSERT_SESSION, id, hash, member.0, device, own_device, now, idle, end)?;
    Ok(())
}

/// Who is behind a session cookie. The lifetime is that of the roles held now, so that a role given or ended
/// after logging in counts at once.
///
/// # Errors
/// Only when the database fails.
pub async fn find_session(ctx: &Ctx, token: &str) -> Result<Found, DbError> {
    if !keys::looks_like_token(token) {
        return Ok(Found::Unknown);
    }
    let hash = keys::keyed_hash(ctx, Purpose::Session, token.as_bytes());
    // A connection that turns out broken is let go before another one is asked for.
    let found = {
        let mut read = ctx.db.read_one().await?;
        session_rows(&mut read.conn(), &hash).await
    };
    let rows = match found {
        Err(error) if error.is_outage() => session_rows(&mut ctx.db.read().await?.conn(), &hash).await?,
        rows => rows?,
    };
    let Some(first) = rows.first().filter(|row| row.ended_at.is_none()) else {
        return Ok(Found::Unknown);
    };
    let actor = Actor::Member(Member {
        id: MemberId(first.member_id),
        name: first.name.clone(),
        seat: member::seat(first.region_id.as_deref(), first.seat)?,
        roles: member::roles(rows.iter().map(|row| row.role.as_deref()))?,
    });
    let ends_at = lifetime(&actor, first.own_device).ends_at(first.created_at, first.last_seen_at);
    if ctx.now() >= ends_at {
        return Ok(Found::Expired(MemberId(first.member_id)));
    }
    let session = Session {
        id: SessionId(first.id),
        own_device: first.own_device,
        created_at: first.created_at,
        last_seen_at: first.last_seen_at,
        ends_at,
    };
    Ok(Found::Live(actor, session))
}

/// A row for each role of the member; one without a role when there is none.
async fn session_rows(conn: &mut Conn<'_>, hash: &[u8]) -> Result<Vec<Row>, DbError> {
    fetch_all!(conn, Row, sql::FIND_SESSION, hash)
}

/// Whether the stored moment of last use is old enough to be worth a write.
pub fn wants_touch(ctx: &Ctx, session: &Session) -> bool {
    ctx.now() - session.last_seen_at >= login::TOUCH_EVERY
}

/// Stores that a session is in use.
///
/// # Errors
/// Only when the database fails.
pub async fn touch_session(ctx: &Ctx, actor: &Actor, session: &Session) -> Result<(), DbError> {
    let (id, now, idle) = (session.id.0, ctx.now(), lifetime(actor, session.own_device).idle);
    let write =
        ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql::TOUCH_SESSION, id, now, now + idle) }));
    write.await.map(drop)
}

/// Ends the session of a cookie: logging out. Gives whether the device was called one's own when logging in, also when the
/// session had ended already; `None` for an unknown cookie.
///
/// # Errors
/// Only when the database fails.
pub async fn log_out(ctx: &Ctx, token: &str) -> Result<Option<bool>, DbError> {
    if !keys::looks_like_token(token) {
        return Ok(None);
    }
    let (ctx_in, token) = (ctx.clone(), token.to_owned());
    let write = ctx.db.write(move |conn| {
        Box::pin(async move {
            end_by_token(&ctx_in, conn, &token).await?;
            let hash = keys::keyed_hash(&ctx_in, Purpose::Session, token.as_bytes());
            fetch_optional!(conn, (bool,), sql::SESSION_DEVICE, hash)
        })
    });
    Ok(write.await?.map(|(own_device,)| own_device))
}

pub(super) async fn end_by_token(ctx: &Ctx, conn: &mut Conn<'_>, token: &str) -> Result<(), DbError> {
    if keys::looks_like_token(token) {
        let hash = keys::keyed_hash(ctx, Purpose::Session, token.as_bytes());
        execute!(conn, sql::END_SESSION_BY_TOKEN, hash, ctx.now())?;
    }
    Ok(())
}

/// One's own sessions that have not ended, the last used first.
///
/// # Errors
/// [`AccountError::NotAllowed`] for someone who is not logged in.
pub async fn list_own_sessions(ctx: &Ctx, actor: &Actor) -> Result<Vec<OwnSession>, AccountError> {
    let member = own_id(actor)?;
    let mut read = ctx.db.read().await?;
    type Row = (Uuid, String, bool, DateTime<Utc>, DateTime<Utc>);
    let rows = fetch_all!(&mut read.conn(), Row, sql::LIST_SESSIONS, member.0)?;
    let now = ctx.now();
    let live = rows.into_iter().filter(|row| lifetime(actor, row.2).ends_at(row.3, row.4) > now);
    Ok(live
        .map(|(id, device, own_device, created_at, last_seen_at)| OwnSession {
            id: SessionId(id),
            device,
            own_device,
            created_at,
            last_seen_at,
        })
        .collect())
}

/// Ends one of one's own sessions. Someone else's, or one that had ended, is left alone.
///
/// # Errors
/// [`AccountError::NotAllowed`] for someone who is not logged in.
pub async fn end_own_session(ctx: &Ctx, actor: &Actor, session: SessionId) -> Result<(), AccountError> {
    let (member, now) = (own_id(actor)?, ctx.now());
    let write = ctx
        .db
        .write(move |conn| Box::pin(async move { execute!(conn, sql::END_OWN_SESSION, session.0, member.0, now) }));
    write.await.map(drop).map_err(AccountError::from)
}

/// Ends all of one's own sessions but the one in use.
///
/// # Errors
/// [`AccountError::NotAllowed`] for someone who is not logged in.
pub async fn end_other_sessions(ctx: &Ctx, actor: &Actor, current: &Session) -> Result<u64, AccountError> {
    let (member, current, now) = (own_id(actor)?, current.id.0, ctx.now());
    let write = ctx
        .db
        .write(move |conn| Box::pin(async move { execute!(conn, sql::END_OTHER_SESSIONS, member.0, current, now) }));
    write.await.map_err(AccountError::from)
}

/// Ends every session of a member, in the transaction that ends their last seat or role, or erases them.
/// They can log in again, and are then what they are now.
///
/// # Errors
/// Only when the database fails.
pub async fn end_sessions_of(ctx: &Ctx, conn: &mut Conn<'_>, member: MemberId) -> Result<u64, DbError> {
    execute!(conn, sql::END_SESSIONS_OF, member.0, ctx.now())
}

/// Removes what is no longer needed: requests for codes after two days, those that were used after ninety days, sessions 130
/// days after they ended. The code of one that was used goes with it.
///
/// # Errors
/// When the database refuses.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let (requests, sessions) = (ctx.now() - keeping::REQUESTS, ctx.now() - keeping::LOGINS);
    let (used, own) = (ctx.now() - keeping::USED_REQUESTS, ctx.clone());
    let write = ctx.db.write(move |conn| {
        Box::pin(async move {
            code::forget_used(&own, conn).await?;
            let gone = execute!(conn, sql::TIDY_REQUESTS, requests, used)?;
            Ok::<_, DbError>(gone + execute!(conn, sql::TIDY_SESSIONS, sessions)?)
        })
    });
    write.await
}

/// The member who asks about their own account.
pub(super) fn own_id(actor: &Actor) -> Result<MemberId, AccountError> {
    let id = actor.member_id().filter(|_| actor.may_somewhere(Action::ManageOwnAccount));
    id.ok_or(AccountError::NotAllowed)
}
