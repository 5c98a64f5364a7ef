//! Sending in: from then on the answers count (rules, section 4).

use super::filling::{Filling, QuestionView};
use super::load::{Parts, load, require_open};
use super::people::{Colleague, Progress};
use super::save::must_hold_seat;
use super::{MayFillIn, SurveyError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::survey::{Answer, Problem, Scope, Share};

/// What came of sending in.
#[derive(Clone, Debug)]
pub enum SendOutcome {
    /// It counts. `left` tells what the colleague still has to confirm.
    Sent {
        /// Shared answers that were left to the colleague.
        left: Leftover,
    },
    /// Something is missing or has to be mended; nothing was sent.
    Gaps(Vec<Problem>),
}

/// Shared answers that the first to send in leaves to the colleague.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leftover {
    /// The name of the colleague.
    pub colleague: String,
    /// How many.
    pub count: usize,
}

impl Filling {
    /// What sending in would miss now, in the order of the questionnaire.
    pub fn gaps(&self) -> Vec<Problem> {
        let views = self.all().into_iter();
        views.filter(|view| view.section.scope == Scope::Person || !self.may_leave()).flat_map(|v| v.gaps()).collect()
    }

    /// Shared answers that may be left to the colleague now; empty for the last or only one.
    pub fn leftover(&self) -> Leftover {
        let Some(colleague) = self.waiting_colleague() else { return Leftover::default() };
        let open = |view: &QuestionView| view.section.scope == Scope::Region && !view.gaps().is_empty();
        Leftover { colleague: colleague.name.clone(), count: self.all().iter().filter(|view| open(view)).count() }
    }

    fn may_leave(&self) -> bool {
        self.waiting_colleague().is_some()
    }

    fn waiting_colleague(&self) -> Option<&Colleague> {
        self.colleague.as_ref().filter(|colleague| colleague.progress != Progress::SentIn)
    }
}

/// Sends in what was drafted. Sending in again replaces what was sent.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn send_in(ctx: &Ctx, actor: &Actor) -> Result<SendOutcome, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let surroundings = ctx.clone();
    ctx.db.write(move |conn| Box::pin(async move { send(&surroundings, conn, &who).await })).await
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>, who: &MayFillIn) -> Result<SendOutcome, SurveyError> {
    let now = ctx.now();
    conn.lock(&format!("survey {}", who.region)).await?;
    must_hold_seat(conn, who).await?;
    let round = require_open(conn, now).await?;
    let filling = load(conn, who, round, Parts::Everything).await?;
    let gaps = filling.gaps();
    if !gaps.is_empty() {
        return Ok(SendOutcome::Gaps(gaps));
    }
    let (round, member) = (filling.round.id.0, who.member.0);
    execute!(conn, sql::PUT_SUBMISSION, round, member, who.region.as_str(), who.seat.number(), now)?;
    execute!(conn, sql::DROP_SENT, round, member)?;
    for view in filling.all() {
        if view.section.scope == Scope::Person
            && let Some(answer) = &view.answer
        {
            put(ctx, conn, who, &filling, view.question.id.as_str(), answer, now).await?;
        }
    }
    Ok(SendOutcome::Sent { left: filling.leftover() })
}

async fn put(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    filling: &Filling,
    question: &str,
    answer: &Answer,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let (round, member, region) = (filling.round.id.0, who.member.0, who.region.as_str());
    let (value, share) = (answer.value.to_json(), answer.share.map(Share::as_str));
    let themes = serde_json::to_string(&answer.themes).map_err(|e| DbError::data(e.to_string()))?;
    let remark = answer.remark.as_deref();
    execute!(conn, sql::PUT_SENT, round, member, question, region, &value, remark, share, &themes, now)?;
    if filling.sent.get(question) != Some(answer) {
        let whole =
            serde_json::json!({ "value": answer.value, "remark": remark, "share": share, "themes": answer.themes });
        execute!(conn, sql::HISTORY, ctx.new_id(), round, region, member, question, "sent", whole.to_string(), now)?;
    }
    Ok(())
}
