//! Sending in: from then on the answers count (rules, section 4).

use super::filling::{Filling, QuestionView};
use super::load::{For, load};
use super::open::{begin_sending, open_due, write};
use super::save::region_lock;
use super::saving::Saving;
use super::{MayFillIn, SurveyError, shared, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use crate::rounds::{self, Colleague, Progress};
use domain::account::Actor;
use domain::survey::{Answer, Problem, ProblemKind, Question, Scope, Share};

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
        self.not_left().flat_map(|view| view.gaps()).collect()
    }

    /// The questions that keep from sending in, in the order of the questionnaire.
    pub fn open_before_sending(&self) -> Vec<QuestionView> {
        self.not_left().filter(|view| !view.gaps().is_empty()).collect()
    }

    /// Answers of the region that this trekker has to look at though they have sent in: each no longer counts, or not as
    /// it was changed. Empty before sending in.
    pub fn incomplete(&self) -> Vec<QuestionView> {
        let regional = self.not_left().filter(|view| self.sent_at.is_some() && view.section.scope == Scope::Region);
        regional.filter(|view| !view.gaps().is_empty()).collect()
    }

    /// The questions but for those that may be left to the colleague.
    fn not_left(&self) -> impl Iterator<Item = QuestionView> {
        let colleague_is_to_come = self.waiting_colleague().is_some();
        self.all().into_iter().filter(move |view| !(colleague_is_to_come && view.can_be_left()))
    }

    /// Shared answers that may be left to the colleague now; empty for the last or only one.
    pub fn leftover(&self) -> Leftover {
        let Some(colleague) = self.waiting_colleague() else { return Leftover::default() };
        let count = self.all().iter().filter(|view| view.can_be_left()).count();
        Leftover { colleague: colleague.name.clone(), count }
    }

    fn waiting_colleague(&self) -> Option<&Colleague> {
        self.colleague.as_ref().filter(|colleague| colleague.progress != Progress::SentIn)
    }
}

impl QuestionView {
    /// Whether it is a shared answer that nobody touched. What the writer typed and has to mend is theirs to mend.
    fn can_be_left(&self) -> bool {
        let untouched = |gap: &Problem| matches!(gap.kind, ProblemKind::Missing | ProblemKind::Unconfirmed);
        let gaps = self.gaps();
        let prefilled = self.shared.as_ref().is_some_and(|shared| shared.prefilled);
        self.section.scope == Scope::Region && !gaps.is_empty() && (prefilled || gaps.iter().all(untouched))
    }
}

/// Sends in what was drafted. Sending in again replaces what was sent.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn send_in(ctx: &Ctx, actor: &Actor) -> Result<SendOutcome, SurveyError> {
    let who = MayFillIn::check(actor)?;
    match try_send(ctx, &who).await {
        Err(SurveyError::NoOpenRound) => {
            open_due(ctx).await?;
            try_send(ctx, &who).await
        }
        done => done,
    }
}

async fn try_send(ctx: &Ctx, who: &MayFillIn) -> Result<SendOutcome, SurveyError> {
    let (own, who) = (ctx.clone(), who.clone());
    write(ctx, region_lock(&who), move |conn| Box::pin(async move { send(&own, conn, &who).await })).await
}

async fn send(ctx: &Ctx, conn: &mut Conn<'_>, who: &MayFillIn) -> Result<SendOutcome, SurveyError> {
    let now = ctx.now();
    let opened = begin_sending(conn, who, now).await?;
    let filling = load(conn, who, opened, For::Everything).await?;
    let mut saving = Saving::new(ctx, who, filling, now);
    shared::keep_waiting(&mut saving, conn).await?;
    let gaps = saving.filling.gaps();
    if !gaps.is_empty() {
        return Ok(SendOutcome::Gaps(gaps));
    }
    let (round, member, region) = (saving.filling.round.id.0, who.member.0, who.region.as_str());
    let news = news(&saving.filling);
    execute!(conn, sql::PUT_SUBMISSION, round, member, region, who.seat.number(), now)?;
    execute!(conn, sql::DROP_SENT, round, member, region)?;
    for view in saving.filling.all() {
        if view.section.scope == Scope::Person
            && let Some(answer) = &view.answer
        {
            put(&saving, conn, view.question, answer).await?;
        }
    }
    if let Some(is_first) = news {
        rounds::send_receipt(ctx, conn, &saving.filling.round, (who.member, &who.region, is_first)).await?;
    }
    Ok(SendOutcome::Sent { left: saving.filling.leftover() })
}

/// Whether this is the first sending-in; `None` when it sends what was sent before, as the second press of a button does.
fn news(filling: &Filling) -> Option<bool> {
    if filling.sent_at.is_none() {
        return Some(true);
    }
    let all = filling.all();
    let personal = all.iter().filter(|view| view.section.scope == Scope::Person);
    let is_changed = |view: &QuestionView| view.answer.as_ref() != filling.sent.get(&view.question.id);
    personal.into_iter().any(is_changed).then_some(false)
}

async fn put(saving: &Saving<'_>, conn: &mut Conn<'_>, question: &Question, answer: &Answer) -> Result<(), DbError> {
    let (round, member, region) = (saving.filling.round.id.0, saving.who.member.0, saving.who.region.as_str());
    let (value, share) = (answer.value.to_json(), answer.share.map(Share::as_str));
    let themes = serde_json::to_string(&answer.themes).map_err(|e| DbError::data(e.to_string()))?;
    let remark = answer.remark.as_deref();
    execute!(conn, sql::PUT_SENT, round, member, region, &question.id, &value, remark, share, &themes, saving.now)?;
    if saving.filling.sent.get(&question.id) == Some(answer) {
        return Ok(());
    }
    let whole = serde_json::json!({ "value": answer.value, "remark": remark, "share": share, "themes": answer.themes });
    saving.history(conn, question, "sent", &whole.to_string(), None).await
}
