//! What somebody said themselves.

use super::super::MeetingError;
use super::super::view::MeetingView;
use super::{check, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::calendar::{Rsvp, Stamp};
use domain::ids::{MeetingId, MemberId};
use domain::meetings::Needs;

/// How an answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By a button of the portal.
    Page,
    /// By a button of somebody's calendar.
    Calendar,
}

impl Way {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Calendar => "calendar",
        }
    }

    fn parse(text: &str) -> Result<Self, DbError> {
        let found = [Self::Page, Self::Calendar].into_iter().find(|way| way.as_str() == text);
        found.ok_or_else(|| DbError::data(format!("way of an answer {text}")))
    }
}

/// An answer that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What they said.
    pub rsvp: Rsvp,
    /// How it came.
    pub way: Way,
    /// What they wrote with it in their calendar; may be empty.
    pub comment: String,
    /// Which version it answers, and when it was written.
    pub stamp: Stamp,
    /// When it arrived.
    pub at: DateTime<Utc>,
}

impl Answer {
    /// Whether it says of the same version what `last` said, and no more than that.
    pub(super) fn adds_nothing_to(&self, last: &Self) -> bool {
        let has_news = !self.comment.is_empty() && self.comment != last.comment;
        (self.rsvp, self.stamp.sequence) == (last.rsvp, last.stamp.sequence) && !has_news
    }
}

/// The columns of an answer, which may not be there.
#[derive(sqlx::FromRow)]
pub(super) struct AnswerColumns {
    answer: Option<String>,
    way: Option<String>,
    comment: Option<String>,
    sequence: Option<i32>,
    written_at: Option<DateTime<Utc>>,
    answered_at: Option<DateTime<Utc>>,
}

impl AnswerColumns {
    pub(super) fn answer(self) -> Result<Option<Answer>, DbError> {
        let (Some(answer), Some(way), Some(comment), Some(sequence), Some(written_at), Some(at)) =
            (self.answer, self.way, self.comment, self.sequence, self.written_at, self.answered_at)
        else {
            return Ok(None);
        };
        let rsvp = Rsvp::parse(&answer).ok_or_else(|| DbError::data(format!("answer {answer}")))?;
        let sequence = u32::try_from(sequence).map_err(|e| DbError::data(format!("version of an answer: {e}")))?;
        let stamp = Stamp { sequence, at: written_at };
        Ok(Some(Answer { rsvp, way: Way::parse(&way)?, comment, stamp, at }))
    }
}

#[derive(sqlx::FromRow)]
struct OwnRow {
    #[sqlx(flatten)]
    answer: AnswerColumns,
    diet: Option<String>,
    access: Option<String>,
}

/// What somebody who is invited said, and is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAnswer {
    /// The version of the meeting that is asked about: what the form sends back.
    pub asked: u32,
    /// The answer that holds.
    pub now: Option<Answer>,
    /// What they said before the meeting moved, when they have not answered since.
    pub before: Option<Rsvp>,
    /// What they need.
    pub needs: Needs,
}

/// What whoever asks said to `meeting`; `None` when they are not asked: not invited, or it is not planned, called off or begun.
///
/// # Errors
/// When the database fails.
pub async fn own_answer(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<OwnAnswer>, MeetingError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let member = match check(conn, actor, meeting, ctx.now()).await {
        Ok(member) => member,
        Err(MeetingError::Db(error)) => return Err(error.into()),
        Err(_) => return Ok(None),
    };
    let stored = stored(conn, meeting.id, member).await?;
    let (answer, needs) = stored.unzip();
    let (now, old): (Option<Answer>, Option<Answer>) = match answer {
        Some(answer) if answer.stamp.sequence >= meeting.sequence => (Some(answer), None),
        old => (None, old),
    };
    let before = old.map(|answer| answer.rsvp);
    Ok(Some(OwnAnswer { asked: meeting.sequence, now, before, needs: needs.unwrap_or_default() }))
}

/// What is stored of one person.
pub(super) async fn stored(
    conn: &mut Conn<'_>,
    meeting: MeetingId,
    member: MemberId,
) -> Result<Option<(Answer, Needs)>, DbError> {
    let Some(row) = fetch_optional!(conn, OwnRow, sql::OWN, meeting.0, member.0)? else { return Ok(None) };
    let needs = Needs::new(&row.diet.unwrap_or_default(), &row.access.unwrap_or_default()).unwrap_or_default();
    Ok(row.answer.answer()?.map(|answer| (answer, needs)))
}
