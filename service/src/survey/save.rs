//! Saving a section: everything typed is kept, valid or not (rules, section 4).

use super::filling::{Draft, Filling};
use super::load::{Parts, load, require_open};
use super::{MayFillIn, SurveyError, shared, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::survey::{Post, Problem, Question, Scope, Section, Typed};

/// What saving a section came to.
#[derive(Clone, Debug)]
pub struct Saved {
    /// When.
    pub at: DateTime<Utc>,
    /// What has to be mended in this section; missing answers are not among it.
    pub problems: Vec<Problem>,
    /// The version of each shared answer of the section now.
    pub versions: Vec<(String, i32)>,
    /// Whether the post had fields that do not belong to this section; they were not stored.
    pub had_strange_fields: bool,
}

/// Fields of the form that belong to no question.
const BUTTONS: [&str; 3] = ["doen", "wissen", "overnemen"];

/// Everything that one save needs.
pub(super) struct Saving<'a> {
    pub(super) ctx: Ctx,
    pub(super) who: &'a MayFillIn,
    pub(super) filling: Filling,
    pub(super) now: DateTime<Utc>,
}

/// Saves what was posted on a section's page, in one transaction.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, no such section, or the database fails; nothing is stored then.
pub async fn save_section(ctx: &Ctx, actor: &Actor, section: &str, post: Post) -> Result<Saved, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (surroundings, section) = (ctx.clone(), section.to_owned());
    ctx.db.write(move |conn| Box::pin(async move { save(surroundings, conn, &who, &section, &post).await })).await
}

async fn save(
    ctx: Ctx,
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    section: &str,
    post: &Post,
) -> Result<Saved, SurveyError> {
    let now = ctx.now();
    conn.lock(&format!("survey {}", who.region)).await?;
    must_hold_seat(conn, who).await?;
    let round = require_open(conn, now).await?;
    let section = round.format.section(section).ok_or(SurveyError::NoSuchSection)?;
    let filling = load(conn, who, round, Parts::Section(section.scope)).await?;
    let mut saving = Saving { ctx, who, filling, now };
    for question in &section.questions {
        let Some(mut posted) = post.about(question) else { continue };
        if post.first("wissen") == Some(&question.id) {
            posted.typed = Typed::default();
            posted.value_posted = true;
            posted.confirms = false;
        }
        match section.scope {
            Scope::Person => saving.keep_personal(conn, question, posted.typed).await?,
            Scope::Region if post.first("overnemen") == Some(&question.id) => saving.drop_draft(conn, question).await?,
            Scope::Region => shared::keep(&mut saving, conn, question, posted).await?,
        }
    }
    Ok(saving.outcome(section, post))
}

/// The seat may have been handed over since the page was opened.
pub(super) async fn must_hold_seat(conn: &mut Conn<'_>, who: &MayFillIn) -> Result<(), SurveyError> {
    let (region, seat) = (who.region.as_str(), who.seat.number());
    let found = fetch_optional!(conn, (i32,), sql::HOLDS_SEAT, who.member.0, region, seat)?;
    found.map(|_| ()).ok_or(SurveyError::NoSeat)
}

impl Saving<'_> {
    async fn keep_personal(&mut self, conn: &mut Conn<'_>, question: &Question, typed: Typed) -> Result<(), DbError> {
        let stored = self.filling.drafts.get(&question.id);
        let same = stored.map_or_else(|| typed.is_empty(), |draft| draft.typed == typed);
        if same {
            return Ok(());
        }
        self.history(conn, question, "drafted", &typed.to_json()).await?;
        self.put_draft(conn, question, typed).await
    }

    pub(super) async fn put_draft(
        &mut self,
        conn: &mut Conn<'_>,
        question: &Question,
        typed: Typed,
    ) -> Result<(), DbError> {
        let round = self.filling.round.id.0;
        execute!(conn, sql::PUT_DRAFT, round, self.who.member.0, &question.id, typed.to_json(), self.now)?;
        self.filling.drafts.insert(question.id.clone(), Draft { typed, saved_at: self.now });
        Ok(())
    }

    pub(super) async fn drop_draft(&mut self, conn: &mut Conn<'_>, question: &Question) -> Result<(), DbError> {
        if self.filling.drafts.remove(&question.id).is_some() {
            execute!(conn, sql::DROP_DRAFT, self.filling.round.id.0, self.who.member.0, &question.id)?;
        }
        Ok(())
    }

    pub(super) async fn history(
        &self,
        conn: &mut Conn<'_>,
        question: &Question,
        event: &str,
        value: &str,
    ) -> Result<(), DbError> {
        let (round, member) = (self.filling.round.id.0, self.who.member.0);
        let (region, id) = (self.who.region.as_str(), self.ctx.new_id());
        execute!(conn, sql::HISTORY, id, round, region, member, &question.id, event, value, self.now)?;
        Ok(())
    }

    fn outcome(&self, section: &'static Section, post: &Post) -> Saved {
        let views = self.filling.section(section);
        let version = |question: &Question| self.filling.shared.get(&question.id).map_or(0, |shared| shared.version);
        let versions = match section.scope {
            Scope::Person => Vec::new(),
            Scope::Region => section.questions.iter().map(|q| (q.id.clone(), version(q))).collect(),
        };
        let ours = |field: &str| {
            let id = field.split_once('.').map_or(field, |(id, _)| id);
            BUTTONS.contains(&field) || section.questions.iter().any(|question| question.id == id)
        };
        Saved {
            at: self.now,
            problems: views.into_iter().flat_map(|view| view.problems).collect(),
            versions,
            had_strange_fields: !post.names().all(ours),
        }
    }
}
