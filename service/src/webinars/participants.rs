//! Who comes from outside, for who hosts it, and who of them was there.

use super::rows::webinar;
use super::view::Webinar;
use super::{MayHost, WebinarError, lock, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{execute, fetch_all, fetch_one};
use domain::ids::{MeetingId, RegistrationId};
use domain::webinars::{Moment, RegistrationState};
use uuid::Uuid;

/// Somebody from outside who has a place or waits for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Which registration.
    pub id: RegistrationId,
    /// How it stands.
    pub state: RegistrationState,
    /// Who.
    pub name: String,
    /// Where they work.
    pub organisation: String,
    /// The region in which; `None` when it is none of the network.
    pub region: Option<String>,
    /// Whether they were there; `None` while nobody noted it.
    pub attended: Option<bool>,
}

/// Who comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participants {
    /// To what.
    pub webinar: Webinar,
    /// Them, in the order of confirming.
    pub people: Vec<Participant>,
    /// How many had a place, and how many came, once they are erased.
    pub erased: Option<(i64, i64)>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    state: String,
    name: String,
    organisation: String,
    region: String,
    attended: Option<bool>,
}

/// Who comes from outside to a webinar.
///
/// # Errors
/// [`WebinarError::Unknown`] for one that never was open; when the database fails.
pub async fn read_participants(ctx: &Ctx, _: &MayHost, id: MeetingId) -> Result<Participants, WebinarError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let webinar = webinar(conn, id).await?;
    let rows = fetch_all!(conn, Row, sql::PARTICIPANTS, id.0)?;
    let people = rows.into_iter().map(participant).collect::<Result<_, _>>()?;
    let (guests, came) = fetch_one!(conn, (Option<i32>, Option<i32>), sql::COUNTED, id.0)?;
    let erased = guests.zip(came).map(|(guests, came)| (guests.into(), came.into()));
    Ok(Participants { webinar, people, erased })
}

fn participant(row: Row) -> Result<Participant, DbError> {
    let state = RegistrationState::parse(&row.state);
    Ok(Participant {
        id: RegistrationId(row.id),
        state: state.ok_or_else(|| DbError::data(format!("registration {}", row.state)))?,
        name: row.name,
        organisation: row.organisation,
        region: Some(row.region).filter(|region| !region.is_empty()),
        attended: row.attended,
    })
}

/// What is noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// That this one was there, or was not.
    One(RegistrationId, bool),
    /// That everybody with a place was there of whom nothing was noted yet.
    Everybody,
}

/// Notes who was there; from the beginning on. What was noted last counts.
///
/// # Errors
/// [`WebinarError::Unknown`] also for who has no place there, [`WebinarError::NotYet`], [`WebinarError::CalledOff`]; when the database fails.
pub async fn note_attendance(ctx: &Ctx, _: &MayHost, id: MeetingId, noted: Noted) -> Result<(), WebinarError> {
    let now = ctx.now();
    let done = ctx.db.write_with(lock(id), move |conn| {
        Box::pin(async move {
            let webinar = webinar(conn, id).await?;
            match webinar.moment(now) {
                Moment::Hidden => return Err(WebinarError::Unknown),
                Moment::CalledOff => return Err(WebinarError::CalledOff),
                Moment::Ahead => return Err(WebinarError::NotYet(webinar.begins())),
                Moment::Now | Moment::Over => {}
            }
            let stored = match noted {
                Noted::One(registration, there) => execute!(conn, sql::ATTENDED, registration.0, id.0, there)?,
                Noted::Everybody => execute!(conn, sql::ALL_ATTENDED, id.0)?.max(1),
            };
            if stored == 0 { Err(WebinarError::Unknown) } else { Ok(()) }
        })
    });
    done.await
}
