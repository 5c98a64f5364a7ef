//! Writing the letters of one date poll.

use super::super::invited::Invited;
use super::super::letters::planners;
use super::super::view::MeetingView;
use super::due::DueRow;
use super::known::{Dates, Known};
use super::read::Stored;
use super::sql;
use super::times::PATIENCE;
use super::view::{PollState, PollView};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use crate::mails::Letter;
use crate::mails::polls::{self as mails, Asking, BestDate, Marked, Outcome};
use crate::outbox::{self, NewMail, TOGETHER};
use crate::rounds::{Recipient, TIME_TO_LOOK};
use chrono::{DateTime, Utc};
use domain::meetings::poll::Best;
use domain::time;

/// Which letter of a poll, and what names it beside the poll and the person.
#[derive(Clone, Copy)]
enum Which {
    /// The one that asks, that was due then.
    Asks(DateTime<Utc>),
    /// The same, to each since when they are invited.
    AsksNewcomers,
    /// The one that asks again.
    AsksAgain(DateTime<Utc>),
    /// The reminder.
    Reminds(DateTime<Utc>),
}

impl Which {
    fn name(self, poll: &MeetingView, to: &Invited) -> String {
        let (which, at) = match self {
            Self::Asks(at) => ("asked", at),
            Self::AsksNewcomers => ("asked", to.since),
            Self::AsksAgain(at) => ("again", at),
            Self::Reminds(at) => ("reminder", at),
        };
        format!("poll {} {which} {} to {}", poll.id, at.timestamp(), to.member)
    }

    fn letter(self, asking: &Asking<'_>) -> Letter {
        match self {
            Self::Asks(_) | Self::AsksNewcomers => mails::ask(asking),
            Self::AsksAgain(_) => mails::ask_again(asking),
            Self::Reminds(_) => mails::remind(asking),
        }
    }
}

/// Writing a portion of the letters of one poll.
pub(super) struct Post<'a> {
    ctx: &'a Ctx,
    meeting: &'a MeetingView,
    poll: &'a Stored,
    known: Known,
    dates: Dates,
    /// How many mails this portion has still room for.
    room: usize,
    /// How many were written.
    pub(super) count: usize,
}

impl<'a> Post<'a> {
    /// Reads what was written already about this poll.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn read(
        ctx: &'a Ctx,
        conn: &mut Conn<'_>,
        (meeting, poll): (&'a MeetingView, &'a Stored),
    ) -> Result<Self, DbError> {
        let known = Known::read(conn, meeting.id).await?;
        let dates = Dates::read(conn, meeting.id).await?;
        Ok(Self { ctx, meeting, poll, known, dates, room: TOGETHER, count: 0 })
    }

    /// Asks and reminds who did not answer for every date. Gives whether nothing is left to write.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn ask(&mut self, conn: &mut Conn<'_>, due: &DueRow) -> Result<bool, DbError> {
        match due.asked_at {
            None if due.ask_at > self.ctx.now() => Ok(true),
            None => self.ask_first(conn, due.ask_at).await,
            Some(_) => self.ask_others(conn, due).await,
        }
    }

    async fn ask_first(&mut self, conn: &mut Conn<'_>, at: DateTime<Utc>) -> Result<bool, DbError> {
        if !self.write(conn, &self.poll.waited_for(), Which::Asks(at)).await? {
            return Ok(false);
        }
        let id = self.meeting.id.0;
        execute!(conn, sql::ASKED, id, self.ctx.now())?;
        // Who was asked in a portion before the dates changed hears of that still.
        if !self.known.anyone_before(self.dates.changed_at()) {
            execute!(conn, sql::NOTHING_TO_TELL, id)?;
        }
        Ok(true)
    }

    async fn ask_others(&mut self, conn: &mut Conn<'_>, due: &DueRow) -> Result<bool, DbError> {
        let (now, id) = (self.ctx.now(), self.meeting.id.0);
        let newcomers = due.newcomers(self.poll);
        if !newcomers.is_empty() {
            if !self.write(conn, &newcomers, Which::AsksNewcomers).await? {
                return Ok(false);
            }
            execute!(conn, sql::NEWCOMERS_ASKED, id, now)?;
        }
        // Each gets one letter at a time.
        let is_new = |person: &&Invited| newcomers.iter().any(|new| new.member == person.member);
        let waited_for: Vec<&Invited> = self.poll.waited_for().into_iter().filter(|person| !is_new(person)).collect();
        let again = due.again_at.filter(|at| *at <= now);
        if let Some(at) = again {
            let unknowing = waited_for.iter().copied().filter(|person| !self.knows(person, at));
            if !self.write(conn, &unknowing.collect::<Vec<_>>(), Which::AsksAgain(at)).await? {
                return Ok(false);
            }
            execute!(conn, sql::NOTHING_TO_TELL, id)?;
        }
        let remind = due.remind_at.filter(|_| due.reminded_at.is_none());
        // Who was just asked is not reminded within a day of it: everybody, or who came later than the others.
        if let Some(at) = remind.filter(|at| *at <= now || again.is_some() && *at < now + PATIENCE) {
            let is_late = |person: &Invited| due.asked_at.is_some_and(|asked| person.since > asked);
            let was_just = |person: &Invited| self.known.last(person.member).is_some_and(|last| last + PATIENCE > now);
            let left = waited_for.into_iter().filter(|person| !(is_late(person) && was_just(person)));
            let left: Vec<&Invited> = left.collect();
            if again.is_none() && !self.write(conn, &left, Which::Reminds(at)).await? {
                return Ok(false);
            }
            execute!(conn, sql::REMINDED, id, now)?;
        }
        Ok(true)
    }

    /// Whether somebody was written since that happened of which they would be told `at` that moment, and no date is new to them.
    fn knows(&self, person: &Invited, at: DateTime<Utc>) -> bool {
        let last = self.known.last(person.member).filter(|last| *last + TIME_TO_LOOK >= at);
        last.is_some_and(|last| self.dates.changed_at() < last)
    }

    /// One letter to each of these people, as far as there is room; who has it already is left alone. Gives whether all have it.
    async fn write(&mut self, conn: &mut Conn<'_>, people: &[&Invited], which: Which) -> Result<bool, DbError> {
        let view = self.poll.view();
        let PollState::Open(closes_at) = view.state else { return Ok(true) };
        let (page, sought, chose) = (self.page(), view.sought(self.meeting.kind), self.poll.who_chose());
        for person in people {
            let (name, Some(address)) = (which.name(self.meeting, person), person.address.clone()) else { continue };
            if self.known.has(&name) {
                continue;
            }
            if self.room == 0 {
                return Ok(false);
            }
            self.room -= 1;
            // Who got no letter, because they had chosen already, knows what the others were asked.
            let last = self.known.last(person.member).or(view.asked_at);
            let dates: Vec<Marked> = self.dates.marked(self.meeting, last);
            let asking = Asking {
                name: &person.name,
                sought: &sought,
                has_chosen: chose.contains(&person.member),
                dates: &dates,
                closes_at,
                page: &page,
                now: self.ctx.now(),
            };
            let mail = NewMail {
                once: Some(name),
                useless_after: Some(closes_at),
                member: Some(person.member),
                ..NewMail::now(self.ctx, address, which.letter(&asking))
            };
            self.count += usize::from(outbox::enqueue(self.ctx, conn, mail).await?);
        }
        Ok(true)
    }

    /// Tells those who plan how it ended.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn tell(&mut self, conn: &mut Conn<'_>) -> Result<(), DbError> {
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
