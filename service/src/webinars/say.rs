//! What somebody from outside says on their own page: that they come, or that they do not.

use super::key::{GuestRow, guest_of};
use super::register::check_open;
use super::rows::{RegistrationRow, webinar};
use super::view::Webinar;
use super::{WebinarError, letters, lock, places, sql};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::{execute, fetch_optional};
use domain::ids::{MeetingId, RegistrationId};
use domain::webinars::{CHANGES_MAX, CONFIRM_WITHIN, Moment, RegistrationState as State};

/// What somebody says of a place that they asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// They confirm it, take the one that is offered, or want one after all.
    Yes,
    /// They do not come.
    No,
}

/// Says whether somebody comes, for who holds the key of their page, and gives how it stands then. Places are given out one after the
/// other: who confirms first has the last one, and who is too late waits. Saying the same again changes nothing.
///
/// # Errors
/// [`WebinarError::Unknown`] for a key or a place that is not theirs; [`WebinarError::TooLate`] for what was not confirmed within two days,
/// [`WebinarError::TooOften`], [`WebinarError::Closed`], [`WebinarError::HasBegun`], [`WebinarError::CalledOff`]; when the database fails.
pub async fn say(ctx: &Ctx, key: &str, registration: RegistrationId, answer: Answer) -> Result<State, WebinarError> {
    let meeting = {
        let mut read = ctx.db.read().await?;
        let conn = &mut read.conn();
        let guest = guest_of(ctx, conn, key).await?.ok_or(WebinarError::Unknown)?;
        match find(conn, &guest, registration).await {
            // What was never confirmed and is not wanted is gone: a second press finds it so.
            Err(WebinarError::Unknown) if answer == Answer::No => return Ok(State::Withdrawn),
            found => MeetingId(found?.meeting_id),
        }
    };
    let (own, key) = (ctx.clone(), key.to_owned());
    let done = ctx.db.write_with(lock(meeting), move |conn| {
        Box::pin(async move {
            // It may have been erased meanwhile.
            let guest = guest_of(&own, conn, &key).await?.ok_or(WebinarError::Unknown)?;
            let row = find(conn, &guest, registration).await?;
            let webinar = webinar(conn, meeting).await?;
            match answer {
                Answer::Yes => yes(&own, conn, (&webinar, &guest), &row).await,
                Answer::No => no(&own, conn, &webinar, &row).await,
            }
        })
    });
    done.await
}

async fn find(
    conn: &mut Conn<'_>,
    guest: &GuestRow,
    registration: RegistrationId,
) -> Result<RegistrationRow, WebinarError> {
    let row = fetch_optional!(conn, RegistrationRow, sql::REGISTRATION, registration.0, guest.id)?;
    row.ok_or(WebinarError::Unknown)
}

async fn yes(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (webinar, guest): (&Webinar, &GuestRow),
    row: &RegistrationRow,
) -> Result<State, WebinarError> {
    let (state, now) = (row.state()?, ctx.now());
    if matches!(state, State::Seated | State::Waiting) {
        return Ok(state);
    }
    check_ahead(webinar, ctx)?;
    check_often(row)?;
    if state == State::Asked && row.asked_at + CONFIRM_WITHIN <= now {
        return Err(WebinarError::TooLate);
    }
    execute!(conn, sql::GUEST_PROVEN, guest.id, now)?;
    if state == State::Offered && row.offered_until.is_some_and(|until| now < until) {
        execute!(conn, sql::TAKE, row.id)?;
        letters::seat(ctx, conn, webinar, row).await?;
        return Ok(State::Seated);
    }
    if state == State::Offered {
        // The offer is over: the place goes to whoever waits, and this one joins the end.
        places::hand_on(ctx, conn, webinar.id).await?;
    } else {
        check_open(webinar, now)?;
    }
    let webinar = super::rows::webinar(conn, webinar.id).await?;
    let becomes = if webinar.free() > 0 { State::Seated } else { State::Waiting };
    execute!(conn, sql::CONFIRM, row.id, becomes.as_str(), now)?;
    match becomes {
        State::Seated => letters::seat(ctx, conn, &webinar, row).await?,
        _ => letters::waiting(ctx, conn, &webinar, row).await?,
    }
    Ok(becomes)
}

async fn no(ctx: &Ctx, conn: &mut Conn<'_>, webinar: &Webinar, row: &RegistrationRow) -> Result<State, WebinarError> {
    let state = row.state()?;
    if matches!(state, State::Withdrawn | State::Lapsed) {
        return Ok(state);
    }
    check_ahead(webinar, ctx)?;
    if state == State::Asked && row.told_sequence.is_none() {
        // Nobody confirmed it: nothing of it is kept.
        execute!(conn, sql::FORGET, row.id)?;
        return Ok(State::Withdrawn);
    }
    check_often(row)?;
    execute!(conn, sql::WITHDRAW, row.id)?;
    if state == State::Seated {
        letters::withdrawn(ctx, conn, webinar, row).await?;
    }
    places::hand_on(ctx, conn, webinar.id).await?;
    Ok(State::Withdrawn)
}

/// Each change is a mail: nobody makes them without end.
fn check_often(row: &RegistrationRow) -> Result<(), WebinarError> {
    if row.changes < CHANGES_MAX { Ok(()) } else { Err(WebinarError::TooOften) }
}

/// Once it has begun, who comes is settled.
fn check_ahead(webinar: &Webinar, ctx: &Ctx) -> Result<(), WebinarError> {
    match webinar.moment(ctx.now()) {
        Moment::Hidden => Err(WebinarError::Unknown),
        Moment::CalledOff => Err(WebinarError::CalledOff),
        Moment::Now | Moment::Over => Err(WebinarError::HasBegun),
        Moment::Ahead => Ok(()),
    }
}
