//! The letters of a date poll whose time has come: the one that asks, the reminder, and how it ended.

use super::super::invited::Invited;
use super::super::rows::MeetingRow;
use super::super::sql as meeting_sql;
use super::super::view::MeetingView;
use super::read::{Stored, stored};
use super::sql;
use super::view::PollState;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::mails::Letter;
use crate::mails::polls::{self as mails, Asking, Outcome};
use crate::outbox::{self, NewMail};
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds};
use chrono::{DateTime, Utc};
use domain::account::Role;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::meetings::poll::PollAnswer;
use domain::{time, working_hours};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct DueRow {
    ask_at: DateTime<Utc>,
    asked_at: Option<DateTime<Utc>>,
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
    let running = fetch_all!(&mut ctx.db.read().await?.conn(), (Uuid,), sql::RUNNING)?;
    let mut count = 0;
    for (meeting,) in running {
        let own = ctx.clone();
        let lock = Lock::Alone(rounds::LOCK);
        let work =
            ctx.db.write_with(lock, move |conn| Box::pin(async move { send(&own, conn, MeetingId(meeting)).await }));
        count += work.await?;
    }
    Ok(count)
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>, id: MeetingId) -> Result<usize, DbError> {
    let now = ctx.now();
    let Some(row) = fetch_optional!(conn, MeetingRow, meeting_sql::MEETING, id.0)? else { return Ok(0) };
    let meeting = row.view()?;
    // It may have been settled meanwhile.
    if meeting.state != MeetingState::DatePoll {
        return Ok(0);
    }
    let Some(poll) = stored(conn, &meeting, now).await? else { return Ok(0) };
    let due = fetch_one!(conn, DueRow, sql::DUE, id.0)?;
    let mut post = Post { ctx, meeting: &meeting, poll: &poll, count: 0 };
    if poll.view().state.is_open() {
        post.ask(conn, &due).await?;
    }
    if due.told_at.is_none() && due.asked_at.is_some() && poll.has_ended() {
        post.tell(conn).await?;
        execute!(conn, sql::TOLD, id.0, now)?;
    }
    Ok(post.count)
}

impl Stored {
    /// Whether nobody will answer any more: all did, or its time passed.
    fn has_ended(&self) -> bool {
        self.view().is_complete() || matches!(self.view().state, PollState::Passed(_))
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
        let waited_for = self.poll.waited_for();
        if let Some(at) = due.again_at.filter(|at| *at <= now) {
            self.write(conn, &waited_for, ("again", at), mails::ask_again).await?;
            execute!(conn, sql::ASKED_AGAIN, id)?;
        }
        if let Some(at) = due.remind_at.filter(|at| *at <= now && due.reminded_at.is_none()) {
            self.write(conn, &waited_for, ("reminder", at), mails::remind).await?;
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
        let page = self.page();
        let dates: Vec<String> = view.dates.iter().map(|date| date_in_words(self.meeting, date)).collect();
        for person in people {
            let Some(address) = person.address.clone() else { continue };
            let asking = Asking {
                name: &person.name,
                kind: self.meeting.kind,
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
        let best = view.best().proposed().and_then(|id| view.date(id));
        let best = best.map(|(date, tally)| {
            let [yes, if_need_be, _] = tally.counts();
            let counts = if view.regions.is_empty() {
                [tally.people_with(PollAnswer::Yes), tally.people_with(PollAnswer::IfNeedBe)]
            } else {
                [yes, if_need_be]
            };
            (time::full_date(date.date), counts)
        });
        let page = self.page();
        for (member, name, address) in planners(conn).await? {
            let outcome = Outcome {
                name: &name,
                kind: self.meeting.kind,
                all_answered: view.is_complete(),
                by_region: !view.regions.is_empty(),
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

/// "dinsdag 9 februari 2027, 10:00 tot 15:30, Twente": in a letter a date says its year.
fn date_in_words(meeting: &MeetingView, date: &super::PollDate) -> String {
    let hours = |at: chrono::NaiveTime| at.format("%H:%M").to_string();
    let place = MeetingView { host: date.host.clone(), place: date.place.clone(), ..meeting.clone() };
    let place = place.place_name().to_owned();
    let place = if place.is_empty() { place } else { format!(", {place}") };
    format!("{}, {} tot {}{place}", time::full_date(date.date), hours(date.start), hours(date.end))
}

/// Coordinators and admins who have an address, each once.
async fn planners(conn: &mut Conn<'_>) -> Result<Vec<(domain::ids::MemberId, String, String)>, DbError> {
    let mut found: Vec<(domain::ids::MemberId, String, String)> = Vec::new();
    for (id, name, address, role) in fetch_all!(conn, (Uuid, String, Option<String>, String), sql::ROLE_HOLDERS)? {
        let member = domain::ids::MemberId(id);
        let plans = Role::parse(&role).is_some_and(|role| role != Role::Partner);
        if let Some(address) = address.filter(|_| plans && found.iter().all(|(known, ..)| *known != member)) {
            found.push((member, name, address));
        }
    }
    Ok(found)
}

/// Forgets who answered what for meetings of before three months ago (rules, section 8). Gives the number of answers.
///
/// # Errors
/// When the database fails.
pub async fn tidy(ctx: &Ctx) -> Result<u64, DbError> {
    let before = time::day(ctx.now()) - chrono::Months::new(3);
    let work = ctx.db.write(move |conn| Box::pin(async move { Ok(execute!(conn, sql::FORGET_ANSWERS, before)?) }));
    work.await
}
