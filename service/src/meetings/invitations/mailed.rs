//! Which mails about a meeting went, and which go: to how many, and to nobody by name.

use super::compare::{Due, Lists, Reason, compare};
use super::hears::goes;
use super::of_round::{for_letter, tells_of_meeting};
use super::sql;
use super::write::name;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::Kind;
use crate::mails::meetings::FROM_CALENDAR;
use crate::meetings::letters::{LetterStep, StepState, bare_steps};
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView};
use crate::outbox::{NOT_NEEDED, USELESS};
use crate::rounds::RoundView;
use crate::{fetch_all, fetch_one};
use chrono::{DateTime, NaiveDate, Utc};
use domain::rounds::RoundLetter;
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
    /// From when on they go, or would go.
    pub at: DateTime<Utc>,
    /// Whether a coordinator has them wait.
    pub is_paused: bool,
    /// What they tell, and to how many people each.
    pub tells: Vec<(Tells, usize)>,
}

/// The mails about a meeting; of its round there are others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingMails {
    /// Those that are to be written, as the meeting is now.
    pub waiting: Vec<Waiting>,
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

/// The mails about this meeting; none for one of which nobody was to be told.
///
/// # Errors
/// When the database fails.
pub async fn meeting_mails(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<MeetingMails, MeetingError> {
    if meeting.round.is_none() && meeting.planned_at.is_none() {
        return Ok(MeetingMails::default());
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let rows = fetch_all!(conn, MailRow, sql::MAILS, name(meeting.id), USELESS, NOT_NEEDED)?;
    let waiting = match &meeting.round {
        Some(round) => with_round(ctx, conn, (meeting, round)).await?,
        None => without_round(ctx, conn, meeting).await?.into_iter().collect(),
    };
    Ok(MeetingMails { waiting, went: went(rows) })
}

/// What is due of a meeting without a round, that stands or was called off. What would go from its beginning on does not go.
async fn without_round(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Option<Waiting>, DbError> {
    let lists = Lists::read(ctx, conn).await?;
    let due = compare(ctx, conn, meeting, &lists).await?;
    // Who is not invited any more hears that at once.
    let tells = counted(due.iter().filter(|due| due.reason != Reason::TakenOff));
    if tells.is_empty() {
        return Ok(None);
    }
    let at = goes(told_at(conn, meeting).await?.map_or(ctx.now(), |at| at.max(ctx.now())));
    Ok((at < time::moment(meeting.date, meeting.start)).then_some(Waiting { at, is_paused: false, tells }))
}

/// What is due of a meeting with a round: the letters of the round that tell of the meeting, and whether partners are invited.
async fn with_round(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, round): (&MeetingView, &RoundView),
) -> Result<Vec<Waiting>, DbError> {
    let steps = bare_steps(conn, (meeting, round), ctx.now()).await?;
    let is_due = |step: &&LetterStep| tells_of_meeting(step.letter) && step.at().is_some() && !step.comes_too_late;
    let (mut found, mut tells_all) = (Vec::new(), false);
    for step in steps.iter().filter(is_due) {
        let tells = counted(&for_letter(ctx, conn, meeting, step.letter).await?);
        let (is_paused, at) = (matches!(step.state, StepState::Paused(_)), step.at());
        found.extend(at.filter(|_| !tells.is_empty()).map(|at| Waiting { at, is_paused, tells }));
        tells_all |= step.letter == RoundLetter::MeetingMade;
    }
    if !tells_all {
        found.extend(ticks(ctx, conn, meeting).await?);
    }
    Ok(found)
}

/// What partners will be told who are invited since a moment ago, or not any more.
async fn ticks(ctx: &Ctx, conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Option<Waiting>, DbError> {
    let Some(at) = told_at(conn, meeting).await?.filter(|at| *at > ctx.now()) else { return Ok(None) };
    let lists = Lists::read(ctx, conn).await?;
    let due = compare(ctx, conn, meeting, &lists).await?;
    let by_tick = lists.by_tick(meeting);
    let tells = counted(due.iter().filter(|due| due.reason != Reason::CalledOff && by_tick.contains(&due.member)));
    Ok((!tells.is_empty()).then_some(Waiting { at: goes(at), is_paused: false, tells }))
}

/// From when on the last change of a meeting is told by itself.
async fn told_at(conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<Option<DateTime<Utc>>, DbError> {
    Ok(fetch_one!(conn, (Option<DateTime<Utc>>,), sql::TOLD_AT, meeting.id.0)?.0)
}

/// To how many people each is told.
fn counted<'a>(due: impl IntoIterator<Item = &'a Due>) -> Vec<(Tells, usize)> {
    let mut found: Vec<(Tells, usize)> = Vec::new();
    for due in due {
        match found.iter_mut().find(|(of, _)| *of == Tells::of(due)) {
            Some((_, people)) => *people += 1,
            None => found.push((Tells::of(due), 1)),
        }
    }
    found
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
