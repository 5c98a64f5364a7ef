//! Codes by mail: one mechanism for logging in and for confirming a new address.

use super::keys::{self, Purpose};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_one, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::EmailAddress;
use domain::account::login::{self, CodeState, Limit, LoginCode, Unusable};
use uuid::Uuid;

/// Why a code was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The six digits are others. So many tries are left.
    Wrong {
        /// Tries left; 0 means that a new code is needed.
        tries_left: i32,
    },
    /// The code cannot be used any more.
    Unusable(Unusable),
    /// This browser did not ask for a code (D3): it may be a mail scanner, or another device.
    NotAskedHere,
}

/// A request as it is stored.
pub(super) struct NewRequest<'a> {
    pub verifier_hash: Vec<u8>,
    pub email: &'a EmailAddress,
    pub origin: &'a str,
    pub member_id: Option<Uuid>,
    pub own_device: bool,
    pub next_path: &'a str,
}

/// A request whose code was right, now used up.
#[derive(sqlx::FromRow)]
pub(super) struct Used {
    pub id: Uuid,
    code_hash: Vec<u8>,
    pub email_hash: Vec<u8>,
    pub member_id: Option<Uuid>,
    pub own_device: bool,
    pub next_path: String,
    tries: i32,
}

impl Used {
    fn is_right(&self, ctx: &Ctx, typed: &LoginCode) -> bool {
        keys::same_hash(&self.code_hash, &keys::code_hash(ctx, self.id, typed))
    }
}

/// Counts this request against the limits. Gives the moment from which another code may be asked, when one is
/// reached. The same for known and unknown addresses (D7).
pub(super) async fn check_limits(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    email_hash: &[u8],
    origin_hash: &[u8],
) -> Result<Option<DateTime<Utc>>, DbError> {
    let now = ctx.now();
    let since = |limit: Limit| now - limit.within;
    type Count = (i64, Option<DateTime<Utc>>);
    let limit = login::PER_ORIGIN;
    let mut until = reached(fetch_one!(conn, Count, sql::COUNT_BY_ORIGIN, origin_hash, since(limit))?, limit);
    for limit in [login::PER_ADDRESS_AND_ORIGIN, login::PER_ADDRESS_AND_ORIGIN_A_DAY] {
        let sql = sql::COUNT_BY_EMAIL_AND_ORIGIN;
        until = until.max(reached(fetch_one!(conn, Count, sql, email_hash, origin_hash, since(limit))?, limit));
    }
    let known = now - login::ORIGIN_KNOWN;
    let (logins,) = fetch_one!(conn, (i64,), sql::COUNT_LOGINS, email_hash, origin_hash, known)?;
    if logins == 0 {
        let limit = login::PER_ADDRESS_ELSEWHERE;
        let found = fetch_one!(conn, Count, sql::COUNT_BY_EMAIL_ELSEWHERE, email_hash, since(limit), known)?;
        until = until.max(reached(found, limit));
    }
    Ok(until)
}

fn reached((count, oldest): (i64, Option<DateTime<Utc>>), limit: Limit) -> Option<DateTime<Utc>> {
    oldest.filter(|_| count >= limit.count).map(|oldest| oldest + limit.within)
}

/// Stores a request and gives the code that belongs to it.
pub(super) async fn store(ctx: &Ctx, conn: &mut Conn<'_>, new: NewRequest<'_>) -> Result<LoginCode, DbError> {
    let (id, code, now) = (ctx.new_id(), keys::new_code(ctx), ctx.now());
    execute!(
        conn,
        sql::INSERT_REQUEST,
        id,
        new.verifier_hash,
        keys::code_hash(ctx, id, &code),
        keys::keyed_hash(ctx, Purpose::Email, new.email.as_str().as_bytes()),
        keys::keyed_hash(ctx, Purpose::Origin, new.origin.as_bytes()),
        new.member_id,
        new.own_device,
        new.next_path,
        now,
        now + login::CODE_LIFETIME,
    )?;
    Ok(code)
}

/// Counts a try, compares, and uses the request up when the code is right. A refusal is an `Ok`, so that the
/// counted try is stored.
pub(super) async fn try_code(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    verifier_hash: &[u8],
    typed: &LoginCode,
) -> Result<Result<Used, Refusal>, DbError> {
    let now = ctx.now();
    let counted = fetch_optional!(conn, Used, sql::COUNT_TRY, verifier_hash, now, login::MAX_TRIES)?;
    let Some(request) = counted else {
        return why_not(ctx, conn, verifier_hash).await.map(Err);
    };
    if !request.is_right(ctx, typed) {
        return Ok(Err(Refusal::Wrong { tries_left: login::MAX_TRIES - request.tries }));
    }
    // Only one of two that arrive together gets past this.
    let used = execute!(conn, sql::USE_REQUEST, request.id, now)?;
    Ok(if used == 1 { Ok(request) } else { Err(Refusal::Unusable(Unusable::Gone)) })
}

/// The request whose code was used a few seconds ago, when the same browser posts the same code again: of a double click the browser
/// drops the first answer, with its cookie.
pub(super) async fn pressed_twice(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    verifier_hash: &[u8],
    typed: &LoginCode,
) -> Result<Option<Used>, DbError> {
    let since = ctx.now() - login::PRESSED_TWICE;
    let again = fetch_optional!(conn, Used, sql::COUNT_TRY_AGAIN, verifier_hash, since, login::MAX_TRIES)?;
    Ok(again.filter(|request| request.is_right(ctx, typed)))
}

/// Forgets the codes of requests that were used, once no second press is waited for.
pub(super) async fn forget_used(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<u64, DbError> {
    execute!(conn, sql::FORGET_USED, ctx.now() - login::PRESSED_TWICE, Vec::<u8>::new())
}

#[derive(sqlx::FromRow)]
struct State {
    expires_at: DateTime<Utc>,
    tries: i32,
    used_at: Option<DateTime<Utc>>,
    voided_at: Option<DateTime<Utc>>,
}

async fn why_not(ctx: &Ctx, conn: &mut Conn<'_>, verifier_hash: &[u8]) -> Result<Refusal, DbError> {
    let found = fetch_optional!(conn, State, sql::FIND_REQUEST_STATE, verifier_hash)?;
    Ok(found.map_or(Refusal::NotAskedHere, |state| {
        let gone = state.used_at.is_some() || state.voided_at.is_some();
        let rule = CodeState { expires_at: state.expires_at, tries: state.tries, gone };
        Refusal::Unusable(rule.check(ctx.now()).err().unwrap_or(Unusable::Gone))
    }))
}
