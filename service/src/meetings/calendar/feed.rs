//! What a calendar reads at somebody's address.

use super::super::invited::{capacities, invites};
use super::super::view::MeetingView;
use super::super::{MeetingError, polls, read};
use super::appointment::{NAME, appointment, hold};
use super::sql;
use crate::account::{hash_of_feed, looks_like_token, member_of, same_hash};
use crate::calendar::{self, Entry};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all, fetch_optional};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Months, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::calendar::Deadline;
use domain::ids::{MemberId, RoundId};
use domain::meetings::MeetingState;
use domain::time;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// For so long after its day a meeting that was called off stays, so that also a calendar that looks seldom takes it out.
const CALLED_OFF: Months = Months::new(1);

#[derive(sqlx::FromRow)]
struct OwnerRow {
    member_id: Uuid,
    secret_hash: Vec<u8>,
    fetched_on: Option<NaiveDate>,
    with_holds: bool,
}

/// Whose feed it is, and what they chose.
struct Owner {
    actor: Actor,
    fetched_on: Option<NaiveDate>,
    with_holds: bool,
}

#[derive(sqlx::FromRow)]
struct DeadlineRow {
    id: Uuid,
    closes_at: DateTime<Utc>,
    closing_sequence: i32,
    changed_at: DateTime<Utc>,
}

/// A feed as it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// What the calendar reads.
    pub text: String,
    /// What tells this text from any other; letters, digits, `-` and `_`.
    pub tag: String,
}

/// The feed at the address with this secret: every meeting that its owner is invited to now, those behind us too, for who wants them the dates of
/// polls that are open, and for who holds a seat the day on which a questionnaire closes. `None` for a secret that is nobody's, or of who is no member any more. As long as nothing
/// changes, it is the same to the byte. It shows what is stored: nothing that is due is done for it.
///
/// # Errors
/// When the database fails.
pub async fn feed(ctx: &Ctx, secret: &str) -> Result<Option<Feed>, MeetingError> {
    if !looks_like_token(secret) {
        return Ok(None);
    }
    let mut read = ctx.db.read().await?;
    let Some(Owner { actor, fetched_on, with_holds }) = owner(ctx, &mut read.conn(), secret).await? else {
        return Ok(None);
    };
    let today = time::day(ctx.now());
    let own = capacities(&mut read.conn(), &actor, today).await?;
    let mut meetings = read::visible(&mut read.conn(), &actor).await?;
    meetings.retain(|meeting| stays(meeting, today) && own.iter().any(|own| invites(meeting, *own)));
    let mut entries: Vec<Entry> =
        meetings.iter().filter_map(|meeting| appointment(meeting, &ctx.settings)).map(Entry::Meeting).collect();
    if with_holds {
        entries.extend(holds(ctx, &mut read.conn(), &meetings).await?);
    }
    if actor.seat().is_some() {
        entries.extend(deadlines(ctx, &mut read.conn()).await?);
    }
    drop(read);
    if fetched_on != Some(today) {
        note_fetch(ctx, &actor, today).await;
    }
    let text = calendar::feed(NAME, &entries);
    let tag = URL_SAFE_NO_PAD.encode(Sha256::digest(&text));
    Ok(Some(Feed { text, tag }))
}

/// Whose secret it is.
async fn owner(ctx: &Ctx, conn: &mut Conn<'_>, secret: &str) -> Result<Option<Owner>, DbError> {
    let hash = hash_of_feed(ctx, secret);
    let row = fetch_optional!(conn, OwnerRow, sql::FEED_OF_SECRET, &hash)?;
    let Some(row) = row.filter(|row| same_hash(&row.secret_hash, &hash)) else { return Ok(None) };
    let member = member_of(conn, MemberId(row.member_id)).await?.map(Actor::Member);
    let member = member.filter(|actor| actor.may(Action::SeeMeetings));
    Ok(member.map(|actor| Owner { actor, fetched_on: row.fetched_on, with_holds: row.with_holds }))
}

fn stays(meeting: &MeetingView, today: NaiveDate) -> bool {
    meeting.state != MeetingState::Cancelled || meeting.date + CALLED_OFF >= today
}

/// The dates of the open polls of these meetings.
async fn holds(ctx: &Ctx, conn: &mut Conn<'_>, meetings: &[MeetingView]) -> Result<Vec<Entry>, DbError> {
    let dates = polls::open_dates(conn, ctx.now()).await?;
    let held = dates.iter().filter_map(|(of, date, added_at)| {
        let meeting = meetings.iter().find(|meeting| meeting.id == *of)?;
        Some(Entry::Meeting(hold(meeting, date, *added_at, &ctx.settings)))
    });
    Ok(held.collect())
}

async fn deadlines(ctx: &Ctx, conn: &mut Conn<'_>) -> Result<Vec<Entry>, DbError> {
    let rows = fetch_all!(conn, DeadlineRow, sql::DEADLINES)?;
    let entry = |row: DeadlineRow| {
        let sequence = u32::try_from(row.closing_sequence).map_err(|e| DbError::data(format!("closing: {e}")))?;
        let page = format!("{}/vragenlijst", ctx.settings.public_url);
        let (closes_at, changed_at) = (row.closes_at, row.changed_at);
        Ok(Entry::Deadline(Deadline { round: RoundId(row.id), sequence, closes_at, page, changed_at }))
    };
    rows.into_iter().map(entry).collect()
}

/// Keeps the day, so that its owner sees that it works. Nobody waits long for that, and a feed is read also when it fails.
async fn note_fetch(ctx: &Ctx, actor: &Actor, today: NaiveDate) {
    let (own, member) = (ctx.clone(), actor.member_id());
    ctx.in_passing(async move {
        let Some(member) = member else { return };
        let noted = own.db.write::<_, DbError, _>(move |conn| {
            Box::pin(async move { execute!(conn, sql::FEED_FETCHED, member.0, today) })
        });
        if let Err(error) = noted.await {
            tracing::warn!("that a calendar looked is not noted: {error}");
        }
    })
    .await;
}
