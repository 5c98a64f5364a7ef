//! Opening a webinar to people from outside, and what is said of it.

use super::rows::webinar;
use super::view::Webinar;
use super::{MayHost, WebinarError, lock, places, sql};
use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::Conn;
use crate::{execute, fetch_optional};
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use domain::names::WebinarTitle;
use domain::webinars::{About, CallLink, Seats};
use serde_json::json;

/// What a coordinator says of a webinar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The version that the form showed: 0 for one that was never open.
    pub version: i32,
    /// What it is called.
    pub title: WebinarTitle,
    /// What it is about.
    pub about: About,
    /// Where the call is, once that is known.
    pub call_link: Option<CallLink>,
    /// How many from outside can come.
    pub seats: Seats,
    /// Whether a place can be asked for.
    pub is_open: bool,
}

/// What is said of a meeting now; `None` when nothing was said yet.
///
/// # Errors
/// [`WebinarError::Unknown`] for a meeting that is no webinar and no question hour; when the database fails.
pub async fn read_opening(ctx: &Ctx, _: &MayHost, id: MeetingId) -> Result<Option<Webinar>, WebinarError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    state_of(conn, id).await?;
    known(conn, id).await
}

async fn known(conn: &mut Conn<'_>, id: MeetingId) -> Result<Option<Webinar>, WebinarError> {
    match webinar(conn, id).await {
        Err(WebinarError::Unknown) => Ok(None),
        found => found.map(Some),
    }
}

/// Opens a webinar, or changes what is said of it. With more places those who wait are offered them at once; with fewer nobody loses
/// theirs. What is so already is no conflict, whatever the version.
///
/// # Errors
/// [`WebinarError::Unknown`], [`WebinarError::NotPlanned`], [`WebinarError::CalledOff`], [`WebinarError::Changed`]; when the database fails.
pub async fn set_opening(ctx: &Ctx, proof: &MayHost, id: MeetingId, opening: &Opening) -> Result<(), WebinarError> {
    let (own, proof, opening) = (ctx.clone(), proof.clone(), opening.clone());
    let done =
        ctx.db.write_with(lock(id), move |conn| Box::pin(async move { set(&own, conn, (&proof, id), &opening).await }));
    done.await
}

async fn set(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (proof, id): (&MayHost, MeetingId),
    opening: &Opening,
) -> Result<(), WebinarError> {
    match state_of(conn, id).await? {
        MeetingState::Concept | MeetingState::DatePoll => return Err(WebinarError::NotPlanned),
        MeetingState::Cancelled => return Err(WebinarError::CalledOff),
        MeetingState::Planned | MeetingState::Held => {}
    }
    let known = known(conn, id).await?;
    if known.as_ref().is_some_and(|known| stands(known, opening)) {
        return Ok(());
    }
    store(ctx, conn, (id, known.is_some()), opening).await?;
    let detail = json!({ "seats": opening.seats.number(), "open": opening.is_open });
    let entry = Entry { action: "webinar.opened", object_kind: "meeting", object_id: id.0.to_string(), detail };
    audit::record(ctx, conn, proof.actor(), entry).await?;
    let link = link_of(opening);
    if known.is_some_and(|known| !known.call_link.is_empty() && known.call_link != link) && !link.is_empty() {
        // Who was reminded holds a link that leads nowhere now.
        execute!(conn, sql::REMIND_ALL_ANEW, id.0)?;
    }
    places::hand_on(ctx, conn, id).await?;
    Ok(())
}

/// Stores what is said of it, in the place of the version that the form showed.
async fn store(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (id, is_known): (MeetingId, bool),
    opening: &Opening,
) -> Result<(), WebinarError> {
    let (title, about, link) = (opening.title.as_str(), opening.about.as_str(), link_of(opening));
    let (seats, open, now) = (i32::from(opening.seats.number()), opening.is_open, ctx.now());
    let opened_at = open.then_some(now);
    let stored = if is_known {
        execute!(conn, sql::CHANGE, id.0, opening.version, title, about, link, seats, open, now, opened_at)?
    } else {
        execute!(conn, sql::OPEN, id.0, title, about, link, seats, open, now, opened_at)?
    };
    if stored == 0 { Err(WebinarError::Changed) } else { Ok(()) }
}

fn link_of(opening: &Opening) -> &str {
    opening.call_link.as_ref().map(CallLink::as_str).unwrap_or_default()
}

fn stands(known: &Webinar, opening: &Opening) -> bool {
    (known.title.as_str(), known.about.as_str(), known.call_link.as_str())
        == (opening.title.as_str(), opening.about.as_str(), link_of(opening))
        && (known.seats, known.is_open) == (i64::from(opening.seats.number()), opening.is_open)
}

/// How far a webinar or question hour is.
async fn state_of(conn: &mut Conn<'_>, id: MeetingId) -> Result<MeetingState, WebinarError> {
    let row = fetch_optional!(conn, (String, String), sql::MEETING, id.0)?;
    let (kind, state) = row.ok_or(WebinarError::Unknown)?;
    let is_one = matches!(MeetingKind::parse(&kind), Some(MeetingKind::Webinar | MeetingKind::QAndA));
    MeetingState::parse(&state).filter(|_| is_one).ok_or(WebinarError::Unknown)
}
