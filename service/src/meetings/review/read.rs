//! Reading a year.

use super::super::MeetingError;
use super::super::agenda::QUESTIONS;
use super::super::agreements::action_states_between;
use super::super::attendance::turnouts_between;
use super::super::read::{is_behind, list_meetings};
use super::super::view::MeetingView;
use super::figures::{RoundResponse, Visited, YearFigures};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::monitor::{FrozenRound, closed_between};
use chrono::{Datelike, NaiveDate};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::agreement::ActionState;
use domain::meetings::attendance::Turnout;
use domain::meetings::review::{Came, came, days_of};
use domain::meetings::{MeetingKind, MeetingState};
use domain::monitor::response;
use domain::time;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A calendar year of the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearReview {
    /// Which year.
    pub year: i32,
    /// Whether it has not ended: the figures are those of before today.
    pub is_running: bool,
    /// Its figures.
    pub figures: YearFigures,
    /// Those of the year before; `None` when there is nothing to tell of it.
    pub before: Option<YearFigures>,
    /// The last year before it in which a meeting was held or a round closed.
    pub earlier: Option<i32>,
    /// The first such year after it.
    pub later: Option<i32>,
}

/// A calendar year in figures, for members (rules, section 2); `None` for a year of before 2000, and for one that has not begun.
///
/// # Errors
/// [`MeetingError::NotAllowed`] for who reads no meetings or no results; when the database fails.
pub async fn read_review(ctx: &Ctx, actor: &Actor, year: i32) -> Result<Option<YearReview>, MeetingError> {
    let mut meetings = list_meetings(ctx, actor).await?;
    if !actor.may(Action::ReadClosedResults) {
        return Err(MeetingError::NotAllowed);
    }
    let today = time::day(ctx.now());
    let Some((first, last)) = days_of(year, today) else { return Ok(None) };
    meetings.retain(|meeting| meeting.kind != MeetingKind::Coordination);
    let years: Vec<i32> = meetings.iter().filter(|it| has_figures(it, today)).map(|it| it.date.year()).collect();
    meetings.retain(|meeting| is_behind(meeting, today) && meeting.state != MeetingState::Cancelled);
    let since = days_of(year - 1, today).map_or(first, |(first, _)| first);
    let told = Told::read(ctx, (since, last), today).await?;
    let before = told.year(&meetings, year - 1);
    Ok(Some(YearReview {
        year,
        is_running: today <= last,
        figures: told.year(&meetings, year),
        before: Some(before).filter(|before| !before.is_empty()),
        earlier: years.iter().copied().filter(|it| *it < year).max(),
        later: years.iter().copied().filter(|it| *it > year).min(),
    }))
}

/// Whether the figures of its year, which can be looked back on, tell of a meeting: it was held, or its round has closed; and it is none of
/// the coordination group.
pub fn has_figures(meeting: &MeetingView, today: NaiveDate) -> bool {
    let is_closed = meeting.round.as_ref().is_some_and(|round| round.state.is_readable());
    let was_held = is_behind(meeting, today) && meeting.state != MeetingState::Cancelled;
    meeting.kind != MeetingKind::Coordination && meeting.date.year() <= today.year() && (is_closed || was_held)
}

/// Which answer, of which region, in the round of a meeting on which day, and what came of it.
type AnswerRow = (Uuid, String, NaiveDate, Option<i32>);

/// What is stored of some years, whatever their number in as many statements.
struct Told {
    rounds: Vec<FrozenRound>,
    came: BTreeMap<MeetingId, Turnout>,
    answers: Vec<AnswerRow>,
    actions: Vec<(NaiveDate, ActionState, usize)>,
    /// The day on which it is read, which is not over.
    today: NaiveDate,
}

impl Told {
    async fn read(ctx: &Ctx, days: (NaiveDate, NaiveDate), today: NaiveDate) -> Result<Self, DbError> {
        let mut read = ctx.db.read().await?;
        let conn = &mut read.conn();
        Ok(Self {
            rounds: closed_between(ctx, conn, days).await?,
            came: turnouts_between(conn, days).await?,
            answers: answers(conn, days).await?,
            actions: action_states_between(conn, days).await?,
            today,
        })
    }

    /// The figures of one of these years; `meetings` are those that were held, by date.
    fn year(&self, meetings: &[MeetingView], year: i32) -> YearFigures {
        let held: Vec<_> = meetings.iter().filter(|meeting| meeting.date.year() == year).collect();
        let count = |kind: MeetingKind| held.iter().filter(|meeting| meeting.kind == kind).count();
        let kinds = MeetingKind::ALL.into_iter().map(|kind| (kind, count(kind)));
        let of_network = held.iter().filter(|meeting| meeting.kind == MeetingKind::Network);
        let rounds = self.rounds.iter().filter(|round| round.date.year() == year);
        let answers = self.answers.iter().filter(|(.., date, _)| date.year() == year);
        let actions = self.actions.iter().filter(|(date, ..)| date.year() == year && *date < self.today);
        YearFigures {
            held: kinds.filter(|(_, count)| *count > 0).collect(),
            rounds: rounds.map(of_round).collect(),
            visits: of_network.map(|meeting| self.visited(meeting)).collect(),
            answers: came(answers.map(|(id, region, _, kind)| (id, region, kind.and_then(came_of)))),
            actions: actions.map(|(_, state, count)| (*state, *count)).collect(),
        }
    }

    fn visited(&self, meeting: &MeetingView) -> Visited {
        Visited { meeting: meeting.id, date: meeting.date, came: self.came.get(&meeting.id).copied() }
    }
}

fn of_round(round: &FrozenRound) -> RoundResponse {
    RoundResponse { date: round.date, response: response(&round.results), is_imported: round.imported_at.is_some() }
}

async fn answers(conn: &mut Conn<'_>, (from, until): (NaiveDate, NaiveDate)) -> Result<Vec<AnswerRow>, DbError> {
    let [needs, offers, agenda] = QUESTIONS;
    fetch_all!(conn, AnswerRow, sql::ANSWERS_BETWEEN, from, until, needs, offers, agenda)
}

/// What came of an answer, by the number that [`sql::ANSWERS_BETWEEN`] gives it.
fn came_of(kind: i32) -> Option<Came> {
    [Came::OnAgenda, Came::Discussed, Came::Decided, Came::Agreed].get(usize::try_from(kind).ok()?).copied()
}
