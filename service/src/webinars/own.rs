//! What somebody from outside reads on their own page.

use super::key::guest_of;
use super::rows::{RegistrationRow, webinar};
use super::view::Webinar;
use super::{WebinarError, sql};
use crate::ctx::Ctx;
use crate::fetch_all;
use chrono::{DateTime, Utc};
use domain::ids::{MeetingId, RegistrationId};
use domain::webinars::{CONFIRM_WITHIN, Moment, RegistrationState};

/// Somebody's own page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPlaces {
    /// Their address.
    pub address: String,
    /// What they asked for, in that order.
    pub places: Vec<OwnPlace>,
}

/// One place that somebody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPlace {
    /// Which.
    pub id: RegistrationId,
    /// At what. The link to the call stands in it only for who has a place.
    pub webinar: Webinar,
    /// Where that stands now.
    pub moment: Moment,
    /// How it stands with the place.
    pub state: RegistrationState,
    /// Under what name.
    pub name: String,
    /// Until when it can be confirmed, or taken when it is offered.
    pub until: Option<DateTime<Utc>>,
    /// Whether they were there, as far as it was noted.
    pub attended: bool,
}

/// The page of who holds this key; `None` for a key that is nobody's, or of somebody who was erased.
///
/// # Errors
/// When the database fails.
pub async fn own_places(ctx: &Ctx, key: &str) -> Result<Option<OwnPlaces>, WebinarError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let Some(guest) = guest_of(ctx, conn, key).await? else { return Ok(None) };
    let mut places = Vec::new();
    for row in fetch_all!(conn, RegistrationRow, sql::OWN, guest.id)? {
        let webinar = webinar(conn, MeetingId(row.meeting_id)).await?;
        places.push(own_place(row, webinar, ctx.now())?);
    }
    Ok(Some(OwnPlaces { address: guest.address, places }))
}

fn own_place(row: RegistrationRow, webinar: Webinar, now: DateTime<Utc>) -> Result<OwnPlace, WebinarError> {
    let (state, moment) = (row.state()?, webinar.moment(now));
    let until = match state {
        RegistrationState::Asked => Some(webinar.begins().min(row.asked_at + CONFIRM_WITHIN)),
        RegistrationState::Offered => row.offered_until,
        _ => None,
    };
    let knows_link = state == RegistrationState::Seated && matches!(moment, Moment::Ahead | Moment::Now);
    let call_link = if knows_link { webinar.call_link.clone() } else { String::new() };
    let webinar = Webinar { call_link, ..webinar };
    let (id, attended) = (RegistrationId(row.id), row.attended == Some(true));
    Ok(OwnPlace { id, webinar, moment, state, name: row.name, until, attended })
}
