//! Which mails about a meeting without a round went, and which go: to how many, and to nobody by name.

use super::compare::{Due, Lists, Reason, compare};
use super::hears::goes;
use super::sql;
use super::write::name;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::Kind;
use crate::mails::meetings::FROM_CALENDAR;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView};
use crate::outbox::{NOT_NEEDED, USELESS};
use crate::{fetch_all, fetch_one};
use chrono::{DateTime, NaiveDate, Utc};
use domain::time;

/// What a mail about a meeting tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tells {
    /// That somebody is invited.
    Invited,
    /// That it has another day, time or place.
    Moved,
    /// That it does not take place.
    CalledOff,
    /// That somebody is not invited any more.
    TakenOff,
}

impl Tells {
    fn of(due: &Due) -> Self {
        match due.reason {
            Reason::Invited => Self::Invited,
            Reason::Moved => Self::Moved,
            Reason::CalledOff => Self::CalledOff,
            Reason::TakenOff => Self::TakenOff,
        }
    }
}

/// The mails of one day that tell the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Went {
    /// The day on which they were written.
    pub on: NaiveDate,
    /// What they tell.
    pub tells: Tells,
    /// How many there are, but for those that were not needed any more.
    pub mails: usize,
    /// How many of them are still on their way.
    pub on_their_way: usize,
    /// How many of them did not arrive.
    pub not_arrived: usize,
}

/// Mails that are to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// From when on they go.
    pub at: DateTime<Utc>,
    /// What they tell, and to how many people each.
    pub tells: Vec<(Tells, usize)>,
}

/// The mails about a meeting without a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingMails {
    /// Those that are to be written, as the meeting is now.
    pub waiting: Option<Waiting>,
    /// Those of the last ninety days, the newest first.
    pub went: Vec<Went>,
}

#[derive(sqlx::FromRow)]
struct MailRow {
    kind: String,
    subject: String,
    created_at: DateTime<Utc>,
    sent_at: Option<DateTime<Utc>>,
    given_up_at: Option<DateTime<Utc>>,
}

impl MailRow {
    /// `None` for a kind of a newer release. The release before says under one kind that somebody is taken off and that a meeting is
    /// called off.
    fn tells(&self) -> Option<Tells> {
        match Kind::parse(&self.kind)? {
            Kind::MeetingMade => Some(Tells::Invited),
            Kind::MeetingMoved => Some(Tells::Moved),
            Kind::MeetingTakenOff => Some(Tells::TakenOff),
            Kind::MeetingCancelled if self.subject.starts_with(FROM_CALENDAR) => Some(Tells::TakenOff),
            Kind::MeetingCancelled => Some(Tells::CalledOff),
            _ => None,
        }
    }
}

/// The mails about this meeting; none for one with a round, of which the log of the round tells.
///
/// # Errors
/// When the database fails.
pub async fn meeting_mails(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<MeetingMails, MeetingError> {
    if meeting.round.is_some() || meeting.planned_at.is_none() {
        return Ok(MeetingMails::default());
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let rows = fetch_all!(conn, MailRow, sql::MAILS, name(meeting.id), USELESS, NOT_NEEDED)?;
    let waiting = waiting(ctx, conn, meeting).await?;
    Ok(MeetingMails { waiting, went: went(rows) })
}

/// What is due of a meeting that stands or was called off. What would go from its beginning on does not go.
async fn waiting(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Option<Waiting>, DbError> {
    let mut tells: Vec<(Tells, usize)> = Vec::new();
    let lists = Lists::read(ctx, conn).await?;
    for due in compare(ctx, conn, meeting, &lists).await? {
        match (tells.iter_mut().find(|(of, _)| *of == Tells::of(&due)), due.reason) {
            // Who is not invited any more hears that at once.
            (_, Reason::TakenOff) => {}
            (Some((_, people)), _) => *people += 1,
            (None, _) => tells.push((Tells::of(&due), 1)),
        }
    }
    if tells.is_empty() {
        return Ok(None);
    }
    let (told,) = fetch_one!(conn, (Option<DateTime<Utc>>,), sql::TOLD_AT, meeting.id.0)?;
    let at = goes(told.map_or(ctx.now(), |at| at.max(ctx.now())));
    Ok((at < time::moment(meeting.date, meeting.start)).then_some(Waiting { at, tells }))
}

/// The mails of a day that tell the same stand together.
fn went(rows: Vec<MailRow>) -> Vec<Went> {
    let mut found: Vec<Went> = Vec::new();
    for row in rows {
        let (on, Some(tells)) = (time::day(row.created_at), row.tells()) else { continue };
        let at = found.iter().position(|went| (went.on, went.tells) == (on, tells)).unwrap_or_else(|| {
            found.push(Went { on, tells, mails: 0, on_their_way: 0, not_arrived: 0 });
            found.len() - 1
        });
        let went = &mut found[at];
        went.mails += 1;
        went.not_arrived += usize::from(row.given_up_at.is_some());
        went.on_their_way += usize::from(row.sent_at.is_none() && row.given_up_at.is_none());
    }
    found
}
