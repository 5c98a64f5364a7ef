//! The certificate of attendance of somebody from outside.

use super::key::guest_of;
use super::rows::{RegistrationRow, webinar};
use super::view::Webinar;
use super::{WebinarError, sql};
use crate::ctx::Ctx;
use crate::fetch_optional;
use domain::ids::{MeetingId, RegistrationId};
use domain::webinars::{Moment, RegistrationState};

/// Says that somebody was at a webinar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Who.
    pub name: String,
    /// At what, without the link to the call.
    pub webinar: Webinar,
}

/// The certificate of who holds this key; `None` for who was not noted as there, and until it is over.
///
/// # Errors
/// When the database fails.
pub async fn certificate(ctx: &Ctx, key: &str, id: RegistrationId) -> Result<Option<Certificate>, WebinarError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let Some(guest) = guest_of(ctx, conn, key).await? else { return Ok(None) };
    let row = fetch_optional!(conn, RegistrationRow, sql::REGISTRATION, id.0, guest.id)?;
    let was_there = |row: &RegistrationRow| {
        row.attended == Some(true) && row.state().is_ok_and(|it| it == RegistrationState::Seated)
    };
    let Some(row) = row.filter(was_there) else { return Ok(None) };
    let webinar = webinar(conn, MeetingId(row.meeting_id)).await?;
    let is_over = webinar.moment(ctx.now()) == Moment::Over;
    Ok(is_over.then(|| Certificate { name: row.name, webinar: Webinar { call_link: String::new(), ..webinar } }))
}
