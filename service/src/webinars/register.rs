//! Asking for a place, on the page that everyone can read.

use super::key::GuestRow;
use super::rows::{RegistrationRow, webinar};
use super::view::Webinar;
use super::{WebinarError, letters, lock, sql};
use crate::account::{hash_of_guest, hash_of_origin, key_of_guest};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::outbox::{self, NewMail};
use crate::{execute, fetch_one, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::EmailAddress;
use domain::account::login::PRESSED_TWICE;
use domain::ids::{GuestId, MeetingId, RegionId};
use domain::names::{PersonName, ShortText};
use domain::webinars::{ANEW_AFTER, CONFIRM_WITHIN, Moment, PER_ORIGIN, RegistrationState};

/// Somebody asks for a place.
#[derive(Clone, Debug)]
pub struct Request {
    /// Their name.
    pub name: PersonName,
    /// Where the mail goes that asks them to confirm.
    pub address: EmailAddress,
    /// Where they work.
    pub organisation: ShortText,
    /// In which region they work; `None` when it is none of these.
    pub region: Option<RegionId>,
    /// Where the request comes from, see [`domain::account::login::origin_of`].
    pub origin: String,
}

/// What is answered: the same whether the address is known or not, and whether there is a mail or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registered {
    /// If the address is theirs, they find in its mail what to do.
    LookInMail,
}

/// Asks for a place at a webinar. It counts once it is confirmed by mail; how many places there are is not looked at before that.
///
/// An address gets one mail before it proves to be somebody's own, whatever is asked in its name, by whomever and for whatever; again when
/// two days went by without an answer. After that it gets its link once a day.
///
/// # Errors
/// [`WebinarError::Unknown`], [`WebinarError::Closed`], [`WebinarError::CalledOff`], [`WebinarError::TooMany`]; when the database fails.
pub async fn register(ctx: &Ctx, meeting: MeetingId, request: Request) -> Result<Registered, WebinarError> {
    let own = ctx.clone();
    let done = ctx
        .db
        .write_with(lock(meeting), move |conn| Box::pin(async move { within(&own, conn, meeting, &request).await }));
    done.await
}

async fn within(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: MeetingId,
    request: &Request,
) -> Result<Registered, WebinarError> {
    let webinar = webinar(conn, meeting).await?;
    check_open(&webinar, ctx.now())?;
    conn.lock(&format!("registrations from {}", request.origin)).await?;
    conn.lock(&format!("registrations of {}", request.address)).await?;
    if was_pressed(ctx, conn, meeting, request).await? {
        return Ok(Registered::LookInMail);
    }
    count(ctx, conn, &request.origin).await?;
    let guest = guest(ctx, conn, &request.address).await?;
    let registration = store(ctx, conn, (&webinar, &guest), request).await?;
    mail(ctx, conn, (&webinar, &guest), &registration).await?;
    Ok(Registered::LookInMail)
}

/// Whether a place can be asked for. Of what everyone cannot read there is nothing to say.
pub(super) fn check_open(webinar: &Webinar, now: DateTime<Utc>) -> Result<(), WebinarError> {
    match webinar.moment(now) {
        Moment::Hidden => Err(WebinarError::Unknown),
        Moment::CalledOff => Err(WebinarError::CalledOff),
        Moment::Ahead if webinar.is_open => Ok(()),
        Moment::Ahead | Moment::Now | Moment::Over => Err(WebinarError::Closed),
    }
}

/// Whether just this was asked a moment ago: a second press of the same button.
async fn was_pressed(ctx: &Ctx, conn: &mut Conn<'_>, meeting: MeetingId, request: &Request) -> Result<bool, DbError> {
    let since = ctx.now() - PRESSED_TWICE;
    let (name, organisation) = (request.name.as_str(), request.organisation.as_str());
    let region = request.region.as_ref().map_or("", RegionId::as_str);
    let address = request.address.as_str();
    let found = fetch_one!(conn, (i64,), sql::PRESSED, meeting.0, address, name, organisation, region, since)?;
    Ok(found.0 > 0)
}

/// Counts this request among those from the same place.
async fn count(ctx: &Ctx, conn: &mut Conn<'_>, origin: &str) -> Result<(), WebinarError> {
    let (hash, now) = (hash_of_origin(ctx, origin), ctx.now());
    let since = now - PER_ORIGIN.within;
    let (count, first) = fetch_one!(conn, (i64, Option<DateTime<Utc>>), sql::ATTEMPTS, &hash, since)?;
    if count >= PER_ORIGIN.count {
        tracing::warn!("registration refused: too many asked from one place");
        return Err(WebinarError::TooMany(first.unwrap_or(now) + PER_ORIGIN.within));
    }
    execute!(conn, sql::INSERT_ATTEMPT, ctx.new_id(), hash, now)?;
    Ok(())
}

/// Whoever has this address, made when nobody has it yet.
async fn guest(ctx: &Ctx, conn: &mut Conn<'_>, address: &EmailAddress) -> Result<GuestRow, WebinarError> {
    if let Some(known) = fetch_optional!(conn, GuestRow, sql::GUEST_OF_ADDRESS, address.as_str())? {
        return Ok(known);
    }
    let id = GuestId(ctx.new_id());
    let hash = hash_of_guest(ctx, &key_of_guest(ctx, id));
    execute!(conn, sql::INSERT_GUEST, id.0, address.as_str(), hash, ctx.now())?;
    Ok(GuestRow { id: id.0, address: address.to_string(), mailed_at: None, proven_at: None })
}

/// What they asked for, as it was before this when they have a place or wait for one, and otherwise as it is asked now.
async fn store(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (webinar, guest): (&Webinar, &GuestRow),
    request: &Request,
) -> Result<RegistrationRow, WebinarError> {
    let known = fetch_optional!(conn, RegistrationRow, sql::REGISTRATION_OF, webinar.id.0, guest.id)?;
    let (name, organisation) = (request.name.as_str(), request.organisation.as_str());
    let (region, now) = (request.region.as_ref().map(RegionId::as_str), ctx.now());
    match &known {
        None => {
            let id = ctx.new_id();
            execute!(conn, sql::INSERT_REGISTRATION, id, webinar.id.0, guest.id, name, organisation, region, now)?;
        }
        Some(known) => match known.state()? {
            RegistrationState::Seated | RegistrationState::Waiting | RegistrationState::Offered => {}
            RegistrationState::Asked | RegistrationState::Lapsed | RegistrationState::Withdrawn => {
                execute!(conn, sql::ASK_AGAIN, known.id, name, organisation, region, now)?;
            }
        },
    }
    Ok(fetch_one!(conn, RegistrationRow, sql::REGISTRATION_OF, webinar.id.0, guest.id)?)
}

/// Puts the mail in the outbox when there is to be one, and otherwise does the same work for nobody: how long it takes tells nothing of
/// the address.
async fn mail(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (webinar, guest): (&Webinar, &GuestRow),
    registration: &RegistrationRow,
) -> Result<(), WebinarError> {
    let now = ctx.now();
    let is_new = registration.state()? == RegistrationState::Asked;
    let pause = if guest.proven_at.is_some() { ANEW_AFTER } else { CONFIRM_WITHIN };
    let may = guest.mailed_at.is_none_or(|at| at <= now - pause);
    let letter = letters::link(ctx, conn, (webinar, registration), is_new).await?;
    if !may {
        return Ok(outbox::enqueue_nothing(ctx, conn, &letter).await?);
    }
    execute!(conn, sql::GUEST_MAILED, guest.id, now)?;
    let useless_after = Some(webinar.begins().min(now + CONFIRM_WITHIN));
    let mail = letters::to(ctx, webinar, registration, letter);
    outbox::enqueue(ctx, conn, NewMail { useless_after, ..mail }).await?;
    Ok(())
}
