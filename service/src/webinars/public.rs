//! What everyone reads of webinars: no name, and no link to the call.

use super::rows::{WebinarRow, webinar};
use super::view::Webinar;
use super::{WebinarError, sql};
use crate::ctx::Ctx;
use crate::fetch_all;
use chrono::{DateTime, Months, NaiveDate, NaiveTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::time;
use domain::webinars::Moment;

/// So long what was stays on the list.
const LOOKED_BACK: Months = Months::new(12);

/// Whether there is room for who asks now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// So many places.
    Free(i64),
    /// None: who asks waits.
    Full,
    /// Nobody from outside can ask for a place.
    Closed,
}

/// A webinar as everyone reads of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicWebinar {
    /// Which meeting.
    pub id: MeetingId,
    /// A webinar or a question hour.
    pub kind: MeetingKind,
    /// What it is called.
    pub title: String,
    /// What it is about; may be empty.
    pub about: String,
    /// The day, and from when until when in Dutch time.
    pub when: (NaiveDate, NaiveTime, NaiveTime),
    /// Where it stands now.
    pub moment: Moment,
    /// Whether there is room.
    pub room: Room,
}

impl PublicWebinar {
    fn of(webinar: Webinar, now: DateTime<Utc>) -> Self {
        let moment = webinar.moment(now);
        let room = match (moment, webinar.is_open, webinar.free()) {
            (Moment::Ahead, true, 0) => Room::Full,
            (Moment::Ahead, true, free) => Room::Free(free),
            _ => Room::Closed,
        };
        let Webinar { id, kind, title, about, when, .. } = webinar;
        Self { id, kind, title, about, when, moment, room }
    }
}

/// Those that are to come and those of the last year, by date. One that was called off stands on its own page alone.
///
/// # Errors
/// [`WebinarError::NotAllowed`]; when the database fails.
pub async fn list_webinars(ctx: &Ctx, actor: &Actor) -> Result<Vec<PublicWebinar>, WebinarError> {
    check(actor)?;
    let now = ctx.now();
    let since = time::day(now) - LOOKED_BACK;
    let rows = fetch_all!(&mut ctx.db.read().await?.conn(), WebinarRow, sql::WEBINARS, since)?;
    rows.into_iter().map(|row| Ok(PublicWebinar::of(row.view()?, now))).collect()
}

/// One of them; `None` for a meeting that never was open, or is a plan again.
///
/// # Errors
/// [`WebinarError::NotAllowed`]; when the database fails.
pub async fn read_webinar(ctx: &Ctx, actor: &Actor, id: MeetingId) -> Result<Option<PublicWebinar>, WebinarError> {
    check(actor)?;
    let found = match webinar(&mut ctx.db.read().await?.conn(), id).await {
        Err(WebinarError::Unknown) => return Ok(None),
        found => found?,
    };
    if !found.was_open {
        return Ok(None);
    }
    Ok(Some(PublicWebinar::of(found, ctx.now())).filter(|webinar| webinar.moment != Moment::Hidden))
}

fn check(actor: &Actor) -> Result<(), WebinarError> {
    if actor.may(Action::SeePublicPage) { Ok(()) } else { Err(WebinarError::NotAllowed) }
}
