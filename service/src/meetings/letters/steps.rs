//! The letters of a round one by one: which went, which wait, to how many and when.

use super::audience::Audience;
use super::sql;
use super::write::useless_after;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::meetings::invitations::tells_of_meeting;
use crate::meetings::proof::MayPlan;
use crate::meetings::{MeetingError, MeetingView};
use crate::rounds::{self, Recipient, Reminded, RoundView};
use chrono::{DateTime, Utc};
use domain::meetings::MeetingState;
use domain::rounds::{RoundLetter, RoundState};
use domain::working_hours;
use uuid::Uuid;

/// What becomes of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepState {
    /// It goes at this moment, or as soon as it can after it; to some it may have gone.
    Waits(DateTime<Utc>),
    /// It would have gone at this moment and waits for a coordinator; to some it may have gone.
    Paused(DateTime<Utc>),
    /// It went at this moment to so many people; of a reminder the log tells to how many.
    Sent(DateTime<Utc>, Option<usize>),
    /// At this moment there was nobody to whom it had to go.
    Nobody(DateTime<Utc>),
    /// It does not go.
    NotSent,
}

/// One letter of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterStep {
    /// Which letter.
    pub letter: RoundLetter,
    /// What becomes of it.
    pub state: StepState,
    /// To whom it would go now; empty for one that went, or does not go.
    pub people: Vec<Recipient>,
    /// To how many it has gone already, of one that goes in portions and is still to go to others.
    pub gone: usize,
    /// Whether it tells nobody anything any more by then, and so does not go.
    pub comes_too_late: bool,
    /// When a coordinator chose that it goes, at the earliest.
    pub chosen_at: Option<DateTime<Utc>>,
    pub(super) earlier: Option<String>,
    /// Under which it is stored.
    row: Option<Uuid>,
}

impl LetterStep {
    /// When it goes; `None` for one that went or does not go.
    pub fn at(&self) -> Option<DateTime<Utc>> {
        match self.state {
            StepState::Waits(at) | StepState::Paused(at) => Some(at),
            StepState::Sent(..) | StepState::Nobody(_) | StepState::NotSent => None,
        }
    }

    /// Says to whom it would go now, of its `audience`: who has it of one that goes in portions is not among them.
    ///
    /// # Errors
    /// When the database fails.
    pub(super) async fn read_people(
        &mut self,
        conn: &mut Conn<'_>,
        (round, now): (&RoundView, DateTime<Utc>),
        audience: &Audience,
    ) -> Result<(), DbError> {
        self.people = audience.of(self.letter);
        let has_it = match (self.letter.reminder(), self.row) {
            (Some(which), _) if round.times.reminders[which].is_some_and(|at| at <= now) => {
                rounds::reminded_already(conn, round, which).await?
            }
            (None, Some(row)) if self.gone > 0 && !tells_of_meeting(self.letter) => {
                rounds::mailed(conn, round.id, &name(row)).await?
            }
            // Whom a letter that tells of the meeting is for is compared with what was sent.
            _ => return Ok(()),
        };
        self.people.retain(|person| !has_it.contains(&person.member));
        self.gone = has_it.len();
        Ok(())
    }
}

/// How the names of the mails of a letter that is stored under `row` begin; then follows the member.
pub(super) fn name(row: Uuid) -> String {
    format!("letter {row}")
}

/// What is stored of a letter.
#[derive(sqlx::FromRow)]
struct StepRow {
    id: Uuid,
    letter: String,
    announced_at: Option<DateTime<Utc>>,
    due_at: Option<DateTime<Utc>>,
    chosen_at: Option<DateTime<Utc>>,
    paused_at: Option<DateTime<Utc>>,
    sent_at: Option<DateTime<Utc>>,
    mails: Option<i32>,
    earlier: Option<String>,
}

/// The letters of a round, and who can be reminded by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundLetters {
    /// The letters, those that went first.
    pub steps: Vec<LetterStep>,
    /// Those whom [`super::remind_one`] can remind now: nobody while the round is not open.
    pub waiting: Vec<Recipient>,
}

/// The letters of a meeting's round; none for a meeting without a round.
///
/// # Errors
/// When the database fails.
pub async fn list_letters(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<RoundLetters, MeetingError> {
    let Some(round) = &meeting.round else { return Ok(RoundLetters::default()) };
    let mut read = ctx.db.read().await?;
    Ok(letters(ctx, &mut read.conn(), (meeting, round)).await?)
}

/// The letters with those to whom they would go, who are read once for all of them.
async fn letters(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, round): (&MeetingView, &RoundView),
) -> Result<RoundLetters, DbError> {
    /// One that goes to those who have not sent in.
    const BY_HAND: RoundLetter = RoundLetter::SecondReminder;
    let now = ctx.now();
    let mut steps = bare_steps(conn, (meeting, round), now).await?;
    let is_open = round.state == RoundState::Open && round.times.closes_at > now;
    let to_go = steps.iter().filter(|step| step.at().is_some()).map(|step| step.letter);
    let to_go: Vec<_> = to_go.chain(is_open.then_some(BY_HAND)).collect();
    let audience = Audience::read(ctx, conn, (meeting, round.id), &to_go).await?;
    for step in steps.iter_mut().filter(|step| step.at().is_some()) {
        step.read_people(conn, (round, now), &audience).await?;
    }
    let waiting = if is_open { audience.of(BY_HAND) } else { Vec::new() };
    Ok(RoundLetters { steps, waiting })
}

/// The letters without their people.
///
/// # Errors
/// When the database fails.
pub(in super::super) async fn bare_steps(
    conn: &mut Conn<'_>,
    (meeting, round): (&MeetingView, &RoundView),
    now: DateTime<Utc>,
) -> Result<Vec<LetterStep>, DbError> {
    let rows = fetch_all!(conn, StepRow, sql::STEPS, round.id.0)?;
    let mut found = Vec::new();
    for letter in RoundLetter::ALL {
        let of = rows.iter().filter(|row| row.letter == letter.as_str());
        let (sent, waiting): (Vec<_>, Vec<_>) = of.partition(|row| row.sent_at.is_some());
        found.extend(sent.into_iter().filter_map(|row| went(letter, row)));
        let goes = meeting.state != MeetingState::Cancelled || still_goes(letter, round.state);
        let step = goes.then(|| to_come(letter, round, waiting.first().copied(), now)).flatten();
        let Some(mut step) = step else { continue };
        let end = useless_after(letter, meeting, round);
        step.comes_too_late = matches!((step.at(), end), (Some(at), Some(end)) if at >= end);
        found.push(step);
    }
    Ok(found)
}

/// Whether a letter still goes when the meeting was called off: that it was, and of a round that had opened all but the reminders.
fn still_goes(letter: RoundLetter, round: RoundState) -> bool {
    letter == RoundLetter::MeetingCancelled || (round != RoundState::Planned && letter.reminder().is_none())
}

/// A letter that went; one that was told to nobody because it was no longer so is left out.
fn went(letter: RoundLetter, row: &StepRow) -> Option<LetterStep> {
    let mails = usize::try_from(row.mails?).ok().filter(|mails| *mails > 0)?;
    Some(step(letter, StepState::Sent(row.sent_at?, Some(mails))))
}

/// A letter that is still to go, or a reminder whatever became of it; `None` for one of which nothing is known yet.
fn to_come(letter: RoundLetter, round: &RoundView, row: Option<&StepRow>, now: DateTime<Utc>) -> Option<LetterStep> {
    let chosen_at = row.and_then(|row| row.chosen_at);
    let expected = match letter {
        RoundLetter::FirstReminder | RoundLetter::SecondReminder => return reminder(letter, round, row, now),
        RoundLetter::Opened if round.state == RoundState::Planned => Some(round.times.opens_at.max(now)),
        RoundLetter::Results if !round.state.is_readable() => Some(round.times.closes_at.max(now)),
        _ => None,
    };
    let announced = row.filter(|row| row.announced_at.is_some()).and_then(|row| row.due_at);
    let at = announced.or(expected)?;
    let at = working_hours::first_from(at.max(chosen_at.unwrap_or(at)).max(now));
    let state = if is_paused(row) { StepState::Paused(at) } else { StepState::Waits(at) };
    let earlier = row.and_then(|row| row.earlier.clone());
    let gone = row.and_then(|row| usize::try_from(row.mails?).ok()).unwrap_or_default();
    Some(LetterStep { chosen_at, earlier, gone, row: row.map(|row| row.id), ..step(letter, state) })
}

/// A letter of which nothing more is known yet.
fn step(letter: RoundLetter, state: StepState) -> LetterStep {
    let (people, comes_too_late, chosen_at) = (Vec::new(), false, None);
    LetterStep { letter, state, people, gone: 0, comes_too_late, chosen_at, earlier: None, row: None }
}

fn is_paused(row: Option<&StepRow>) -> bool {
    row.is_some_and(|row| row.paused_at.is_some())
}

/// Of a round that is over, reminders that did not go are left out.
fn reminder(letter: RoundLetter, round: &RoundView, row: Option<&StepRow>, now: DateTime<Utc>) -> Option<LetterStep> {
    let which = letter.reminder()?;
    let is_over = round.state.is_readable();
    let state = match (round.reminded[which], round.times.reminders[which]) {
        (Some(Reminded::Sent(at)), _) => StepState::Sent(at, None),
        (Some(Reminded::Nobody(at)), _) => StepState::Nobody(at),
        _ if is_over => return None,
        (Some(Reminded::Skipped), _) | (None, None) => StepState::NotSent,
        (None, Some(at)) => {
            let at = working_hours::first_from(at.max(now));
            if is_paused(row) { StepState::Paused(at) } else { StepState::Waits(at) }
        }
    };
    Some(step(letter, state))
}
