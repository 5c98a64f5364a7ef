//! One's own e-mail addresses: each can be used to log in, one gets the mail (rules, section 8).
//!
//! A new address counts after a code that was sent to it has been typed. Every change needs a fresh login, and is
//! told to the address that gets the mail, a new address to every earlier one (D13).

use super::code::{self, NewRequest, Refusal};
use super::keys::{self, Purpose};
use super::sessions::{Session, own_id};
use super::{AccountError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::Letter;
use crate::mails::account as mails;
use crate::outbox::{self, NewMail};
use crate::{Hidden, execute, fetch_all, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::login::{CODE_LIFETIME, FRESH_LOGIN, LoginCode, MAX_TRIES, RESEND_PAUSE};
use domain::account::{Actor, EmailAddress};
use domain::ids::MemberId;

/// The answer to asking for a code for a new address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressCode {
    /// A mail is on its way to the new address. The text goes into the form where the code is typed.
    Sent {
        /// The secret that binds the code to this form.
        verifier: Hidden,
    },
    /// It is one's own already; nothing was sent.
    AlreadyOwn,
    /// Too many codes were asked; another one from this moment on.
    TooMany {
        /// When it is possible again.
        again_at: DateTime<Utc>,
    },
}

/// What became of a new address.
#[derive(Debug, PartialEq, Eq)]
pub enum AddressAdded {
    /// It can be used to log in now.
    Added,
    /// It was one's own already.
    AlreadyOwn,
    /// It belongs to someone else in the network.
    TakenByOther,
    /// The code was not accepted.
    Refused(Refusal),
}

/// The member, when the login is fresh enough to change addresses.
fn fresh_own_id(ctx: &Ctx, actor: &Actor, session: &Session) -> Result<MemberId, AccountError> {
    let id = own_id(actor)?;
    if ctx.now() - session.created_at > FRESH_LOGIN { Err(AccountError::LoginTooOld) } else { Ok(id) }
}

/// Someone asks for a code for a new address of their own.
#[derive(Clone)]
pub struct AddressRequest {
    /// The address.
    pub email: EmailAddress,
    /// Where the request comes from, see [`domain::account::login::origin_of`].
    pub origin: String,
    /// What the form holds, other on each page that is opened: a second press of the same button has the same.
    pub page: Option<Hidden>,
}

/// Sends a code to a new address of one's own. Whether the address is somebody else's is not told before the code
/// proves that it is theirs. A second press of the same button, whose first answer the browser dropped, sends no second mail.
///
/// # Errors
/// [`AccountError`] when not logged in, or not recently.
pub async fn request_address_code(
    ctx: &Ctx,
    actor: &Actor,
    session: &Session,
    request: AddressRequest,
) -> Result<AddressCode, AccountError> {
    let member = fresh_own_id(ctx, actor, session)?;
    let ctx_in = ctx.clone();
    let write =
        ctx.db.write(move |conn| Box::pin(async move { request_within(&ctx_in, conn, member, &request).await }));
    write.await.map_err(AccountError::from)
}

async fn request_within(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    member: MemberId,
    request: &AddressRequest,
) -> Result<AddressCode, DbError> {
    let AddressRequest { email, origin, .. } = request;
    if is_of(conn, member, email).await? {
        return Ok(AddressCode::AlreadyOwn);
    }
    let email_hash = keys::keyed_hash(ctx, Purpose::Email, email.as_str().as_bytes());
    let origin_hash = keys::keyed_hash(ctx, Purpose::Origin, origin.as_bytes());
    conn.lock(&format!("login origin {origin}")).await?;
    conn.lock(&format!("login address {email}")).await?;
    let (verifier, is_sent) = secret(ctx, conn, member, request.page.as_deref(), &email_hash).await?;
    if is_sent {
        return Ok(AddressCode::Sent { verifier });
    }
    if let Some(again_at) = code::check_limits(ctx, conn, &email_hash, &origin_hash).await? {
        return Ok(AddressCode::TooMany { again_at });
    }
    let new = NewRequest {
        verifier_hash: keys::keyed_hash(ctx, Purpose::AddressVerifier, verifier.as_bytes()),
        email,
        origin,
        member_id: Some(member.0),
        own_device: false,
        next_path: "",
    };
    let code = code::store(ctx, conn, new).await?;
    let until = ctx.now() + CODE_LIFETIME;
    let mail = NewMail::now(ctx, email.to_string(), mails::address_code(&code, until));
    outbox::enqueue(ctx, conn, NewMail { useless_after: Some(until), ..mail }).await?;
    Ok(AddressCode::Sent { verifier })
}

/// The secret for a request from this page, and whether a mail with its code has just gone: then this is a second press. A page
/// that asked before, and was opened again by going back, gets another secret.
async fn secret(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    member: MemberId,
    page: Option<&str>,
    email_hash: &[u8],
) -> Result<(Hidden, bool), DbError> {
    let Some(page) = page.filter(|page| !page.is_empty() && page.len() <= 64) else {
        return Ok((keys::new_token(ctx), false));
    };
    let verifier = keys::token_of(ctx, Purpose::AddressPage, &format!("{} {page}", member.0));
    let hash = keys::keyed_hash(ctx, Purpose::AddressVerifier, verifier.as_bytes());
    let since = ctx.now() - RESEND_PAUSE;
    let sql = sql::FIND_FRESH_REQUEST;
    if fetch_optional!(conn, (uuid::Uuid,), sql, &hash, email_hash, since, MAX_TRIES)?.is_some() {
        return Ok((verifier, true));
    }
    let is_used = fetch_optional!(conn, (bool, String), sql::FIND_CHOICES, hash)?.is_some();
    Ok((if is_used { keys::new_token(ctx) } else { verifier }, false))
}

/// Whether the address is one of the member's own.
async fn is_of(conn: &mut Conn<'_>, member: MemberId, email: &EmailAddress) -> Result<bool, DbError> {
    let owner = fetch_optional!(conn, (uuid::Uuid,), sql::FIND_MEMBER_BY_EMAIL, email.as_str())?;
    Ok(owner == Some((member.0,)))
}

/// Adds a new address after the code that was sent to it.
///
/// # Errors
/// [`AccountError`] when not logged in, or not recently.
pub async fn add_address(
    ctx: &Ctx,
    actor: &Actor,
    session: &Session,
    email: EmailAddress,
    verifier: &str,
    typed: LoginCode,
) -> Result<AddressAdded, AccountError> {
    let member = fresh_own_id(ctx, actor, session)?;
    let hash = keys::keyed_hash(ctx, Purpose::AddressVerifier, verifier.as_bytes());
    let ctx_in = ctx.clone();
    let write = ctx.db.write(move |conn| {
        Box::pin(async move {
            lock_addresses(conn, member).await?;
            // The first of two presses did it.
            if is_of(conn, member, &email).await? {
                return Ok(AddressAdded::AlreadyOwn);
            }
            let used = match code::try_code(&ctx_in, conn, &hash, &typed).await? {
                Ok(used) => used,
                Err(refusal) => return Ok(AddressAdded::Refused(refusal)),
            };
            let email_hash = keys::keyed_hash(&ctx_in, Purpose::Email, email.as_str().as_bytes());
            if used.member_id != Some(member.0) || !keys::same_hash(&used.email_hash, &email_hash) {
                return Ok(AddressAdded::Refused(Refusal::NotAskedHere));
            }
            store_address(&ctx_in, conn, member, &email).await
        })
    });
    write.await.map_err(|error: DbError| error.into())
}

async fn store_address(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    member: MemberId,
    email: &EmailAddress,
) -> Result<AddressAdded, DbError> {
    if execute!(conn, sql::INSERT_ADDRESS, email.as_str(), member.0, ctx.now())? == 1 {
        // Whoever reads one of the other addresses can see that this is not theirs.
        let letter = mails::address_added(ctx.now(), email.as_str());
        for (to,) in fetch_all!(conn, (String,), sql::FIND_OTHER_ADDRESSES, member.0, email.as_str())? {
            outbox::enqueue(ctx, conn, NewMail::now(ctx, to, letter.clone())).await?;
        }
        return Ok(AddressAdded::Added);
    }
    let owner = fetch_optional!(conn, (uuid::Uuid,), sql::FIND_MEMBER_BY_EMAIL, email.as_str())?;
    Ok(if owner == Some((member.0,)) { AddressAdded::AlreadyOwn } else { AddressAdded::TakenByOther })
}

/// Waits for other changes of this member's addresses, so that none is chosen while it is removed.
async fn lock_addresses(conn: &mut Conn<'_>, member: MemberId) -> Result<(), DbError> {
    conn.lock(&format!("addresses of {}", member.0)).await
}

/// Tells the address that gets the mail about a change.
async fn tell(ctx: &Ctx, conn: &mut Conn<'_>, member: MemberId, letter: Letter) -> Result<(), DbError> {
    if let Some((address,)) = fetch_optional!(conn, (String,), sql::FIND_MAIL_ADDRESS, member.0)? {
        outbox::enqueue(ctx, conn, NewMail::now(ctx, address, letter)).await?;
    }
    Ok(())
}

/// Chooses which of one's own addresses gets the mail from now on; both addresses are told. `false` when the
/// address is not one's own.
///
/// # Errors
/// [`AccountError`] when not logged in, or not recently.
pub async fn choose_mail_address(
    ctx: &Ctx,
    actor: &Actor,
    session: &Session,
    email: EmailAddress,
) -> Result<bool, AccountError> {
    let member = fresh_own_id(ctx, actor, session)?;
    let ctx_in = ctx.clone();
    let write = ctx.db.write(move |conn| {
        Box::pin(async move {
            let ctx = &ctx_in;
            lock_addresses(conn, member).await?;
            let owner = fetch_optional!(conn, (uuid::Uuid,), sql::FIND_MEMBER_BY_EMAIL, email.as_str())?;
            if owner != Some((member.0,)) {
                return Ok(false);
            }
            let before = fetch_optional!(conn, (String,), sql::FIND_MAIL_ADDRESS, member.0)?;
            execute!(conn, sql::NO_ADDRESS_GETS_MAIL, member.0)?;
            execute!(conn, sql::ADDRESS_GETS_MAIL, member.0, email.as_str())?;
            if let Some((old,)) = before.filter(|(old,)| old != email.as_str()) {
                let letter = mails::mail_address_chosen(ctx.now(), email.as_str());
                for to in [old, email.to_string()] {
                    outbox::enqueue(ctx, conn, NewMail::now(ctx, to, letter.clone())).await?;
                }
            }
            Ok::<_, DbError>(true)
        })
    });
    write.await.map_err(AccountError::from)
}

/// Removes one of one's own addresses; it is told to that address and to the one that gets the mail. `false` for
/// the address that gets the mail, and for one that is not one's own, whether it is anybody's or not. One that was one's own, as
/// `listed` proves ([`super::OwnAddress`]), is removed already: the second of two presses does nothing more.
///
/// # Errors
/// [`AccountError`] when not logged in, or not recently.
pub async fn remove_address(
    ctx: &Ctx,
    actor: &Actor,
    session: &Session,
    email: EmailAddress,
    listed: &str,
) -> Result<bool, AccountError> {
    let member = fresh_own_id(ctx, actor, session)?;
    let was_own = keys::same_hash(listed.as_bytes(), keys::token_of_address(ctx, member, email.as_str()).as_bytes());
    let ctx_in = ctx.clone();
    let write = ctx.db.write(move |conn| {
        Box::pin(async move {
            let ctx = &ctx_in;
            lock_addresses(conn, member).await?;
            if execute!(conn, sql::REMOVE_ADDRESS, member.0, email.as_str())? == 0 {
                return Ok(was_own && !is_of(conn, member, &email).await?);
            }
            // A code that is under way to it opens nothing any more.
            let email_hash = keys::keyed_hash(ctx, Purpose::Email, email.as_str().as_bytes());
            execute!(conn, sql::FORGET_REQUESTS, email_hash)?;
            let letter = mails::address_removed(ctx.now(), email.as_str());
            outbox::enqueue(ctx, conn, NewMail::now(ctx, email.to_string(), letter.clone())).await?;
            tell(ctx, conn, member, letter).await?;
            Ok::<_, DbError>(true)
        })
    });
    write.await.map_err(AccountError::from)
}
