//! What one save needs and leaves: drafts and their history.

use super::filling::{Draft, Filling};
use super::own_versions::Texts;
use super::{MayFillIn, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::execute;
use chrono::{DateTime, Duration, Utc};
use domain::survey::{Question, Typed};

/// What is typed with shorter pauses than this is one text in the history.
const ONE_SITTING: Duration = Duration::minutes(10);

/// Everything that one save needs.
pub(super) struct Saving<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) who: &'a MayFillIn,
    pub(super) filling: Filling,
    pub(super) now: DateTime<Utc>,
    /// Answers that are stored as they were posted, with their version.
    pub(super) agreed: Vec<(String, i64)>,
    /// Personal answers whose page shows every text.
    pub(super) shown: Vec<String>,
    /// Whether something is stored now that was not.
    pub(super) changed: bool,
    /// How many answers that stood ready were confirmed in one go.
    pub(super) confirmed: usize,
    /// Answers that stood ready on the page of who confirmed the rest, and were given by somebody else meanwhile.
    pub(super) left_out: Vec<String>,
}

impl<'a> Saving<'a> {
    pub(super) fn new(ctx: &'a Ctx, who: &'a MayFillIn, filling: Filling, now: DateTime<Utc>) -> Self {
        let (agreed, shown, left_out) = Default::default();
        Self { ctx, who, filling, now, agreed, shown, changed: false, confirmed: 0, left_out }
    }

    /// Stores a draft; `seen` is the version of a shared answer that its writer saw.
    pub(super) async fn put_draft(
        &mut self,
        conn: &mut Conn<'_>,
        question: &Question,
        texts: Texts,
        seen: Option<i32>,
    ) -> Result<(), DbError> {
        let (round, me, region) = (self.filling.round.id.0, self.who.member.0, self.who.region.as_str());
        let json = serde_json::to_string(&texts).map_err(|e| DbError::data(e.to_string()))?;
        execute!(conn, sql::PUT_DRAFT, round, me, region, &question.id, json, seen, self.now)?;
        self.changed = true;
        let draft = Draft { texts, seen: seen.unwrap_or(0), saved_at: self.now };
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

    /// Keeps in the history what was typed. A form that saves while someone types tells of one text, not of each pause: it
    /// takes the place of the text `before`, on which it was built, and of no other.
    pub(super) async fn drafted(
        &self,
        conn: &mut Conn<'_>,
        question: &Question,
        before: Option<&Typed>,
        typed: &Typed,
    ) -> Result<(), DbError> {
        let (round, region, me) = (self.filling.round.id.0, self.who.region.as_str(), self.who.member.0);
        let (json, since) = (typed.to_json(), self.now - ONE_SITTING);
        if let Some(before) = before.map(Typed::to_json) {
            let (id, now) = (&question.id, self.now);
            if execute!(conn, sql::DRAFTED_AGAIN, round, region, id, me, &json, now, since, before)? > 0 {
                return Ok(());
            }
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
}
