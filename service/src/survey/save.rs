//! Saving a section: everything typed is kept, valid or not (rules, section 4).

use super::load::{For, load};
use super::open::{begin_saving, format_of, open_due, write};
use super::own_versions::{Form, Press};
use super::saving::Saving;
use super::{MayFillIn, SurveyError, shared, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::RoundId;
use domain::survey::{Post, Posted, Problem, ProblemKind, Question, Scope, Section, SurveyFormat, Typed, buttons};
use std::sync::Arc;

/// What saving a section came to.
#[derive(Clone, Debug)]
pub struct Saved {
    /// When.
    pub at: DateTime<Utc>,
    /// What has to be mended in this section; missing answers are not among it.
    pub problems: Vec<Problem>,
    /// The version of each answer that is now as it was posted. The others are left out: whoever posts again with the
    /// version that they saw before is told when the answer was changed meanwhile, by the colleague or in another window.
    pub versions: Vec<(String, i64)>,
    /// How many answers were changed meanwhile, leaving out the personal ones whose page shows every text.
    pub unseen: usize,
    /// Whether something is stored now that was not.
    pub changed: bool,
    /// Whether the post had fields that do not belong to this section; they were not stored.
    pub had_strange_fields: bool,
    /// How many answers that stood ready were confirmed in one go.
    pub confirmed: usize,
    /// The questions that were left out then, as somebody else answered them after the page was opened.
    pub left_out: Vec<String>,
    /// The questions of this section that have an answer now.
    pub answered: Vec<String>,
    /// Whether something differs from what was sent in, in whichever section: that counts until it is sent in again.
    pub waits_to_count: bool,
    /// The questionnaire that the round asks.
    pub format: &'static SurveyFormat,
}

/// Nobody has more windows open at one question than this and one; beyond it a post is refused, so that a draft has an end.
const MOST_OTHERS: usize = 8;

/// What is to be saved.
#[derive(Clone)]
pub(super) struct Job {
    pub(super) who: MayFillIn,
    pub(super) section: String,
    pub(super) post: Post,
    /// When it was posted without a login, if it comes back now.
    pub(super) kept: Option<Kept>,
}

/// A post that comes back: what its writer did since is newer, but for what came back before it.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    /// When it was posted.
    pub(super) at: DateTime<Utc>,
    /// When giving back began.
    pub(super) began: DateTime<Utc>,
}

/// Saves what was posted on a section's page, in one transaction.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, no such section, or the database fails; nothing is stored then.
pub async fn save_section(ctx: &Ctx, actor: &Actor, section: &str, post: Post) -> Result<Saved, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let job = Arc::new(Job { who, section: section.to_owned(), post, kept: None });
    match try_save(ctx, &job).await {
        Err(SurveyError::NoOpenRound) => {
            open_due(ctx).await?;
            try_save(ctx, &job).await
        }
        done => done,
    }
}

async fn try_save(ctx: &Ctx, job: &Arc<Job>) -> Result<Saved, SurveyError> {
    let (own, job) = (ctx.clone(), job.clone());
    write(ctx, job.lock(), move |conn| Box::pin(async move { save(&own, conn, &job).await })).await
}

pub(super) async fn save(ctx: &Ctx, conn: &mut Conn<'_>, job: &Job) -> Result<Saved, SurveyError> {
    let now = ctx.now();
    let mut opened = begin_saving(conn, &job.who, now, job.kept.map(|kept| kept.at)).await?;
    if job.kept.is_some_and(|kept| kept.at < opened.round.opened_at) {
        return Err(SurveyError::NoOpenRound);
    }
    let section = format_of(&opened.round)?.section(&job.section).ok_or(SurveyError::NoSuchSection)?;
    let lock = lock_of(&job.who, section.scope);
    if lock != job.lock() {
        // The round asks another version of the questionnaire, so this was read before its lock was held.
        conn.lock(&lock).await?;
        opened.drafts = None;
    }
    let filling = load(conn, &job.who, opened, For::Saving(section.scope)).await?;
    let mut saving = Saving::new(ctx, &job.who, filling, now);
    for question in &section.questions {
        saving.keep(conn, section.scope, question, job).await?;
    }
    Ok(saving.outcome(section, &job.post))
}

impl Job {
    /// The lock to hold from the first moment, by the questionnaire that rounds ask now.
    pub(super) fn lock(&self) -> String {
        let section = SurveyFormat::current().section(&self.section);
        lock_of(&self.who, section.map_or(Scope::Person, |section| section.scope))
    }
}

/// The windows of one person save one after the other, and so do the trekkers of a region what they share.
fn lock_of(who: &MayFillIn, scope: Scope) -> String {
    match scope {
        Scope::Region => region_lock(who),
        Scope::Person => format!("survey {} {}", who.region, who.member),
    }
}

/// Two trekkers change the answers of their region one after the other.
pub(super) fn region_lock(who: &MayFillIn) -> String {
    format!("survey {}", who.region)
}

/// What the writer pressed, as far as it is about this question.
fn press(post: &Post, question: &Question) -> Press {
    let taken = post.first(buttons::TAKE).map(|value| value.split_once('.').unwrap_or((value, "")));
    match taken.filter(|(id, _)| *id == question.id) {
        Some((_, mark)) => Press::Take(mark.parse().ok()),
        None if post.first(buttons::PRESSED) == Some(buttons::ONWARD) => Press::Onward,
        None => Press::Nothing,
    }
}

impl Saving<'_> {
    /// Stores what the post says about a question.
    async fn keep(
        &mut self,
        conn: &mut Conn<'_>,
        scope: Scope,
        question: &Question,
        job: &Job,
    ) -> Result<(), SurveyError> {
        let Job { post, kept, .. } = job;
        let Some(mut posted) = post.about(question) else { return Ok(()) };
        // A version tells how an own text relates to what was typed since.
        let compared = scope == Scope::Person && posted.seen.is_some();
        if kept.is_some_and(|kept| !compared && self.did_since(question, kept)) {
            return Ok(());
        }
        if post.first(buttons::CLEAR) == Some(&question.id) {
            posted.typed = Typed::default();
            posted.value_posted = true;
            posted.confirms = false;
        }
        if post.first(buttons::HOLDS) == Some(&question.id)
            && let Some(ready) = self.filling.prefill(&question.id)
        {
            posted.typed = Typed::of_value(&ready);
            posted.value_posted = true;
        }
        if post.first(buttons::PRESSED) == Some(buttons::REST) {
            self.confirm_rest(question, &mut posted);
        }
        match (scope, press(post, question)) {
            (Scope::Person, press) => self.keep_personal(conn, question, posted, press).await,
            (Scope::Region, Press::Take(_)) => Ok(self.drop_draft(conn, question).await?),
            (Scope::Region, _) => Ok(shared::keep(self, conn, question, posted, kept.is_some()).await?),
        }
    }

    /// "De andere kloppen nog", as far as it is about this question.
    fn confirm_rest(&mut self, question: &Question, posted: &mut Posted) {
        if shared::stands_ready(&self.filling, question, posted) {
            posted.confirms = true;
            self.confirmed += 1;
        } else if shared::was_taken(&self.filling, question, posted) {
            self.left_out.push(question.id.clone());
        }
    }

    /// Whether the writer themselves did something with this question after the post was kept.
    fn did_since(&self, question: &Question, kept: Kept) -> bool {
        let since = |at: DateTime<Utc>| at > kept.at && at < kept.began;
        let shared = self.filling.shared.get(&question.id);
        self.filling.drafts.get(&question.id).is_some_and(|draft| since(draft.saved_at))
            || shared.is_some_and(|it| it.changed_by_id == Some(self.who.member.0) && since(it.changed_at))
    }

    /// Stores a personal answer by the rule of [`own_versions`](super::own_versions).
    async fn keep_personal(
        &mut self,
        conn: &mut Conn<'_>,
        question: &Question,
        posted: Posted,
        press: Press,
    ) -> Result<(), SurveyError> {
        let before = self.filling.texts(question);
        let form = Form { format: self.filling.format, question };
        let outcome = form.post(&before, posted.typed, posted.seen, press);
        self.agreed.extend(outcome.version.map(|version| (question.id.clone(), version)));
        self.shown.extend(outcome.shows_all.then(|| question.id.clone()));
        if outcome.texts == before {
            return Ok(());
        }
        if outcome.texts.others.len() > MOST_OTHERS {
            return Err(SurveyError::TooLarge);
        }
        // A text that was taken over is told already.
        if !before.others.contains(&outcome.texts.typed) {
            self.drafted(conn, question, outcome.base.as_ref(), &outcome.texts.typed).await?;
        }
        Ok(self.put_draft(conn, question, outcome.texts, None).await?)
    }

    fn outcome(self, section: &'static Section, post: &Post) -> Saved {
        let ours = |field: &str| buttons::ALL.contains(&field) || section.has_field(field);
        let views = self.filling.section(section);
        let waits = section.scope == Scope::Region && !self.filling.waiting().is_empty();
        let waits_to_count =
            self.filling.sent_at.is_some() && (waits || self.filling.differs_from_sent(&self.filling.all()));
        let answered = views.iter().filter(|view| view.is_answered()).map(|view| view.question.id.clone()).collect();
        let problems: Vec<_> = views.into_iter().flat_map(|view| view.problems).collect();
        let unseen = |problem: &&Problem| {
            problem.kind == ProblemKind::ChangedMeanwhile && !self.shown.contains(&problem.question)
        };
        Saved {
            at: self.now,
            unseen: problems.iter().filter(unseen).count(),
            problems,
            versions: self.agreed,
            changed: self.changed,
            had_strange_fields: !post.names().all(ours),
            confirmed: self.confirmed,
            left_out: self.left_out,
            answered,
            waits_to_count,
            format: self.filling.format,
        }
    }
}

/// Removes what was typed along the way from the history of a round, in the transaction that closes it. What was sent
/// in and how the answers of the region changed stays.
pub(crate) async fn forget_drafted(conn: &mut Conn<'_>, round: RoundId) -> Result<(), DbError> {
    execute!(conn, sql::FORGET_DRAFTED, round.0)?;
    Ok(())
}
