//! The letters of a date poll whose time has come: the one that asks, the reminder, and how it ended.

use super::super::invited::Invited;
use super::super::letters::planners;
use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::super::view::MeetingView;
use super::read::{Stored, stored};
use super::sql;
use super::times::PATIENCE;
use super::view::{PollState, PollView};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::mails::Letter;
use crate::mails::polls::{self as mails, Asking, BestDate, Outcome};
use crate::outbox::{self, NewMail};
use crate::rounds::{self, Recipient};
use crate::{execute, fetch_all, fetch_one, fetch_optional};
use chrono::{DateTime, Utc};
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::meetings::poll::Best;
use domain::{keeping, time, working_hours};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct DueRow {
    ask_at: DateTime<Utc>,
    asked_at: Option<DateTime<Utc>>,
    newcomers_at: Option<DateTime<Utc>>,
    again_at: Option<DateTime<Utc>>,
    remind_at: Option<DateTime<Utc>>,
    reminded_at: Option<DateTime<Utc>>,
    told_at: Option<DateTime<Utc>>,
}

/// Puts the letters of date polls in the outbox whose time has come, each once to each person, and gives their number; the server's
/// job calls it. Outside working hours nothing goes.
///
/// # Errors
/// When the database fails.
pub async fn send_due(ctx: &Ctx) -> Result<usize, DbError> {
    if !working_hours::contains(ctx.now()) {
        return Ok(0);
    }
    let now = ctx.now();
    let mut count = 0;
    for (meeting,) in fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::RUNNING, now)? {
        // Nobody who answers waits for a look that finds nothing to do.
        if !is_anything_due(ctx, MeetingId(meeting)).await? {
            continue;
        }
        let own = ctx.clone();
        let lock = Lock::Alone(rounds::LOCK);
        let work =
            ctx.db.write_with(lock, move |conn| Box::pin(async move { send(&own, conn, MeetingId(meeting)).await }));
        count += work.await?;
    }
    Ok(count)
}

/// The poll with what is due of it; `None` for a meeting whose date is not sought any more.
async fn found(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    id: MeetingId,
) -> Result<Option<(MeetingView, Stored, DueRow)>, DbError> {
    let Some(row) = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)? else { return Ok(None) };
    let meeting = row.view()?;
    if meeting.state != MeetingState::DatePoll {
        return Ok(None);
    }
    let Some(poll) = stored(conn, &meeting, ctx.now()).await? else { return Ok(None) };
    let due = fetch_one!(conn, DueRow, sql::DUE, id.0)?;
    Ok(Some((meeting, poll, due)))
}

async fn is_anything_due(ctx: &Ctx, id: MeetingId) -> Result<bool, DbError> {
    let mut read = ctx.db.read().await?;
    let Some((_, poll, due)) = found(ctx, &mut read.conn(), id).await? else { return Ok(false) };
    Ok(due.is_due(&poll, ctx.now()))
}

impl DueRow {
    fn is_due(&self, poll: &Stored, now: DateTime<Utc>) -> bool {
        let asks = self.asked_at.is_none() && self.ask_at <= now;
        let again = self.again_at.is_some_and(|at| at <= now);
        let reminds = self.reminded_at.is_none() && self.remind_at.is_some_and(|at| at <= now);
        let is_open = poll.view().state.is_open();
        is_open && (asks || again || reminds || !self.newcomers(poll).is_empty())
            || self.told_at.is_none() && poll.has_ended(self)
    }

    /// Those who got a seat or a role after the others were asked.
    fn newcomers<'a>(&self, poll: &'a Stored) -> Vec<&'a Invited> {
        let Some(asked) = self.newcomers_at.or(self.asked_at) else { return Vec::new() };
        poll.waited_for().into_iter().filter(|person| person.since > asked).collect()
    }
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<usize, DbError> {
    let now = ctx.now();
    // It may have been settled meanwhile.
    let Some((meeting, poll, due)) = found(ctx, conn, id).await? else { return Ok(0) };
    let mut post = Post { ctx, meeting: &meeting, poll: &poll, count: 0 };
    if poll.view().state.is_open() {
        post.ask(conn, &due).await?;
    }
    if due.told_at.is_none() && poll.has_ended(&due) {
        post.tell(conn).await?;
        execute!(conn, sql::TOLD, id.0, now)?;
    }
    Ok(post.count)
}

impl Stored {
    /// Whether nobody will answer any more: all who were asked did, or its time passed.
    fn has_ended(&self, due: &DueRow) -> bool {
        due.asked_at.is_some() && self.view().is_complete() || matches!(self.view().state, PollState::Passed(_))
    }
}

/// Writing the letters of one poll.
struct Post<'a> {
    ctx: &'a Ctx,
    meeting: &'a MeetingView,
    poll: &'a Stored,
    count: usize,
}

impl Post<'_> {
    async fn ask(&mut self, conn: &mut Conn<'_>, due: &DueRow) -> Result<(), DbError> {
        let (now, id) = (self.ctx.now(), self.meeting.id.0);
        let everyone: Vec<&Invited> = self.poll.invited.iter().collect();
        if due.asked_at.is_none() {
            if due.ask_at <= now {
                self.write(conn, &everyone, ("asked", due.ask_at), mails::ask).await?;
                execute!(conn, sql::ASKED, id, now)?;
                execute!(conn, sql::ASKED_AGAIN, id)?;
            }
            return Ok(());
        }
        let newcomers = due.newcomers(self.poll);
        if !newcomers.is_empty() {
            self.write(conn, &newcomers, ("asked", now), mails::ask).await?;
            execute!(conn, sql::NEWCOMERS_ASKED, id, now)?;
        }
        // Each gets one letter at a time.
        let is_new = |person: &&Invited| newcomers.iter().any(|new| new.member == person.member);
        let waited_for: Vec<&Invited> = self.poll.waited_for().into_iter().filter(|person| !is_new(person)).collect();
        let again = due.again_at.filter(|at| *at <= now);
        if let Some(at) = again {
            self.write(conn, &waited_for, ("again", at), mails::ask_again).await?;
            execute!(conn, sql::ASKED_AGAIN, id)?;
        }
        let remind = due.remind_at.filter(|_| due.reminded_at.is_none());
        // Who was just asked again is not reminded within a day of it.
        if let Some(at) = remind.filter(|at| *at <= now || again.is_some() && *at < now + PATIENCE) {
            if again.is_none() {
                self.write(conn, &waited_for, ("reminder", at), mails::remind).await?;
            }
            execute!(conn, sql::REMINDED, id, now)?;
        }
        Ok(())
    }

    /// One letter to each of these people; which and when it was due name it, so that each gets it once.
    async fn write(
        &mut self,
        conn: &mut Conn<'_>,
        people: &[&Invited],
        (which, due): (&str, DateTime<Utc>),
        letter: impl Fn(&Asking<'_>) -> Letter,
    ) -> Result<(), DbError> {
        let view = self.poll.view();
        let PollState::Open(closes_at) = view.state else { return Ok(()) };
        let (page, sought, chose) = (self.page(), view.sought(self.meeting.kind), self.poll.who_chose());
        let dates: Vec<String> = view.dates.iter().map(|date| date_in_words(self.meeting, date)).collect();
        for person in people {
            let Some(address) = person.address.clone() else { continue };
            let asking = Asking {
                name: &person.name,
                sought: &sought,
                has_chosen: chose.contains(&person.member),
                dates: &dates,
                closes_at,
                page: &page,
                now: self.ctx.now(),
            };
            let once = Some(format!("poll {} {which} {} to {}", self.meeting.id, due.timestamp(), person.member));
            let mail = NewMail {
                once,
                useless_after: Some(closes_at),
                member: Some(person.member),
                ..NewMail::now(self.ctx, address, letter(&asking))
            };
            self.count += usize::from(outbox::enqueue(self.ctx, conn, mail).await?);
        }
        Ok(())
    }

    /// Tells those who plan how it ended.
    async fn tell(&mut self, conn: &mut Conn<'_>) -> Result<(), DbError> {
        let view = self.poll.view();
        let (best, sought) = (outcome_of(view), view.sought(self.meeting.kind));
        let page = self.page();
        for Recipient { member, name, address, .. } in planners(conn).await? {
            let outcome = Outcome {
                name: &name,
                sought: &sought,
                now: self.ctx.now(),
                all_answered: view.is_complete(),
                by_region: view.is_by_region(),
                best: best.clone(),
                page: &page,
            };
            let mail = NewMail { member: Some(member), ..NewMail::now(self.ctx, address, mails::outcome(&outcome)) };
            self.count += usize::from(outbox::enqueue(self.ctx, conn, mail).await?);
        }
        Ok(())
    }

    fn page(&self) -> String {
        format!("{}/bijeenkomsten/{}/datumprikker", self.ctx.settings.public_url, self.meeting.id)
    }
}

/// What the letter says of the dates.
fn outcome_of(view: &PollView) -> BestDate {
    let day = |id| view.date(id).map(|(date, _)| time::full_date(date.date)).unwrap_or_default();
    let answered = view.tallies.iter().any(|tally| tally.people != [0; 3]);
    match view.best() {
        Best::None if answered => BestDate::Nobody,
        Best::None => BestDate::Unanswered,
        Best::Equal(ids) => BestDate::Equal(ids.into_iter().map(day).collect()),
        Best::One(id) => {
            let [yes, if_need_be, _] = view.date(id).map(|(_, tally)| view.counts_of(tally)).unwrap_or_default();
            BestDate::One(day(id), [yes, if_need_be])
        }
    }
}

/// "dinsdag 9 februari 2027, 10:00 tot 15:30, Twente": in a letter a date says its year.
fn date_in_words(meeting: &MeetingView, date: &super::PollDate) -> String {
    let hours = |at: chrono::NaiveTime| at.format("%H:%M").to_string();
    let place = MeetingView { host: date.host.clone(), place: date.place.clone(), ..meeting.clone() };
    let place = place.place_name().to_owned();
    let place = if place.is_empty() { place } else { format!(", {place}") };
    format!("{}, {} tot {}{place}", time::full_date(date.date), hours(date.start), hours(date.end))
}

/// Forgets who answered what for meetings of before three months ago (rules, section 8). Gives the number of answers.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let before = time::day(ctx.now()) - keeping::POLL_ANSWERS;
    let work = ctx.db.write(move |conn| Box::pin(async move { Ok(execute!(conn, sql::FORGET_ANSWERS, before)?) }));
    work.await
}
