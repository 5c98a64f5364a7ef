//! Logging in: asking for a code, and using it.

use super::code::{self, NewRequest, Refusal};
use super::keys::{self, Purpose};
use super::{member, sessions, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::{self, account::LoginAsked};
use crate::outbox::{self, NewMail};
use crate::{Hidden, execute, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::login::{self, LoginCode};
use domain::account::{Actor, EmailAddress};
use domain::ids::MemberId;
use uuid::Uuid;

/// Someone asks for a code.
#[derive(Clone, Debug)]
pub struct CodeRequest {
    /// The address that was typed.
    pub email: EmailAddress,
    /// Where the request comes from, see [`login::origin_of`].
    pub origin: String,
    /// The kind of device, for the mail.
    pub device: String,
    /// Whether the box "Dit is mijn eigen apparaat" was ticked.
    pub own_device: bool,
    /// The path to go to afterwards; checked by [`login::safe_next`].
    pub next: Option<String>,
    /// What the login cookie of this browser holds, if it asked before.
    pub earlier_verifier: Option<Hidden>,
    /// Whether this asks once more what this browser asked before: device and path stay as they were.
    pub again: bool,
    /// What the form of the login page holds, other on each page that is opened: a second press of the same button has the same.
    pub page: Option<Hidden>,
}

/// The answer to asking for a code; the same whether the address is known or not (D7).
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// If the address is known, a mail is on its way. The text goes into the login cookie of this browser.
    Sent {
        /// The secret that binds the code to this browser (D3).
        verifier: Hidden,
    },
    /// This browser asked for the same address a moment ago; that mail is on its way.
    JustSent,
    /// Too many codes were asked; another one from this moment on.
    TooMany {
        /// When it is possible again.
        again_at: DateTime<Utc>,
    },
}

/// Someone typed a code.
#[derive(Clone)]
pub struct CodeTyped {
    /// What the login cookie of this browser holds.
    pub verifier: Option<Hidden>,
    /// The six digits.
    pub code: LoginCode,
    /// The kind of device, for the list of sessions.
    pub device: String,
    /// The session that this browser had until now, which ends (D11).
    pub earlier_session: Option<Hidden>,
}

/// Someone is logged in.
#[derive(Debug)]
pub struct LoggedIn {
    /// The secret for the session cookie.
    pub token: Hidden,
    /// Who it is.
    pub actor: Actor,
    /// Whether the cookie may outlive the browser window.
    pub own_device: bool,
    /// Where to go.
    pub next: Option<String>,
}

/// Makes a code for this browser and puts its mail in the outbox.
///
/// # Errors
/// Only when the database fails.
pub async fn request_code(ctx: &Ctx, request: CodeRequest) -> Result<Asked, DbError> {
    let ctx_in = ctx.clone();
    ctx.db.write(move |conn| Box::pin(async move { request_within(&ctx_in, conn, request).await })).await
}

async fn request_within(ctx: &Ctx, conn: &mut Conn<'_>, request: CodeRequest) -> Result<Asked, DbError> {
    let email_hash = keys::keyed_hash(ctx, Purpose::Email, request.email.as_str().as_bytes());
    let origin_hash = keys::keyed_hash(ctx, Purpose::Origin, request.origin.as_bytes());
    conn.lock(&format!("login origin {}", request.origin)).await?;
    conn.lock(&format!("login address {}", request.email)).await?;
    let earlier = request.earlier_verifier.as_deref().filter(|text| keys::looks_like_token(text));
    let earlier = earlier.map(|text| keys::keyed_hash(ctx, Purpose::LoginVerifier, text.as_bytes()));
    if let Some(hash) = &earlier {
        let since = ctx.now() - login::RESEND_PAUSE;
        let sql = sql::FIND_FRESH_REQUEST;
        if fetch_optional!(conn, (Uuid,), sql, hash, &email_hash, since, login::MAX_TRIES)?.is_some() {
            if !request.again {
                let next = request.next.as_deref().and_then(login::safe_next).unwrap_or_default();
                execute!(conn, sql::CHOOSE_AGAIN, hash, request.own_device, next)?;
            }
            return Ok(Asked::JustSent);
        }
    }
    if let Some(verifier) = of_page(ctx, &request) {
        let hash = keys::keyed_hash(ctx, Purpose::LoginVerifier, verifier.as_bytes());
        let since = ctx.now() - login::RESEND_PAUSE;
        if fetch_optional!(conn, (Uuid,), sql::FIND_FRESH_REQUEST, hash, &email_hash, since, login::MAX_TRIES)?
            .is_some()
        {
            return Ok(Asked::Sent { verifier });
        }
    }
    if let Some(again_at) = code::check_limits(ctx, conn, &email_hash, &origin_hash).await? {
        tracing::warn!("login code refused: too many asked");
        return Ok(Asked::TooMany { again_at });
    }
    let (own_device, next) = choices(ctx, conn, &request, earlier).await?;
    send_code(ctx, conn, &request, own_device, next.as_deref()).await
}

/// The secret for a browser that asks from this page: the same for a second press, whose first answer the browser dropped.
fn of_page(ctx: &Ctx, request: &CodeRequest) -> Option<Hidden> {
    let page = request.page.as_deref().filter(|page| !page.is_empty() && page.len() <= 64)?;
    Some(keys::token_of(ctx, Purpose::LoginPage, page))
}

/// The secret for a new request and its hash. That of a page that asked before, and was opened again by going back, is taken.
async fn new_verifier(ctx: &Ctx, conn: &mut Conn<'_>, request: &CodeRequest) -> Result<(Hidden, Vec<u8>), DbError> {
    let hash = |verifier: &Hidden| keys::keyed_hash(ctx, Purpose::LoginVerifier, verifier.as_bytes());
    if let Some(verifier) = of_page(ctx, request) {
        let hash = hash(&verifier);
        if fetch_optional!(conn, (bool, String), sql::FIND_CHOICES, &hash)?.is_none() {
            return Ok((verifier, hash));
        }
    }
    let verifier = keys::new_token(ctx);
    let hash = hash(&verifier);
    Ok((verifier, hash))
}

/// Voids the earlier code of this browser. Gives the device and path of this request, or the earlier ones when it
/// only asks once more.
async fn choices(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    request: &CodeRequest,
    earlier: Option<Vec<u8>>,
) -> Result<(bool, Option<String>), DbError> {
    if let Some(hash) = earlier {
        execute!(conn, sql::VOID_REQUEST, &hash, ctx.now())?;
        if request.again
            && let Some((own_device, next)) = fetch_optional!(conn, (bool, String), sql::FIND_CHOICES, hash)?
        {
            return Ok((own_device, Some(next)));
        }
    }
    Ok((request.own_device, request.next.clone()))
}

/// Stores the request and the mail; without a member the same work for nobody.
async fn send_code(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    request: &CodeRequest,
    own_device: bool,
    next: Option<&str>,
) -> Result<Asked, DbError> {
    let member = fetch_optional!(conn, (Uuid,), sql::FIND_MEMBER_BY_EMAIL, request.email.as_str())?;
    let (verifier, verifier_hash) = new_verifier(ctx, conn, request).await?;
    let new = NewRequest {
        verifier_hash,
        email: &request.email,
        origin: &request.origin,
        member_id: member.map(|(id,)| id),
        own_device,
        next_path: next.and_then(login::safe_next).unwrap_or_default(),
    };
    let code = code::store(ctx, conn, new).await?;
    let (now, until) = (ctx.now(), ctx.now() + login::CODE_LIFETIME);
    let asked = LoginAsked { code: &code, now, until, device: &request.device };
    let letter = mails::account::login_code(&asked, &ctx.settings.public_url);
    if member.is_some() {
        let mail = NewMail { useless_after: Some(until), ..NewMail::now(ctx, request.email.to_string(), letter) };
        outbox::enqueue(ctx, conn, mail).await?;
    } else {
        outbox::enqueue_nothing(ctx, conn, &letter).await?;
    }
    Ok(Asked::Sent { verifier })
}

/// Compares a typed code with the one that this browser asked for, and begins a session when it is right.
///
/// # Errors
/// Only when the database fails; a code that is not accepted is a [`Refusal`].
pub async fn verify_code(ctx: &Ctx, typed: CodeTyped) -> Result<Result<LoggedIn, Refusal>, DbError> {
    let ctx_in = ctx.clone();
    let outcome: Result<_, DbError> =
        ctx.db.write(move |conn| Box::pin(async move { verify_within(&ctx_in, conn, typed).await })).await;
    match &outcome {
        Ok(Ok(login)) => {
            let who = login.actor.member_id().map(|id| id.to_string()).unwrap_or_default();
            tracing::info!(member = who, "logged in: member {who}");
        }
        Ok(Err(refusal)) => tracing::info!(?refusal, "login refused: {refusal:?}"),
        Err(_) => {}
    }
    outcome
}

async fn verify_within(ctx: &Ctx, conn: &mut Conn<'_>, typed: CodeTyped) -> Result<Result<LoggedIn, Refusal>, DbError> {
    let Some(verifier) = typed.verifier.as_deref().filter(|text| keys::looks_like_token(text)) else {
        return Ok(Err(Refusal::NotAskedHere));
    };
    let hash = keys::keyed_hash(ctx, Purpose::LoginVerifier, verifier.as_bytes());
    let (request, is_second) = match code::try_code(ctx, conn, &hash, &typed.code).await? {
        Ok(request) => (request, false),
        Err(refusal) => match code::pressed_twice(ctx, conn, &hash, &typed.code).await? {
            Some(request) => (request, true),
            None => return Ok(Err(refusal)),
        },
    };
    // Without a member there was no mail either: whoever guessed this code has guessed nothing.
    let found = match request.member_id {
        Some(id) => member::load(conn, MemberId(id)).await?,
        None => None,
    };
    let Some(found) = found else {
        return Ok(Err(Refusal::Wrong { tries_left: 0 }));
    };
    if let Some(earlier) = typed.earlier_session.as_ref().filter(|_| !is_second) {
        sessions::end_by_token(ctx, conn, earlier).await?;
    }
    let actor = Actor::Member(found.member);
    // Both presses of a double click give the same login, whichever answer the browser takes.
    let token = keys::token_of(ctx, Purpose::SessionOfLogin, &format!("{} {verifier}", request.id));
    if !is_second {
        sessions::begin(ctx, conn, &actor, request.own_device, &typed.device, &token).await?;
    }
    note_login(ctx, conn, &actor, found.last_login_at, &typed.device).await?;
    let next = Some(request.next_path).filter(|path| !path.is_empty());
    Ok(Ok(LoggedIn { token, actor, own_device: request.own_device, next }))
}

/// Remembers the moment, and reports the login by mail after a long absence (D13).
async fn note_login(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    last_login: Option<DateTime<Utc>>,
    device: &str,
) -> Result<(), DbError> {
    let Some(id) = actor.member_id() else { return Ok(()) };
    let now = ctx.now();
    execute!(conn, sql::SET_LAST_LOGIN, id.0, now)?;
    if !login::is_return_after_absence(last_login, now) {
        return Ok(());
    }
    let address = fetch_optional!(conn, (String,), sql::FIND_MAIL_ADDRESS, id.0)?;
    if let Some((address,)) = address {
        let letter = mails::account::signed_in_after_absence(now, device, &ctx.settings.public_url);
        outbox::enqueue(ctx, conn, NewMail::now(ctx, address, letter)).await?;
    }
    Ok(())
}
