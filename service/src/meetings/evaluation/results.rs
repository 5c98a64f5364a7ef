//! What those who were at a meeting thought of it, together: once it is closed, and never of few.

use super::super::view::MeetingView;
use super::{EvaluationError, sql, stands};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_one};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::meetings::evaluation::{Evaluating, Tally, Useful, tally};
use domain::order::by_name;

/// What was said about a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Results {
    /// Nobody said anything.
    Nothing,
    /// Too few said something: nothing of it is told, not even how many they are.
    TooFew,
    /// What they said.
    Told {
        /// How useful it was, and how many made a new connection.
        tally: Tally,
        /// How many were there, also without an invitation; never fewer than answered.
        present: usize,
        /// What they wrote, for who may read that.
        texts: Option<Texts>,
    },
}

/// What those who answered wrote: each list in an order that tells nothing of who, when, or what belongs together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// What could be better.
    pub tips: Vec<String>,
    /// What was good.
    pub tops: Vec<String>,
    /// The regions with which somebody made a new connection, by name.
    pub regions: Vec<String>,
}

#[derive(sqlx::FromRow)]
struct AnswerRow {
    useful: i32,
    connected: bool,
    tip: String,
    top: String,
}

impl AnswerRow {
    fn figures(&self) -> Result<(Useful, bool), DbError> {
        let useful = Useful::from_number(self.useful);
        Ok((useful.ok_or_else(|| DbError::data(format!("usefulness {}", self.useful)))?, self.connected))
    }
}

/// What was said about `meeting`; `None` until it is closed, and for who may not read it.
///
/// # Errors
/// When the database fails.
pub async fn read_results(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<Results>, EvaluationError> {
    if !actor.may(Action::ReadEvaluations) || stands(actor, meeting, ctx.now()) != Evaluating::Over {
        return Ok(None);
    }
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let rows = fetch_all!(conn, AnswerRow, sql::ANSWERS, meeting.id.0)?;
    if rows.is_empty() {
        return Ok(Some(Results::Nothing));
    }
    let figures = rows.iter().map(AnswerRow::figures).collect::<Result<Vec<_>, _>>()?;
    let Some(tally) = tally(figures) else { return Ok(Some(Results::TooFew)) };
    let present = present(conn, meeting).await?.max(tally.answers());
    let texts = match actor.may(Action::ReadEvaluationTexts) {
        true => Some(texts(conn, meeting, rows).await?),
        false => None,
    };
    Ok(Some(Results::Told { tally, present, texts }))
}

async fn present(conn: &mut Conn<'_>, meeting: &MeetingView) -> Result<usize, DbError> {
    let (people,) = fetch_one!(conn, (i64,), sql::PRESENT, meeting.id.0)?;
    usize::try_from(people).map_err(|e| DbError::data(format!("people at a meeting: {e}")))
}

async fn texts(conn: &mut Conn<'_>, meeting: &MeetingView, rows: Vec<AnswerRow>) -> Result<Texts, DbError> {
    let mut found = Texts::default();
    for row in rows {
        found.tips.extend(Some(row.tip).filter(|text| !text.is_empty()));
        found.tops.extend(Some(row.top).filter(|text| !text.is_empty()));
    }
    found.regions = fetch_all!(conn, (String,), sql::NAMED, meeting.id.0)?.into_iter().map(|(name,)| name).collect();
    for list in [&mut found.tips, &mut found.tops, &mut found.regions] {
        list.sort_by(|one, other| by_name(one, other));
    }
    Ok(found)
}
