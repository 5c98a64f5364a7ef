//! Reading a date poll.

use super::super::MeetingError;
use super::super::invited::{Invited, invited};
use super::super::rows::time_of_day;
use super::super::view::MeetingView;
use super::sql;
use super::view::{PollDate, PollRegion, PollState, PollView, Votes, answers_of};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::stored::active_regions;
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MeetingId, MemberId, PollDateId, RegionId};
use domain::meetings::MeetingKind;
use domain::meetings::poll::{PollAnswer, Vote, tally};
use domain::time;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub(super) struct DateRow {
    id: Uuid,
    date: NaiveDate,
    start_time: String,
    end_time: String,
    host_region_id: Option<String>,
    host_name: Option<String>,
    place: String,
}

impl DateRow {
    pub(super) fn view(self) -> Result<PollDate, DbError> {
        Ok(PollDate {
            id: PollDateId(self.id),
            date: self.date,
            start: time_of_day(&self.start_time)?,
            end: time_of_day(&self.end_time)?,
            host: self.host_region_id.map(RegionId::new).zip(self.host_name),
            place: self.place,
        })
    }
}

#[derive(sqlx::FromRow)]
struct OpenDateRow {
    meeting_id: Uuid,
    added_at: DateTime<Utc>,
    #[sqlx(flatten)]
    date: DateRow,
}

/// A poll as it is stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct PollRow {
    ask_at: DateTime<Utc>,
    pub(super) closes_at: DateTime<Utc>,
    pub(super) closed_at: Option<DateTime<Utc>>,
    pub(super) asked_at: Option<DateTime<Utc>>,
    remind_at: Option<DateTime<Utc>>,
    reminded_at: Option<DateTime<Utc>>,
    told_at: Option<DateTime<Utc>>,
    pub(super) version: i32,
}

impl PollRow {
    /// When people are asked, or were.
    pub(super) fn asks_at(&self) -> DateTime<Utc> {
        self.asked_at.unwrap_or(self.ask_at)
    }

    pub(super) fn state(&self, now: DateTime<Utc>) -> PollState {
        PollState::of(self.closes_at, self.closed_at, now)
    }
}

/// The date poll of a meeting that this actor sees, as they may see it; `None` for a meeting that had none.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who takes no part in meetings; when the database fails.
pub async fn read_poll(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<PollView>, MeetingError> {
    if !actor.may_somewhere(Action::TakePart) {
        return Err(MeetingError::NotAllowed);
    }
    let mut read = ctx.db.read().await?;
    let Some(stored) = stored(&mut read.conn(), meeting, ctx.now()).await? else { return Ok(None) };
    Ok(Some(stored.seen_by(actor)))
}

/// Everything about a poll, for those who may see all of it.
pub(super) struct Stored {
    pub(super) invited: Vec<Invited>,
    votes: Votes,
    /// As somebody sees it who sees no names.
    view: PollView,
}

/// Reads a poll; `None` when the meeting had none.
///
/// # Errors
/// When the database fails.
pub(super) async fn stored(
    conn: &mut Conn<'_>,
    meeting: &MeetingView,
    now: DateTime<Utc>,
) -> Result<Option<Stored>, DbError> {
    let Some(row) = poll_row(conn, meeting.id).await? else { return Ok(None) };
    let today = time::day(now);
    let dates = dates(conn, meeting.id).await?;
    let invited = invited(conn, meeting, today).await?;
    let votes = votes(conn, meeting, &invited).await?;
    let regions = match meeting.kind {
        MeetingKind::Coordination => Vec::new(),
        _ => regions(conn, today, &invited).await?,
    };
    let days: Vec<_> = dates.iter().map(|date| (date.id, date.date)).collect();
    let complete = answers_of(&invited, &dates, &votes).iter().filter(|(_, answers)| answers.is_complete()).count();
    let view = PollView {
        state: row.state(now),
        version: row.version,
        asked_at: row.asked_at,
        reminder: row.remind_at.map(|at| (row.reminded_at.unwrap_or(at), row.reminded_at.is_some())),
        told_at: row.told_at,
        tallies: tally(&days, &votes.all),
        dates,
        regions,
        people: (invited.len(), complete),
        own: None,
        others: Vec::new(),
    };
    Ok(Some(Stored { invited, votes, view }))
}

impl Stored {
    /// As this actor may see it.
    pub(super) fn seen_by(self, actor: &Actor) -> PollView {
        let Self { invited, votes, mut view } = self;
        let own = actor.member_id();
        let all = answers_of(&invited, &view.dates, &votes);
        let region =
            all.iter().find(|(member, _)| Some(*member) == own).and_then(|(_, answers)| answers.region.clone());
        let sees_all = actor.may(Action::PlanMeetings);
        for (member, answers) in all {
            let is_of_region = region.is_some() && answers.region == region;
            if Some(member) == own {
                view.own = Some(answers);
            } else if sees_all || is_of_region {
                view.others.push(answers);
            }
        }
        view
    }

    /// As somebody sees it who sees no names.
    pub(super) fn view(&self) -> &PollView {
        &self.view
    }

    /// Who answered for one of the dates at least.
    pub(super) fn who_chose(&self) -> BTreeSet<MemberId> {
        self.votes.all.iter().map(|vote| vote.member).collect()
    }

    /// Those who have an address and did not answer for every date.
    pub(super) fn waited_for(&self) -> Vec<&Invited> {
        let answers = answers_of(&self.invited, &self.view.dates, &self.votes);
        let all = self.invited.iter().zip(answers);
        all.filter(|(_, (_, answers))| !answers.is_complete()).map(|(person, _)| person).collect()
    }
}

pub(super) async fn poll_row(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Option<PollRow>, DbError> {
    fetch_optional!(conn, PollRow, sql::POLL, meeting.0)
}

/// The dates of a poll, in order.
pub(super) async fn dates(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<Vec<PollDate>, DbError> {
    let rows = fetch_all!(conn, DateRow, sql::DATES, meeting.0)?;
    rows.into_iter().map(DateRow::view).collect()
}

/// The dates of every poll that is open, in order, with their meeting and when each came into the poll.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn open_dates(
    conn: &mut Conn<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<(MeetingId, PollDate, DateTime<Utc>)>, DbError> {
    let rows = fetch_all!(conn, OpenDateRow, sql::OPEN_DATES, now)?;
    rows.into_iter().map(|row| Ok((MeetingId(row.meeting_id), row.date.view()?, row.added_at))).collect()
}

/// The answers of those who are invited now. What somebody answered who lost their seat since passes to who holds it now (rules,
/// section 9), until that person answers; who lost their role no longer counts.
async fn votes(conn: &mut Conn<'_>, meeting: &MeetingView, invited: &[Invited]) -> Result<Votes, DbError> {
    let people: BTreeMap<MemberId, &Invited> = invited.iter().map(|person| (person.member, person)).collect();
    let passed = fetch_all!(conn, (Uuid, String, Uuid), sql::PASSED_ON, meeting.id.0)?;
    // The last one counts, of who held a seat more than once.
    let heirs: BTreeMap<MemberId, (String, MemberId)> =
        passed.into_iter().map(|(of, name, to)| (MemberId(of), (name, MemberId(to)))).collect();
    let (mut own, mut inherited, mut by) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (date, member, answer) in fetch_all!(conn, (Uuid, Uuid, String), sql::ANSWERS, meeting.id.0)? {
        let answer = PollAnswer::parse(&answer).ok_or_else(|| DbError::data(format!("answer {answer}")))?;
        let (date, writer) = (PollDateId(date), MemberId(member));
        let vote = |person: &Invited| Vote { date, member: person.member, region: person.region.clone(), answer };
        if let Some(person) = people.get(&writer) {
            own.push(vote(person));
            continue;
        }
        let Some((name, heir)) = heirs.get(&writer) else { continue };
        if let Some(heir) = people.get(heir) {
            inherited.push(vote(heir));
            by.insert((heir.member, date), name.clone());
        }
    }
    for vote in &own {
        by.remove(&(vote.member, vote.date));
    }
    // A later vote stands in the place of an earlier one.
    inherited.extend(own);
    Ok(Votes { all: inherited, by })
}

async fn regions(conn: &mut Conn<'_>, today: NaiveDate, invited: &[Invited]) -> Result<Vec<PollRegion>, DbError> {
    let active = active_regions(conn, today).await?;
    Ok(active
        .into_iter()
        .map(|region| {
            let id = RegionId::new(region.id);
            let is_held = invited.iter().any(|person| person.region.as_ref() == Some(&id));
            PollRegion { id, name: region.name, is_held }
        })
        .collect())
}
