//! Saving a section: everything typed is kept, valid or not (rules, section 4).

use super::filling::{Draft, Filling};
use super::load::{For, load};
use super::mark::{Stored, mark};
use super::rounds::{begin_change, settle, write};
use super::{MayFillIn, SurveyError, shared, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use chrono::{DateTime, Duration, Utc};
use domain::account::Actor;
use domain::ids::RoundId;
use domain::survey::{Post, Posted, Problem, Question, Scope, Section, Typed};
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
    pub versions: Vec<(String, i32)>,
    /// Whether the post had fields that do not belong to this section; they were not stored.
    pub had_strange_fields: bool,
}

/// Fields of the form that belong to no question.
const BUTTONS: [&str; 4] = ["doen", "wissen", "overnemen", "terug"];

/// What is typed with shorter pauses than this is one text in the history.
const ONE_SITTING: Duration = Duration::minutes(10);

/// Everything that one save needs.
pub(super) struct Saving<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) who: &'a MayFillIn,
    pub(super) filling: Filling,
    pub(super) now: DateTime<Utc>,
    /// Shared answers that are stored as they were posted, with their version.
    pub(super) agreed: Vec<(String, i32)>,
}

/// What is to be saved.
pub(super) struct Job {
    pub(super) who: MayFillIn,
    pub(super) section: String,
    pub(super) post: Post,
    /// When the post was kept, if it comes late: what the writer did since is newer.
    pub(super) kept_at: Option<DateTime<Utc>>,
}

/// Saves what was posted on a section's page, in one transaction.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, no such section, or the database fails; nothing is stored then.
pub async fn save_section(ctx: &Ctx, actor: &Actor, section: &str, post: Post) -> Result<Saved, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let job = Arc::new(Job { who, section: section.to_owned(), post, kept_at: None });
    match try_save(ctx, &job).await {
        Err(SurveyError::NoOpenRound) => {
            settle(ctx).await?;
            try_save(ctx, &job).await
        }
        done => done,
    }
}

async fn try_save(ctx: &Ctx, job: &Arc<Job>) -> Result<Saved, SurveyError> {
    let (own, job) = (ctx.clone(), job.clone());
    write(ctx, move |conn| Box::pin(async move { save(&own, conn, &job).await })).await
}

pub(super) async fn save(ctx: &Ctx, conn: &mut Conn<'_>, job: &Job) -> Result<Saved, SurveyError> {
    let now = ctx.now();
    let round = begin_change(conn, &job.who, now, job.kept_at).await?;
    if job.kept_at.is_some_and(|at| at < round.opened_at) {
        return Err(SurveyError::NoOpenRound);
    }
    let section = round.format.section(&job.section).ok_or(SurveyError::NoSuchSection)?;
    if section.scope == Scope::Region {
        conn.lock(&region_lock(&job.who)).await?;
    }
    let filling = load(conn, &job.who, round, For::Saving(section.scope)).await?;
    let mut saving = Saving { ctx, who: &job.who, filling, now, agreed: Vec::new() };
    for question in &section.questions {
        if !job.kept_at.is_some_and(|at| saving.did_since(question, at)) {
            saving.keep(conn, section.scope, question, &job.post).await?;
        }
    }
    Ok(saving.outcome(section, &job.post))
}

/// Two trekkers change the answers of their region one after the other.
pub(super) fn region_lock(who: &MayFillIn) -> String {
    format!("survey {}", who.region)
}

impl Saving<'_> {
    /// Stores what the post says about a question.
    async fn keep(
        &mut self,
        conn: &mut Conn<'_>,
        scope: Scope,
        question: &Question,
        post: &Post,
    ) -> Result<(), DbError> {
        let Some(mut posted) = post.about(question) else { return Ok(()) };
        if post.first("wissen") == Some(&question.id) {
            posted.typed = Typed::default();
            posted.value_posted = true;
            posted.confirms = false;
        }
        match scope {
            Scope::Person if post.first("overnemen") == Some(&question.id) => self.take_other(conn, question).await,
            Scope::Person => self.keep_personal(conn, question, posted).await,
            Scope::Region if post.first("overnemen") == Some(&question.id) => self.drop_draft(conn, question).await,
            Scope::Region => shared::keep(self, conn, question, posted).await,
        }
    }

    /// Whether the writer themselves did something with this question after `at`.
    fn did_since(&self, question: &Question, at: DateTime<Utc>) -> bool {
        let shared = self.filling.shared.get(&question.id);
        self.filling.drafts.get(&question.id).is_some_and(|draft| draft.saved_at > at)
            || shared.is_some_and(|it| it.changed_by_id == Some(self.who.member.0) && it.changed_at > at)
    }

    /// Stores a personal answer. A page that was left open posts all its questions: what it did not change stays as it is
    /// stored, and what was changed in two windows is kept twice, for the writer to choose.
    async fn keep_personal(&mut self, conn: &mut Conn<'_>, question: &Question, posted: Posted) -> Result<(), DbError> {
        let version = self.filling.mark(question);
        let draft = self.filling.drafts.get(&question.id);
        // Who may read a text that is still to come is a choice as well.
        let usual = question.default_share(self.filling.round.format).field();
        let nothing = posted.typed.is_empty() && ["", usual].contains(&posted.typed.share.as_str());
        let same = draft.map_or(nothing, |draft| draft.typed == posted.typed);
        let other = draft.and_then(|draft| draft.other.clone());
        match posted.seen.filter(|seen| *seen != version) {
            _ if same && other.is_none() => {
                self.agreed.push((question.id.clone(), version));
                return Ok(());
            }
            Some(_) if same => return Ok(()),
            Some(seen) if other.is_none() && self.mark_of(question, &posted.typed) == seen => return Ok(()),
            Some(seen) => {
                let first = draft.map(|draft| draft.typed.clone()).unwrap_or_default();
                let other = other.unwrap_or(first);
                self.drafted(conn, question, &posted.typed).await?;
                let other = (other != posted.typed).then_some(other);
                return self.put_stored(conn, question, Stored { typed: posted.typed, other }, Some(seen)).await;
            }
            None => {}
        }
        self.drafted(conn, question, &posted.typed).await?;
        self.put_draft(conn, question, posted.typed, None).await?;
        self.agreed.push((question.id.clone(), self.filling.mark(question)));
        Ok(())
    }

    /// The writer chose what they typed in the other window.
    async fn take_other(&mut self, conn: &mut Conn<'_>, question: &Question) -> Result<(), DbError> {
        let other = self.filling.drafts.get(&question.id).and_then(|draft| draft.other.clone());
        match other {
            Some(typed) => self.put_draft(conn, question, typed, None).await,
            None => Ok(()),
        }
    }

    fn mark_of(&self, question: &Question, typed: &Typed) -> i32 {
        mark(self.filling.round.format, question, typed, None)
    }

    pub(super) async fn put_draft(
        &mut self,
        conn: &mut Conn<'_>,
        question: &Question,
        typed: Typed,
        seen: Option<i32>,
    ) -> Result<(), DbError> {
        self.put_stored(conn, question, Stored { typed, other: None }, seen).await
    }

    async fn put_stored(
        &mut self,
        conn: &mut Conn<'_>,
        question: &Question,
        stored: Stored,
        seen: Option<i32>,
    ) -> Result<(), DbError> {
        let (round, me, region) = (self.filling.round.id.0, self.who.member.0, self.who.region.as_str());
        let json = serde_json::to_string(&stored).map_err(|e| DbError::data(e.to_string()))?;
        execute!(conn, sql::PUT_DRAFT, round, me, region, &question.id, json, seen, self.now)?;
        let Stored { typed, other } = stored;
        let draft = Draft { typed, other, seen: seen.unwrap_or(0), saved_at: self.now };
        self.filling.drafts.insert(question.id.clone(), draft);
        Ok(())
    }

    pub(super) async fn drop_draft(&mut self, conn: &mut Conn<'_>, question: &Question) -> Result<(), DbError> {
        if self.filling.drafts.remove(&question.id).is_some() {
            let (round, me, region) = (self.filling.round.id.0, self.who.member.0, self.who.region.as_str());
            execute!(conn, sql::DROP_DRAFT, round, me, region, &question.id)?;
        }
        Ok(())
    }

    /// Keeps in the history what was typed. A form that saves while someone types tells of one text, not of each pause.
    pub(super) async fn drafted(&self, conn: &mut Conn<'_>, question: &Question, typed: &Typed) -> Result<(), DbError> {
        let (round, region, me) = (self.filling.round.id.0, self.who.region.as_str(), self.who.member.0);
        let (json, since) = (typed.to_json(), self.now - ONE_SITTING);
        if execute!(conn, sql::DRAFTED_AGAIN, round, region, &question.id, me, &json, self.now, since)? > 0 {
            return Ok(());
        }
        self.history(conn, question, "drafted", &json, None).await
    }

    pub(super) async fn history(
        &self,
        conn: &mut Conn<'_>,
        question: &Question,
        event: &str,
        value: &str,
        version: Option<i32>,
    ) -> Result<(), DbError> {
        let (round, member) = (self.filling.round.id.0, self.who.member.0);
        let (region, id) = (self.who.region.as_str(), self.ctx.new_id());
        execute!(conn, sql::HISTORY, id, round, region, member, &question.id, event, value, version, self.now)?;
        Ok(())
    }

    fn outcome(self, section: &'static Section, post: &Post) -> Saved {
        let ours = |field: &str| {
            let id = field.split_once('.').map_or(field, |(id, _)| id);
            BUTTONS.contains(&field) || section.questions.iter().any(|question| question.id == id)
        };
        Saved {
            at: self.now,
            problems: self.filling.section(section).into_iter().flat_map(|view| view.problems).collect(),
            versions: self.agreed,
            had_strange_fields: !post.names().all(ours),
        }
    }
}

/// Removes what was typed along the way from the history of a round, in the transaction that closes it. What was sent
/// in and how the answers of the region changed stays.
pub(crate) async fn forget_drafted(conn: &mut Conn<'_>, round: RoundId) -> Result<(), DbError> {
    execute!(conn, sql::FORGET_DRAFTED, round.0)?;
    Ok(())
}
