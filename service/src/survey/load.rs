//! Reading the questionnaire as one trekker sees it.

use super::filling::{Draft, Filling, Previous, Shared};
use super::open::{Look, Opened, format_of, read_open};
use super::{MayFillIn, SurveyError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::rounds::{OpenRound, Progress};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::RegionId;
use domain::survey::{Answer, Scope, Section, Share, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// What a filling is loaded for; each needs other parts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// The page of a section.
    Page(Scope),
    /// Saving a section.
    Saving(Scope),
    /// Sending in.
    Sending,
    /// The overview, the check and the last page.
    Everything,
}

impl For {
    fn shared(self) -> bool {
        !matches!(self, Self::Page(Scope::Person) | Self::Saving(Scope::Person))
    }

    /// What was sent in before, in this round or the last one, beside the drafts.
    fn sent(self) -> bool {
        matches!(self, Self::Page(Scope::Person) | Self::Sending | Self::Everything)
    }
}

/// One section as the trekker sees it.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, no such section, or the database fails.
pub async fn section(ctx: &Ctx, actor: &Actor, id: &str) -> Result<(Filling, &'static Section), SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, opened) = read_open(ctx, &who, Look::Page).await?;
    let conn = &mut read.conn();
    let section = format_of(&opened.round)?.section(id).ok_or(SurveyError::NoSuchSection)?;
    Ok((load(conn, &who, opened, For::Page(section.scope)).await?, section))
}

/// The whole questionnaire as the trekker sees it: for the overview, the check and the last page.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn review(ctx: &Ctx, actor: &Actor) -> Result<Filling, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, opened) = read_open(ctx, &who, Look::Whole).await?;
    let conn = &mut read.conn();
    Ok(load(conn, &who, opened, For::Everything).await?)
}

/// The whole questionnaire, and the colleague's sent personal answers once both have sent in (rules, section 2).
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn thanks(ctx: &Ctx, actor: &Actor) -> Result<(Filling, HashMap<String, Answer>), SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, opened) = read_open(ctx, &who, Look::Whole).await?;
    let conn = &mut read.conn();
    let filling = load(conn, &who, opened, For::Everything).await?;
    let both = filling
        .colleague
        .as_ref()
        .filter(|colleague| filling.sent_at.is_some() && colleague.progress == Progress::SentIn);
    let theirs = match both {
        Some(colleague) => sent(conn, &filling.round, colleague.id.0, &who.region).await?,
        None => HashMap::new(),
    };
    Ok((filling, theirs))
}

pub(super) async fn load(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    opened: Opened,
    purpose: For,
) -> Result<Filling, DbError> {
    let Opened { round, region_takes_part, sent_at, saved_at, colleague, drafts: read } = opened;
    let (shared, previous_shared) =
        if purpose.shared() { shared_answers(conn, &who.region, &round).await? } else { Default::default() };
    let own = match read {
        Some(drafts) => Own { drafts, ..Own::default() },
        None if purpose.sent() => own(conn, who, &round).await?,
        None => Own { drafts: drafts(conn, who, &round).await?, ..Own::default() },
    };
    Ok(Filling {
        me: who.member.0,
        saved_at,
        colleague,
        region_takes_part,
        sent_at,
        sent: own.sent,
        drafts: own.drafts,
        shared,
        previous: own.previous,
        previous_shared,
        format: format_of(&round)?,
        round,
    })
}

/// What one trekker wrote, by question.
#[derive(Default)]
struct Own {
    drafts: HashMap<String, Draft>,
    sent: HashMap<String, Answer>,
    previous: HashMap<String, Previous>,
}

#[derive(sqlx::FromRow)]
struct OwnRow {
    question_id: String,
    /// Of a draft alone, as are the next two.
    fields: Option<String>,
    seen: Option<i32>,
    saved_at: Option<DateTime<Utc>>,
    /// Of what was sent in alone, as are those below.
    round_id: Option<Uuid>,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
    themes: Option<String>,
    date: Option<NaiveDate>,
}

async fn own(conn: &mut Conn<'_>, who: &MayFillIn, round: &OpenRound) -> Result<Own, DbError> {
    let mut own = Own::default();
    for row in fetch_all!(conn, OwnRow, sql::OWN, round.id.0, who.member.0, who.region.as_str())? {
        let OwnRow { question_id: id, fields, seen, saved_at, round_id, value, remark, share, themes, date } = row;
        if let (Some(fields), Some(saved_at)) = (fields, saved_at) {
            own.drafts.insert(id.clone(), Draft::read(&id, &fields, seen, saved_at)?);
            continue;
        }
        let answer = AnswerRow { question_id: id, value, remark, share, themes: themes.unwrap_or_default() };
        let (id, answer) = answer.answer()?;
        if round_id == Some(round.id.0) {
            own.sent.insert(id, answer);
        } else if let Some(date) = date {
            own.previous.insert(id, Previous { answer, date });
        }
    }
    Ok(own)
}

async fn drafts(conn: &mut Conn<'_>, who: &MayFillIn, round: &OpenRound) -> Result<HashMap<String, Draft>, DbError> {
    type Row = (String, String, Option<i32>, DateTime<Utc>);
    let rows = fetch_all!(conn, Row, sql::DRAFTS, round.id.0, who.member.0, who.region.as_str())?;
    rows.into_iter().map(|(id, fields, seen, at)| Ok((id.clone(), Draft::read(&id, &fields, seen, at)?))).collect()
}

#[derive(sqlx::FromRow)]
struct AnswerRow {
    question_id: String,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
    themes: String,
}

impl AnswerRow {
    /// The question and its answer.
    fn answer(self) -> Result<(String, Answer), DbError> {
        let bad = || DbError::data(format!("answer to {}", self.question_id));
        let value = self.value.as_deref().and_then(Value::from_json).ok_or_else(bad)?;
        let themes = serde_json::from_str(&self.themes).map_err(|_| bad())?;
        let share = self.share.as_deref().and_then(Share::parse);
        Ok((self.question_id, Answer { value, remark: self.remark, share, themes }))
    }
}

/// What somebody sent in.
async fn sent(
    conn: &mut Conn<'_>,
    round: &OpenRound,
    member: Uuid,
    region: &RegionId,
) -> Result<HashMap<String, Answer>, DbError> {
    let rows = fetch_all!(conn, AnswerRow, sql::SENT, round.id.0, member, region.as_str())?;
    rows.into_iter().map(AnswerRow::answer).collect()
}

#[derive(sqlx::FromRow)]
struct SharedRow {
    question_id: String,
    value: String,
    version: i32,
    changed_by: Option<String>,
    changed_by_id: Option<Uuid>,
    changed_at: DateTime<Utc>,
    confirmed_by: Option<String>,
    round_id: Uuid,
    date: NaiveDate,
}

/// A shared value as stored; `None` when it was taken back.
pub(super) fn shared_value(question: &str, json: &str) -> Result<Option<Value>, DbError> {
    serde_json::from_str(json).map_err(|_| DbError::data(format!("shared answer to {question}")))
}

/// The answers of a region in this round, and those that were confirmed before it.
async fn shared_answers(
    conn: &mut Conn<'_>,
    region: &RegionId,
    round: &OpenRound,
) -> Result<(HashMap<String, Shared>, HashMap<String, Previous>), DbError> {
    let (mut now, mut before) = (HashMap::new(), HashMap::new());
    for row in fetch_all!(conn, SharedRow, sql::SHARED, round.id.0, region.as_str())? {
        let value = shared_value(&row.question_id, &row.value)?;
        let SharedRow { question_id, version, changed_by, changed_by_id, changed_at, confirmed_by, .. } = row;
        if row.round_id == round.id.0 {
            let shared = Shared { value, version, changed_by, changed_by_id, changed_at, confirmed_by };
            now.insert(question_id, shared);
        } else if let Some(value) = value {
            let answer = Answer { value, remark: None, share: None, themes: Vec::new() };
            before.insert(question_id, Previous { answer, date: row.date });
        }
    }
    Ok((now, before))
}
